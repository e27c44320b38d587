import type { Repository } from '../../api/Repository';
import { MOST_PAGES_OF_TURN } from './reading';
import { looseIssue, type LooseIssue } from './shapes';

/** So many are handed in before the place is noted. */
const CHUNK = 25;

/** Some issues and pull requests, oldest change first. */
export interface Items {
  readonly items: readonly LooseIssue[];
  /** Where to go on after them: the instant of the last one's change, as GitHub writes it. */
  readonly until: string;
}

/**
 * Issues and pull requests that changed since an instant, those of that instant included. Each page is asked for by the instant at
 * which the one before ended, so that nothing is missed when something changes meanwhile, and no page has a high number. Ends after as
 * many pages as one turn may read.
 */
export async function* itemsSince(
  repository: Repository,
  from: string,
): AsyncGenerator<Items> {
  let since = from;
  let page = 1;
  for (let read = 0; read < MOST_PAGES_OF_TURN; read += 1) {
    const items = await repository.all(looseIssue, '/issues', {
      state: 'all',
      sort: 'updated',
      direction: 'asc',
      since,
      firstPage: page,
      atMost: 1,
    });
    for (let at = 0; at < items.length; at += CHUNK) {
      const chunk = items.slice(at, at + CHUNK);
      const until = chunk.at(-1)?.updated_at;
      if (until !== undefined) yield { items: chunk, until };
    }
    const last = items.at(-1)?.updated_at;
    if (last === undefined || items.length < FULL_PAGE) return;
    // Many that changed in one instant fill a page: the next one has the same instant.
    page = Date.parse(last) === Date.parse(since) ? page + 1 : 1;
    since = last;
  }
}

const FULL_PAGE = 100;
