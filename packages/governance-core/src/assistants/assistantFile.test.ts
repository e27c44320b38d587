import { compareFile, newFile } from './assistantFile';
import { ASSISTANT_TARGETS, type TargetForm } from './targets';

const IGNORE = '# may hold credentials\n.env\n';
const BEGIN =
  '# ai-governance: made from the AI policy; change the policy, not these lines\n';
const END = '# ai-governance: end\n';
const BLOCK = `${BEGIN}${IGNORE}${END}`;
const JSON_TEXT = '{"permissions":{"deny":["Read(.env)"]}}';

describe('R21 a file of a repository beside what the policy asks for', () => {
  it.each<[string, TargetForm, string, string | undefined, string, string]>([
    ['is missing', 'ignoreBlock', IGNORE, undefined, 'missing', BLOCK],
    ['is as it should be', 'ignoreBlock', IGNORE, BLOCK, 'asPolicy', BLOCK],
    [
      'keeps the lines of people',
      'ignoreBlock',
      IGNORE,
      'dist/\n',
      'outdated',
      `dist/\n\n${BLOCK}`,
    ],
    [
      'has old lines of the policy replaced where they stand',
      'ignoreBlock',
      IGNORE,
      `dist/\n\n${BEGIN}old\n${END}tmp/\n`,
      'outdated',
      `dist/\n\n${BLOCK}tmp/\n`,
    ],
    [
      'is read with line ends of Windows',
      'ignoreBlock',
      IGNORE,
      BLOCK.replaceAll('\n', '\r\n'),
      'asPolicy',
      BLOCK,
    ],
    [
      'must not take back what the policy names',
      'ignoreBlock',
      IGNORE,
      `${BLOCK}!.env\n`,
      'undone',
      `!.env\n\n${BLOCK}`,
    ],
    [
      'may take back what it names itself before',
      'ignoreBlock',
      IGNORE,
      `*.log\n!a.log\n\n${BLOCK}`,
      'asPolicy',
      `*.log\n!a.log\n\n${BLOCK}`,
    ],
    [
      'has its block closed again',
      'ignoreBlock',
      IGNORE,
      `${BEGIN}${IGNORE}mine\n`,
      'outdated',
      BLOCK,
    ],
    [
      'keeps settings of people',
      'json',
      JSON_TEXT,
      '{"model":"opus","permissions":{"allow":["Bash(ls)"],"deny":["Read(x)"]}}',
      'outdated',
      `${JSON.stringify(
        {
          model: 'opus',
          permissions: { allow: ['Bash(ls)'], deny: ['Read(x)', 'Read(.env)'] },
        },
        null,
        2,
      )}\n`,
    ],
    [
      'may deny more',
      'json',
      JSON_TEXT,
      '{"permissions":{"deny":["Read(x)","Read(.env)"]}}',
      'asPolicy',
      '{"permissions":{"deny":["Read(x)","Read(.env)"]}}',
    ],
    [
      'stays as it is when it is no JSON',
      'json',
      JSON_TEXT,
      '{"permissions":',
      'unreadable',
      '{"permissions":',
    ],
    [
      'stays as it is when it is another JSON',
      'json',
      JSON_TEXT,
      '[]',
      'unreadable',
      '[]',
    ],
    ['is replaced as a whole', 'whole', 'a\n', 'b\n', 'outdated', 'a\n'],
    ['is the same as a whole', 'whole', 'a\n', 'a', 'asPolicy', 'a\n'],
  ])('%s (%#)', (_, form, text, found, state, wanted) => {
    const compared = compareFile({ form }, { text, found });
    expect(compared).toMatchObject({ state, wanted });
    expect(compared.because === '').toBe(state === 'asPolicy');
  });

  it.each(ASSISTANT_TARGETS.map(target => [target.id, target] as const))(
    '%s as it is made needs nothing more',
    (_, target) => {
      const text = target.form === 'json' ? '{\n  "a": []\n}\n' : 'a\n';
      const found = newFile(target, text);
      expect(compareFile(target, { text, found }).state).toBe('asPolicy');
    },
  );

  it('R21 what is put right is right', () => {
    const undone = `${BLOCK}!.env\n`;
    const { wanted } = compareFile(
      { form: 'ignoreBlock' },
      { text: IGNORE, found: undone },
    );
    expect(
      compareFile({ form: 'ignoreBlock' }, { text: IGNORE, found: wanted })
        .state,
    ).toBe('asPolicy');
  });
});
