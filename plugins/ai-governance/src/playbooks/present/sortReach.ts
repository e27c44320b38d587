import type { PlaybookReach } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** By what reach is sorted, which are its columns. */
export const REACH_ORDERS = [
  'title',
  'month',
  'quarter',
  'installs',
  'rating',
  'receipts',
  'health',
] as const;

/** One of them. */
export type ReachOrder = (typeof REACH_ORDERS)[number];

/** The order that an address names; by title when it names none. */
export const readOrder = (given: string | undefined): ReachOrder =>
  REACH_ORDERS.find(order => order === given) ?? 'title';

/** Behind everything that is told: nothing tells how few. */
const NOT_TOLD = -1;
const HEALTH = { reviewDue: 2, reviewSoon: 1, ok: 0 } as const;

const FIGURE: Readonly<
  Record<Exclude<ReachOrder, 'title'>, (reach: PlaybookReach) => number>
> = {
  month: ({ month }) => month.readers ?? NOT_TOLD,
  quarter: ({ quarter }) => quarter.reads ?? NOT_TOLD,
  installs: ({ installs }) => installs.repositories,
  rating: ({ rating }) => rating?.mean ?? NOT_TOLD,
  receipts: ({ required }) => required?.overdue ?? NOT_TOLD,
  // What needs somebody comes first.
  health: ({ health, isHardlyRead }) =>
    2 * HEALTH[health] + Number(isHardlyRead),
};

const titles = new Intl.Collator('en', { sensitivity: 'base' });

/** Most first, then by title. */
export const sortReach = (
  items: readonly PlaybookReach[],
  order: ReachOrder,
): readonly PlaybookReach[] =>
  items.toSorted(
    (a, b) =>
      (order === 'title' ? 0 : FIGURE[order](b) - FIGURE[order](a)) ||
      titles.compare(a.title, b.title) ||
      titles.compare(a.name, b.name),
  );
