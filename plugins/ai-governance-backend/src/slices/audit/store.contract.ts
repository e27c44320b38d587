import type { UnitOfWork } from '../../database/unitOfWork';
import type { AuditStore, NewEntry } from './store';
import type { AuditViews } from './views';

/** A store with what its behaviours are tried with. */
export interface AuditStoreUnderTest {
  readonly store: AuditStore;
  readonly views: AuditViews;
  readonly unitOfWork: UnitOfWork;
}

const entry = (entryId: string, given: Partial<NewEntry> = {}): NewEntry => ({
  entryId,
  type: 'policy.decisionMade',
  recordedAt: '2026-11-02T09:00:00.000Z',
  actor: 'user:default/ada',
  canonical: JSON.stringify({ id: entryId, payload: { text: 'ä "\\u0000"' } }),
  subjectIds: [`subject:${entryId}`],
  ...given,
});

/** What every store of the ledger does. */
export function describeAuditStore(
  name: string,
  create: () => Promise<AuditStoreUnderTest>,
): void {
  describe(`R41 the store of the ledger: ${name}`, () => {
    const filled = async (...entries: readonly NewEntry[]) => {
      const under = await create();
      for (const each of entries) {
        await under.unitOfWork.run(transaction =>
          under.store.insertEntries(transaction, [each]),
        );
      }
      return under;
    };
    const idsOf = (page: Awaited<ReturnType<AuditViews['entries']>>) =>
      page.items.map(({ entry: { id } }) => id);

    it('begins with an empty head', async () => {
      const { views } = await create();
      expect(await views.head()).toEqual({ size: 0, peaks: [] });
    });

    it('keeps the exact text of an entry', async () => {
      const { store, unitOfWork } = await filled(entry('a'));
      const [staged] = await unitOfWork.run(transaction =>
        store.stagedEntries(transaction, 10),
      );
      expect(staged?.canonical).toBe(entry('a').canonical);
    });

    it('gives leaves in the order of staging and keeps the head', async () => {
      const { store, views, unitOfWork } = await filled(entry('a'), entry('b'));
      const head = {
        size: 2,
        peaks: ['cc'],
        root: 'cc',
        sequencedAt: '2026-11-02T09:00:01.000Z',
      };
      await unitOfWork.run(async transaction => {
        await store.lockHead(transaction);
        const staged = await store.stagedEntries(transaction, 10);
        const leaves = staged.map(({ stagedNumber }, index) => ({
          stagedNumber,
          index,
          hash: `h${index}`,
        }));
        await store.saveLeaves(transaction, { leaves, nodes: [], head });
      });
      expect(await views.head()).toEqual(head);
      expect([...(await views.leafIndexes(['a', 'b', 'none']))]).toEqual([
        ['a', 0],
        ['b', 1],
      ]);
      expect((await views.entry('b'))?.leaf).toEqual({ index: 1, hash: 'h1' });
    });

    it('gives many leaves at once and serves them in their order', async () => {
      const many = Array.from({ length: 700 }, (_, index) =>
        entry(`e${index}`),
      );
      const { store, views, unitOfWork } = await create();
      await unitOfWork.run(async transaction => {
        await store.insertEntries(transaction, many);
        const head = await store.lockHead(transaction);
        const staged = await store.stagedEntries(transaction, 1000);
        const leaves = staged.map(({ stagedNumber }, index) => ({
          stagedNumber,
          index,
          hash: `h${index}`,
        }));
        const nodes = Array.from({ length: 700 }, (_, index) => ({
          level: 4,
          index,
          hash: `n${index}`,
        }));
        await store.saveLeaves(transaction, { leaves, nodes, head });
      });
      const page = { start: 690, end: 699, limit: 5 };
      expect(await views.leaves(page)).toEqual(
        [690, 691, 692, 693, 694].map(index => ({
          index,
          canonical: entry(`e${index}`).canonical,
          leafHash: `h${index}`,
        })),
      );
      expect(await views.leaves({ ...page, start: 698 })).toHaveLength(1);
    });

    it('serves the kept nodes of runs, and leaves out what is missing', async () => {
      const { store, views, unitOfWork } = await filled(entry('a'), entry('b'));
      await unitOfWork.run(async transaction => {
        const head = await store.lockHead(transaction);
        const staged = await store.stagedEntries(transaction, 1);
        const leaves = staged.map(({ stagedNumber }) => ({
          stagedNumber,
          index: 0,
          hash: 'h0',
        }));
        const nodes = [
          { level: 4, index: 0, hash: 'n4-0' },
          { level: 4, index: 1, hash: 'n4-1' },
          { level: 8, index: 0, hash: 'n8-0' },
        ];
        await store.saveLeaves(transaction, { leaves, nodes, head });
      });
      expect(
        await views.keptNodes([
          { level: 0, start: 0, end: 5 },
          { level: 4, start: 1, end: 3 },
          { level: 8, start: 0, end: 1 },
        ]),
      ).toEqual([
        { level: 0, index: 0, hash: 'h0' },
        { level: 4, index: 1, hash: 'n4-1' },
        { level: 8, index: 0, hash: 'n8-0' },
      ]);
      expect(await views.keptNodes([])).toEqual([]);
    });

    it('refuses to give an entry a second leaf', async () => {
      const { store, unitOfWork } = await filled(entry('a'));
      const [staged] = await unitOfWork.run(transaction =>
        store.stagedEntries(transaction, 1),
      );
      const stagedNumber = staged?.stagedNumber ?? 0;
      const give = (index: number) =>
        unitOfWork.run(async transaction => {
          const head = await store.lockHead(transaction);
          const leaf = { stagedNumber, index, hash: 'h' };
          await store.saveLeaves(transaction, {
            leaves: [leaf],
            nodes: [],
            head,
          });
        });
      await give(0);
      await expect(give(1)).rejects.toThrow('already has a leaf');
    });

    it('pages newest first', async () => {
      const { views } = await filled(entry('a'), entry('b'), entry('c'));
      const first = await views.entries({ limit: 2 });
      expect(idsOf(first)).toEqual(['c', 'b']);
      const second = await views.entries({
        limit: 2,
        cursor: first.nextCursor,
      });
      expect(idsOf(second)).toEqual(['a']);
      expect(second.nextCursor).toBeUndefined();
    });

    it.each([
      [{ subject: 'subject:b' }, ['b']],
      [{ type: 'policy.tierChanged' }, ['c']],
      [{ types: ['policy.tierChanged', 'policy.other'] }, ['c']],
      [{ subject: 'subject:b', type: 'policy.tierChanged' }, []],
      [{ actor: 'user:default/bob' }, ['b']],
      [{ actor: 'user:default/bo' }, []],
      [{ since: '2026-11-02T09:00:00.000Z' }, ['c', 'b', 'a']],
      [{ since: '2026-11-02T09:00:00.001Z' }, ['c']],
      [{ until: '2026-11-02T09:00:00.000Z' }, []],
      [{ until: '2026-11-02T10:00:00.000Z' }, ['b', 'a']],
      [
        {
          since: '2026-11-02T10:00:00.000Z',
          until: '2026-11-02T10:00:00.001Z',
        },
        ['c'],
      ],
    ])('finds by %j', async (filter, expected) => {
      const { views } = await filled(
        entry('a'),
        entry('b', { actor: 'user:default/bob' }),
        entry('c', {
          type: 'policy.tierChanged',
          recordedAt: '2026-11-02T10:00:00.000Z',
        }),
      );
      expect(idsOf(await views.entries({ ...filter, limit: 10 }))).toEqual(
        expected,
      );
    });

    it('refuses a cursor that is not its own', async () => {
      const { views } = await create();
      await expect(
        views.entries({ limit: 1, cursor: "1' or 1=1" }),
      ).rejects.toMatchObject({ code: 'shared.invalidCursor' });
    });

    it('does not know an entry that was never staged', async () => {
      const { views } = await create();
      expect(await views.entry('none')).toBeUndefined();
    });
  });
}
