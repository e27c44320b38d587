import { createDetectors } from '../createDetectors';
import { inBrief, settings } from '../__testUtils__/detectors';
import { githubToken, privateKey } from '../__testUtils__/values';

const token = githubToken();
const other = githubToken(2);
const detectors = createDetectors(
  settings({
    neverShare: ['credentials', 'codeNames'],
    patterns: [
      {
        id: 'falcon',
        title: 'code name',
        class: 'codeNames',
        pattern: '(?i)falcon',
      },
    ],
  }),
);
const find = async (
  text: string,
  lines?: readonly number[],
  path = 'src/a.ts',
) =>
  (
    await detectors.find({
      path,
      text,
      ...(lines ? { lines: new Set(lines) } : {}),
    })
  ).findings;

describe('R42 a finding shows its line without values', () => {
  const long = 'x '.repeat(200);
  it.each([
    ['the value', `a = "${token}";`, ['a = "***";']],
    ['all values of the line', `"${token}" falcon`, ['"***" ***', '"***" ***']],
    ['what belongs to the same word', `falcons9 = 1`, ['*** = 1']],
    ['nothing of other lines', `one\ntwo ${token}\nthree`, ['two ***']],
    ['without the end of the line', `a ${token}\r\nb`, ['a ***']],
    ['without a byte order mark', `\uFEFF${token}`, ['***']],
    ['without control characters', `\u001b[31m ${token}\u0007`, ['[31m ***']],
    ['the first line of many', `k = \`${privateKey()}\`;`, ['k = `***']],
    [
      'a long line around its value',
      `${long}${token} ${long}`,
      [expect.stringMatching(/^…[ x]{39,40}\*{3} [ x]*…$/)],
    ],
    [
      'a long line from the end of another value',
      `${'falcon'.repeat(9)}   ${token}`,
      expect.arrayContaining(['***   ***']),
    ],
  ])('%s', async (_, text, expected) => {
    const contexts = (await find(text)).map(({ context }) => context);
    expect(contexts).toEqual(expected);
  });

  it('in at most 120 characters', async () => {
    const findings = await find(`${token} ${'falcon '.repeat(50)}`);
    expect(
      Math.max(...findings.map(({ context }) => context.length)),
    ).toBeLessThanOrEqual(120);
  });
});

describe('R42 a finding says where it is', () => {
  it.each([
    ['in columns of UTF-16', `𝔸é ${token}`, ['secretlint/github 1:5-1:45']],
    ['over lines', `a\n${privateKey()}`, ['secretlint/privatekey 2:1-16:30']],
    [
      'over Windows lines',
      `a\r\n${privateKey('\r\n')}`,
      ['secretlint/privatekey 2:1-16:30'],
    ],
    [
      'in order',
      `falcon ${token}\n${other}`,
      [
        'falcon 1:1-1:7',
        'secretlint/github 1:8-1:48',
        'secretlint/github 2:1-2:41',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(inBrief(await find(text))).toEqual(expected);
  });

  it.each([
    ['the lines that are asked for', [2], ['secretlint/github 2:1-2:41']],
    ['no line', [], []],
    ['a line that is not there', [9], []],
    [
      'several',
      [1, 2],
      ['secretlint/github 1:1-1:41', 'secretlint/github 2:1-2:41'],
    ],
  ])('only on %s', async (_, lines, expected) => {
    expect(inBrief(await find(`${token}\n${other}\n`, lines))).toEqual(
      expected,
    );
  });

  it('when any line of it is asked for', async () => {
    const text = `a\n${privateKey()}\nb`;
    expect(await find(text, [9])).toHaveLength(1);
    expect(await find(text, [1])).toHaveLength(0);
    expect(await find(text, [17])).toHaveLength(0);
  });
});

describe('R42 a fingerprint knows a finding again', () => {
  const printOf = async (text: string, path?: string) =>
    (await find(text, undefined, path)).map(({ fingerprint }) => fingerprint);

  it.each([
    ['lines move', `a ${token}`, `\n\n\na ${token}`, true],
    ['lines end otherwise', `a ${token}\nb`, `a ${token}\r\nb`, true],
    ['the value changes', `a ${token}`, `a ${other}`, true],
    ['the rest of the line changes', `a ${token}`, `b ${token}`, false],
    ['the rule changes', `a ${token}`, `a falcon`, false],
  ])('when %s', async (_, before, after, isSame) => {
    expect(
      (await printOf(before)).join() === (await printOf(after)).join(),
    ).toBe(isSame);
  });

  it('of another file is another one', async () => {
    expect(await printOf(token, 'a')).not.toEqual(await printOf(token, 'b'));
  });

  it('of equal lines is told apart by their order, whatever lines are asked for', async () => {
    const text = `a ${token}\na ${other}`;
    const [first, second] = await printOf(text);
    const [only] = await find(text, [2]);
    expect(first).not.toBe(second);
    expect(only?.fingerprint).toBe(second);
  });
});
