import type { Release } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { OUTCOME_WORD, type OutcomeWord } from '@ai-enablement/governance-core';
import { EXIT, type ExitCode } from '../failure';

/** What `check --release` has to tell, before it becomes text or JSON. */
export interface ReleaseReport {
  readonly outcome: OutcomeWord;
  readonly exitCode: ExitCode;
  readonly release: Release;
  /** Commits without a decision, with the first lines of their messages, which the portal does not know. */
  readonly undecided: readonly {
    readonly sha: string;
    readonly subject: string;
  }[];
  readonly notices: readonly string[];
}

/** Turns the portal's answer and what is known here into what is told. */
export function releaseReport({
  release,
  commits,
  notices,
}: Pick<ReleaseReport, 'release' | 'notices'> & {
  readonly commits: ReleaseReport['undecided'];
}): ReleaseReport {
  const subjects = new Map(commits.map(({ sha, subject }) => [sha, subject]));
  const outcome = OUTCOME_WORD[release.outcome];
  return {
    outcome,
    exitCode: outcome === 'passed' ? EXIT.ok : EXIT.refused,
    release,
    undecided: release.undecided.map(sha => ({
      sha,
      subject: subjects.get(sha) ?? '',
    })),
    notices,
  };
}

/** The envelope `ai-governance/release@1`; documented in `docs/reference/cli.md`. */
export const releaseDocument = ({ release, ...report }: ReleaseReport) => ({
  schema: 'ai-governance/release@1',
  outcome: report.outcome,
  exitCode: report.exitCode,
  isPreview: release.isPreview,
  undecided: report.undecided,
  notices: report.notices,
  release,
});
