import type { UnitOfWork } from '../../database/unitOfWork';
import { isUniqueViolation } from '../../database/dialect';
import { describeDecisionStore } from './storeContract/decisions.contract';
import { describeSnapshotStore } from './storeContract/snapshot.contract';
import type { PolicyActivation } from './model';
import type { DecisionStore, PolicyStore, SnapshotStore } from './store';
import type {
  AssignmentViews,
  DecisionViews,
  PolicyViews,
  SnapshotViews,
} from './views';

/** The slice's stores with what their behaviours are tried with. */
export interface StoresUnderTest {
  readonly unitOfWork: UnitOfWork;
  readonly policies: PolicyStore;
  readonly policyViews: PolicyViews;
  readonly snapshot: SnapshotStore;
  readonly snapshotViews: SnapshotViews;
  readonly assignmentViews: AssignmentViews;
  readonly decisions: DecisionStore;
  readonly decisionViews: DecisionViews;
}

const activation = (number: number, digest: string): PolicyActivation => ({
  number,
  digest,
  source: 'file',
  activatedAt: '2026-11-02T09:00:00.000Z',
  ledgerEntryId: `entry-${number}`,
});

/** What every store of the slice does. */
export function describePolicyStores(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  describe(`R07 the store of policies: ${name}`, () => {
    it('knows the last activation', async () => {
      const { unitOfWork, policies, policyViews } = await create();
      expect(await policyViews.lastActivation()).toBeUndefined();
      for (const [index, digest] of ['a', 'b', 'a'].entries()) {
        await unitOfWork.run(async transaction => {
          const version = { digest, name: 'test', document: digest };
          await policies.saveVersion(transaction, version);
          const next = activation(index + 1, digest);
          await policies.insertActivation(transaction, next);
        });
      }
      expect(await policyViews.lastActivation()).toEqual(activation(3, 'a'));
    });

    it('lets only one take a number', async () => {
      const { unitOfWork, policies } = await create();
      const activate = () =>
        unitOfWork.run(async transaction => {
          const version = { digest: 'a', name: 'test', document: 'a' };
          await policies.saveVersion(transaction, version);
          await policies.insertActivation(transaction, activation(1, 'a'));
        });
      await activate();
      const failure = await activate().catch(error => error);
      expect(isUniqueViolation(failure)).toBe(true);
    });
  });
  describeSnapshotStore(name, create);
  describeDecisionStore(name, create);
}
