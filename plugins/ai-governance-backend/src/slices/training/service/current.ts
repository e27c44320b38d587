import { compareVersions } from '@ai-enablement/governance-core';
import { groupBy } from '../../../shared/groupBy';
import type { TrainingVersion } from '../model';
import type { TrainingDeps } from './deps';
import { pathNotFound } from './refusals';

/** The newest of published versions, which are all of one path. */
export const newestOf = (
  versions: readonly TrainingVersion[],
): TrainingVersion | undefined =>
  versions.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1);

/** The version that people take now. Fails with `training.pathNotFound`. */
export async function requireCurrent(
  { views }: Pick<TrainingDeps, 'views'>,
  name: string,
): Promise<TrainingVersion> {
  const current = newestOf(await views.published(name));
  if (!current) throw pathNotFound(name);
  return current;
}

/** The versions that people take now, of every path, by name. */
export async function allCurrent({
  views,
}: Pick<TrainingDeps, 'views'>): Promise<readonly TrainingVersion[]> {
  const byName = groupBy(await views.published(), ({ name }) => name);
  return [...byName.values()].flatMap(versions => newestOf(versions) ?? []);
}
