import type { RawResult, RawRule, RawRun } from './sarifSchema';

/** The rule that a result is about; `undefined` when the run does not describe it. */
export function findRule(
  found: RawResult,
  { tool }: RawRun,
): RawRule | undefined {
  const extension = found.rule?.toolComponent?.index;
  const rules =
    (extension === undefined ? tool.driver : tool.extensions?.[extension])
      ?.rules ?? [];
  const index = found.rule?.index ?? found.ruleIndex;
  const id = found.ruleId ?? found.rule?.id;
  const byIndex = index === undefined || index < 0 ? undefined : rules[index];
  const everyRule = [tool.driver, ...(tool.extensions ?? [])].flatMap(
    part => part.rules ?? [],
  );
  // Hierarchical ids such as `CA1000/1` belong to the rule `CA1000` (SARIF §3.52.4).
  return (
    byIndex ??
    everyRule.find(
      candidate =>
        candidate.id !== undefined &&
        (candidate.id === id || id?.startsWith(`${candidate.id}/`) === true),
    )
  );
}

/** Id of the rule that a result is about, `unknown` when it names none. */
export const ruleIdOf = (
  found: RawResult,
  ruleOf: RawRule | undefined,
): string => found.ruleId ?? found.rule?.id ?? ruleOf?.id ?? 'unknown';

/** A suppression that is under review or was rejected does not suppress (SARIF §3.35.3). */
export const isAccepted = ({ suppressions = [] }: RawResult): boolean =>
  suppressions.length > 0 &&
  suppressions.every(
    ({ status }) => status === undefined || status === 'accepted',
  );

/** A result of another kind than `fail` reports that something is fine or does not apply (SARIF §3.27.9). */
export const isProblem = ({ kind = 'fail' }: RawResult): boolean =>
  !['pass', 'notApplicable', 'informational'].includes(kind);
