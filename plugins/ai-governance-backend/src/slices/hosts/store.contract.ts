import type { Knex } from 'knex';
import { createUnitOfWork, type Transaction } from '../../database/unitOfWork';
import type { DeliveryRecord, Subject } from './model';
import type { ReleasePublicationStore } from './store';
import { DatabaseChangeStore } from './store/DatabaseChangeStore';
import { DatabaseDirtyStore } from './store/DatabaseDirtyStore';
import { DatabaseHostStore } from './store/DatabaseHostStore';
import { DatabaseInboxStore } from './store/DatabaseInboxStore';
import { DatabasePublicationStore } from './store/DatabasePublicationStore';
import { DatabaseReleasePublicationStore } from './store/DatabaseReleasePublicationStore';
import { DatabaseHostViews } from './views/DatabaseHostViews';

const REPOSITORY = 'github.com/acme/checkout';
const at = (second: number): string =>
  `2026-11-02T09:00:${String(second).padStart(2, '0')}.000Z`;

const change = (key: string): Subject => ({
  host: 'github',
  repository: REPOSITORY,
  kind: 'change',
  key,
});

const delivery = (given: Partial<DeliveryRecord> = {}): DeliveryRecord => ({
  host: 'github',
  deliveryId: 'd1',
  event: 'pull_request',
  semanticKey: 'k1',
  marks: [],
  outcome: 'marked',
  receivedAt: at(1),
  ...given,
});

