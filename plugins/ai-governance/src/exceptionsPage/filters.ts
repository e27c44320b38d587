import type { Query } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { readPlace } from './present/place';

/** Parts of the page that can be shown alone. */
export const VIEWS = [
  'waiting',
  'acting',
  'stricter',
  'breakGlass',
  'history',
] as const;
/** One of them. */
export type View = (typeof VIEWS)[number];

/** Orders that can be chosen. */
export const SORTS = ['soonestEnd', 'latestEnd', 'newest', 'oldest'] as const;
/** Times until the end that can be chosen, in days. */
export const WITHIN_DAYS = [7, 14, 30] as const;

/** What the page is narrowed to, as it stands in the address. */
export interface ExceptionFilters {
  readonly view?: View;
  readonly rule?: string;
  /** Entity, system or group ref, or repository id. */
  readonly where?: string;
  readonly by?: 'me' | 'others';
  readonly within?: number;
  readonly sort?: (typeof SORTS)[number];
}

/** Names of the filters in the address. */
export const FILTER_NAMES = [
  'view',
  'rule',
  'where',
  'by',
  'within',
  'sort',
] as const satisfies readonly (keyof ExceptionFilters)[];

/** Reads filters from the address; what cannot be asked for is left out, so that an old link still opens. */
export function readFilters(params: URLSearchParams): ExceptionFilters {
  const rule = params.get('rule') ?? '';
  const where = params.get('where') ?? '';
  const by = params.get('by');
  return {
    view: VIEWS.find(view => view === params.get('view')),
    rule: /^[a-z0-9-]{1,63}$/.test(rule) ? rule : undefined,
    where: readPlace(where) === undefined ? undefined : where,
    by: by === 'me' || by === 'others' ? by : undefined,
    within: WITHIN_DAYS.find(days => String(days) === params.get('within')),
    sort: SORTS.find(sort => sort === params.get('sort')),
  };
}

/** Whether anything is narrowed; an order narrows nothing. */
export const isFiltered = ({ sort, view, ...filters }: ExceptionFilters) =>
  Object.values(filters).some(value => value !== undefined);

/** What one list of the page is asked for: the filters, unless the list says so itself. */
export function toQuery(
  filters: ExceptionFilters,
  list: Pick<Query<'listWaivers'>, 'phase' | 'mine' | 'sort'>,
): Query<'listWaivers'> {
  const { rule, where, by, within, sort } = filters;
  const place = where === undefined ? undefined : readPlace(where);
  return {
    ...list,
    rule,
    ...(place && { [QUERY_OF[place.kind]]: place.name }),
    ...(by !== undefined && list.mine === undefined && { mine: by === 'me' }),
    ...(within !== undefined &&
      list.phase !== 'over' && { expiresWithinDays: within }),
    ...(sort !== undefined && { sort }),
  };
}

const QUERY_OF = {
  entity: 'entityRef',
  repository: 'repository',
  system: 'systemRef',
  group: 'groupRef',
} as const;
