import {
  checkName,
  lintError,
  lintWarning,
  when,
  type LintFinding,
  type LintInput,
} from './lintFinding';

/**
 * What hangs together across sections: enough tiers (`policy.tooFewTiers`), a data class for each (`policy.incomplete`,
 * `policy.contradiction`), paths only of classes that are never shared (`policy.unknownName`), and warnings for sentences
 * without rules and lists without entries (`policy.sentenceWithoutRule`, `policy.noModelApproved`).
 */
export const lintContent = (input: LintInput): readonly LintFinding[] => [
  ...tierList(input),
  ...dataClasses(input),
  ...statement(input),
  ...models(input),
];

const tierList = ({ names }: LintInput): readonly LintFinding[] =>
  when(
    names.tiers.length < 2,
    lintError(
      'policy.tooFewTiers',
      ['tiers'],
      `expected at least two tiers, weakest first, got ${names.tiers.length}; one tier tells nothing apart`,
    ),
  );

function dataClasses({ sections, names }: LintInput): readonly LintFinding[] {
  if (!sections.dataClasses) return [];
  const { path, value } = sections.dataClasses;
  const named = Object.keys(value.repositorySource);
  const place = [...path, 'repositorySource'];
  const missing =
    named.length === 0 ? [] : names.tiers.filter(tier => !named.includes(tier));
  const both = value.shareable.filter(each => value.neverShare.includes(each));
  return [
    ...named.flatMap(tier =>
      checkName(tier, names.tiers, {
        what: 'tier',
        path: [...place, tier],
        ofKey: true,
      }),
    ),
    ...missing.map(tier =>
      lintError(
        'policy.incomplete',
        place,
        `the tier \`${tier}\` is missing; expected \`shareable\` or \`neverShare\` for every tier`,
      ),
    ),
    ...Object.keys(value.paths ?? {}).flatMap(each =>
      checkName(each, value.neverShare, {
        what: 'class of `dataClasses.neverShare`',
        path: [...path, 'paths', each],
        ofKey: true,
      }),
    ),
    ...both.map(each =>
      lintError(
        'policy.contradiction',
        [...path, 'neverShare'],
        `\`${each}\` is both shareable and never shared; expected one of them`,
      ),
    ),
  ];
}

function statement({ sections, names }: LintInput): readonly LintFinding[] {
  const implemented = new Set(
    sections.rules.flatMap(({ value }) => value.implements ?? []),
  );
  return names.sentences
    .filter(sentence => !implemented.has(sentence))
    .map(sentence =>
      lintWarning(
        'policy.sentenceWithoutRule',
        ['metadata', 'statement', sentence],
        `no rule implements the sentence \`${sentence}\`, so nothing makes it true; name it in \`implements\` of a rule`,
      ),
    );
}

function models({ sections }: LintInput): readonly LintFinding[] {
  const isAnyApproved = sections.assistants.some(({ value }) => value.approved);
  return when(
    isAnyApproved && sections.sources?.value.models.length === 0,
    lintWarning(
      'policy.noModelApproved',
      ['sources'],
      'no model is on the list `sources.models`, so every change that names its model counts as made with an assistant that is not approved',
    ),
  );
}
