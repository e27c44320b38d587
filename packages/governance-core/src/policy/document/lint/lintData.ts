import {
  checkName,
  lintError,
  when,
  type LintFinding,
  type LintInput,
} from './lintFinding';

/**
 * How data is looked for: patterns and obligations name classes that must never be shared (`policy.unknownName`), patterns have
 * ids of their own (`policy.duplicateName`), an obligation asks for something (`policy.incomplete`), and a hook warns before it
 * stops (`policy.contradiction`).
 */
export const lintData = (input: LintInput): readonly LintFinding[] => [
  ...patterns(input),
  ...bundleAge(input),
  ...obligations(input),
];

function patterns({
  sections: { dataHandling, dataClasses },
}: LintInput): readonly LintFinding[] {
  if (!dataHandling) return [];
  const classes = dataClasses?.value.neverShare ?? [];
  const ids = dataHandling.value.patterns.map(({ id }) => id);
  return dataHandling.value.patterns.flatMap((pattern, index) => {
    const path = [...dataHandling.path, 'patterns', index];
    return [
      ...checkName(pattern.class, classes, {
        what: 'class of `dataClasses.neverShare`',
        path: [...path, 'class'],
      }),
      ...when(
        ids.indexOf(pattern.id) < index,
        lintError(
          'policy.duplicateName',
          [...path, 'id'],
          `two patterns have the id \`${pattern.id}\`; expected a different id for each`,
        ),
      ),
    ];
  });
}

function bundleAge({
  sections: { dataHandling },
}: LintInput): readonly LintFinding[] {
  if (!dataHandling) return [];
  const { warnAfterHours, blockAfterHours } = dataHandling.value.bundleAge;
  return when(
    blockAfterHours !== undefined && blockAfterHours < warnAfterHours,
    lintError(
      'policy.contradiction',
      [...dataHandling.path, 'bundleAge', 'blockAfterHours'],
      `a bundle would stop commits after ${blockAfterHours} hours, before anybody is warned after ${warnAfterHours}; expected as many hours or more`,
    ),
  );
}

function obligations({
  sections: { rules, dataClasses },
}: LintInput): readonly LintFinding[] {
  const known = dataClasses?.value.neverShare ?? [];
  return rules.flatMap(({ path, value: { obligation } }) => {
    if (obligation?.kind !== 'data') return [];
    const place = [...path, 'obligation', 'data'];
    return [
      ...(obligation.classes ?? []).flatMap((each, index) =>
        checkName(each, known, {
          what: 'class of `dataClasses.neverShare`',
          path: [...place, 'classes', index],
        }),
      ),
      ...when(
        obligation.classes === undefined && known.length === 0,
        lintError(
          'policy.incomplete',
          place,
          'no class of data is listed in `dataClasses.neverShare`, so the obligation asks for nothing; expected at least one',
        ),
      ),
    ];
  });
}
