import { toCsv } from '../../shared/csv';
import type { ReleaseView } from './release';

const HEADER = [
  'release',
  'tag',
  'repository',
  'environment',
  'from',
  'to',
  'answer',
  'preview',
  'commits',
  'changes',
  'changes that hold it',
  'commits without a decision',
  'commits left out',
  'asked at (UTC)',
  'ledger entry',
];

/** Releases as CSV, in the order given. */
export const releasesCsv = (releases: readonly ReleaseView[]): string =>
  toCsv(
    HEADER,
    releases.map(release => [
      release.releaseId,
      release.tag,
      release.repository,
      release.environment,
      release.baseSha,
      release.headSha,
      release.isPreview ? release.outcome.wouldBe : release.outcome.word,
      release.isPreview,
      release.commits,
      release.holding.length + release.passing.length,
      release.holding.length,
      release.undecided.total,
      release.start === 'gap',
      release.askedAt,
      release.ledgerEntryId,
    ]),
  );
