import type { Salvaged } from '../readSections';
import type { RuleInput } from '../sectionSchemas';
import { lintCondition, type ConditionNames } from './lintConditions';
import {
  checkName,
  lintError,
  lintWarning,
  when,
  type LintFinding,
  type LintInput,
} from './lintFinding';
import { lintObligation } from './lintObligation';

/** Rules: what belongs to each effect (`policy.misplaced`, `policy.missingKey`), and everything inside them. */
export function lintRules({
  sections,
  names,
}: LintInput): readonly LintFinding[] {
  const vendors = [
    ...new Set(sections.assistants.flatMap(({ value }) => value.vendor ?? [])),
  ];
  const canPermit = sections.rules.some(
    ({ value: { effect } }) => effect === undefined || effect === 'permit',
  );
  return [
    ...sections.rules.flatMap(rule => lintRule(rule, { ...names, vendors })),
    ...when(
      !canPermit,
      lintWarning(
        'policy.nothingPermitted',
        ['rules'],
        'no rule permits anything, so everything is denied, ordinary work without AI included',
      ),
    ),
  ];
}

function lintRule(
  rule: Salvaged<RuleInput>,
  known: ConditionNames,
): readonly LintFinding[] {
  const { path, value } = rule;
  const sentences = value.implements ?? [];
  return [
    ...lintParts(rule),
    ...sentences.flatMap((sentence, index) =>
      checkName(sentence, known.sentences, {
        what: 'sentence of the statement',
        path: [...path, 'implements', index],
      }),
    ),
    ...lintCondition(value.when ?? {}, { path: [...path, 'when'], known }),
    ...(value.obligation
      ? lintObligation(value.obligation, {
          path: [...path, 'obligation'],
          mode: rule.faulty.has('mode') ? 'observe' : value.mode,
          isWhole: !rule.faulty.has('obligation'),
        })
      : []),
  ];
}

/** Which keys go with which effect. Keys count as written even when their values have faults of their own. */
function lintParts({
  path,
  value: { effect, nonNegotiable },
  written,
}: Salvaged<RuleInput>): readonly LintFinding[] {
  const at = (key: keyof RuleInput) => [...path, key];
  const has = (key: keyof RuleInput) => written.has(key);
  const isPermit = effect === 'permit';
  const isOther = isPermit || effect === 'forbid';
  return [
    ...when(
      effect === 'require' && !has('obligation'),
      lintError(
        'policy.missingKey',
        at('obligation'),
        '`obligation` is missing; a rule with the effect `require` says what it requires',
      ),
    ),
    ...when(
      isOther && has('obligation'),
      lintError(
        'policy.misplaced',
        at('obligation'),
        `a rule with the effect \`${effect}\` has no obligation; expected the effect \`require\`, or no \`obligation\``,
      ),
    ),
    ...when(
      isPermit && has('mode'),
      lintError(
        'policy.misplaced',
        at('mode'),
        'a permit has no mode; the mode of a missing permit is `defaults.noPermit.mode`',
      ),
    ),
    ...when(
      nonNegotiable === true && has('mode'),
      lintError(
        'policy.misplaced',
        at('mode'),
        'a non-negotiable rule always enforces; remove `mode` or `nonNegotiable`',
      ),
    ),
    ...when(
      isPermit && nonNegotiable === true,
      lintError(
        'policy.misplaced',
        at('nonNegotiable'),
        'a permit cannot be waived, so it cannot be non-negotiable; remove `nonNegotiable`',
      ),
    ),
  ];
}
