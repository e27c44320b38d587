import type { CompiledPolicy } from '../compile';
import type { Decision } from '../decision';
import { evaluate } from '../evaluate';
import { checkExpectation } from './checkExpectation';
import { compareDecision, type CaseDifference } from './compareDecision';
import { compareVerdict } from './compareVerdict';
import type { PolicyCase } from './caseGiven';
import { toQuestion } from './caseQuestion';
import { CaseProblems } from './caseWords';

/** How one case went. `error`: the case itself is wrong, and so proves nothing. */
export type CaseResult = {
  readonly name: string;
  /** Line of the document on which it begins, counted from 1. */
  readonly line?: number;
} & (
  | { readonly status: 'passed'; readonly decision: Decision }
  | {
      readonly status: 'failed';
      readonly differences: readonly CaseDifference[];
      readonly decision: Decision;
    }
  | { readonly status: 'error'; readonly problems: readonly string[] }
);

/**
 * Runs a table of cases against a policy, in its order. A case that expects something about a rule, part, tier or waiver that
 * is neither in the policy nor in the case is an `error`, never a pass; so is one that has to do with time and does not say
 * when it is.
 */
export function runPolicyCases(
  compiled: CompiledPolicy,
  cases: readonly PolicyCase[],
): readonly CaseResult[] {
  return cases.map(each => runCase(compiled, each));
}

function runCase(
  policy: CompiledPolicy,
  { name, line, given, expect }: PolicyCase,
): CaseResult {
  const place = { name, ...(line === undefined ? {} : { line }) };
  const problems = new CaseProblems();
  const { compiled, question } = toQuestion(policy, given, problems);
  checkExpectation(expect, { compiled, given, problems });
  if (problems.list.length > 0)
    return { ...place, status: 'error', problems: problems.list };
  const decision = evaluate(compiled, question);
  const tiers = compiled.policy.tiers.map(({ id }) => id);
  const differences = [
    ...compareDecision(expect, decision, tiers),
    ...compareVerdict(expect, { given, compiled, decision }),
  ];
  return differences.length === 0
    ? { ...place, status: 'passed', decision }
    : { ...place, status: 'failed', differences, decision };
}