/** Behaviours of the tables of code hosts, on one database. */
export function describeHostStores(
  name: string,
  start: () => Promise<Knex>,
): void {
  describe(`R48 what has to be done with code hosts, on ${name}`, () => {
    const inbox = new DatabaseInboxStore();
    const dirty = new DatabaseDirtyStore();
    const changes = new DatabaseChangeStore();
    const hosts = new DatabaseHostStore();
    let knex: Knex;
    let views: DatabaseHostViews;
    const run = <Value>(work: (trx: Transaction) => Promise<Value>) =>
      createUnitOfWork(knex).run(work);
    beforeEach(async () => {
      knex = await start();
      views = new DatabaseHostViews(knex);
    });

    const mark = (subject: Subject, dueAt: string) =>
      run(trx => dirty.mark(trx, [{ ...subject, dueAt }], at(0)));
    const take = (now: string, leaseToken = 'a', limit = 10) =>
      run(trx =>
        dirty.take(trx, {
          hosts: ['github'],
          now,
          leaseUntil: at(50),
          leaseToken,
          limit,
        }),
      );
    const rows = () => knex('hosts_dirty').orderBy('subject_key');

    it.each([
      ['the first time', at(5), true],
      ['again within the time', at(1), false],
      ['again after the time', at(2), true],
    ])('an event taken %s', async (_, since, expected) => {
      if (expected === false || since === at(2)) {
        await run(trx => inbox.takeSemanticKey(trx, delivery(), at(0)));
      }
      const taken = await run(trx =>
        inbox.takeSemanticKey(trx, delivery({ receivedAt: at(9) }), since),
      );
      expect(taken).toBe(expected);
    });

    it('stores a delivery once, whatever else it says', async () => {
      const insert = (given: Partial<DeliveryRecord>) =>
        run(trx => inbox.insertDelivery(trx, delivery(given)));
      expect(await insert({})).toBe(true);
      expect(await insert({ event: 'push' })).toBe(false);
      expect(await insert({ host: 'gitlab' })).toBe(true);
      expect(await knex('hosts_deliveries')).toHaveLength(2);
    });

    it('counts by event and outcome, and keeps counts when deliveries go', async () => {
      for (const outcome of ['marked', 'duplicate', 'marked'] as const) {
        await run(trx => inbox.count(trx, delivery({ outcome })));
      }
      await run(trx => inbox.insertDelivery(trx, delivery()));
      expect(await run(trx => inbox.removeDeliveries(trx, at(1), 10))).toBe(0);
      expect(await run(trx => inbox.removeDeliveries(trx, at(2), 10))).toBe(1);
      expect(await views.counts('github')).toEqual([
        expect.objectContaining({ outcome: 'duplicate', count: 1 }),
        expect.objectContaining({ outcome: 'marked', count: 2, lastAt: at(1) }),
      ]);
    });

    it.each`
      what                            | first    | second   | due
      ${'an earlier instant wins'}    | ${at(9)} | ${at(5)} | ${at(5)}
      ${'a later one does not delay'} | ${at(5)} | ${at(9)} | ${at(5)}
    `('marking twice is one reading: $what', async ({ first, second, due }) => {
      await mark(change('7'), first);
      await mark(change('7'), second);
      expect(await rows()).toEqual([
        expect.objectContaining({ generation: 2, due_at: due }),
      ]);
    });

    it('takes what is due, oldest first, once, and not of a paused host', async () => {
      await mark(change('3'), at(3));
      await mark(change('1'), at(1));
      await mark(change('9'), at(9));
      const keys = (taken: readonly Subject[]) => taken.map(({ key }) => key);
      await run(trx =>
        hosts.saveState(trx, { host: 'github', pausedUntil: at(4) }),
      );
      expect(keys(await take(at(3)))).toEqual([]);
      expect(keys(await take(at(4), 'a', 1))).toEqual(['1']);
      expect(keys(await take(at(4)))).toEqual(['3']);
      expect(keys(await take(at(4)))).toEqual([]);
      expect(keys(await take(at(51), 'b')).sort()).toEqual(['1', '3', '9']);
    });

    it('a mark that comes while it is read has it read again', async () => {
      await mark(change('7'), at(1));
      const [lease] = await take(at(1));
      if (!lease) throw new Error('nothing was taken');
      await mark(change('7'), at(2));
      await run(trx => dirty.finish(trx, lease, { soon: at(4) }));
      expect(await rows()).toEqual([
        expect.objectContaining({ due_at: at(4), lease_token: null }),
      ]);
      const [again] = await take(at(4), 'b');
      if (!again) throw new Error('nothing was taken');
      await run(trx => dirty.finish(trx, again, { soon: at(9) }));
      expect(await rows()).toEqual([]);
    });

    it('what wants to be read again later waits', async () => {
      await mark(change('7'), at(1));
      const [lease] = await take(at(1));
      if (!lease) throw new Error('nothing was taken');
      await run(trx =>
        dirty.finish(trx, lease, { again: at(30), soon: at(2) }),
      );
      expect(await rows()).toEqual([
        expect.objectContaining({ due_at: at(30), attempts: 0 }),
      ]);
    });

    it('a worker that lost its lease changes nothing', async () => {
      await mark(change('7'), at(1));
      const [lost] = await take(at(1));
      await take(at(51), 'b');
      if (!lost) throw new Error('nothing was taken');
      const note = { dueAt: at(59), error: 'x', counts: true };
      await run(trx => dirty.fail(trx, lost, note));
      await run(trx => dirty.release(trx, lost));
      expect(await run(trx => dirty.finish(trx, lost, { soon: at(9) }))).toBe(
        false,
      );
      expect(await rows()).toEqual([
        expect.objectContaining({ lease_token: 'b', attempts: 0 }),
      ]);
    });

    it('a failure keeps its own instant when it is marked again', async () => {
      await mark(change('7'), at(1));
      const [lease] = await take(at(1));
      if (!lease) throw new Error('nothing was taken');
      const note = { dueAt: at(40), error: 'status 502', counts: true };
      await run(trx => dirty.fail(trx, lease, note));
      await mark(change('7'), at(2));
      expect(await rows()).toEqual([
        expect.objectContaining({ due_at: at(40), attempts: 1 }),
      ]);
      expect(await views.dirtyHealth('github')).toEqual({
        waiting: 0,
        failing: 1,
        oldestAt: at(0),
        worst: [
          {
            repository: REPOSITORY,
            what: 'change 7',
            attempts: 1,
            error: 'status 502',
            dueAt: at(40),
          },
        ],
      });
    });

    describe.each<[string, ReleasePublicationStore]>([
      // Its rows have fewer names; what is asked for here has all.
      [
        'publications',
        new DatabasePublicationStore() as unknown as ReleasePublicationStore,
      ],
      ['release_publications', new DatabaseReleasePublicationStore()],
    ])('%s', (table, publications) => {
      const commit = {
        host: 'github',
        repository: REPOSITORY,
        headSha: 'a'.repeat(40),
        subjectKey: 'deployment:1',
        environment: 'production',
      };
      const ask = (second: number) =>
        run(trx =>
          publications.ask(trx, [commit], {
            decidedAt: at(second),
            dueAt: at(second),
          }),
        );
      const takeOne = async (now: string, leaseToken: string) => {
        const [lease] = await run(trx =>
          publications.take(trx, {
            hosts: ['github'],
            now,
            leaseUntil: at(50),
            leaseToken,
            limit: 5,
          }),
        );
        if (!lease) throw new Error('nothing was taken');
        return lease;
      };
      const row = () => knex(`hosts_${table}`).first();

      it('are done once the newest was shown', async () => {
        await ask(1);
        await ask(2);
        const lease = await takeOne(at(2), 'a');
        const done = { decisionId: 'x', now: at(3) };
        await run(trx => publications.finish(trx, lease, done));
        expect(await row()).toMatchObject({
          due_at: null,
          published_decision_id: 'x',
        });
        expect(await views.publicationHealth('github')).toMatchObject({
          waiting: 0,
        });
      });

      it('are told when they fail', async () => {
        await ask(1);
        const lease = await takeOne(at(2), 'a');
        const note = { dueAt: at(40), error: 'status 403', counts: true };
        await run(trx => publications.fail(trx, lease, note));
        expect(await views.publicationHealth('github')).toMatchObject({
          waiting: 0,
          failing: 1,
          worst: [{ error: 'status 403', attempts: 1 }],
        });
      });

      it.each([
        ['a newer decision came meanwhile', async () => ask(3)],
        ['the lease was lost', async () => void (await takeOne(at(51), 'b'))],
      ])('wait again when %s', async (_, meanwhile) => {
        await ask(1);
        const lease = await takeOne(at(2), 'a');
        await meanwhile();
        const done = { decisionId: 'x', now: at(4) };
        await run(trx => publications.finish(trx, lease, done));
        expect(await row()).toMatchObject({ due_at: at(4) });
      });
    });

    it('knows which open changes have a commit', async () => {
      const open = { ...change('7'), headSha: 'c1', standing: 's1' };
      const second = { headSha: 'c2', standing: 's2', opener: 'p1' };
      await run(trx => changes.saveChange(trx, open));
      await run(trx => changes.saveChange(trx, { ...open, ...second }));
      const find = (sha: string) =>
        run(trx => changes.changesAt(trx, { repository: REPOSITORY, sha }));
      expect(await find('c1')).toEqual([]);
      expect(await find('c2')).toEqual([{ ...open, ...second }]);
      const pages = [await views.openChanges(undefined, 1)];
      pages.push(await views.openChanges(pages[0]?.[0], 1));
      expect(pages.map(page => page.length)).toEqual([1, 0]);
      await run(trx => changes.removeChange(trx, open));
      expect(await find('c2')).toEqual([]);
    });

    it.each([
      ['a repository', 'github.com/ac_me/shop', ['github.com/ac_me/shop']],
      [
        'an owner',
        'github.com/ac_me',
        ['github.com/ac_me/cart', 'github.com/ac_me/shop'],
      ],
      ['nobody', 'github.com/ac', []],
    ])('knows what is within %s', async (_, within, expected) => {
      const kept = {
        host: 'github',
        digest: 'd',
        reading: {
          fact: { requiredChecks: [], reviews: 1 },
          settingsUrl: 'https://github.com',
          branch: 'main',
        },
        observedAt: at(1),
        changedAt: at(1),
        ledgerEntryId: 'e',
      };
      const standing = { headSha: 'c1', standing: 's1' };
      for (const [host, repository] of [
        ['github', 'github.com/ac_me/shop'],
        ['github', 'github.com/ac_me/cart'],
        ['github', 'github.com/acxme/shop'],
        ['elsewhere', 'github.com/ac_me/shop'],
      ] as const)
        await run(async trx => {
          const open = { ...change('7'), ...standing, host, repository };
          await changes.saveChange(trx, open);
          await hosts.saveProtection(trx, { ...kept, host, repository });
        });
      const of = { host: 'github', within };
      const found = await run(trx => changes.changesWithin(trx, of));
      expect(found.map(({ repository }) => repository)).toEqual(expected);
      expect(await run(trx => hosts.protectionsWithin(trx, of))).toEqual(
        expected.map(repository => ({
          repository,
          kind: 'protection',
          key: 'default',
        })),
      );
    });

    it.each([
      ['known', { paths: ['src/grüße.ts'], isComplete: false }],
      ['not known', undefined],
    ])('keeps what of the files is %s', async (_, unowned) => {
      const kept = {
        host: 'github',
        repository: REPOSITORY,
        digest: 'd',
        reading: {
          fact: { requiredChecks: [], reviews: 1 },
          settingsUrl: 'https://github.com/acme/shop/settings/rules',
          branch: 'main',
        },
        observedAt: at(1),
        changedAt: at(1),
        ledgerEntryId: 'e',
      };
      const before = { paths: ['old'], isComplete: true };
      await run(trx => hosts.saveProtection(trx, { ...kept, unowned: before }));
      const assistantFiles = [
        {
          id: 'agents-md',
          path: 'AGENTS.md',
          state: 'undone' as const,
          because: '`!grüße`',
          askedDigest: 'd',
        },
      ];
      const now = { ...kept, ...(unowned ? { unowned, assistantFiles } : {}) };
      await run(trx => hosts.saveProtection(trx, now));
      expect(await views.protectionOf(REPOSITORY)).toEqual([now]);
    });

    it('saves what is given of a state and leaves the rest', async () => {
      await run(trx =>
        hosts.saveState(trx, { host: 'github', caughtUpTo: at(1) }),
      );
      await run(trx =>
        hosts.saveState(trx, { host: 'github', catchUpError: 'x' }),
      );
      await run(trx =>
        hosts.saveState(trx, { host: 'github', catchUpError: null }),
      );
      expect(await views.state('github')).toEqual({
        host: 'github',
        caughtUpTo: at(1),
      });
    });
  });
}
