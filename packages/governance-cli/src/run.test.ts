import { testIo } from './__testUtils__/testIo';
import { run } from './run';
import { version } from './version';

async function ai(...args: readonly string[]) {
  const io = testIo();
  const exitCode = await run(args, io);
  return { exitCode, out: io.out(), err: io.err() };
}

describe('E: help is at hand', () => {
  it.each([
    [
      'the whole',
      [],
      [
        'check',
        'scan',
        'policy',
        'ledger',
        'Examples:',
        'Exit codes:',
        'Environment:',
      ],
    ],
    [
      'check',
      ['check'],
      ['--base <ref>', '--attest <file>', 'Examples:', 'Exit codes:'],
    ],
    ['scan', ['scan'], ['--since']],
    ['policy lint', ['policy', 'lint'], ['Examples:']],
    ['policy test', ['policy', 'test'], ['Examples:']],
    ['ledger show', ['ledger', 'show'], ['--entity <ref>', 'Examples:']],
  ])('for %s', async (_, command, parts) => {
    const { exitCode, out, err } = await ai(...command, '--help');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    for (const part of parts) expect(out).toContain(part);
  });

  it('as a command too', async () => {
    expect(await ai('help', 'check')).toEqual(await ai('check', '--help'));
  });

  it('tells the version', async () => {
    expect(await ai('--version')).toEqual({
      exitCode: 0,
      out: `${version}\n`,
      err: '',
    });
  });
});

describe('E: a wrong command line is a usage error that names the nearest right one', () => {
  it.each([
    ['no command', [], 'expected a command', '--help'],
    ['no command of a group', ['policy'], 'expected a command', '--help'],
    [
      'an unknown command',
      ['chekc'],
      'unknown command `chekc`',
      'did you mean `check`? `ai-governance --help`',
    ],
    [
      'an unknown command of a group',
      ['policy', 'lnt'],
      'unknown command `lnt`',
      'did you mean `lint`?',
    ],
    [
      'an unknown option',
      ['check', '--hed', 'x'],
      'unknown option `--hed`',
      'did you mean `--head`? `ai-governance check --help`',
    ],
    [
      'a token on the command line',
      ['check', '--token', 'x'],
      'there is no option `--token`:',
      '--token-file',
    ],
    [
      'a token on the command line, which is not repeated',
      ['check', '--token=x'],
      'there is no option `--token`:',
      '--token-file',
    ],
    [
      'a choice that is none',
      ['check', '--phase', 'later'],
      'Allowed choices are commit, merge, release',
      '--help',
    ],
    [
      'a number that is none',
      ['check', '--pull-request', '#4'],
      'Expected a whole number',
      '--help',
    ],
    [
      'a time that is none',
      ['check', '--timeout', '0'],
      'Expected seconds',
      '--help',
    ],
    [
      'an entity that is none',
      ['check', '--entity', 'checkout'],
      'Expected `kind:namespace/name`',
      '--help',
    ],
    [
      'an option without its value',
      ['check', '--base'],
      'argument missing',
      '--help',
    ],
    ['a word too many', ['check', 'main'], 'too many arguments', '--help'],
    [
      'more entries than there are in one answer',
      ['ledger', 'show', '--limit', '201'],
      'from 1 to 200',
      'ledger show --help',
    ],
  ])('%s', async (_, args, cause, hint) => {
    const { exitCode, err } = await ai(...args);
    expect(exitCode).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(cause);
    expect(err.replace(/\s+/g, ' ')).toContain(hint);
  });
});
