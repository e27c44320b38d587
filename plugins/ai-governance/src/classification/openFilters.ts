import type { Unclassified } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import type { ChoiceOption } from '../shared/Choice';

/** Kinds that can have a tier. */
export const KINDS = [
  'component',
  'api',
  'resource',
  'system',
  'domain',
] as const;

/** What is asked of the list; everything absent means all. */
export interface OpenFilters {
  /** Full entity ref. */
  readonly owner?: string;
  /** Full entity ref. */
  readonly system?: string;
  readonly kind?: (typeof KINDS)[number];
  /** Part of an entity ref or repository id. */
  readonly text?: string;
}

const REF = /^[a-z0-9.+-]+:[a-z0-9._-]+\/[a-z0-9._-]+$/;
const TEXT_MAX = 200;

/** Reads the filters from the address; what it does not know is left out, so that an old link still opens. */
export function readOpenFilters(params: URLSearchParams): OpenFilters {
  const refIn = (name: string) => {
    const ref = params.get(name) ?? undefined;
    return ref && REF.test(ref) ? ref : undefined;
  };
  return {
    owner: refIn('owner'),
    system: refIn('system'),
    kind: KINDS.find(kind => kind === params.get('kind')),
    text: params.get('text')?.slice(0, TEXT_MAX) || undefined,
  };
}

/** Whether anything is filtered. */
export const isFiltered = (filters: OpenFilters): boolean =>
  Object.values(filters).some(value => value !== undefined);

/** Refs to choose from by their names, with what is chosen now though the list has none of it. */
export function refOptions(
  refs: readonly string[],
  chosen: string | undefined,
): readonly ChoiceOption[] {
  const all = new Set(chosen === undefined ? refs : [chosen, ...refs]);
  return [...all]
    .map(id => ({ id, label: parseEntityRef(id).name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en-US'));
}

/** What filters can be chosen from. */
export type OpenTotals = Unclassified['totals'];
