import { z } from 'zod';
import type { Repository } from '../../api/Repository';
import type { Items } from './itemsSince';
import { MOST_PAGES_OF_TURN } from './reading';

const lineSchema = z.object({ number: z.number(), updated_at: z.string() });

const CHUNK = 25;

/**
 * Pull requests that changed since an instant, oldest change first, for a repository whose issues are switched off or hidden from us.
 * GitHub then has no list that begins at an instant: no more than the newest of as many pages as one turn may read are told.
 */
export async function* pullsSince(
  repository: Repository,
  since: string,
): AsyncGenerator<Items> {
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
  for (let at = 0; at < oldestFirst.length; at += CHUNK) {
    const items = oldestFirst
      .slice(at, at + CHUNK)
      .map(line => ({ ...line, pull_request: {} }));
    const until = items.at(-1)?.updated_at;
    if (until !== undefined) yield { items, until };
  }
}
