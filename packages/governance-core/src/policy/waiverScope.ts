import type { EntityFact } from './facts';
import type { Waiver } from './types';

/** What a waiver covers; at least one of entity, repository, system and group is set, and all that are must match. */
export type WaiverScope = Pick<
  Waiver,
  'entity' | 'repository' | 'system' | 'group' | 'paths' | 'change'
>;

/** Where something happens: on an entity of a repository, or in a repository beside its entities. */
export interface Place {
  readonly entity?: Pick<
    EntityFact,
    'ref' | 'system' | 'domain' | 'ownerGroups'
  >;
  readonly repository?: string;
}

/** Whether a place lies within the scope of a waiver, whatever it says of paths and of a change. */
export function isWithinScope(
  { entity, repository, system, group }: WaiverScope,
  place: Place,
): boolean {
  if (
    entity === undefined &&
    repository === undefined &&
    system === undefined &&
    group === undefined
  )
    return false;
  return (
    (entity === undefined || place.entity?.ref === entity) &&
    (repository === undefined || place.repository === repository) &&
    (system === undefined || place.entity?.system === system) &&
    (group === undefined || place.entity?.ownerGroups.includes(group) === true)
  );
}
