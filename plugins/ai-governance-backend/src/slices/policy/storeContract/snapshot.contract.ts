import type { SnapshotEntity, StageAssignment, TierAssignment } from '../model';
import type { StoresUnderTest } from '../store.contract';
import type { SnapshotChanges } from '../store';

const A = 'component:default/a';
const B = 'component:default/b';
const entity = (ref: string, path = ''): SnapshotEntity => ({
  ref,
  kind: 'component',
  repository: 'github.com/acme/mono',
  path,
  ownerGroups: [],
  domains: [],
});
const NONE: SnapshotChanges = {
  upserted: [],
  removedRefs: [],
  upsertedPeople: [],
  removedPersonIds: [],
};
const tier = (value: string | undefined, at: string): TierAssignment => ({
  entityRef: A,
  tier: value,
  isCritical: true,
  reason: 'card data',
  assignedBy: 'user:default/ada',
  assignedAt: at,
  ledgerEntryId: 'entry',
});
const stage: StageAssignment = {
  groupRef: 'group:default/a',
  stage: 'pilot',
  reason: 'first team',
  assignedBy: 'user:default/ada',
  assignedAt: '2026-11-02T09:00:00.000Z',
  ledgerEntryId: 'entry',
};

/** What every store of the snapshot does. */
export function describeSnapshotStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  const withChanges = async (
    ...changes: readonly Partial<SnapshotChanges>[]
  ) => {
    const under = await create();
    for (const change of changes) {
      await under.unitOfWork.run(transaction =>
        under.snapshot.saveChanges(transaction, { ...NONE, ...change }),
      );
    }
    return under;
  };

  describe(`R05 the store of the snapshot: ${name}`, () => {
    it('adds, changes and removes entities', async () => {
      const { snapshotViews } = await withChanges(
        { upserted: [entity(A), entity(B)] },
        { upserted: [entity(A, 'web')], removedRefs: [B] },
      );
      const { entities } = await snapshotViews.content();
      expect(entities).toEqual([entity(A, 'web')]);
    });

    it('takes thousands at once', async () => {
      const many = Array.from({ length: 2_500 }, (_, index) =>
        entity(`component:default/c${index}`),
      );
      const people = many.map((_, index) => ({
        personId: `p${index}`,
        identityHashes: [`h${index}`],
        groups: [],
      }));
      const { snapshotViews, snapshot, unitOfWork } = await withChanges(
        { upserted: many, upsertedPeople: people },
        { removedRefs: many.slice(1).map(({ ref }) => ref) },
      );
      expect((await snapshotViews.content()).entities).toHaveLength(1);
      const hashes = people.flatMap(({ identityHashes }) => identityHashes);
      expect((await snapshotViews.peopleByIdentity(hashes)).size).toBe(2_500);
      const kept = await unitOfWork.run(trx => snapshot.people(trx));
      expect(kept).toHaveLength(2_500);
    });

    it('finds people by what identifies them, as they are now', async () => {
      const person = {
        personId: 'p1',
        identityHashes: ['h1', 'h2'],
        groups: ['group:default/a'],
      };
      const { snapshotViews } = await withChanges(
        { upsertedPeople: [person] },
        { upsertedPeople: [{ ...person, identityHashes: ['h2', 'h3'] }] },
      );
      const found = await snapshotViews.peopleByIdentity(['h1', 'h3', 'h9']);
      expect([...found]).toEqual([
        ['h3', { personId: 'p1', groups: ['group:default/a'] }],
      ]);
    });

    it('keeps its state but for instance and key', async () => {
      const { unitOfWork, snapshot, snapshotViews } = await create();
      const before = await snapshotViews.state();
      const next = {
        version: 7,
        readStartedAt: '2026-11-02T09:00:00.000Z',
        refreshedAt: '2026-11-02T09:00:01.000Z',
      };
      await unitOfWork.run(async transaction => {
        expect(await snapshot.lock(transaction)).toEqual(before);
        await snapshot.saveState(transaction, next);
      });
      expect(await snapshotViews.state()).toEqual({ ...before, ...next });
    });

    it('remembers what the catalog has yet to be told', async () => {
      const { unitOfWork, snapshot, snapshotViews } = await withChanges({
        upserted: [entity(A), entity(B)],
      });
      const save = (mark: string) =>
        unitOfWork.run(transaction =>
          snapshot.saveMarks(transaction, [
            { ref: A, effectiveTier: 'internal', mark },
          ]),
        );
      const clear = (mark: string) =>
        unitOfWork.run(transaction =>
          snapshot.clearPending(transaction, { ref: A, mark }),
        );
      expect(await snapshotViews.pendingMarks(10)).toEqual([]);
      await save('one');
      await save('two');
      await clear('one');
      expect(await snapshotViews.pendingMarks(10)).toEqual([
        { ref: A, mark: 'two' },
      ]);
      await clear('two');
      expect(await snapshotViews.pendingMarks(10)).toEqual([]);
      const marks = await unitOfWork.run(trx => snapshot.marks(trx));
      expect(marks).toContainEqual({
        ref: A,
        effectiveTier: 'internal',
        mark: 'two',
      });
      expect(marks).toContainEqual({ ref: B });
    });

    it('has the last assignment in force and remembers the earlier ones', async () => {
      const { unitOfWork, snapshot, snapshotViews, assignmentViews } =
        await create();
      const first = tier('internal', '2026-11-02T09:00:00.000Z');
      const last = tier(undefined, '2026-11-02T10:00:00.000Z');
      for (const each of [first, last]) {
        await unitOfWork.run(trx => snapshot.assignTier(trx, each));
      }
      await unitOfWork.run(trx => snapshot.assignStage(trx, stage));
      const { tiers, stages } = await snapshotViews.content();
      expect(tiers).toEqual([last]);
      expect(stages).toEqual([stage]);
      expect(await assignmentViews.hasAssignedTier(first)).toBe(true);
      expect(
        await assignmentViews.hasAssignedTier({ ...first, reason: 'other' }),
      ).toBe(false);
      expect(await assignmentViews.hasAssignedStage(stage)).toBe(true);
      expect(
        await assignmentViews.hasAssignedStage({ ...stage, stage: 'scaled' }),
      ).toBe(false);
    });
  });
}
