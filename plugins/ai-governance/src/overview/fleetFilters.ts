import type {
  EntityStatus,
  PolicyStatus,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { ChoiceOption } from '../shared/Choice';

/** Every status, strictest first. */
export const STATUSES = [
  'unclassified',
  'prohibited',
  'notApproved',
  'allowedWithConditions',
  'allowed',
] as const satisfies readonly PolicyStatus[];

/** Every stage in the order of the roll-out, with the pause last. */
export const STAGES = [
  'none',
  'pilot',
  'controlled',
  'scaled',
  'paused',
] as const satisfies readonly EntityStatus['stage'][];

/** What the table can be sorted by. */
export const SORTS = ['attention', 'tier', 'status', 'name', 'owner'] as const;

/** Effective tier id that stands for entities nobody has classified. */
export const UNCLASSIFIED = 'unclassified';

/** What is asked of the fleet; everything absent means the whole fleet by attention. */
export interface FleetFilters {
  /** Tier id, or `unclassified`. */
  readonly tier?: string;
  readonly status?: PolicyStatus;
  readonly stage?: EntityStatus['stage'];
  /** Full entity ref. */
  readonly owner?: string;
  /** Part of an entity ref or repository id. */
  readonly text?: string;
  readonly sort?: (typeof SORTS)[number];
}

const OWNER = /^[a-z0-9.+-]+:[a-z0-9._-]+\/[a-z0-9._-]+$/;
const TEXT_MAX = 200;
const TIER_MAX = 63;

/** Reads the filters from the address; what it does not know is left out, so that an old link still opens. */
export function readFilters(params: URLSearchParams): FleetFilters {
  const owner = params.get('owner') ?? undefined;
  return {
    tier: params.get('tier')?.slice(0, TIER_MAX) || undefined,
    status: oneOf(STATUSES, params.get('status')),
    stage: oneOf(STAGES, params.get('stage')),
    owner: owner && OWNER.test(owner) ? owner : undefined,
    text: params.get('text')?.slice(0, TEXT_MAX) || undefined,
    sort: oneOf(SORTS, params.get('sort')),
  };
}

/** Whether anything but the order is set. */
export function isFiltered({ sort: _, ...filters }: FleetFilters): boolean {
  return Object.values(filters).some(value => value !== undefined);
}

/** The address of a filtered overview below `path`, for links. */
export function filterHref(path: string, filters: FleetFilters): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value !== undefined) params.set(name, value);
  }
  const search = params.toString();
  return search === '' ? path : `${path}?${search}`;
}

/** The given options, and before them what is chosen now though the fleet has none of it. */
export function withChosen(
  options: readonly ChoiceOption[],
  chosen: string | undefined,
): readonly ChoiceOption[] {
  return chosen === undefined || options.some(({ id }) => id === chosen)
    ? options
    : [{ id: chosen, label: chosen }, ...options];
}

function oneOf<T extends string>(
  known: readonly T[],
  value: string | null,
): T | undefined {
  return known.find(item => item === value);
}
