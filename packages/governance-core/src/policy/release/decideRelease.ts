import { byCodeUnits } from '../../shared/order';
import type { Outcome } from '../decision';
import { outcomeAt, type OutcomeAt } from '../evaluate';
import {
  changesByCommit,
  isWholeIn,
  NOTHING_CHANGED,
  rangeOf,
} from './coveringChanges';
import type {
  DecidedChange,
  ReleaseAnswer,
  ReleaseCommit,
  ReleasedChange,
  ReleaseQuestion,
} from './types';

const SEVERITY: Readonly<Record<Outcome, number>> = {
  pass: 0,
  hold: 1,
  deny: 2,
};

interface Judged extends OutcomeAt {
  readonly change: DecidedChange;
}

/**
 * Answers for a release: the strictest of what its changes come to when everything up to the release is due. A commit that no
 * decision is about, and a beginning that leaves commits out, hold it. A commit that changes nothing needs no decision.
 */
export function decideRelease({
  commits,
  changes,
  start,
}: ReleaseQuestion): ReleaseAnswer {
  const range = rangeOf(commits);
  const covering = changesByCommit(
    changes.filter(change => isWholeIn(change, range)),
  );
  const judgements = new Map<DecidedChange, Judged>();
  const judge = (change: DecidedChange): Judged => {
    const judged = judgements.get(change) ?? judgeChange(change);
    judgements.set(change, judged);
    return judged;
  };
  const released = new Map<Judged, string[]>();
  const undecided: string[] = [];
  for (const commit of distinct(commits)) {
    const answering = mildest(latestOfEachHead(covering(commit)).map(judge));
    if (answering)
      released.set(answering, [...(released.get(answering) ?? []), commit.sha]);
    else if (commit.patchDigest !== NOTHING_CHANGED) undecided.push(commit.sha);
  }
  const found = [...released].map(toReleased);
  const ownHold = undecided.length > 0 || start === 'gap' ? 'hold' : 'pass';
  return {
    outcome: strictest([ownHold, ...found.map(({ outcome }) => outcome)]),
    wouldBe: strictest([ownHold, ...found.map(({ wouldBe }) => wouldBe)]),
    start,
    changes: found,
    undecided,
  };
}

const judgeChange = (change: DecidedChange): Judged => ({
  change,
  ...outcomeAt(change.decision, 'release'),
});

const distinct = (commits: readonly ReleaseCommit[]) => [
  ...new Map(commits.map(commit => [commit.sha, commit])).values(),
];

/** Of several decisions on one head the latest counts; an earlier one was overtaken. */
function latestOfEachHead(
  changes: readonly DecidedChange[],
): readonly DecidedChange[] {
  const latest = new Map<string, DecidedChange>();
  for (const change of [...changes].sort(byTime))
    latest.set(change.headSha, change);
  return [...latest.values()];
}

const byTime = (a: DecidedChange, b: DecidedChange): number =>
  byCodeUnits(a.occurredAt, b.occurredAt) ||
  byCodeUnits(a.decisionId, b.decisionId);

/** Any change in the release that takes a commit in answers for it; what it leaves open elsewhere holds its own commits. */
const mildest = (judged: readonly Judged[]): Judged | undefined =>
  [...judged].sort(
    (a, b) =>
      SEVERITY[a.outcome] - SEVERITY[b.outcome] ||
      SEVERITY[a.wouldBe] - SEVERITY[b.wouldBe] ||
      byTime(b.change, a.change),
  )[0];

const strictest = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce((a, b) => (SEVERITY[b] > SEVERITY[a] ? b : a), 'pass');

const toReleased = ([{ change, outcome, wouldBe }, commits]: readonly [
  Judged,
  readonly string[],
]): ReleasedChange => ({
  decisionId: change.decisionId,
  headSha: change.headSha,
  ...(change.pullRequest === undefined
    ? {}
    : { pullRequest: change.pullRequest }),
  outcome,
  wouldBe,
  commits,
});
