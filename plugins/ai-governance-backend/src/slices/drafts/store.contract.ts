import type { UnitOfWork } from '../../database/unitOfWork';
import type { Draft, WrittenDraft } from './model';
import type { DraftStore } from './store';
import type { DraftViews } from './views';

/** A store with the views on it. */
export interface DraftsUnderTest {
  readonly store: DraftStore;
  readonly views: DraftViews;
  readonly unitOfWork: UnitOfWork;
}

const on = (day: number): string =>
  `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;

const written = (
  draftId: string,
  given: Partial<WrittenDraft> = {},
): WrittenDraft => ({
  draftId,
  kind: 'policy',
  title: 'Change of version 3',
  base: undefined,
  copyOf: undefined,
  state: 'open',
  revision: 1,
  createdBy: 'user:default/ada',
  createdAt: on(1),
  savedBy: 'user:default/ada',
  savedAt: on(1),
  closedBy: undefined,
  closedAt: undefined,
  becomes: undefined,
  ledgerEntryId: `entry-${draftId}`,
  body: `text of ${draftId}`,
  ...given,
});

const ids = (drafts: readonly Draft[]) => drafts.map(({ draftId }) => draftId);

/** What every store of drafts does. */
export function describeDraftStore(
  name: string,
  create: () => Promise<DraftsUnderTest>,
): void {
  const filled = async (...drafts: readonly WrittenDraft[]) => {
    const under = await create();
    await under.unitOfWork.run(async transaction => {
      for (const draft of drafts) await under.store.insert(transaction, draft);
    });
    const save = (revision: number, savedBy = 'user:default/ben') =>
      under.unitOfWork.run(transaction =>
        under.store.save(transaction, {
          draftId: 'd',
          revision,
          title: `title ${revision + 1}`,
          body: `text ${revision + 1}`,
          savedBy,
          savedAt: on(revision + 1),
        }),
      );
    const move = (step: Omit<Parameters<DraftStore['move']>[1], 'draftId'>) =>
      under.unitOfWork.run(transaction =>
        under.store.move(transaction, { draftId: 'd', ...step }),
      );
    return { ...under, save, move };
  };

  describe(`R16 the store of drafts: ${name}`, () => {
    it('gives back a draft as it was given it', async () => {
      const full = written('d', { base: 'v3', copyOf: 'other', body: '' });
      const { views } = await filled(full, written('e'));
      expect(await views.draft('d')).toEqual(full);
      expect(await views.draft('none')).toBeUndefined();
    });

    it('saves over the newest revision alone, and keeps each', async () => {
      const { views, save } = await filled(written('d'));
      expect([await save(1), await save(1), await save(3)]).toEqual([
        true,
        false,
        false,
      ]);
      expect(await save(2, 'user:default/ada')).toBe(true);
      expect(await views.draft('d')).toMatchObject({
        revision: 3,
        title: 'title 3',
        body: 'text 3',
        createdBy: 'user:default/ada',
        savedBy: 'user:default/ada',
        savedAt: on(3),
      });
      expect(await views.revision('d', 2)).toEqual({
        revision: 2,
        title: 'title 2',
        body: 'text 2',
        length: 6,
        savedBy: 'user:default/ben',
        savedAt: on(2),
      });
      expect(await views.revision('d', 4)).toBeUndefined();
      const newest = await views.revisions('d', { limit: 2 });
      expect(newest.items.map(({ revision }) => revision)).toEqual([3, 2]);
      expect(newest.items[0]).not.toHaveProperty('body');
      const oldest = await views.revisions('d', {
        limit: 2,
        cursor: newest.nextCursor,
      });
      expect(oldest.items.map(({ revision }) => revision)).toEqual([1]);
      expect(oldest.nextCursor).toBeUndefined();
    });

    it('lets one alone succeed of those who save over one revision at once', async () => {
      const { views, save } = await filled(written('d'));
      const people = Array.from({ length: 8 }, (_, i) => `user:default/p${i}`);
      const answers = await Promise.all(people.map(person => save(1, person)));
      expect(answers.filter(isSaved => isSaved)).toHaveLength(1);
      expect(await views.draft('d')).toMatchObject({
        revision: 2,
        savedBy: people[answers.indexOf(true)],
      });
    });

    it('takes steps from where the draft stands, and saves nothing that is closed', async () => {
      const { views, save, move } = await filled(written('d'));
      const closing = {
        closedBy: 'user:default/ben',
        closedAt: on(9),
        ledgerEntryId: 'closed',
      };
      const discard = { from: 'open', to: 'discarded', ...closing } as const;
      expect([await move(discard), await move(discard)]).toEqual([true, false]);
      expect(await save(1)).toBe(false);
      expect(await views.draft('d')).toMatchObject({
        state: 'discarded',
        ...closing,
      });
      const restore = { from: 'discarded', to: 'open' } as const;
      expect(await move({ ...restore, ledgerEntryId: 'r' })).toBe(true);
      expect(await views.draft('d')).toEqual({
        ...written('d'),
        ledgerEntryId: 'r',
      });
      const submit = { from: 'open', to: 'submitted', ...closing } as const;
      expect(await move({ ...submit, revision: 2, becomes: 'v' })).toBe(false);
      expect(await move({ ...submit, revision: 1, becomes: 'v' })).toBe(true);
      expect(await views.draft('d')).toMatchObject({
        state: 'submitted',
        becomes: 'v',
      });
    });

    it('forgets one revision, and tells of some', async () => {
      const { store, views, unitOfWork, save } = await filled(written('d'));
      await save(1);
      await save(2);
      await unitOfWork.run(transaction => store.forget(transaction, 'd', 2));
      const kept = await unitOfWork.run(transaction =>
        store.revisionsOf(transaction, 'd', [1, 2]),
      );
      expect(kept).toEqual([
        {
          revision: 1,
          title: 'Change of version 3',
          length: 9,
          savedBy: 'user:default/ada',
          savedAt: on(1),
        },
      ]);
      expect(await views.revision('d', 2)).toBeUndefined();
      expect(await views.draft('d')).toMatchObject({ body: 'text 3' });
    });

    it('lists drafts of a kind, last saved first, page by page', async () => {
      const { views } = await filled(
        written('a', { savedAt: on(2) }),
        written('b', { savedAt: on(3), createdBy: 'user:default/ben' }),
        written('c', { savedAt: on(3), state: 'submitted' }),
        written('other', { kind: 'playbook' }),
      );
      const list = async (query: object) =>
        ids((await views.drafts({ kind: 'policy', limit: 9, ...query })).items);
      expect(await list({})).toEqual(['c', 'b', 'a']);
      expect(await list({ state: 'open' })).toEqual(['b', 'a']);
      expect(await list({ createdBy: 'user:default/ben' })).toEqual(['b']);
      expect(await list({ notCreatedBy: 'user:default/ben' })).toEqual([
        'c',
        'a',
      ]);
      const first = await views.drafts({ kind: 'policy', limit: 2 });
      const cursor = first.nextCursor;
      expect([ids(first.items), await list({ cursor })]).toEqual([
        ['c', 'b'],
        ['a'],
      ]);
    });

    it('removes what was discarded before an instant, texts included', async () => {
      const discarded = (draftId: string, day: number) =>
        written(draftId, { state: 'discarded', closedAt: on(day) });
      const { store, views, unitOfWork } = await filled(
        discarded('a', 1),
        discarded('b', 2),
        discarded('c', 3),
        written('d', { state: 'submitted', closedAt: on(1) }),
      );
      const remove = (limit: number) =>
        unitOfWork.run(transaction =>
          store.removeDiscarded(transaction, on(3), limit),
        );
      expect([await remove(1), await remove(9)]).toEqual([1, 1]);
      const { items } = await views.drafts({ kind: 'policy', limit: 9 });
      expect(ids(items)).toEqual(['d', 'c']);
      expect(await views.revision('a', 1)).toBeUndefined();
    });
  });
}
