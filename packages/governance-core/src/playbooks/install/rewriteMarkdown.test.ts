import { rewriteMarkdown } from './rewriteMarkdown';
import { withoutCommands } from './withoutCommands';

const PORTAL = 'https://portal.example.com';

describe('links', () => {
  it.each([
    [
      'into the portal become words',
      'See [what may be *shared*](playbook:what-may-be-shared), [a path](training:secure).',
      'See what may be *shared*, a path.',
    ],
    ['to rules become words', '[Scans](rule:scans) hold.', 'Scans hold.'],
    [
      'by reference lose their target',
      'See [that][x].\n\n[x]: playbook:that',
      'See [that][x].\n\n',
    ],
    [
      'that are unsafe become words',
      '[a](javascript:alert) [b](file:///etc) [c](../../x.md)',
      'a b c',
    ],
    [
      'to the web and within the text stay',
      '[a](https://owasp.org/) [b](#first) [c](d/e.md)',
      '[a](https://owasp.org/) [b](#first) [c](d/e.md)',
    ],
    [
      'as images become words',
      '![a plan](https://x.example.com/p.png)',
      'a plan',
    ],
    ['in code stay', '`[a](playbook:b)`', '`[a](playbook:b)`'],
  ])('%s', (_, text, expected) => {
    expect(rewriteMarkdown(text, {})).toBe(expected);
  });

  it.each([
    ['[a](playbook:b)', `[a](${PORTAL}/ai-governance/playbooks/b)`],
    ['[a](training:b)', `[a](${PORTAL}/ai-governance/training/b)`],
    ['[a](rule:b)', 'a'],
    [
      '[a][x]\n\n[x]: playbook:b',
      `[a][x]\n\n[x]: ${PORTAL}/ai-governance/playbooks/b`,
    ],
  ])('%s with the portal’s address', (text, expected) => {
    expect(rewriteMarkdown(text, { portalUrl: PORTAL })).toBe(expected);
  });

  it('to files follow them', () => {
    expect(
      rewriteMarkdown('[a](b.md#c)', { fileLink: path => `../x/${path}` }),
    ).toBe('[a](../x/b.md#c)');
  });
});

describe('nothing runs or is read when the text is loaded', () => {
  it.each([
    ['a command of Claude Code', 'Now !`rm -rf ~` it', 'Now ! `rm -rf ~` it'],
    [
      'a command in a fenced block',
      '```!\nrm -rf ~\n```',
      '```text !\nrm -rf ~\n```',
    ],
    [
      'such a block in a list',
      '- ~~~ !\n  rm\n  ~~~',
      '- ~~~text !\n  rm\n  ~~~',
    ],
    [
      'such commands within code',
      '```md\n!`whoami`\n```',
      '```md\n! `whoami`\n```',
    ],
    [
      'a file that would be read',
      'Read @~/.ssh/config, @../secrets.env and (@docs/a.md).',
      'Read `@~/.ssh/config`, `@../secrets.env` and (`@docs/a.md`).',
    ],
    [
      'such a file within a link’s words',
      '[see @a/b.md](playbook:x)',
      'see `@a/b.md`',
    ],
    [
      'a run of dots, however long',
      `Now @${'.'.repeat(5_000)}`,
      `Now @${'.'.repeat(5_000)}`,
    ],
    [
      'addresses and annotations stay',
      'ada@example.com wrote @Injectable and `@a/b`',
      'ada@example.com wrote @Injectable and `@a/b`',
    ],
  ])('%s', (_, text, expected) => {
    expect(withoutCommands(rewriteMarkdown(text, {}))).toBe(expected);
  });
});
