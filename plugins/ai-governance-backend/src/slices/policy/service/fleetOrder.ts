import { type Policy, tierRank } from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import { type FleetEntity, type FleetSort, statusPlace } from './fleetEntity';

/** Where an entity stands in an order: compared part by part, smaller first; the last part is its ref. */
export type FleetKey = readonly (number | string)[];

/** Stands after every ref. */
const LAST = '~';

const nameOf = (ref: string): string => ref.slice(ref.indexOf('/') + 1);

/** 0 for unclassified, then the strictest first. */
const tierPlace = (policy: Policy, { status }: FleetEntity): number =>
  status.isClassified ? policy.tiers.length - tierRank(policy, status.tier) : 0;

const KEYS: {
  readonly [Sort in FleetSort]: (
    policy: Policy,
    entity: FleetEntity,
  ) => FleetKey;
} = {
  attention: (policy, entity) => [
    statusPlace(entity),
    tierPlace(policy, entity),
  ],
  tier: (policy, entity) => [tierPlace(policy, entity), statusPlace(entity)],
  status: (_policy, entity) => [statusPlace(entity)],
  name: (_policy, { status }) => [nameOf(status.entityRef)],
  owner: (_policy, { owner = LAST }) => [owner],
};

/** Where an entity stands in an order. */
export const keyIn = (
  sort: FleetSort,
  policy: Policy,
  entity: FleetEntity,
): FleetKey => [...KEYS[sort](policy, entity), entity.status.entityRef];

/** Compares two keys of one order. */
export function compareKeys(a: FleetKey, b: FleetKey): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined || part === other) continue;
    return part < other ? -1 : 1;
  }
  return 0;
}

const SEPARATOR = ' ';

/** Writes a cursor as callers get it: where the last entity of a page stood, so that changes elsewhere move nothing. */
export const writeFleetCursor = (sort: FleetSort, key: FleetKey): string =>
  [sort, ...key].join(SEPARATOR);

/** Tells what comes after a cursor; everything without one. Fails with `shared.invalidCursor`, also in another order. */
export function afterCursor(
  sort: FleetSort,
  cursor: string | undefined,
): (key: FleetKey) => boolean {
  if (cursor === undefined) return () => true;
  const [of, ...parts] = cursor.split(SEPARATOR);
  if (of !== sort || !isKeyLike(sort, parts)) {
    throw new CodedError(
      'shared.invalidCursor',
      'the `cursor` is not one of this list in this order; use `nextCursor` of the previous page as it is',
    );
  }
  const end = parts.map((part, index) =>
    index < NUMBERS[sort] ? Number(part) : part,
  );
  return key => compareKeys(key, end) > 0;
}

/** Leading parts of a key that are numbers. */
const NUMBERS: Readonly<Record<FleetSort, number>> = {
  attention: 2,
  tier: 2,
  status: 1,
  name: 0,
  owner: 0,
};

const isKeyLike = (sort: FleetSort, parts: readonly string[]): boolean =>
  parts.length === (sort === 'attention' || sort === 'tier' ? 3 : 2) &&
  parts.slice(0, NUMBERS[sort]).every(part => /^\d{1,3}$/.test(part));
