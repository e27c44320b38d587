import { groupBy } from '../../../shared/groupBy';
import type { ChangeHistory } from '../model';
import type { ChangeHistoryViews } from '../views';

/** All decisions on each of these changes, however often one is named. */
export async function historiesOf(
  { histories }: { readonly histories: ChangeHistoryViews },
  changes: readonly Pick<ChangeHistory, 'repository' | 'pullRequest'>[],
): Promise<readonly ChangeHistory[]> {
  const found: ChangeHistory[] = [];
  for (const [repository, named] of groupBy(
    changes,
    change => change.repository,
  ))
    found.push(
      ...(await histories.historiesOf(repository, [
        ...new Set(named.map(({ pullRequest }) => pullRequest)),
      ])),
    );
  return found;
}
