import {
  inParts,
  MOST_PAGES_OF_TURN,
  type ChangedItems,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import type { Repository } from '../../api/Repository';
import type { LooseIssue } from './shapes';

const lineSchema = z.object({ number: z.number(), updated_at: z.string() });

/**
 * Pull requests that changed since an instant, oldest change first, for a repository whose issues are switched off or hidden from us.
 * GitHub then has no list that begins at an instant: no more than the newest of as many pages as one turn may read are told.
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
    atMost: MOST_PAGES_OF_TURN,
    until: isOlder,
  });
  const oldestFirst = lines.filter(line => !isOlder(line)).reverse();
  yield* inParts(
    oldestFirst.map(line => ({ ...line, pull_request: {} })),
    ({ updated_at }) => updated_at,
  );
}
