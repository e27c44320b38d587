import { NATIONAL_ID_RULES } from './customerData/nationalId';
import { ruleName } from './gitleaks/gitleaksDetector';
import type { RuleFile } from './gitleaks/readRuleFile';
import { SECRETLINT_RULES } from './secretlint/secretlintDetector';
import { BUILT_IN } from './settings';
import type { DetectorIssue, DetectorSettings } from './types';

/** Ids that are switched off and that nothing has: their author may have meant another one. */
export function unknownOff(
  { off, patterns }: DetectorSettings,
  files: readonly RuleFile[],
): readonly DetectorIssue[] {
  const known = new Set<string>([
    ...BUILT_IN,
    ...NATIONAL_ID_RULES,
    ...SECRETLINT_RULES,
    ...patterns.map(({ id }) => id),
    ...files.flatMap(file => file.rules.map(({ rule }) => ruleName(rule.id))),
  ]);
  return off.flatMap((id, at) =>
    known.has(id)
      ? []
      : [
          {
            source: `off[${at}]`,
            message: `no detector has the id \`${id}\`, so nothing is switched off by it`,
          },
        ],
  );
}
