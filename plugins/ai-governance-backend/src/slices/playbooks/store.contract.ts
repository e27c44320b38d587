import type { UnitOfWork } from '../../database/unitOfWork';
import type { PlaybookVersion } from './model';
import type { PlaybookStore } from './store';
import type { PlaybookViews } from './views';

/** A store with the views on it. */
export interface PlaybooksUnderTest {
  readonly store: PlaybookStore;
  readonly views: PlaybookViews;
  readonly unitOfWork: UnitOfWork;
}

const on = (day: number): string =>
  `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;

/** A version of `prompting` unless said otherwise; `1.0` is published on the first. */
export const playbookVersion = (
  given: Partial<PlaybookVersion> = {},
): PlaybookVersion => ({
  versionId: 'v1',
  name: 'prompting',
  version: { major: 1, minor: 0 },
  digest: 'd'.repeat(64),
  state: 'published',
  kind: 'guide',
  owner: 'group:default/enablement',
  reviewBy: '2027-05-31',
  header: {
    title: 'How we prompt',
    summary: 'What a prompt needs.',
    audience: {
      ...{ groups: [], tiers: [], stages: [], languages: [], areas: [] },
    },
    ...{ policyRules: [], risks: [], tags: ['prompts'], appliesTo: [] },
    tokens: 12,
  },
  source: 'portal',
  reason: 'asked for',
  proposedBy: 'user:default/ada',
  proposedAt: on(1),
  effectiveFrom: on(1),
  ledgerEntryId: 'entry-v1',
  ...given,
});

const FILES = [{ path: 'PLAYBOOK.md', text: 'Grüße, "quotes" and \u{1F600}' }];

/** What every store of playbooks does. */
export function describePlaybookStore(
  name: string,
  create: () => Promise<PlaybooksUnderTest>,
): void {
  const filled = async (...versions: readonly PlaybookVersion[]) => {
    const under = await create();
    const { store, unitOfWork } = under;
    await unitOfWork.run(async transaction => {
      for (const each of versions) {
        await store.take(transaction, each.name);
        const content = { digest: each.digest, files: FILES };
        await store.saveContent(transaction, content);
        await store.insertVersion(transaction, each);
      }
    });
    return under;
  };

  describe(`R26 a store of playbooks ${name}`, () => {
    it('gives back what it was given, word by word', async () => {
      const full = playbookVersion({
        decidedBy: 'user:default/ben',
        decidedAt: on(1),
        decidedReason: 'good',
        ...{ endsAt: on(9), expiresAt: on(9) },
      });
      const { views } = await filled(full);
      expect(await views.version('v1')).toEqual(full);
      expect(await views.content(full.digest)).toEqual({
        ...{ digest: full.digest, files: FILES },
      });
      expect(await views.version('none')).toBeUndefined();
      expect(await views.playbook('none')).toBeUndefined();
      expect(await views.content('none')).toBeUndefined();
    });

    it.each<[string, number, Partial<PlaybookVersion>, boolean]>([
      ['from its beginning on', 1, {}, true],
      ['not before it', 1, { effectiveFrom: on(2) }, false],
      ['until its end', 8, { endsAt: on(9) }, true],
      ['not at its end', 9, { endsAt: on(9) }, false],
      ['not in review', 1, { state: 'inReview' }, false],
      ['not when withdrawn', 1, { state: 'withdrawn' }, false],
    ])('has it current %s', async (_, day, given, isCurrent) => {
      const { views } = await filled(playbookVersion(given));
      expect(await views.current(on(day))).toHaveLength(isCurrent ? 1 : 0);
    });

    it('keeps versions in their order, the tenth after the ninth', async () => {
      const of = (versionId: string, major: number, minor: number) =>
        playbookVersion({ versionId, version: { major, minor } });
      const { views, store, unitOfWork } = await filled(
        of('a', 1, 10),
        of('b', 1, 9),
        of('c', 2, 0),
      );
      const newestFirst = (await views.playbook('prompting'))?.versions;
      expect(newestFirst?.map(({ versionId }) => versionId)).toEqual([
        'c',
        'a',
        'b',
      ]);
      const taken = await unitOfWork.run(transaction =>
        store.take(transaction, 'prompting'),
      );
      expect(taken.playbook.changes).toBe(4);
      expect(taken.versions.map(({ versionId }) => versionId)).toEqual([
        'b',
        'a',
        'c',
      ]);
    });

    it('never changes a folder', async () => {
      const { store, views, unitOfWork } = await filled(playbookVersion());
      const { digest } = playbookVersion();
      await unitOfWork.run(transaction =>
        store.saveContent(transaction, { digest, files: [] }),
      );
      expect((await views.content(digest))?.files).toEqual(FILES);
    });

    it('lists what waits, oldest first, by pages', async () => {
      const waiting = (versionId: string, day: number) =>
        playbookVersion({ versionId, state: 'inReview', proposedAt: on(day) });
      const { views } = await filled(
        waiting('b', 2),
        waiting('c', 2),
        waiting('a', 3),
        playbookVersion(),
      );
      const first = await views.inReview({ limit: 2 });
      const second = await views.inReview({
        limit: 2,
        cursor: first.nextCursor,
      });
      const ids = [...first.items, ...second.items].map(each => each.versionId);
      expect([ids, second.nextCursor]).toEqual([['b', 'c', 'a'], undefined]);
    });

    it.each<[string, readonly string[], readonly string[]]>([
      ['nothing', [], []],
      ['a word', ['prompt'], ['v2', 'v1']],
      ['its beginning', ['prom'], ['v1', 'v2']],
      ['two words, both of them', ['prompt', 'cart'], ['v2']],
      ['them in any order', ['cart', 'prom'], ['v2']],
      ['two beginnings that many have', ['prompt', 'pro'], ['v1', 'v2']],
      ['all words with a beginning', ['c'], ['v2', 'v1']],
      ['nothing that readers do not get', ['later'], []],
      ['a word that there is not', ['prompt', 'none'], []],
      ['letters beyond ASCII', ['über'], ['v1']],
      ['what a pattern would take for anything', ['%'], []],
    ])('finds %s', async (_, prefixes, found) => {
      const { store, views, unitOfWork } = await filled(
        playbookVersion(),
        playbookVersion({ versionId: 'v2', name: 'other' }),
        playbookVersion({
          versionId: 'v3',
          name: 'third',
          effectiveFrom: on(9),
        }),
      );
      await unitOfWork.run(async transaction => {
        await store.setWords(transaction, 'v1', [
          { word: 'prompting', weight: 9 },
          { word: 'über', weight: 1 },
          { word: 'cards', weight: 2 },
        ]);
        await store.setWords(transaction, 'v2', [
          { word: 'prompt', weight: 5 },
          { word: 'cart', weight: 1 },
          { word: 'carts', weight: 2 },
        ]);
        await store.setWords(transaction, 'v3', [{ word: 'later', weight: 1 }]);
      });
      const hits = await views.search(prefixes, { now: on(3), limit: 10 });
      expect(hits.map(({ version: { versionId } }) => versionId)).toEqual(
        found,
      );
    });

    it('forgets words that were replaced', async () => {
      const { store, views, unitOfWork } = await filled(playbookVersion());
      const set = (word: string) =>
        unitOfWork.run(transaction =>
          store.setWords(transaction, 'v1', [{ word, weight: 1 }]),
        );
      await set('before');
      await set('after');
      const find = (word: string) =>
        views.search([word], { now: on(3), limit: 10 });
      expect(await find('before')).toEqual([]);
      expect(await find('after')).toHaveLength(1);
    });

    it('keeps the end of a use, and takes it back', async () => {
      const { store, views, unitOfWork } = await filled(playbookVersion());
      const deprecation = {
        ...{ by: 'user:default/ben', at: on(2), reason: 'old' },
        successor: 'asking',
      };
      const update = (given: object) =>
        unitOfWork.run(async transaction => {
          const { playbook } = await store.take(transaction, 'prompting');
          const { deprecation: _, ...plain } = playbook;
          await store.updateName(transaction, { ...plain, ...given });
        });
      await update({ deprecation });
      const [current] = await views.current(on(3));
      expect(current?.playbook.deprecation).toEqual(deprecation);
      await update({});
      const [restored] = await views.current(on(3));
      expect(restored?.playbook.deprecation).toBeUndefined();
    });

    it('goes through what was published, by id', async () => {
      const { views } = await filled(
        playbookVersion(),
        playbookVersion({ versionId: 'v2', name: 'other' }),
        playbookVersion({ versionId: 'v3', state: 'refused' }),
      );
      const ids = async (after: string) =>
        (await views.publishedAfter(after, 1)).map(each => each.versionId);
      expect([await ids(''), await ids('v1'), await ids('v2')]).toEqual([
        ['v1'],
        ['v2'],
        [],
      ]);
    });
  });
}
