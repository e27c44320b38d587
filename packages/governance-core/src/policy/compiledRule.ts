import { listOf } from '../shared/order';
import {
  compileCondition,
  type Check,
  type ConditionContext,
} from './conditions';
import { describeCondition } from './describe';
import { describeExpected } from './describeFailure';
import type { Condition, Policy, Rule } from './types';

/** How a rule fared. A rule that errs is `failed`, with the error's message. */
export type RuleCheck =
  Check | { readonly verdict: 'failed'; readonly message: string };

/** A rule with everything about it that no question changes. */
export interface CompiledRule {
  readonly rule: Rule;
  /** Ids of all areas that its conditions name, however deep. */
  readonly namedAreas: ReadonlySet<string>;
  /** Tries the rule; never throws. */
  readonly check: (context: ConditionContext) => RuleCheck;
  /** Its condition in plain words. */
  readonly describe: () => string;
  /** The part of its condition at a path, as in `Check.condition`, in plain words. */
  readonly describeAt: (path: string) => string;
}

/** Prepares a rule; words are found when they are first asked for and kept. */
export function compileRule(rule: Rule, policy: Policy): CompiledRule {
  const words = new Map<string, string>();
  const remembered = (path: string, find: () => string): string => {
    const known = words.get(path) ?? find();
    words.set(path, known);
    return known;
  };
  return {
    rule,
    namedAreas: new Set(namedAreas(rule.when)),
    check: checkOf(rule, policy),
    describe: () => remembered('', () => describeCondition(rule.when, policy)),
    describeAt: path =>
      remembered(path, () => describeExpected(path, rule.when, policy)),
  };
}

/** INVARIANT: evaluation is total. A rule that cannot be evaluated becomes a reason, and by default a denial. */
function checkOf(rule: Rule, policy: Policy): CompiledRule['check'] {
  try {
    const test = compileCondition(rule.when, {
      policy,
      path: 'when',
      isNegated: false,
    });
    return context => {
      try {
        return test(context);
      } catch (error) {
        return failure(error);
      }
    };
  } catch (error) {
    return () => failure(error);
  }
}

const failure = (error: unknown): RuleCheck => ({
  verdict: 'failed',
  message: error instanceof Error ? error.message : String(error),
});

function namedAreas({
  change,
  any = [],
  all = [],
  not,
}: Condition): readonly string[] {
  return [
    ...listOf(change?.touches),
    ...[...any, ...all, ...(not ? [not] : [])].flatMap(namedAreas),
  ];
}
