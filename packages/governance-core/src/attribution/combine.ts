import { isWriting, joinUses, weakerOf } from './collectUses';
import type {
  Attribution,
  AttributionConfidence,
  ChangeAttribution,
  CommitAttribution,
} from './types';

function attributionOf(commits: readonly CommitAttribution[]): Attribution {
  if (commits.length === 0) return 'unknown';
  if (commits.every(commit => commit.attribution === 'ai')) return 'ai';
  if (
    commits.some(
      ({ attribution }) => attribution === 'ai' || attribution === 'mixed',
    )
  )
    return 'mixed';
  return commits.every(commit => commit.attribution === 'human')
    ? 'human'
    : 'unknown';
}

/** The weakest confidence among the commits that made the change what it is. */
function confidenceOf(
  attribution: Attribution,
  commits: readonly CommitAttribution[],
): AttributionConfidence | undefined {
  const deciding =
    attribution === 'mixed'
      ? commits.filter(
          commit =>
            commit.attribution === 'ai' || commit.attribution === 'mixed',
        )
      : commits;
  return deciding
    .map(commit => commit.confidence)
    .filter(confidence => confidence !== undefined)
    .reduce<AttributionConfidence | undefined>(
      (weakest, confidence) =>
        weakest === undefined ? confidence : weakerOf(weakest, confidence),
      undefined,
    );
}

const sorted = <T extends string>(values: readonly T[]): readonly T[] =>
  [...new Set(values)].sort();

/**
 * Attribution of a change from those of its commits. `ai` when every commit is, `mixed` when any assistant wrote, `human`
 * when every commit is, else `unknown`; a change without commits is `unknown`. Merges that show nothing (`Merge branch
 * 'main'`) are left out unless there is nothing else: they bring other changes' work and nobody can tag them.
 */
export function combine(
  commits: readonly CommitAttribution[],
): ChangeAttribution {
  const own = commits.filter(
    commit =>
      !(
        commit.isMerge &&
        commit.attribution === 'unknown' &&
        !commit.declares &&
        commit.uses.length === 0
      ),
  );
  const counted = own.length > 0 ? own : commits;
  const attribution = attributionOf(counted);
  const confidence =
    attribution === 'unknown' ? undefined : confidenceOf(attribution, counted);
  const uses = joinUses(counted.flatMap(commit => commit.uses));
  const writing = uses.filter(use => isWriting(use.role));
  const counts = { ai: 0, mixed: 0, human: 0, unknown: 0 };
  for (const commit of commits) counts[commit.attribution]++;
  return {
    attribution,
    ...(confidence && { confidence }),
    tools: sorted(writing.map(use => use.tool)),
    models: sorted(writing.flatMap(use => use.model ?? [])),
    roles: sorted(uses.map(use => use.role)),
    uses,
    declares: counted.length > 0 && counted.every(commit => commit.declares),
    declaresNone:
      counted.length > 0 &&
      counted.every(commit => commit.declaresNone && commit.uses.length === 0),
    undeclaredCommits: counted
      .filter(commit => !commit.declares)
      .map(commit => commit.sha),
    declarations: counted
      .filter(commit => commit.declares)
      .map(({ sha, declaredBy }) => ({ sha, declaredBy })),
    conflicts: commits.flatMap(({ sha, conflict }) =>
      conflict ? [{ sha, conflict }] : [],
    ),
    counts,
    commits,
  };
}
