import {
  inParts,
  type ChangedItems,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import type { Repository } from '../../api/Repository';
import type { LooseIssue } from './shapes';

/** What changed before is not read. */
const MOST_PAGES = 50;

const lineSchema = z.object({ number: z.number(), updated_at: z.string() });

/**
 * Pull requests that changed since an instant, oldest change first, for a repository whose issues are switched off or hidden from us.
 * GitHub then has no list that begins at an instant: no more than the newest 5,000 are told.
 */
export async function* pullsSince(
  repository: Repository,
  since: string,
): AsyncGenerator<ChangedItems<LooseIssue>> {
  const from = Date.parse(since);
  const isOlder = ({ updated_at }: z.output<typeof lineSchema>) =>
    Date.parse(updated_at) < from;
  const lines = await repository.all(lineSchema, '/pulls', {
    state: 'all',
    sort: 'updated',
    direction: 'desc',
    atMost: MOST_PAGES,
    until: isOlder,
  });
  const oldestFirst = lines.filter(line => !isOlder(line)).reverse();
  yield* inParts(
    oldestFirst.map(line => ({ ...line, pull_request: {} })),
    ({ updated_at }) => updated_at,
  );
}
