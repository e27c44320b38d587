import type { UnitOfWork } from '../../../../database/unitOfWork';
import type { Ambient } from '../../../../shared/clock';
import { groupBy } from '../../../../shared/groupBy';
import type { PolicyAttention, StatusChange } from '../../../policy/facade';
import type { PolicyChanges } from '../../noticeModel';
import type { ToldPolicyStore } from '../../store';
import type { NoticeViews } from '../../views';

/** What telling of policies works with. */
export interface TellDeps {
  readonly attention: Pick<PolicyAttention, 'inForce' | 'statusChanges'>;
  readonly toldPolicies: ToldPolicyStore;
  readonly noticeViews: Pick<NoticeViews, 'toldPolicy'>;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
}

/**
 * Keeps, once for each version that came into force, what it changed for the entities of each owner: both documents are evaluated for
 * what the catalog holds now. Owners for whom nothing changed are not told. The first policy ever is what later ones are compared to.
 */
export async function tellOfPolicy({
  attention,
  toldPolicies,
  noticeViews,
  unitOfWork,
  ambient,
}: TellDeps): Promise<void> {
  const { title, ...current } = await attention.inForce();
  const told = await noticeViews.toldPolicy();
  if (told?.versionId === current.versionId) return;
  const changes = told
    ? await attention.statusChanges({
        before: told.digest,
        after: current.digest,
      })
    : [];
  const named = { versionId: current.versionId, title, madeAt: ambient.now() };
  await unitOfWork.run(async transaction => {
    const before = await toldPolicies.lockPolicy(transaction);
    // Another replica was faster.
    if (before?.versionId !== told?.versionId) return;
    const lists = changesByOwner(changes).map(list => ({ ...named, ...list }));
    await toldPolicies.savePolicy(transaction, current, lists);
  });
}

const changesByOwner = (
  changes: readonly StatusChange[],
): readonly Pick<PolicyChanges, 'recipient' | 'changes'>[] =>
  [...groupBy(changes, ({ owner }) => owner)].flatMap(([recipient, list]) =>
    recipient === undefined
      ? []
      : [
          {
            recipient,
            changes: list.map(({ entityRef, before, after }) => ({
              entityRef,
              before,
              after,
            })),
          },
        ],
  );
