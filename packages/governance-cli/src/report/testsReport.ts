import type { TestedPolicy } from '../policy/testPolicy';

/** How many cases went how. */
export interface TestsSummary {
  readonly passed: number;
  readonly failed: number;
  /** Cases that are wrong themselves and so prove nothing. */
  readonly errors: number;
  /** Every policy has cases and all of them passed. */
  readonly isGood: boolean;
}

/** Sums over all policies. A policy without cases is not good: nothing was proven. */
export function testsSummary(tested: readonly TestedPolicy[]): TestsSummary {
  const results = tested.map(({ files }) =>
    files.flatMap(({ cases }) => cases),
  );
  const all = results.flat();
  const count = (wanted: (typeof all)[number]['status']) =>
    all.filter(({ status }) => status === wanted).length;
  const passed = count('passed');
  return {
    passed,
    failed: count('failed'),
    errors: count('error'),
    isGood: passed === all.length && results.every(({ length }) => length > 0),
  };
}

/** The envelope `ai-governance/policy-test@1`; documented in `docs/reference/cli.md`. */
export function testsDocument(tested: readonly TestedPolicy[]) {
  const { passed, failed, errors } = testsSummary(tested);
  return {
    schema: 'ai-governance/policy-test@1',
    summary: { passed, failed, errors },
    policies: tested.map(({ policy, title, digest, files }) => ({
      policy,
      title,
      digest,
      cases: files.flatMap(({ file, cases }) =>
        cases.map(result => ({
          file,
          line: result.line,
          name: result.name,
          status: result.status,
          ...(result.status === 'failed'
            ? { differences: result.differences }
            : {}),
          ...(result.status === 'error' ? { problems: result.problems } : {}),
        })),
      ),
    })),
  };
}
