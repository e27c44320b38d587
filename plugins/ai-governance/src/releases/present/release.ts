import type {
  Release,
  ReleasedChange,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  changeTitle,
  presentOutcome,
  shortDigest,
  type OutcomeView,
} from '../../policy/present';
import { sentenceCase } from '../../shared/sentenceCase';

/** An answer, with the tag of the release where the portal knows one. */
export type Answer = Release & { readonly tag?: string };

/** Commits without a decision that are listed. */
const COMMITS_SHOWN = 20;

/** A change of a release as screens show it. */
export interface ChangeView {
  readonly decisionId: string;
  /** `#412`, or the first characters of the head commit. */
  readonly title: string;
  readonly outcome: OutcomeView;
  readonly because: readonly string[];
  /** How many commits of the release it answers for. */
  readonly commits: number;
}

/** An answer about a release as screens show it. */
export interface ReleaseView {
  readonly releaseId: string;
  /** Its tag, or its first and last commit in short. */
  readonly title: string;
  readonly tag?: string;
  readonly repository: string;
  readonly environment?: string;
  readonly entityRefs: readonly string[];
  readonly outcome: OutcomeView;
  /** Whether it may go on, previews included. */
  readonly isPassed: boolean;
  readonly isPreview: boolean;
  readonly baseSha: string;
  readonly headSha: string;
  readonly askedAt: string;
  readonly start: Release['start'];
  /** Head of the last release that passed there; present when commits are left out. */
  readonly expectedBase?: string;
  readonly commits: number;
  /** Strictest first. */
  readonly holding: readonly ChangeView[];
  readonly passing: readonly ChangeView[];
  readonly undecided: {
    readonly total: number;
    readonly shown: readonly string[];
    readonly more: number;
  };
  readonly ledgerEntryId: string;
}

const STRICTNESS = { deny: 0, hold: 1, pass: 2 } as const;

/** An answer of the API as screens show it. */
export function presentRelease(release: Answer): ReleaseView {
  const { changes, undecided, outcome, baseSha, headSha, tag } = release;
  const shown = undecided.slice(0, COMMITS_SHOWN);
  return {
    releaseId: release.releaseId,
    title: tag ?? `${shortDigest(baseSha)}..${shortDigest(headSha)}`,
    tag,
    repository: release.repository,
    environment: release.environment,
    entityRefs: release.entityRefs,
    outcome: presentOutcome(release),
    isPassed: outcome === 'pass',
    isPreview: release.isPreview,
    baseSha,
    headSha,
    askedAt: release.occurredAt,
    start: release.start,
    expectedBase: release.expectedBase,
    commits: release.commits,
    holding: changes
      .filter(change => change.outcome !== 'pass')
      .toSorted((a, b) => STRICTNESS[a.outcome] - STRICTNESS[b.outcome])
      .map(toView),
    passing: changes.filter(change => change.outcome === 'pass').map(toView),
    undecided: {
      total: undecided.length,
      shown,
      more: undecided.length - shown.length,
    },
    ledgerEntryId: release.ledger.entryId,
  };
}

/** A change rests on a decision that counts, whatever the word of the release itself rests on. */
const toView = (change: ReleasedChange): ChangeView => ({
  decisionId: change.decisionId,
  title: changeTitle(change),
  outcome: presentOutcome({ ...change, isPreview: false }),
  because: change.because.map(sentenceCase),
  commits: change.commits.length,
});
