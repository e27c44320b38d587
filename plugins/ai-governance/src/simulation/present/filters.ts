import type { SimulatedKind } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { KINDS, ORIGINS } from './simulation';

/** What the list of changes is narrowed to, as it stands in the address. */
export interface ChangeFilters {
  readonly kind?: SimulatedKind;
  readonly origin?: (typeof ORIGINS)[number];
  readonly team?: string;
  readonly tier?: string;
  readonly rule?: string;
  /** Only those that people are asked to judge. */
  readonly isSampled?: true;
}

/** Names of the filters in the address. */
export const FILTER_NAMES = [
  'kind',
  'origin',
  'team',
  'tier',
  'rule',
  'sample',
] as const;

const TEAM_MAX = 300;
const NAME_MAX = 63;

/** Reads filters from the address; what it does not know is left out, so that an old link still opens. */
export function readFilters(params: URLSearchParams): ChangeFilters {
  const text = (name: string, most: number) => {
    const value = params.get(name) ?? '';
    return value === '' || value.length > most ? undefined : value;
  };
  return {
    kind: KINDS.find(kind => kind === params.get('kind')),
    origin: ORIGINS.find(origin => origin === params.get('origin')),
    team: text('team', TEAM_MAX),
    tier: text('tier', NAME_MAX),
    rule: text('rule', NAME_MAX),
    isSampled: params.get('sample') === 'yes' ? true : undefined,
  };
}

/** Whether anything is narrowed. */
export const isFiltered = (filters: ChangeFilters): boolean =>
  Object.values(filters).some(value => value !== undefined);
