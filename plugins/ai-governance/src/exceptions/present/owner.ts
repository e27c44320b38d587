import {
  RELATION_OWNED_BY,
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';

/** Full ref of the group that owns an entity, or of whatever owns it; `undefined` when nothing does. */
export function ownerOf(entity: Entity): string | undefined {
  const owners = (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_OWNED_BY)
    .map(({ targetRef }) => targetRef);
  return (
    owners.find(ref => ref.startsWith('group:')) ??
    owners[0] ??
    declaredOwner(entity)
  );
}

function declaredOwner({ spec, metadata }: Entity): string | undefined {
  const owner = spec?.owner;
  if (typeof owner !== 'string' || owner === '') return undefined;
  try {
    return stringifyEntityRef(
      parseEntityRef(owner, {
        defaultKind: 'group',
        defaultNamespace: metadata.namespace ?? 'default',
      }),
    );
  } catch {
    // An owner that is no ref is the catalog's to complain about; the field stays empty.
    return undefined;
  }
}
