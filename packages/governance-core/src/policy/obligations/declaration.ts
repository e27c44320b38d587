import { code, joinWords, plural } from '../../shared/sentence';
import type { ChangeCommit } from '../types';
import {
  changeOf,
  evidenceOf,
  isTrusted,
  lacksTrust,
  NO_CHANGE,
  notReported,
  oncePerSpec,
  shortSha,
  type ObligationCheck,
  type Requirement,
  type SpecOf,
} from './finding';

const QUOTED_COMMITS = 5;

const requirementOf = oncePerSpec(
  ({ trailers }: SpecOf<'declaration'>): Requirement => ({
    text: `Say in every commit whether an assistant helped, with ${joinWords(
      trailers.map(trailer => code(`${trailer}:`)),
      'or',
    )}; ${code('Assisted-by: none')} says that none did.`,
    owners: [],
    paths: [],
    fix: 'Amend the commits with `git commit --amend --trailer "Assisted-by: <tool or none>"`; for several, use `git rebase -i`.',
  }),
);

/**
 * Every commit says whether an assistant helped: by one of the policy's trailers, or because an assistant is its author.
 * A merge that shows nothing is not asked.
 */
export const checkDeclaration: ObligationCheck<'declaration'> = (
  spec,
  context,
) => {
  const requirement = requirementOf(spec);
  const change = changeOf(context);
  if (!change) return [{ ...requirement, ...notReported(NO_CHANGE) }];
  const asked = change.commits.filter(
    commit => !(commit.isMerge && commit.attribution === 'unknown'),
  );
  if (asked.length === 0)
    return [
      {
        ...requirement,
        status: 'fulfilled',
        found: 'there is no commit to declare',
        evidence: [],
      },
    ];
  const silent = asked.filter(commit => !declares(commit, spec.trailers));
  const provenance = { trust: change.trust, source: 'commits' };
  const evidence = asked.map(commit =>
    evidenceOf(
      provenance,
      `${shortSha(commit.sha)} ${silent.includes(commit) ? 'declares nothing' : `declares by ${joinWords(commit.declaredBy)}`}`,
      true,
    ),
  );
  if (silent.length > 0) {
    const quoted = silent
      .slice(0, QUOTED_COMMITS)
      .map(({ sha }) => code(shortSha(sha)));
    const names =
      silent.length > QUOTED_COMMITS
        ? [...quoted, `${silent.length - QUOTED_COMMITS} more`]
        : quoted;
    const found = `${silent.length} of ${plural(asked.length, 'commit')} ${silent.length === 1 ? 'declares' : 'declare'} nothing: ${joinWords(names)}`;
    return [{ ...requirement, status: 'unfulfilled', found, evidence }];
  }
  const found =
    asked.length === 1
      ? 'the commit declares its assistance'
      : `all ${asked.length} commits declare their assistance`;
  if (!isTrusted(provenance, spec.trust))
    return [
      {
        ...requirement,
        status: 'unknown',
        found: `${found}, but that ${lacksTrust(provenance, spec.trust)}`,
        evidence,
      },
    ];
  return [{ ...requirement, status: 'fulfilled', found, evidence }];
};

function declares(
  { declaredBy }: ChangeCommit,
  trailers: readonly string[],
): boolean {
  const accepted = new Set([
    'author',
    ...trailers.map(trailer => trailer.toLowerCase()),
  ]);
  return declaredBy.some(key => accepted.has(key.toLowerCase()));
}
