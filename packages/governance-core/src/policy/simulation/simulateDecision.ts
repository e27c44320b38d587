import { sortedUnique } from '../../shared/order';
import { takeApart, type PolicyQuestion } from '../atoms';
import type { CompiledPolicy } from '../compile';
import type { Decision, Outcome } from '../decision';
import { decide, outcomeAt } from '../evaluate';
import { causesOf, type Cause, guessesIn } from './causes';
import { describeDifference } from './describeDifference';
import { teamsOf, tierOf } from './scopeWords';

/**
 * What another policy says of a change that was decided on. `cannotTell`: it would be held, but only for want of facts that
 * nobody reported.
 */
export type SimulatedResult = 'passed' | 'held' | 'cannotTell';

/**
 * How that compares with what was decided. `heldOtherwise`: denied in the place of held, or the other way round.
 * `cannotTell`: whether it would change depends on facts that nobody reported.
 */
export type SimulatedKind =
  'unchanged' | 'newlyHeld' | 'newlyPassed' | 'heldOtherwise' | 'cannotTell';

/** A stored decision as a simulation compares with it; the whole of it is read only when it is needed. */
export interface DecidedBefore {
  readonly outcome: Outcome;
  readonly read: () => Pick<Decision, 'reasons' | 'obligations' | 'phase'>;
}

/** One change under another policy. */
export interface SimulatedDecision {
  readonly kind: SimulatedKind;
  readonly result: SimulatedResult;
  readonly outcome: Outcome;
  /** Owners of the touched entities, sorted; empty when nobody owns any. */
  readonly teams: readonly string[];
  /** The strictest of the touched entities' tiers under the other policy; `undefined` when one of them is unclassified. */
  readonly tier?: string;
  /** Rules of which the difference comes, sorted; empty when unchanged. */
  readonly rules: readonly string[];
  /** Plain sentence; empty when unchanged. */
  readonly reason: string;
}

/**
 * Puts the question of a stored decision to another policy, with the facts and the instant of then, and compares. The same
 * policy changes nothing.
 */
export function simulateDecision(
  compiled: CompiledPolicy,
  question: PolicyQuestion,
  before: DecidedBefore,
): SimulatedDecision {
  const { subject } = question;
  const phase = subject.kind === 'change' ? subject.phase : 'merge';
  const apart = takeApart(compiled, question);
  const { matches, ...said } = decide(compiled, question, apart);
  const { outcome } = outcomeAt(said, phase);
  const causes = causesOf({ ...said, phase }, guessesIn(matches));
  const result = resultOf(outcome, causes);
  const after = { outcome, result, causes };
  return {
    outcome,
    result,
    ...compare(before, after),
    teams: teamsOf(apart.scopes),
    ...tierOf(compiled, apart.scopes),
  };
}

function resultOf(outcome: Outcome, causes: readonly Cause[]): SimulatedResult {
  if (outcome === 'pass') return 'passed';
  return causes.some(({ isKnown }) => isKnown) ? 'held' : 'cannotTell';
}

interface After {
  readonly outcome: Outcome;
  readonly result: SimulatedResult;
  readonly causes: readonly Cause[];
}

type Difference = Pick<SimulatedDecision, 'kind' | 'rules' | 'reason'>;

const UNCHANGED: Difference = { kind: 'unchanged', rules: [], reason: '' };

function compare(before: DecidedBefore, after: After): Difference {
  const isSameOutcome = before.outcome === after.outcome;
  if (isSameOutcome && after.result !== 'cannotTell') return UNCHANGED;
  const causesBefore = before.outcome === 'pass' ? [] : causesOf(before.read());
  const gone = without(causesBefore, after.causes);
  // What held it then for want of a fact holds it still: the same facts give the same answer.
  if (isSameOutcome && gone.length === 0) return UNCHANGED;
  const kind = kindOf(before.outcome, after.result);
  const come = without(after.causes, causesBefore);
  const behind = kind === 'newlyPassed' ? causesBefore : [...come, ...gone];
  const telling = behind.length > 0 ? behind : after.causes;
  return {
    kind,
    rules: sortedUnique(telling.map(({ rule }) => rule)),
    reason: describeDifference(kind, { come, gone }),
  };
}

function kindOf(before: Outcome, after: SimulatedResult): SimulatedKind {
  if (after === 'cannotTell') return 'cannotTell';
  if (after === 'passed') return 'newlyPassed';
  return before === 'pass' ? 'newlyHeld' : 'heldOtherwise';
}

function without(
  causes: readonly Cause[],
  others: readonly Cause[],
): readonly Cause[] {
  const keys = new Set(others.map(({ key }) => key));
  return causes.filter(({ key }) => !keys.has(key));
}
