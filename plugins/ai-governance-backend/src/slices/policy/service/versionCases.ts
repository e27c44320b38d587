import {
  type CaseResult,
  isOpen,
  type Policy,
  type PolicyCase,
  runPolicyCases,
} from '@ai-enablement/governance-core';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReadPolicy } from './policyBook';

/** How one case of a policy went. */
export interface CaseView {
  readonly name: string;
  readonly hasPassed: boolean;
  /** Ids of the statement's sentences whose rules the case names, or else whose rules decided it. */
  readonly sentences: readonly string[];
  /** What was expected and what came out; empty when passed. */
  readonly failures: readonly string[];
  /** Line of the document on which it begins. */
  readonly line?: number;
}

const results = new WeakMap<ReadPolicy, Promise<readonly CaseView[]>>();

/** Results of a policy's own cases in its order; run once for as long as the policy is kept. */
export function casesOf(read: ReadPolicy): Promise<readonly CaseView[]> {
  const known = results.get(read);
  if (known) return known;
  const running = runAll(read);
  results.set(read, running);
  return running;
}

/** Others get their turn after every case: a document may have thousands of cases, and as many rules for each. */
async function runAll({
  compiled,
  cases,
}: ReadPolicy): Promise<readonly CaseView[]> {
  const views: CaseView[] = [];
  for (const each of cases) {
    const [result] = runPolicyCases(compiled, [each]);
    views.push(view(compiled.policy, each, result));
    await nextTurn();
  }
  return views;
}

function view(
  policy: Policy,
  { name, line, expect }: PolicyCase,
  result: CaseResult | undefined,
): CaseView {
  return {
    name,
    hasPassed: result?.status === 'passed',
    sentences: sentencesOf(policy, rulesOf(expect) ?? decisiveRules(result)),
    failures: failuresOf(result),
    ...(line === undefined ? {} : { line }),
  };
}

function failuresOf(result: CaseResult | undefined): readonly string[] {
  switch (result?.status) {
    case 'passed':
      return [];
    case 'failed':
      return result.differences.map(
        ({ field, expected, got }) =>
          `\`${field}\`: expected ${expected}, got ${got}`,
      );
    case 'error':
      return result.problems;
    default:
      return ['the case was not run'];
  }
}

/** Rules that a case expects something of; a part of an obligation, such as `scans/sast`, is of its rule. */
function rulesOf(expect: PolicyCase['expect']): readonly string[] | undefined {
  const named = [
    ...(expect.fulfilled ?? []),
    ...(expect.unfulfilled ?? []),
    ...(expect.unknown ?? []),
    ...(expect.waived ?? []),
    ...Object.keys(expect.obligations ?? {}),
    ...(expect.reasons ?? []),
    ...(expect.notReasons ?? []),
    ...Object.keys(expect.unmatched ?? {}),
  ];
  if (named.length === 0) return undefined;
  return named.map(name => name.split('/')[0] ?? name);
}

/** Rules behind an answer of which the case expects no more than how it came out. */
function decisiveRules(result: CaseResult | undefined): readonly string[] {
  if (!result || result.status === 'error') return [];
  const { reasons, obligations } = result.decision;
  const open = obligations.filter(isOpen);
  return [...reasons, ...open].map(({ rule }) => rule);
}

const sentencesOf = (
  { statement, rules }: Policy,
  named: readonly string[],
): readonly string[] =>
  Object.keys(statement).filter(id =>
    rules.some(rule => rule.implements.includes(id) && named.includes(rule.id)),
  );
