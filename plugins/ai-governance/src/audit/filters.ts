import type { Query } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** What the ledger is narrowed to, as it stands in the address. Days are UTC, `YYYY-MM-DD`, both inclusive. */
export interface LedgerFilters {
  /** Entity ref, repository id or id of a record. */
  readonly subject?: string;
  readonly type?: string;
  readonly actor?: string;
  readonly since?: string;
  readonly until?: string;
}

/** Names of the filters, in the order in which they are shown. */
export const FILTER_NAMES = [
  'subject',
  'type',
  'actor',
  'since',
  'until',
] as const satisfies readonly (keyof LedgerFilters)[];

const DAY_MS = 86_400_000;

/** Reads filters from an address; empty ones and days that do not exist are left out. */
export function readFilters(params: URLSearchParams): LedgerFilters {
  const text = (name: keyof LedgerFilters) =>
    params.get(name)?.trim() || undefined;
  const day = (name: 'since' | 'until') => {
    const value = text(name);
    return value !== undefined && isDay(value) ? value : undefined;
  };
  return {
    subject: text('subject'),
    type: text('type'),
    actor: text('actor'),
    since: day('since'),
    until: day('until'),
  };
}

/** Whether anything is narrowed. */
export const isFiltered = (filters: LedgerFilters): boolean =>
  FILTER_NAMES.some(name => filters[name] !== undefined);

/** Filters as the search part of an address, `''` without any; in a fixed order, so that equal filters give equal addresses. */
export function ledgerSearch(filters: LedgerFilters): string {
  const params = new URLSearchParams();
  for (const name of FILTER_NAMES) {
    const value = filters[name];
    if (value !== undefined) params.set(name, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Filters as the API takes them: days become instants, the last one up to its end. */
export function toQuery({
  since,
  until,
  ...exact
}: LedgerFilters): Query<'listLedgerEntries'> {
  return {
    ...exact,
    since: since && `${since}T00:00:00.000Z`,
    until:
      until &&
      new Date(Date.parse(`${until}T00:00:00.000Z`) + DAY_MS).toISOString(),
  };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
