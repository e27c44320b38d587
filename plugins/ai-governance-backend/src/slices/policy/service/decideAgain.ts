import { canonicalJson } from '@ai-enablement/governance-core';
import { isUniqueViolation } from '../../../database/dialect';
import { sha256 } from '../../../shared/digest';
import type { ReplayableDecision } from '../model';
import type { CommitViews } from '../views';
import {
  answerChange,
  type ChangeAnswer,
  type ChangeQuestion,
} from './answerChange';
import type { DecisionDeps } from './decisions';
import { joinMissedApprovals } from './joinMissedApprovals';
import { decisionDraft, storeDecision } from './storeDecision';
import type { Caller } from './trust';

/** What deciding again works with. */
export interface RepeatDeps extends DecisionDeps {
  readonly commits: CommitViews;
}

/** A question that is asked again and again, with whose it is. */
export interface RepeatedQuestion extends ChangeQuestion {
  readonly caller: Caller;
}

/**
 * Answers a question that was perhaps answered before: while the answer is the one of the newest decision that the caller has on
 * this change, instants apart, that decision stands. An answer that comes back after another one is a new decision, so that
 * the newest one always is what holds. Fails like `decide`; then nothing is stored.
 */
export async function decideAgain(
  deps: RepeatDeps,
  question: RepeatedQuestion,
): Promise<{ readonly decisionId: string }> {
  const { caller, change } = question;
  // A host does not look for data itself; what CI found in the same commit counts here too.
  const data = await deps.commits.dataReportsOf(change);
  const answer = await answerChange(deps, {
    ...question,
    ...(data.length > 0 ? { reported: { data } } : {}),
  });
  const previous = await deps.commits.newestOf({
    caller: caller.subject,
    ...change,
  });
  const text = comparable(answer);
  if (previous && storedText(previous) === text) return previous;
  // Two replicas that saw the same predecessor and give the same answer make one decision.
  const { repository, baseSha, headSha, pullRequest = null } = change;
  const place = { repository, baseSha, headSha, pullRequest };
  const after = previous?.decisionId ?? null;
  const idempotencyKey = sha256(canonicalJson({ place, after, text }));
  const draft = decisionDraft(deps, { question, answer, idempotencyKey });
  try {
    const made = await storeDecision(deps, draft);
    const joined = await joinMissedApprovals(deps, made, answer.approvals);
    return joined?.stored ?? made;
  } catch (error) {
    const winner = isUniqueViolation(error)
      ? await deps.views.decisionByKey(caller.subject, idempotencyKey)
      : undefined;
    if (winner) return winner;
    throw error;
  }
}

/** Everything that an answer says and rests on, apart from the instant at which it was given. */
const comparable = ({
  subject,
  facts,
  decision,
}: Pick<ChangeAnswer, 'subject' | 'facts' | 'decision'>): string => {
  const { decidedAt: _at, inputDigest: _input, ...said } = decision;
  return canonicalJson({ subject, facts, said });
};

const storedText = ({ subject, facts, decision }: ReplayableDecision): string =>
  comparable({
    subject: JSON.parse(subject),
    facts: JSON.parse(facts),
    decision: JSON.parse(decision),
  });
