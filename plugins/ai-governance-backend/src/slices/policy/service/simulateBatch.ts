import {
  type CompiledPolicy,
  ENGINE_VERSION,
  type SimulatedDecision,
  simulateDecision,
} from '@ai-enablement/governance-core';
import { setImmediate } from 'node:timers/promises';
import type { SimulatedChange, SimulationTally } from '../simulationModel';
import type { SimulatedQuestion } from '../simulationQuestions';
import { NO_TIER, Tallying, teamsOf } from './simulationTally';

/** How long one piece may keep everything else of this process waiting, milliseconds. */
const SLICE_MS = 12;

/** What a batch came to. */
export interface SimulatedBatch {
  readonly tally: SimulationTally;
  readonly changes: readonly SimulatedChange[];
}

/** Puts the questions of a batch to a policy, and lets others do something in between. */
export async function simulateBatch(
  compiled: CompiledPolicy,
  questions: readonly SimulatedQuestion[],
  before: SimulationTally,
): Promise<SimulatedBatch> {
  const tallying = new Tallying(before);
  const changes: SimulatedChange[] = [];
  let began = performance.now();
  for (const question of questions) {
    const found = simulateOne(compiled, question);
    if (found) tallying.add(question, found);
    else tallying.addNotComparable(question);
    if (found) changes.push(...changeOf(question, found));
    if (performance.now() - began > SLICE_MS) {
      await setImmediate();
      began = performance.now();
    }
  }
  return { tally: tallying.tally(), changes };
}

/** `undefined` when the decision was made by another version of the engine, or cannot be read. */
function simulateOne(
  compiled: CompiledPolicy,
  question: SimulatedQuestion,
): SimulatedDecision | undefined {
  if (isOfAnotherEngine(question)) return undefined;
  try {
    return simulateDecision(
      compiled,
      {
        subject: JSON.parse(question.subject),
        facts: JSON.parse(question.facts),
        now: question.occurredAt,
      },
      {
        outcome: question.outcome,
        read: () => JSON.parse(question.decision ?? ''),
      },
    );
  } catch {
    // Whatever it fails on, the stored decision is none of this engine; it is counted, and integrity is another task's.
    return undefined;
  }
}

/** What was merged without a decision is compared with that alone, whatever engine judged it when it was handed in. */
const isOfAnotherEngine = ({
  origin,
  engineVersion,
}: SimulatedQuestion): boolean =>
  origin === 'decided' && engineVersion !== ENGINE_VERSION;

function changeOf(
  question: SimulatedQuestion,
  found: SimulatedDecision,
): readonly SimulatedChange[] {
  const { kind, outcome, rules, reason, tier = NO_TIER } = found;
  if (kind === 'unchanged') return [];
  return [
    {
      decisionId: question.decisionId,
      origin: question.origin,
      decidedAt: question.occurredAt,
      kind,
      before: question.outcome,
      after: outcome,
      caller: question.caller,
      repository: question.repository,
      headSha: question.headSha,
      pullRequest: question.pullRequest,
      tier,
      teams: teamsOf(found),
      rules,
      entityRefs: JSON.parse(question.digest).entityRefs,
      reason,
      isSampled: false,
    },
  ];
}
