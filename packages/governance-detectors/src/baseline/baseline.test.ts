import { createDetectors } from '../createDetectors';
import { settings } from '../__testUtils__/detectors';
import { githubToken } from '../__testUtils__/values';
import { applyBaseline, readBaseline, writeBaseline } from './baseline';

const detectors = createDetectors(settings());
const find = async (path: string, text: string) =>
  (await detectors.find({ path, text })).findings;

const read = (text: string) => {
  const result = readBaseline(text);
  if (!result.ok)
    throw new Error(result.issues.map(({ message }) => message).join());
  return result.value;
};

describe('R42 a baseline lets only new findings fail', () => {
  const before = `a ${githubToken(1)}\nb ${githubToken(2)}`;

  it.each([
    ['nothing changed', before, 0],
    ['lines moved', `\n\n${before}\n`, 0],
    ['one is gone', `b ${githubToken(2)}`, 0],
    ['a new one on another line', `${before}\nc ${githubToken(3)}`, 1],
    ['a known line twice', `${before}\nb ${githubToken(2)}`, 1],
    ['its line changed', before.replace('a ', 'x '), 1],
  ])('%s', async (_, after, open) => {
    const baseline = read(writeBaseline(await find('src/a.ts', before)));
    const divided = applyBaseline(await find('src/a.ts', after), baseline);
    expect(divided.open).toHaveLength(open);
  });

  it('knows nothing of other files', async () => {
    const baseline = read(writeBaseline(await find('a', before)));
    expect(applyBaseline(await find('b', before), baseline).known).toEqual([]);
  });

  it('leaves what a comment allows to the comment', async () => {
    const findings = await find(
      'a',
      `${githubToken()} // ai-governance: allow credentials -- made up here`,
    );
    expect(writeBaseline(findings)).toBe(writeBaseline([]));
    expect(applyBaseline(findings, { entries: [] })).toEqual({
      open: findings,
      known: [],
    });
  });
});

describe('R42 a baseline file is stable', () => {
  const text = `a ${githubToken(1)}\nb ${githubToken(2)}`;

  it('is sorted, with one finding on each line', async () => {
    const findings = [
      ...(await find('b.ts', text)),
      ...(await find('a.ts', text)),
    ];
    const written = writeBaseline(findings);
    expect(writeBaseline([...findings].reverse())).toBe(written);
    expect(writeBaseline([...findings, ...findings])).toBe(written);
    expect(written.split('\n')).toHaveLength(6 + 4);
    expect(read(written).entries.map(({ path }) => path)).toEqual([
      'a.ts',
      'a.ts',
      'b.ts',
      'b.ts',
    ]);
  });

  it('keeps reasons', async () => {
    const findings = await find('a', githubToken());
    const [entry] = read(writeBaseline(findings)).entries;
    const previous = {
      entries: [{ ...entry!, reason: 'known since the audit' }],
    };
    const [kept] = read(writeBaseline(findings, previous)).entries;
    expect(kept?.reason).toBe('known since the audit');
  });

  it('may be empty', () => {
    expect(read(writeBaseline([]))).toEqual({ entries: [] });
  });

  it.each([
    ['no JSON', '{', 'the baseline is not JSON'],
    ['a conflict', '<<<<<<< HEAD\n{}', 'the baseline is not JSON'],
    [
      'another version',
      '{"version": 2, "findings": []}',
      '`version` is not as expected',
    ],
    ['no findings', '{"version": 1}', '`findings` is not as expected'],
    [
      'a fingerprint that is none',
      '{"version": 1, "findings": [{"rule": "a", "path": "b", "fingerprint": "c"}]}',
      '`findings.0.fingerprint` is not as expected',
    ],
    ['a list', '[]', '`the baseline` is not as expected'],
  ])('%s is refused', (_, file, expected) => {
    const result = readBaseline(file);
    expect(result.ok ? '' : result.issues[0]?.message).toContain(expected);
  });
});
