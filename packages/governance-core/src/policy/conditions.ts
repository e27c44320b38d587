import type { Attribution } from '../attribution';
import type { AssistantUseInQuestion } from './assistantUse';
import type { CompiledPolicy } from './compile';
import { compileAspect, type Aspect, ASPECTS } from './conditionAspects';
import type { Facts } from './facts';
import type { RepositoryApproval } from './repositoryApproval';
import type { Scope } from './scopes';
import type { Condition, Policy, Subject, TierId } from './types';

/** What one condition came to. `unknown`: a fact is missing, which never counts in favour. */
export type Verdict = 'yes' | 'no' | 'unknown';

/** A verdict with the condition that decided it, for the reader; absent when everything held. */
export interface Check {
  readonly verdict: Verdict;
  /** Path of the first condition that did not hold, for example `when.stage`. */
  readonly condition?: string;
  /** What that condition reads; absent for a choice or a negation. */
  readonly aspect?: Aspect;
}

/** Everything that conditions may read, for one entity and one assistant. */
export interface ConditionContext {
  readonly compiled: CompiledPolicy;
  readonly subject: Subject;
  readonly facts: Facts;
  readonly now: string;
  readonly attribution: Attribution;
  readonly scope: Scope;
  readonly use: AssistantUseInQuestion;
  /** Tier that this rule reads: before waivers for non-negotiable rules. */
  readonly tier: TierId;
  /**
   * Areas that `touches` reads, and those that it reads under a `not`. They differ where a repository adds paths to areas: a
   * rule reads its conditions so that an addition can only make the answer stricter.
   */
  readonly areas: AreaReading;
  /** Whether the repository is approved at `tier`; looked up when first asked. */
  readonly approval: () => RepositoryApproval;
}

/** Touched areas as a condition reads them, and as it reads them under a `not`. */
export interface AreaReading {
  readonly touched: Scope['areas'];
  readonly touchedUnderNot: Scope['areas'];
}

/** A condition ready to be tried. Never throws on a valid policy, never looks outside the context. */
export type ConditionTest = (context: ConditionContext) => Check;

/** Where a condition stands. */
export interface ConditionPlace {
  readonly policy: Policy;
  /** For example `when.all[0]`. */
  readonly path: string;
  /** Under an odd number of `not`. */
  readonly isNegated: boolean;
}

const HOLDS: Check = { verdict: 'yes' };

/** Prepares a condition and all inside it, so that trying it costs no more than what it asks; an empty condition holds. */
export function compileCondition(
  condition: Condition,
  place: ConditionPlace,
): ConditionTest {
  const { path } = place;
  const tests = [
    ...ASPECTS.filter(aspect => condition[aspect] !== undefined).map(aspect =>
      compileAspect(aspect, condition, place),
    ),
    ...(condition.all ?? []).map((inner, i) =>
      compileCondition(inner, { ...place, path: `${path}.all[${i}]` }),
    ),
    ...(condition.any ? [compileAny(condition.any, place)] : []),
    ...(condition.not ? [compileNot(condition.not, place)] : []),
  ];
  const [only] = tests;
  if (tests.length === 1 && only) return only;
  return context => conjunction(tests, context);
}

/** What fails for certain decides before what is not known. Every test is run: one that errs is never passed over. */
function conjunction(
  tests: readonly ConditionTest[],
  context: ConditionContext,
): Check {
  let failed: Check | undefined;
  let unknown: Check | undefined;
  for (const test of tests) {
    const check = test(context);
    if (check.verdict === 'no') failed ??= check;
    if (check.verdict === 'unknown') unknown ??= check;
  }
  return failed ?? unknown ?? HOLDS;
}

function compileAny(
  conditions: readonly Condition[],
  place: ConditionPlace,
): ConditionTest {
  const tests = conditions.map(inner => compileCondition(inner, place));
  const condition = `${place.path}.any`;
  const fails: Check = { verdict: 'no', condition };
  const isUnknown: Check = { verdict: 'unknown', condition };
  return context => {
    const verdicts = tests.map(test => test(context).verdict);
    if (verdicts.includes('yes')) return HOLDS;
    return verdicts.includes('unknown') ? isUnknown : fails;
  };
}

function compileNot(inner: Condition, place: ConditionPlace): ConditionTest {
  const condition = `${place.path}.not`;
  const test = compileCondition(inner, {
    ...place,
    path: condition,
    isNegated: !place.isNegated,
  });
  const negated: Readonly<Record<Verdict, Check>> = {
    yes: { verdict: 'no', condition },
    no: HOLDS,
    unknown: { verdict: 'unknown', condition },
  };
  return context => negated[test(context).verdict];
}
