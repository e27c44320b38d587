import { matchesRepository } from '../../../shared/refs';
import {
  checkName,
  lintWarning,
  when,
  type LintFinding,
  type LintInput,
} from './lintFinding';

type Approved = LintInput['sections']['approved'][number];

/**
 * The allowlist: tiers exist (`policy.unknownName`); warnings for what stands there in vain, twice or too wide
 * (`policy.voidApproval`, `policy.duplicateName`, `policy.wideApproval`).
 */
export function lintRepositories(input: LintInput): readonly LintFinding[] {
  const repositories = input.sections.approved.map(
    ({ value }) => value.repository,
  );
  return input.sections.approved.flatMap((approval, index) => [
    ...lintTier(approval, input),
    ...lintUse(approval, {
      input,
      isRepeated: repositories.indexOf(approval.value.repository) < index,
    }),
  ]);
}

const lintTier = (
  { path, value: { tierAtMost } }: Approved,
  { names }: LintInput,
): readonly LintFinding[] =>
  tierAtMost === undefined
    ? []
    : checkName(tierAtMost, names.tiers, {
        what: 'tier',
        path: [...path, 'tierAtMost'],
      });

function lintUse(
  { path, value: { repository } }: Approved,
  {
    input,
    isRepeated,
  }: { readonly input: LintInput; readonly isRepeated: boolean },
): readonly LintFinding[] {
  if (repository === undefined) return [];
  const place = [...path, 'repository'];
  const exclusion = input.sections.excluded
    .map(({ value }) => value.repository)
    .find(excluded => excluded !== undefined && covers(excluded, repository));
  const isWholeHost = /^[^/]+\/\*$/.test(repository);
  return [
    ...when(
      exclusion !== undefined,
      lintWarning(
        'policy.voidApproval',
        place,
        `the exclusion of \`${exclusion}\` makes the approval of \`${repository}\` void; remove one of them`,
      ),
    ),
    ...when(
      isRepeated,
      lintWarning(
        'policy.duplicateName',
        place,
        `\`${repository}\` is approved a second time; any of the entries suffices`,
      ),
    ),
    ...when(
      isWholeHost,
      lintWarning(
        'policy.wideApproval',
        place,
        `\`${repository}\` approves every repository of the host; name an organisation, such as \`${repository.replace('*', 'acme/*')}\``,
      ),
    ),
  ];
}

const covers = (pattern: string, repository: string): boolean =>
  pattern === repository ||
  matchesRepository(
    pattern,
    repository.endsWith('/*') ? repository.slice(0, -1) : repository,
  );
