import {
  compilePolicy,
  type Issue,
  parsePolicy,
  type ParsedPolicy,
  runPolicyCases,
} from '@ai-enablement/governance-core';
import { sha256 } from '../../audit/verify/digests';

/** What is wrong with a document, or probably not meant, by line. */
export interface DocumentIssues {
  readonly errors: readonly Issue[];
  readonly warnings: readonly Issue[];
  /** Present when there is no error. */
  readonly parsed?: ParsedPolicy;
}

/** How one case of a document went. */
export interface CaseOutcome {
  readonly name: string;
  readonly hasPassed: boolean;
  /** Line on which it begins. */
  readonly line?: number;
  /** What was expected and what came out; empty when passed. */
  readonly failures: readonly string[];
}

/** Reads a document as the portal does, except for its detectors and for what only the catalog knows. */
export function checkDocument(text: string): DocumentIssues {
  const result = parsePolicy(text);
  return result.ok
    ? { errors: [], warnings: result.value.warnings, parsed: result.value }
    : { errors: result.issues, warnings: [] };
}

/** So long cases run before the page gets its turn. */
const TURN_MS = 12;

const nextTurn = () => new Promise<void>(resolve => setTimeout(resolve, 0));

/** Runs the cases of a document in turns with the page; `undefined` when stopped. */
export async function runCases(
  parsed: ParsedPolicy,
  signal: AbortSignal,
): Promise<readonly CaseOutcome[] | undefined> {
  const compiled = compilePolicy(parsed, { sha256 });
  const outcomes: CaseOutcome[] = [];
  let began = performance.now();
  for (const each of parsed.cases) {
    const [result] = runPolicyCases(compiled, [each]);
    outcomes.push({
      name: each.name,
      hasPassed: result?.status === 'passed',
      failures: failuresOf(result),
      ...(each.line === undefined ? {} : { line: each.line }),
    });
    if (performance.now() - began > TURN_MS) {
      await nextTurn();
      began = performance.now();
    }
    if (signal.aborted) return undefined;
  }
  return outcomes;
}

function failuresOf(
  result: ReturnType<typeof runPolicyCases>[number] | undefined,
): readonly string[] {
  switch (result?.status) {
    case 'failed':
      return result.differences.map(
        ({ field, expected, got }) =>
          `\`${field}\`: expected ${expected}, got ${got}`,
      );
    case 'error':
      return result.problems;
    default:
      return [];
  }
}
