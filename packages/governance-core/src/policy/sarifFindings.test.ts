import { readSarifFindings } from './sarifFindings';

const place = (uri: string) => ({
  locations: [{ physicalLocation: { artifactLocation: { uri } } }],
});
const reportOf = (...results: readonly unknown[]) => ({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'CodeQL' } }, results }],
});
const read = (...results: readonly unknown[]) => {
  const findings = readSarifFindings(reportOf(...results));
  if (!findings.ok) throw new Error('not read');
  return findings.value;
};

describe('R09 findings that are recognised in the next scan', () => {
  it.each`
    what                           | result                                                                  | identity
    ${'GitHub’s fingerprint'}      | ${{ partialFingerprints: { a: 'x', primaryLocationLineHash: 'ab:1' } }} | ${['primaryLocationLineHash', 'ab:1']}
    ${'another fingerprint'}       | ${{ partialFingerprints: { b: 'y', a: 'x' } }}                          | ${['a', 'x']}
    ${'a whole fingerprint'}       | ${{ fingerprints: { 'v/1': 'z' } }}                                     | ${['v/1', 'z']}
    ${'no text for a fingerprint'} | ${{ partialFingerprints: { a: 7, b: '' }, ...place('a.ts') }}           | ${['a.ts', '0']}
    ${'its place'}                 | ${place('a.ts')}                                                        | ${['a.ts', '0']}
    ${'nothing at all'}            | ${{}}                                                                   | ${['', '0']}
  `('knows one by $what', ({ result, identity }) => {
    expect(read({ ruleId: 'r', ...result })).toMatchObject([{ identity }]);
  });

  it('counts those of one rule in one file, wherever they stand', () => {
    const findings = read(
      { ruleId: 'r', ...place('a.ts') },
      { ruleId: 's', ...place('a.ts') },
      { ruleId: 'r', ...place('b.ts') },
      { ruleId: 'r', ...place('a.ts') },
    );
    expect(findings.map(({ identity }) => identity)).toEqual([
      ['a.ts', '0'],
      ['a.ts', '0'],
      ['b.ts', '0'],
      ['a.ts', '1'],
    ]);
  });

  it.each`
    state          | fingerprint | expected
    ${'new'}       | ${false}    | ${[{ isGone: false }]}
    ${'unchanged'} | ${false}    | ${[{ isGone: false }]}
    ${'updated'}   | ${true}     | ${[{ isGone: false }]}
    ${'absent'}    | ${true}     | ${[{ isGone: true }]}
    ${'absent'}    | ${false}    | ${[]}
  `(
    'reads the baseline state $state, fingerprint $fingerprint',
    ({ state, fingerprint, expected }) => {
      const partialFingerprints = fingerprint ? { a: 'x' } : undefined;
      expect(
        read({ ruleId: 'r', baselineState: state, partialFingerprints }),
      ).toMatchObject(expected);
    },
  );

  it.each`
    time                      | firstSeenAt
    ${'2026-01-01T00:00:00Z'} | ${'2026-01-01T00:00:00.000Z'}
    ${'yesterday'}            | ${undefined}
    ${7}                      | ${undefined}
  `('takes $time for when it was first seen', ({ time, firstSeenAt }) => {
    const [finding] = read({ provenance: { firstDetectionTimeUtc: time } });
    expect(finding?.firstSeenAt).toBe(firstSeenAt);
  });

  it('leaves out what passes, and says what is no report', () => {
    expect(read({ kind: 'pass' })).toEqual([]);
    expect(readSarifFindings({ version: '1' }).ok).toBe(false);
  });
});
