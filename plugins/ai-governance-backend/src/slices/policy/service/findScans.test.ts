import type { Trust } from '@ai-enablement/governance-core';
import { FakeDecisionStore } from '../fake';
import type { ScanReport } from '../model';
import { findScans } from './scans';

const HEAD = 'a'.repeat(40);
const REPOSITORY = 'github.com/acme/checkout';
const at = '2026-11-01T09:00:00.000Z';

const report = (
  scanId: string,
  trust: Trust,
  given: Partial<ScanReport> = {},
): ScanReport => ({
  scanId,
  repository: REPOSITORY,
  sha: HEAD,
  caller: 'external:ci',
  trust,
  digest: scanId,
  runs: [],
  occurredAt: at,
  recordedAt: at,
  ledgerEntryId: scanId,
  ...given,
});

const REPORTS = [
  report('clean', 'attested'),
  report('dirty', 'attested'),
  report('imported', 'observed'),
  report('mine', 'asserted'),
  report('before', 'attested', { sha: 'c'.repeat(40) }),
  report('elsewhere', 'attested', { repository: 'github.com/acme/other' }),
];

async function find(
  scanIds: readonly string[] | undefined,
  reports: readonly ScanReport[] = REPORTS,
) {
  const views = new FakeDecisionStore();
  for (const scan of reports) await views.insertScan(undefined, scan);
  const change = {
    phase: 'merge',
    repository: REPOSITORY,
    baseSha: 'b'.repeat(40),
    headSha: HEAD,
    files: [],
    commits: [],
    scanIds,
  } as const;
  const found = await findScans(views, change);
  return found?.map(({ scanId }) => scanId).sort();
}

describe('R20 the reports that a change rests on', () => {
  it.each([
    ['none', undefined, ['clean', 'dirty', 'imported']],
    ['an empty list', [], ['clean', 'dirty', 'imported']],
    ['the clean one alone', ['clean'], ['clean', 'dirty', 'imported']],
    ['one twice', ['clean', 'clean'], ['clean', 'dirty', 'imported']],
    [
      'one that nobody vouches for',
      ['mine'],
      ['clean', 'dirty', 'imported', 'mine'],
    ],
    [
      'one of another commit',
      ['before'],
      ['before', 'clean', 'dirty', 'imported'],
    ],
  ])('when it names %s', async (_name, scanIds, found) => {
    expect(await find(scanIds)).toEqual(found);
  });

  it.each([
    ['is not reported when it names nothing', undefined, undefined],
    ['are none when it says that there are none', [], []],
  ])('%s and nobody scanned', async (_name, scanIds, found) => {
    expect(await find(scanIds, [])).toEqual(found);
  });

  it.each([
    ['unknown', 'none'],
    ['of another repository', 'elsewhere'],
  ])('are refused when one that it names is %s', async (_name, scanId) => {
    await expect(find([scanId])).rejects.toMatchObject({
      code: 'policy.scanNotFound',
    });
  });
});
