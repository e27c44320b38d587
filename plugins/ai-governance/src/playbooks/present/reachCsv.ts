import type { PlaybookReach } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toCsv } from '../../shared/csv';

const HEADER = [
  'name',
  'title',
  'kind',
  'version',
  'owner',
  'month',
  'readers in month',
  'reads in month',
  'quarter',
  'reads in quarter',
  'repositories',
  'repositories with another version',
  'installs by version',
  'mean rating',
  'rated by',
  'rating as of',
  'required of',
  'receipts given at least',
  'overdue at least',
  'receipts as of',
  'review by',
  'review',
  'hardly read',
];

/** Reach as CSV, in the order given; what is not told of few people is empty. */
export const reachCsv = (items: readonly PlaybookReach[]): string =>
  toCsv(
    HEADER,
    items.map(({ month, quarter, installs, rating, required, ...reach }) => [
      reach.name,
      reach.title,
      reach.kind,
      reach.version,
      reach.owner,
      month.period,
      month.readers?.toString(),
      month.reads?.toString(),
      quarter.period,
      quarter.reads?.toString(),
      installs.repositories.toString(),
      installs.stale.toString(),
      installs.versions
        .map(each => `${each.version}:${each.repositories}`)
        .join(' '),
      rating?.mean.toFixed(1),
      rating?.people.toString(),
      rating?.asOf,
      required?.people.toString(),
      required?.given.toString(),
      required?.overdue.toString(),
      required?.asOf,
      reach.reviewBy,
      reach.health,
      reach.isHardlyRead ? 'yes' : 'no',
    ]),
  );
