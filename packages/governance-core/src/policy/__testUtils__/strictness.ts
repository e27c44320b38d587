import { compilePolicy, type CompiledPolicy } from '../compile';
import type { Decision } from '../decision';
import { sha256 } from '../__fixtures__/smallPolicy';
import type { Policy } from '../types';

/** A policy without a document of its own, so that its digest says nothing. */
export const compileOnly = (policy: Policy): CompiledPolicy =>
  compilePolicy({ policy, document: {} }, { sha256 });

const EFFECTS = ['allow', 'allow_with_obligations', 'deny'] as const;
const OUTCOMES = ['pass', 'hold', 'deny'] as const;

/** How strict a decision is: effect, outcome and would-be outcome, 0 for the mildest. */
export const strictnessOf = ({
  effect,
  outcome,
  wouldBe,
}: Pick<Decision, 'effect' | 'outcome' | 'wouldBe'>) => ({
  effect: EFFECTS.indexOf(effect),
  outcome: OUTCOMES.indexOf(outcome),
  wouldBe: OUTCOMES.indexOf(wouldBe),
});

type Strictness = ReturnType<typeof strictnessOf>;

/** In which respects one decision is milder than another; empty when in none. */
export const milderIn = (
  after: Decision,
  before: Decision,
): readonly (keyof Strictness)[] => {
  const [a, b] = [strictnessOf(after), strictnessOf(before)];
  return (['effect', 'outcome', 'wouldBe'] as const).filter(
    respect => a[respect] < b[respect],
  );
};
