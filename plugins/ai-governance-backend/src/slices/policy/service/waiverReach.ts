import { isWithinScope, type Place } from '@ai-enablement/governance-core';
import type { StoredWaiver } from '../model';
import type { DecisionViews } from '../views';
import type { Snapshot } from './snapshot';

/** Where a waiver acts: what lies within its scope, whatever it says of paths and of a change. */
export interface WaiverReach {
  /** Sorted by ref. */
  readonly entities: readonly {
    readonly ref: string;
    readonly repository?: string;
  }[];
  /** Ids, sorted: those of the entities, and the one that the scope names alone. */
  readonly repositories: readonly string[];
  /** Decisions since an instant in which it lifted something; absent for a scope that is only tried. */
  readonly decisions?: { readonly count: number; readonly since: string };
}

/** Days for which decisions are counted. */
const COUNTED_DAYS = 90;
const DAY_MS = 86_400_000;

/** Entities and repositories within a scope, by the same rule by which decisions find their waivers. */
export const reachOf = (
  snapshot: Pick<Snapshot, 'entities'>,
  scope: StoredWaiver['scope'],
): WaiverReach =>
  reachWithin(snapshot, {
    isWithin: place => isWithinScope(scope, place),
    repository: scope.repository,
  });

/** Entities and repositories that lie where `isWithin` says; `repository` is the one that the scope names, if any. */
export function reachWithin(
  { entities }: Pick<Snapshot, 'entities'>,
  {
    isWithin,
    repository: named,
  }: {
    readonly isWithin: (place: Place) => boolean;
    readonly repository?: string;
  },
): WaiverReach {
  const within = [...entities.values()]
    .map(({ fact }) => fact)
    .filter(fact => isWithin({ entity: fact, repository: fact.repository }))
    .map(({ ref, repository }) => ({ ref, repository }))
    .sort((a, b) => (a.ref < b.ref ? -1 : Number(a.ref > b.ref)));
  const alone =
    named !== undefined && isWithin({ repository: named }) ? [named] : [];
  const found = within.flatMap(entity => entity.repository ?? []);
  return {
    entities: within,
    repositories: [...new Set([...alone, ...found])].sort(),
  };
}

/** Since when decisions are counted, at an instant. */
export const countedSince = (now: string): string =>
  new Date(Date.parse(now) - COUNTED_DAYS * DAY_MS).toISOString();

/** Where a stored waiver acts, with the decisions that it changed lately; one query. */
export async function reachWithDecisions(
  views: Pick<DecisionViews, 'liftedBy'>,
  snapshot: Pick<Snapshot, 'entities'>,
  of: {
    readonly waiver: Pick<StoredWaiver, 'waiverId' | 'scope'>;
    readonly now: string;
  },
): Promise<WaiverReach> {
  const { waiver, now } = of;
  const since = countedSince(now);
  const count = await views.liftedBy(waiver.waiverId, since);
  return { ...reachOf(snapshot, waiver.scope), decisions: { count, since } };
}
