import type { InboxItem } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toCsv } from '../../shared/csv';

const HEADER = [
  'kind',
  'what',
  'why',
  'until (UTC)',
  'urgency',
  'since (UTC)',
  'entity',
  'repository',
  'link',
  'put off until (UTC)',
];

/** Items as CSV, in the order given. */
export const inboxCsv = (items: readonly InboxItem[]): string =>
  toCsv(
    HEADER,
    items.map(item => [
      item.kind,
      item.title,
      item.because,
      item.due,
      item.urgency,
      item.since,
      item.entityRef,
      item.repository,
      item.link,
      item.snoozedUntil,
    ]),
  );
