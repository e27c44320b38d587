import {
  changedItems,
  type ChangedItems,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { Repository } from '../../api/Repository';
import { looseIssue, type LooseIssue } from './shapes';

/** Issues and pull requests that changed since an instant, oldest change first. */
export const itemsSince = (
  repository: Repository,
  from: string,
): AsyncGenerator<ChangedItems<LooseIssue>> =>
  changedItems({
    from,
    changedAt: ({ updated_at }) => updated_at,
    readPage: (since, page) =>
      repository.all(looseIssue, '/issues', {
        state: 'all',
        sort: 'updated',
        direction: 'asc',
        since,
        firstPage: page,
        atMost: 1,
      }),
  });
