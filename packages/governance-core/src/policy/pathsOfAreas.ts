import { byCodeUnits } from '../shared/order';
import { addedMatches } from './areaPaths';
import type { CompiledPolicy } from './compile';
import type { AreaOwnership, EntityFact } from './facts';

/** Paths of one repository by the areas that they belong to, what its entities add included; areas with none are left out. */
export function pathsOfAreas(
  compiled: Pick<CompiledPolicy, 'policy' | 'areaMatchers'>,
  entities: readonly EntityFact[],
  paths: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const adding = entities.filter(({ areaPaths }) => areaPaths !== undefined);
  const found = [...compiled.areaMatchers].map(([area, { matches }]) => {
    const isAdded = addedMatches(compiled, area, adding);
    return [
      area,
      paths.filter(path => matches(path) || isAdded(path)),
    ] as const;
  });
  return new Map(found.filter(([, inArea]) => inArea.length > 0));
}

const NAMED = 3;

/** What of that rules see: areas by id, how many files of each nobody owns, and a few of them. */
export const areaOwnershipOf = (
  unowned: ReadonlyMap<string, readonly string[]>,
  { isComplete }: Pick<AreaOwnership, 'isComplete'>,
): AreaOwnership => ({
  unowned: [...unowned]
    .map(([area, paths]) => ({
      area,
      files: paths.length,
      paths: paths.slice(0, NAMED),
    }))
    .sort((a, b) => byCodeUnits(a.area, b.area)),
  isComplete,
});
