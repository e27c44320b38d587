import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FakeSignalDesk } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { sarifSource } from '../source';

const report = (results: readonly unknown[], driver: object = {}) => ({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'CodeQL', ...driver } }, results }],
});
const XSS = { ruleId: 'xss', partialFingerprints: { a: '1' } };
const scan = (day: string, ...results: readonly unknown[]) => ({
  repository: 'github.com/Acme/Checkout',
  scannedAt: `2026-11-${day}T10:00:00+01:00`,
  report: report(results),
});

async function hand(...records: readonly unknown[]) {
  const desk = new FakeSignalDesk(sarifSource);
  const receipt = await desk.hand({ kind: 'run', records });
  return { desk, receipt, findings: desk.bodies('finding') };
}

describe('R09 findings of SARIF reports', () => {
  it('says what was found, where and when', async () => {
    const { findings } = await hand(scan('02', { ...XSS, level: 'error' }));
    expect(findings).toEqual([
      {
        repository: 'github.com/acme/checkout',
        tool: 'CodeQL',
        rule: 'xss',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'high',
        firstSeenAt: '2026-11-02T09:00:00.000Z',
        isSuppressed: false,
      },
    ]);
  });

  const suppressed = { ...XSS, suppressions: [{ status: 'accepted' }] };
  const told = {
    ...XSS,
    provenance: { firstDetectionTimeUtc: '2026-10-01T00:00:00Z' },
  };
  it.each`
    what                          | scans                                                                                     | expected
    ${'seen again'}               | ${[scan('02', XSS), scan('09', XSS)]}                                                     | ${{ firstSeenAt: '2026-11-02T09:00:00.000Z', isSuppressed: false }}
    ${'suppressed later'}         | ${[scan('02', XSS), scan('09', suppressed)]}                                              | ${{ firstSeenAt: '2026-11-02T09:00:00.000Z', isSuppressed: false }}
    ${'suppressed at first'}      | ${[scan('02', suppressed), scan('09', XSS)]}                                              | ${{ firstSeenAt: '2026-11-09T09:00:00.000Z', isSuppressed: false }}
    ${'suppressed only'}          | ${[scan('02', suppressed), scan('09', suppressed)]}                                       | ${{ firstSeenAt: '2026-11-02T09:00:00.000Z', isSuppressed: true }}
    ${'gone, without a story'}    | ${[scan('02', XSS), scan('09', { ...XSS, baselineState: 'absent' })]}                     | ${{ firstSeenAt: '2026-11-02T09:00:00.000Z' }}
    ${'of a scanner that tells'}  | ${[scan('02', XSS), scan('09', told)]}                                                    | ${{ firstSeenAt: '2026-10-01T00:00:00.000Z' }}
    ${'suppressed, and it tells'} | ${[scan('02', told), scan('09', { ...told, suppressions: [{}] })]}                        | ${{ firstSeenAt: '2026-10-01T00:00:00.000Z', isSuppressed: true }}
    ${'gone, and it tells'}       | ${[scan('02', told), scan('09', { ...told, baselineState: 'absent' })]}                   | ${{ firstSeenAt: '2026-10-01T00:00:00.000Z', fixedAt: '2026-11-09T09:00:00.000Z' }}
    ${'gone and come again'}      | ${[scan('02', told), scan('09', { ...told, baselineState: 'absent' }), scan('16', told)]} | ${{ firstSeenAt: '2026-10-01T00:00:00.000Z' }}
  `(
    'is one finding when $what, in whatever order reports come',
    async ({ scans, expected }) => {
      const { findings, desk } = await hand(...scans);
      expect(findings).toEqual([expect.objectContaining(expected)]);
      const backwards = await hand(...[...scans].reverse(), ...scans);
      expect(backwards.desk.signals).toEqual(desk.signals);
    },
  );

  it('knows a report that it had', async () => {
    const { receipt } = await hand(scan('02', XSS), scan('02', XSS));
    expect(receipt).toMatchObject({ stored: 1, repeated: 1 });
  });

  it.each`
    what                         | record                                                       | message
    ${'no object'}               | ${7}                                                         | ${/`record`: /}
    ${'a report by itself'}      | ${report([])}                                                | ${/`repository`: .*nothing beside/s}
    ${'no repository'}           | ${{ scannedAt: '2026-11-02T09:00:00Z', report: report([]) }} | ${/`repository`: /}
    ${'a repository of nowhere'} | ${{ ...scan('02'), repository: 'checkout' }}                 | ${/`repository`: expected host\/path/}
    ${'no instant'}              | ${{ ...scan('02'), scannedAt: 'today' }}                     | ${/`scannedAt`: expected ISO 8601/}
    ${'a report as text'}        | ${{ ...scan('02'), report: '{}' }}                           | ${/`report`: /}
    ${'another version'}         | ${{ ...scan('02'), report: { version: '1.0.0', runs: [] } }} | ${/`version` is not valid SARIF 2.1.0/}
    ${'no runs'}                 | ${{ ...scan('02'), report: { version: '2.1.0', runs: [] } }} | ${/`runs` is not valid SARIF 2.1.0/}
    ${'a flood of findings'}     | ${scan('02', ...Array.from({ length: 25_001 }, () => XSS))}  | ${/25001 findings, more than the 25000/}
  `('refuses $what', async ({ record, message }) => {
    const { receipt } = await hand(record);
    expect(receipt).toMatchObject({
      stored: 0,
      refused: [{ message: expect.stringMatching(message) }],
    });
  });

  it('counts what it leaves out, by path', async () => {
    const { desk } = await hand(
      scan(
        '02',
        { ...XSS, message: { text: 'x' }, codeFlows: [] },
        { ...XSS, message: {}, 'odd key!': 1 },
      ),
    );
    expect([...desk.kept.values()][0]?.dropped).toEqual({
      'runs[].results[].message': 2,
      'runs[].results[].codeFlows': 1,
      'runs[].results[].*': 1,
    });
  });

  it('keeps nothing of what was found', async () => {
    const canary = 'canary-AKIA7 dana@example.com';
    const full = {
      ruleId: canary,
      message: { text: canary },
      partialFingerprints: { [canary]: canary },
      properties: { [canary]: canary, 'security-severity': canary },
      level: canary,
      kind: canary,
      baselineState: canary,
      suppressions: [{ status: canary, justification: canary }],
      provenance: { firstDetectionTimeUtc: canary },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: canary },
            region: { snippet: { text: canary } },
          },
        },
      ],
    };
    const { desk, receipt } = await hand(
      {
        ...scan('02'),
        report: {
          ...report([full], { name: canary, [canary]: canary }),
          [canary]: 1,
        },
      },
      { ...scan('02'), [canary]: canary },
      { ...scan('02'), repository: canary },
      { ...scan('02'), scannedAt: canary },
      { ...scan('02'), report: { version: canary, runs: canary } },
    );
    expect(receipt).toMatchObject({ stored: 1, refusedInAll: 4 });
    expect(desk.signals).toHaveLength(1);
    expect(JSON.stringify([receipt, [...desk.kept], desk.signals])).not.toMatch(
      /canary|AKIA|dana/,
    );
  });

  const samples = join(
    __dirname,
    '../../../../../shared/samples/quality/sarif',
  );
  it.each`
    sample                         | open | hidden
    ${'codeql-action-empty-sarif'} | ${0} | ${0}
    ${'codeql-action-valid-sarif'} | ${3} | ${0}
    ${'gitleaks-simple'}           | ${1} | ${0}
    ${'tutorial-Baseline'}         | ${3} | ${0}
    ${'tutorial-RuleMetadata'}     | ${1} | ${0}
    ${'tutorial-Suppressions'}     | ${6} | ${3}
  `(
    'reads the published sample $sample where it is at hand',
    async ({ sample, open, hidden }) => {
      const file = join(samples, `${sample}.sarif`);
      if (!existsSync(file)) return;
      const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
      const { receipt, findings } = await hand({
        ...scan('02'),
        report: JSON.parse(text),
      });
      expect(receipt.refused).toEqual([]);
      const silent = findings.filter(
        finding => (finding as { isSuppressed: boolean }).isSuppressed,
      );
      expect([findings.length - silent.length, silent.length]).toEqual([
        open,
        hidden,
      ]);
    },
  );
});
