import { canonicalJson } from '../shared/canonicalJson';
import { byCodeUnits, sortedUnique } from '../shared/order';
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
  type UnmatchedRule,
} from './decision';
import { describeActual, describeExpected } from './describeFailure';
import type { Facts } from './facts';
import { matchRules, takesEffect, type RuleMatch } from './matchRules';
import { collectReasons } from './reasons';
import { PHASES, type Phase, type Subject } from './types';

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
    inputDigest: compiled.sha256(canonicalJson(ordered)),
    decidedAt: question.now,
    ...answer(compiled, ordered),
  };
}

/** The answer alone, for questions that are not recorded: status and explanation. */
export function answer(
  compiled: CompiledPolicy,
  question: PolicyQuestion,
): Answer {
  const apart = takeApart(compiled, question);
  const matches = matchRules(compiled, question, apart);
  const reasons = collectReasons({ compiled, question, apart, matches });
  const obligations = collectObligations({
    compiled,
    question,
    apart,
    matches,
  });
  const phase =
    question.subject.kind === 'change' ? question.subject.phase : 'merge';
  return {
    phase,
    effect: effectOf(reasons, obligations),
    outcome: outcomeOf({ reasons, obligations, phase }),
    wouldBe: outcomeOf({
      reasons: reasons.map(enforced),
      obligations: obligations.map(enforced),
      phase,
    }),
    isPreview:
      question.subject.kind === 'use' || question.subject.trust === 'asserted',
    attribution: apart.attribution,
    assistants: sortedUnique(
      apart.uses.map(({ id }) => id).filter(id => id !== ''),
    ),
    scopes: describeScopes(apart),
    reasons,
    obligations,
    unmatched: collectUnmatched(compiled, matches),
  };
}

const enforced = <T extends Reason | Obligation>(part: T): T => ({
  ...part,
  mode: 'enforce',
});

const isDenial = ({ effect, waivedUntil }: Reason): boolean =>
  effect === 'forbid' && waivedUntil === undefined;

function effectOf(
  reasons: readonly Reason[],
  obligations: readonly Obligation[],
): Effect {
  if (reasons.some(isDenial)) return 'deny';
  return obligations.length > 0 ? 'allow_with_obligations' : 'allow';
}

/** What a channel of this phase does: only what is enforced and due by now counts. */
function outcomeOf({
  reasons,
  obligations,
  phase,
}: {
  readonly reasons: readonly Reason[];
  readonly obligations: readonly Obligation[];
  readonly phase: Phase;
}): Outcome {
  if (reasons.some(reason => isDenial(reason) && reason.mode === 'enforce'))
    return 'deny';
  return obligations.some(
    obligation =>
      obligation.mode === 'enforce' &&
      isOpen(obligation) &&
      isDue(obligation, phase),
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

/** Rules that took effect on no atom, with the first condition that failed on the first atom. */
function collectUnmatched(
  { policy }: CompiledPolicy,
  matches: readonly RuleMatch[],
): readonly UnmatchedRule[] {
  const effective = new Set(
    matches.filter(takesEffect).map(({ rule }) => rule),
  );
  const first = new Map(
    matches
      .filter(({ rule }) => !effective.has(rule))
      .reverse()
      .map(match => [match.rule, match]),
  );
  return [...first.values()]
    .flatMap(({ rule, check, context }) => {
      if (check.verdict === 'failed' || check.condition === undefined)
        return [];
      const { condition } = check;
      return [
        {
          rule: rule.id,
          effect: rule.effect,
          condition,
          expected: describeExpected(condition, rule.when, policy),
          actual: describeActual(condition, context),
        },
      ];
    })
    .sort((a, b) => byCodeUnits(a.rule, b.rule));
}

/** The same question with every list whose order means nothing in one order, so that equal questions have equal digests. */
function inOrder({ subject, facts, now }: PolicyQuestion): PolicyQuestion {
  return { subject: subjectInOrder(subject), facts: factsInOrder(facts), now };
}

const sorted = <T>(values: readonly T[]): readonly T[] =>
  values
    .map(value => [canonicalJson(value), value] as const)
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([, value]) => value);

const subjectInOrder = (subject: Subject): Subject =>
  subject.kind === 'change'
    ? { ...subject, files: sorted(subject.files) }
    : subject;

function factsInOrder({
  entities,
  people,
  scans,
  reviews,
  checks,
  approvals,
  protection,
  waivers,
  problems,
}: Facts): Facts {
  return {
    entities: sorted(entities),
    people: sorted(people),
    ...(scans ? { scans: sorted(scans) } : {}),
    ...(reviews ? { reviews: sorted(reviews) } : {}),
    ...(checks ? { checks: sorted(checks) } : {}),
    ...(approvals ? { approvals: sorted(approvals) } : {}),
    ...(protection ? { protection } : {}),
    waivers: sorted(waivers),
    problems: sorted(problems),
  };
}
