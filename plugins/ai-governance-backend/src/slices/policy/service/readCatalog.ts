import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  ANNOTATION_AREA_PATHS,
  ANNOTATION_CRITICAL,
  ANNOTATION_SENSITIVITY_TIER,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { readAreaPaths } from '@ai-enablement/governance-core';
import type { SnapshotEntity, SnapshotPerson } from '../model';
import { readPeople } from './readPeople';
import { ancestors, type EntitiesByRef, relatedRef } from './relations';
import { repositoryOf } from './repositoryOf';

/** Kinds that have a tier and a status. */
export const GOVERNED_KINDS: readonly string[] = [
  'component',
  'api',
  'resource',
  'system',
  'domain',
];

/** Kinds that the snapshot reads. */
export const SNAPSHOT_KINDS: readonly string[] = [
  ...GOVERNED_KINDS,
  'group',
  'user',
];

/** A reading of the catalog, reduced to what policy needs; both lists sorted. */
export interface CatalogReading {
  readonly entities: readonly SnapshotEntity[];
  readonly people: readonly SnapshotPerson[];
}

/** Reduces catalog entities to what policy needs. `pseudonymise` hides who the users are. */
export function readCatalog(
  entities: readonly Entity[],
  pseudonymise: (text: string) => string,
): CatalogReading {
  const byRef = new Map(entities.map(entity => [refOf(entity), entity]));
  const read = [...byRef]
    .filter(([, { kind }]) => kind.toLowerCase() !== 'user')
    .map(([ref, entity]) => readEntity(ref, entity, byRef))
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
  const users = entities.filter(({ kind }) => kind.toLowerCase() === 'user');
  return { entities: read, people: readPeople(users, pseudonymise) };
}

const refOf = (entity: Entity): string =>
  stringifyEntityRef(entity).toLowerCase();

function readEntity(
  ref: string,
  entity: Entity,
  entities: EntitiesByRef,
): SnapshotEntity {
  const kind = entity.kind.toLowerCase();
  const annotations = entity.metadata.annotations ?? {};
  if (kind === 'group') {
    return {
      ref,
      kind,
      path: '',
      ownerGroups: ancestors(ref, entities, parentOf),
      domains: [],
    };
  }
  const owner = relatedRef(entity, {
    type: 'ownedBy',
    field: 'owner',
    kind: 'group',
  });
  const place = repositoryOf(annotations);
  const system = relatedRef(entity, {
    type: 'partOf',
    field: 'system',
    kind: 'system',
  });
  return {
    ref,
    kind,
    ...(place ? { repository: place.repository } : {}),
    path: place?.path ?? '',
    ...(owner ? { owner } : {}),
    ownerGroups: owner?.startsWith('group:')
      ? ancestors(owner, entities, parentOf)
      : [],
    ...(system ? { system } : {}),
    domains: domainsOf(ref, system, entities),
    ...declared(annotations),
    ...added(annotations[ANNOTATION_AREA_PATHS]),
  };
}

function declared(
  annotations: Readonly<Record<string, string>>,
): Pick<SnapshotEntity, 'declaredTier' | 'declaredCritical'> {
  const tier = annotations[ANNOTATION_SENSITIVITY_TIER];
  const critical = annotations[ANNOTATION_CRITICAL];
  return {
    ...(tier === undefined ? {} : { declaredTier: String(tier).trim() }),
    ...(critical === undefined
      ? {}
      : { declaredCritical: String(critical).trim() }),
  };
}

function added(
  written: string | undefined,
): Pick<SnapshotEntity, 'areaPaths' | 'areaPathsProblem'> {
  if (written === undefined) return {};
  const read = readAreaPaths(String(written));
  return read.ok
    ? { areaPaths: read.value }
    : { areaPathsProblem: read.issues[0]?.message };
}

const parentOf = (group: Entity): string | undefined =>
  relatedRef(group, { type: 'childOf', field: 'parent', kind: 'group' });

const domainOf = (entity: Entity): string | undefined =>
  relatedRef(entity, {
    type: 'partOf',
    field: entity.kind.toLowerCase() === 'domain' ? 'subdomainOf' : 'domain',
    kind: 'domain',
  });

function domainsOf(
  ref: string,
  system: string | undefined,
  entities: EntitiesByRef,
): readonly string[] {
  const start = entities.get(system ?? ref);
  const domain = start && domainOf(start);
  return domain === undefined ? [] : ancestors(domain, entities, domainOf);
}
