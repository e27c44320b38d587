import type { EpochMs, ObservedChange, TeamPeriod } from './observations';

/** One observation that a KPI looks at, or several of one person that came together. */
export interface Observed {
  /** Whose it is; absent where nobody knows, and for bots. */
  readonly person?: string;
  /** By which it falls into a period: the merge, where it is about a change. */
  readonly at: EpochMs;
  /** The change that it is about, of which it has its segments. */
  readonly change?: ObservedChange;
  /** How many observations it stands for; 1 unless it is told. */
  readonly count?: number;
}

/** What a KPI looks at. KPIs with the same one are published alike. */
export interface Population {
  /** Stable, camelCase. */
  readonly id: string;
  readonly observe: (period: TeamPeriod) => readonly Observed[];
}

/** Somebody's change; that of a bot is nobody's. */
const authored = (change: ObservedChange): Observed => ({
  ...(!change.isBot &&
    change.author !== undefined && { person: change.author }),
  at: change.mergedAt,
  change,
});

/** Merged changes of which something holds. */
export const changesWhere = (
  id: string,
  holds: (change: ObservedChange) => boolean,
): Population => ({
  id,
  observe: ({ changes }) => changes.filter(holds).map(authored),
});

/**
 * All merged changes. What has no people of its own, such as deployments, is published where these are: it tells of those whose work it
 * was.
 */
export const CHANGES = changesWhere('changes', () => true);

/** Merged changes, those of bots left out. */
export const CHANGES_OF_PEOPLE = changesWhere(
  'changesOfPeople',
  change => !change.isBot,
);
