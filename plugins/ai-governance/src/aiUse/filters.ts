import type { UseReport } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** How far the page can look back, in days. */
export const WINDOWS = ['30', '90', '180', '366'] as const;
/** How a change came to be known. */
export const ORIGINS = ['decided', 'history'] as const;
/** Kinds of attribution that can be asked for. */
export const ATTRIBUTIONS = ['attributed', 'human', 'unknown'] as const;
/** What the table can be sorted by. */
export const SORTS = ['attributed', 'changes', 'unknown', 'name'] as const;

/** What is asked of the page; everything absent means all of the last 90 days. */
export interface UseFilters {
  readonly windowDays: number;
  readonly owner?: string;
  readonly origin?: (typeof ORIGINS)[number];
  readonly attribution?: (typeof ATTRIBUTIONS)[number];
  readonly assistant?: string;
  readonly text?: string;
  readonly sort?: (typeof SORTS)[number];
}

const DEFAULT_WINDOW = '90';
const OWNER = /^[a-z0-9.+-]+:[a-z0-9._-]+\/[a-z0-9._-]+$/;
const ASSISTANT_MAX = 100;
const TEXT_MAX = 200;

/** Reads the filters from the address; what it does not know is left out, so that an old link still opens. */
export function readFilters(params: URLSearchParams): UseFilters {
  const owner = params.get('owner') ?? undefined;
  const days = oneOf(WINDOWS, params.get('days')) ?? DEFAULT_WINDOW;
  return {
    windowDays: Number(days),
    owner: owner && OWNER.test(owner) ? owner : undefined,
    origin: oneOf(ORIGINS, params.get('origin')),
    attribution: oneOf(ATTRIBUTIONS, params.get('attribution')),
    assistant: params.get('assistant')?.slice(0, ASSISTANT_MAX) || undefined,
    text: params.get('text')?.slice(0, TEXT_MAX) || undefined,
    sort: oneOf(SORTS, params.get('sort')),
  };
}

/** Whether anything but the window and the order is set. */
export function isFiltered({
  windowDays: _days,
  sort: _sort,
  ...filters
}: UseFilters): boolean {
  return Object.values(filters).some(value => value !== undefined);
}

/** Takes every filter away; window and order stay. */
export const NO_FILTERS = {
  owner: undefined,
  origin: undefined,
  attribution: undefined,
  assistant: undefined,
  text: undefined,
} as const;

/** Assistants that can be asked for, by their titles: those that are named, and the one that is chosen now. */
export function assistantOptions(
  { assistants = [] }: Pick<UseReport, 'assistants'>,
  chosen: string | undefined,
  titleOf: (id: string) => string,
): readonly { readonly id: string; readonly label: string }[] {
  const names = new Set(assistants.map(({ name }) => name));
  if (chosen !== undefined) names.add(chosen);
  return [...names].sort().map(id => ({ id, label: titleOf(id) }));
}

function oneOf<T extends string>(
  known: readonly T[],
  value: string | null,
): T | undefined {
  return known.find(item => item === value);
}
