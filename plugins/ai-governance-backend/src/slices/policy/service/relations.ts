import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** Entities by full ref in lower case. */
export type EntitiesByRef = ReadonlyMap<string, Entity>;

/** A relation to another entity. */
export interface Relation {
  readonly type: string;
  /** Field of the spec that says the same before relations are known. */
  readonly field: string;
  /** Kind of the other side. */
  readonly kind: string;
}

/** The other side of a relation, as full ref in lower case: the first in the catalog's order, else what the spec says. */
export function relatedRef(
  entity: Entity,
  { type, field, kind }: Relation,
): string | undefined {
  const targets = (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef.toLowerCase());
  const related =
    type === 'ownedBy'
      ? targets[0]
      : targets.find(ref => ref.startsWith(`${kind}:`));
  if (related !== undefined) return related;
  const written = entity.spec?.[field];
  if (typeof written !== 'string' || written === '') return undefined;
  return fullRef(written, kind, entity.metadata.namespace);
}

function fullRef(
  written: string,
  defaultKind: string,
  defaultNamespace = 'default',
): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(written, { defaultKind, defaultNamespace }),
    ).toLowerCase();
  } catch {
    // What cannot be read names nobody; the catalog itself reports the mistake to its owner.
    return undefined;
  }
}

/** A ref and what stands above it, nearest first; a circle ends where it closes. */
export function ancestors(
  start: string,
  entities: EntitiesByRef,
  above: (entity: Entity) => string | undefined,
): readonly string[] {
  const refs: string[] = [];
  let next: string | undefined = start;
  while (next !== undefined && !refs.includes(next)) {
    refs.push(next);
    const entity = entities.get(next);
    next = entity && above(entity);
  }
  return refs;
}
