import { sortedUnique } from '../shared/order';
import { takeApart, type PolicyQuestion, type TakenApart } from './atoms';
import { collectObligations } from './collectObligations';
import type { CompiledPolicy } from './compile';
import {
  ENGINE_VERSION,
  type Decision,
  type DecisionScope,
  type Effect,
  type Obligation,
  type Outcome,
  type Reason,
} from './decision';
import { matchRules, type RuleMatch } from './matchRules';
import { inOrder } from './questionOrder';
import { collectReasons } from './reasons';
import { PHASES, type Phase } from './types';
import { collectUnmatched } from './unmatchedRules';

export type { PolicyQuestion } from './atoms';

/** An answer before it is sealed with digests. */
export type Answer = Omit<
  Decision,
  'engineVersion' | 'policyDigest' | 'inputDigest' | 'decidedAt'
>;

/**
 * Answers a question: default deny, a forbid beats every permit, independent of the order of rules and facts, and total.
 * The decision depends on nothing but its arguments and carries the digests of both. Source: `docs/architecture.md`, "How a decision is made".
 */
export function evaluate(
  compiled: CompiledPolicy,
  question: PolicyQuestion,
): Decision {
  const ordered = inOrder(question);
  return {
    engineVersion: ENGINE_VERSION,
    policyDigest: compiled.digest,
    inputDigest: compiled.sha256(ordered.text),
    decidedAt: question.now,
    ...answer(compiled, ordered.value),
  };
}

/** The answer alone, for questions that are not recorded. */
export function answer(
  compiled: CompiledPolicy,
  question: PolicyQuestion,
): Answer {
  const apart = takeApart(compiled, question);
  const { matches, effect, reasons, obligations } = decide(
    compiled,
    question,
    apart,
  );
  const phase =
    question.subject.kind === 'change' ? question.subject.phase : 'merge';
  return {
    phase,
    effect,
    ...outcomeAt({ reasons, obligations }, phase),
    isPreview:
      question.subject.kind === 'use' || question.subject.trust === 'asserted',
    attribution: apart.attribution,
    assistants: sortedUnique(
      apart.uses.map(({ id }) => id).filter(id => id !== ''),
    ),
    scopes: describeScopes(apart),
    reasons,
    obligations,
    unmatched: collectUnmatched(matches),
  };
}

/** What the policy demands and why, for a question taken apart. */
export function decide(
  compiled: CompiledPolicy,
  question: PolicyQuestion,
  apart: TakenApart,
): Pick<Answer, 'effect' | 'reasons' | 'obligations'> & {
  readonly matches: readonly (readonly RuleMatch[])[];
} {
  const matches = matchRules(compiled, question, apart);
  const input = { compiled, question, apart, matches };
  const reasons = collectReasons(input);
  const obligations = collectObligations(input);
  return {
    matches,
    effect: effectOf(reasons, obligations),
    reasons,
    obligations,
  };
}

/** What a decision comes to in a phase, as things are and with every mode enforced. */
export type OutcomeAt = Pick<Decision, 'outcome' | 'wouldBe'>;

/** What a decision comes to in a phase that may be later than the one it was asked for in. */
export function outcomeAt(
  { reasons, obligations }: Pick<Decision, 'reasons' | 'obligations'>,
  phase: Phase,
): OutcomeAt {
  return {
    outcome: outcomeOf({ reasons, obligations, phase }, isEnforced),
    wouldBe: outcomeOf({ reasons, obligations, phase }, () => true),
  };
}

const isEnforced = ({ mode }: Reason | Obligation): boolean =>
  mode === 'enforce';

const isDenial = ({ effect, waivedUntil }: Reason): boolean =>
  effect === 'forbid' && waivedUntil === undefined;

function effectOf(
  reasons: readonly Reason[],
  obligations: readonly Obligation[],
): Effect {
  if (reasons.some(isDenial)) return 'deny';
  return obligations.length > 0 ? 'allow_with_obligations' : 'allow';
}

/** What a channel of this phase does: only what counts and is due by now. */
function outcomeOf(
  {
    reasons,
    obligations,
    phase,
  }: Pick<Answer, 'reasons' | 'obligations' | 'phase'>,
  counts: (part: Reason | Obligation) => boolean,
): Outcome {
  if (reasons.some(reason => isDenial(reason) && counts(reason))) return 'deny';
  return obligations.some(
    obligation =>
      counts(obligation) && isOpen(obligation) && isDue(obligation, phase),
  )
    ? 'hold'
    : 'pass';
}

/** Whether an obligation is neither fulfilled nor waived. */
export const isOpen = ({ status }: Pick<Obligation, 'status'>): boolean =>
  status === 'unfulfilled' || status === 'unknown';

/** Whether an obligation falls due in this phase or an earlier one. */
export const isDue = (
  { phase }: Pick<Obligation, 'phase'>,
  by: Phase,
): boolean => PHASES.indexOf(phase) <= PHASES.indexOf(by);

const describeScopes = ({ scopes }: TakenApart): readonly DecisionScope[] =>
  scopes.map(({ entity, tier, waivedTier, isCritical, stage, files }) => ({
    ...(entity ? { entityRef: entity.ref } : {}),
    tier,
    ...(waivedTier === tier.effective ? {} : { waivedTier }),
    isCritical,
    stage,
    files: files.length,
  }));
