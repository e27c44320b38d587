import type { InboxKind } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { KINDS } from './present/groups';

/** What the list is narrowed to, as it stands in the address. */
export interface InboxFilters {
  readonly kind?: InboxKind;
  /** True for what the reader put off. */
  readonly snoozed?: true;
}

/** Reads filters from the address; what cannot be asked for is left out, so that an old link still opens. */
export const readFilters = (params: URLSearchParams): InboxFilters => ({
  kind: KINDS.find(kind => kind === params.get('kind')),
  snoozed: params.get('snoozed') === 'true' ? true : undefined,
});
