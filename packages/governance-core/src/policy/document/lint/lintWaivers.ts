import { normalisePath } from '../../../shared/pathPattern';
import { IMPLICIT_RULES } from '../../types';
import type { Salvaged } from '../readSections';
import type { RuleInput, WaiverInput } from '../sectionSchemas';
import {
  checkName,
  lintError,
  when,
  type DefinedNames,
  type LintFinding,
} from './lintFinding';

type Written = Salvaged<WaiverInput>;

/** What waivers are checked against: those of a document, or one that is asked for. */
export interface WaiverLintInput {
  readonly sections: {
    readonly waivers: readonly Written[];
    readonly rules: readonly Pick<
      Salvaged<Pick<RuleInput, 'id' | 'effect' | 'nonNegotiable'>>,
      'value'
    >[];
  };
  readonly names: Pick<DefinedNames, 'tiers' | 'rules'>;
}

const SCOPES = ['entity', 'repository', 'system', 'group'] as const;
/** Rules that hold without being written and that a waiver can lift. */
const WAIVABLE: readonly string[] = [
  IMPLICIT_RULES.noPermit,
  IMPLICIT_RULES.excluded,
];
const IMPLICIT: readonly string[] = Object.values(IMPLICIT_RULES);

/**
 * Waivers: what they lift (`policy.unknownName`, `policy.notWaivable`), where (`policy.missingKey`, `policy.invalidPath`), for
 * how long (`policy.contradiction`), and that somebody else approved (`policy.selfApproval`).
 */
export const lintWaivers = (input: WaiverLintInput): readonly LintFinding[] =>
  input.sections.waivers.flatMap(waiver => [
    ...lintTarget(waiver, input),
    ...lintScope(waiver),
    ...lintPaths(waiver),
    ...lintTime(waiver),
    ...lintPeople(waiver),
  ]);

function lintTarget(
  { path, value, written }: Written,
  input: WaiverLintInput,
): readonly LintFinding[] {
  const { rule, lowersTierTo } = value;
  const targets = ['rule', 'lowersTierTo'].filter(key =>
    written.has(key),
  ).length;
  return [
    ...when(
      targets !== 1,
      lintError(
        'policy.contradiction',
        path,
        `expected exactly one of \`rule\` and \`lowersTierTo\`, got ${targets === 0 ? 'none' : 'both'}`,
      ),
    ),
    ...(lowersTierTo === undefined
      ? []
      : checkName(lowersTierTo, input.names.tiers, {
          what: 'tier',
          path: [...path, 'lowersTierTo'],
        })),
    ...(rule === undefined
      ? []
      : lintRule(rule, { path: [...path, 'rule'], input })),
  ];
}

function lintRule(
  rule: string,
  {
    path,
    input,
  }: { readonly path: Written['path']; readonly input: WaiverLintInput },
): readonly LintFinding[] {
  const refuse = (message: string) => [
    lintError('policy.notWaivable', path, message),
  ];
  const written = input.sections.rules.find(
    ({ value }) => value.id === rule,
  )?.value;
  if (written?.nonNegotiable)
    return refuse(
      `the rule \`${rule}\` is non-negotiable; no waiver can lift it`,
    );
  if (written?.effect === 'permit')
    return refuse(
      `the rule \`${rule}\` is a permit, which leaves nothing to waive; to lift a missing permit, name \`${IMPLICIT_RULES.noPermit}\``,
    );
  if (IMPLICIT.includes(rule) && !WAIVABLE.includes(rule))
    return refuse(
      `\`${rule}\` cannot be waived; expected a rule of the policy, ${WAIVABLE.map(each => `\`${each}\``).join(' or ')}`,
    );
  return checkName(rule, [...input.names.rules, ...WAIVABLE], {
    what: 'rule',
    path,
  });
}

const lintScope = ({ path, written }: Written): readonly LintFinding[] =>
  when(
    !SCOPES.some(scope => written.has(scope)),
    lintError(
      'policy.missingKey',
      path,
      `the waiver has no scope; expected at least one of ${SCOPES.map(scope => `\`${scope}\``).join(', ')}`,
    ),
  );

function lintPaths({
  path,
  value: { paths = [] },
}: Written): readonly LintFinding[] {
  return paths.flatMap((file, index) => {
    const plain = file.replace(/\/$/, '');
    const normal = normalisePath(plain);
    return when(
      !normal.ok || normal.value !== plain,
      lintError(
        'policy.invalidPath',
        [...path, 'paths', index],
        `the path \`${file}\` is not one that a repository has; expected a file, or a folder with one slash at its end`,
      ),
    );
  });
}

function lintTime({
  path,
  value: { activeFrom, expiresAt },
}: Written): readonly LintFinding[] {
  if (activeFrom === undefined || expiresAt === undefined) return [];
  return when(
    Date.parse(activeFrom) >= Date.parse(expiresAt),
    lintError(
      'policy.contradiction',
      [...path, 'expiresAt'],
      `the waiver ends at \`${expiresAt}\`, ${activeFrom === expiresAt ? 'the moment it begins' : `before it begins at \`${activeFrom}\``}`,
    ),
  );
}

const lintPeople = ({
  path,
  value: { requester, approver },
}: Written): readonly LintFinding[] =>
  when(
    approver !== undefined && requester === approver,
    lintError(
      'policy.selfApproval',
      [...path, 'approver'],
      `\`${approver}\` asked for the waiver and cannot approve it; expected somebody else`,
    ),
  );
