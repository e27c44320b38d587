import type { KnownIdentity, Membership, Ownership } from '../model';
import type { StoresUnderTest } from '../store.contract';

const PAY = 'group:default/pay';
const SEARCH = 'group:default/search';
const at = (minute: number): string =>
  `2026-11-02T09:${String(minute).padStart(2, '0')}:00.000Z`;
const member = (personId: string, given: Partial<Membership> = {}) => ({
  personId,
  team: PAY,
  from: '2026-01-01',
  isAssumed: false,
  ...given,
});
const owned = (repository: string, given: Partial<Ownership> = {}) => ({
  repository,
  team: PAY,
  tier: 'internal',
  from: '2026-01-01',
  isAssumed: true,
  ...given,
});

/** What every store of who belongs where does. */
export function describePeopleStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  describe(`R19 who belonged where: ${name}`, () => {
    let under: StoresUnderTest;
    beforeEach(async () => {
      under = await create();
    });
    const saveMembers = (...changed: Membership[]) =>
      under.unitOfWork.run(trx => under.people.saveMemberships(trx, changed));
    const saveOwners = (...changed: Ownership[]) =>
      under.unitOfWork.run(trx => under.people.saveOwnerships(trx, changed));

    it.each<[string, { team?: string; people?: string[] }, Membership[]]>([
      ['now', {}, [member('p1'), member('p2', { team: SEARCH })]],
      [
        'of a team, whenever that was',
        { team: PAY },
        [member('p1'), member('p2', { to: '2026-05-01' })],
      ],
      [
        'of a person, whenever that was',
        { people: ['p2', 'p9'] },
        [member('p2', { to: '2026-05-01' }), member('p2', { team: SEARCH })],
      ],
    ])('members are told %s', async (_, asked, expected) => {
      await saveMembers(
        member('p2', { team: SEARCH }),
        member('p2'),
        member('p1'),
      );
      await saveMembers(member('p2', { to: '2026-05-01' }));
      expect(await under.peopleViews.memberships(asked)).toEqual(expected);
    });

    it.each<[string, { team?: string; repositories?: string[] }, Ownership[]]>([
      ['now', {}, [owned('r1', { team: SEARCH, from: '2026-05-01' })]],
      [
        'of a repository, whenever that was',
        { repositories: ['r2', 'r9'] },
        [owned('r2', { to: '2026-03-01', tier: undefined })],
      ],
      [
        'of what was a team’s at any time, with its other owners',
        { team: SEARCH },
        [
          owned('r1', { to: '2026-05-01' }),
          owned('r1', { team: SEARCH, from: '2026-05-01' }),
        ],
      ],
    ])('owners are told %s', async (_, asked, expected) => {
      await saveOwners(
        owned('r1', { team: SEARCH, from: '2026-05-01' }),
        owned('r1'),
        owned('r2', { tier: undefined }),
      );
      await saveOwners(
        owned('r1', { to: '2026-05-01' }),
        owned('r2', { to: '2026-03-01', tier: undefined }),
      );
      expect(await under.peopleViews.ownerships(asked)).toEqual(expected);
    });

    it('a repository without an owner is told', async () => {
      const orphan = owned('r1', { team: undefined });
      await saveOwners(orphan);
      expect(await under.peopleViews.ownerships({})).toEqual([orphan]);
    });

    it('many change at once', async () => {
      const many = Array.from({ length: 500 }, (_, number) =>
        member(`p${number}`),
      );
      await saveMembers(...many);
      expect(await under.peopleViews.memberships({})).toHaveLength(500);
    });
  });

  describe(`R19 for whom pseudonyms stand: ${name}`, () => {
    let under: StoresUnderTest;
    beforeEach(async () => {
      under = await create();
      await meet('github', { i1: 1, i2: 5, i3: 1 }, 1);
    });
    const meet = (
      source: string,
      met: Readonly<Record<string, number>>,
      minute: number,
    ) =>
      under.unitOfWork.run(trx =>
        under.ingest.meet(
          trx,
          source,
          new Map(Object.entries(met)),
          at(minute),
        ),
      );
    const resolve = (identity: string, personId?: string) =>
      under.unitOfWork.run(trx =>
        under.people.resolve(trx, [{ identity, personId }]),
      );
    const map = (
      given: Pick<
        KnownIdentity,
        'identity' | 'mappedAs' | 'personId' | 'userRef'
      >,
    ) => under.unitOfWork.run(trx => under.people.map(trx, given));
    const idsOf = (rows: readonly KnownIdentity[]) =>
      rows.map(({ identity }) => identity);

    it('counts how often signals name them, the most frequent stranger first', async () => {
      await meet('gitlab', { i3: 2 }, 9);
      const strangers = await under.peopleViews.strangers();
      expect(idsOf(strangers)).toEqual(['i2', 'i3', 'i1']);
      expect(strangers[1]).toEqual({
        identity: 'i3',
        source: 'github',
        signals: 3,
        firstSeenAt: at(1),
        lastSeenAt: at(9),
      });
    });

    it('what the catalog says comes and goes', async () => {
      await resolve('i1', 'p1');
      const [known] = await under.peopleViews.identities(['i1', 'i9']);
      expect(known).toMatchObject({ identity: 'i1', personId: 'p1' });
      expect(await under.peopleViews.strangers()).toHaveLength(3);
      expect(await under.peopleViews.unmapped()).toBe(2);
      await resolve('i1', undefined);
      const [unknown] = await under.peopleViews.identities(['i1']);
      expect(unknown?.personId).toBeUndefined();
    });

    it('what somebody says goes before it, and is no stranger any more', async () => {
      const said = {
        identity: 'i1',
        mappedAs: 'user' as const,
        personId: 'p1',
        userRef: 'user:default/ada',
      };
      expect(await map(said)).toBe(true);
      await resolve('i1', 'p2');
      await resolve('i2', 'p2');
      const known = await under.peopleViews.known();
      expect(
        known.toSorted((a, b) => (a.identity < b.identity ? -1 : 1)),
      ).toEqual([
        expect.objectContaining(said),
        expect.objectContaining({ identity: 'i2', personId: 'p2' }),
      ]);
      expect(idsOf(await under.peopleViews.strangers())).toEqual(['i2', 'i3']);
      expect(await under.peopleViews.unmapped()).toBe(1);
      expect(await map({ identity: 'i1', mappedAs: 'bot' })).toBe(true);
      const [bot] = await under.peopleViews.identities(['i1']);
      expect([bot?.mappedAs, bot?.personId, bot?.userRef]).toEqual([
        'bot',
        undefined,
        undefined,
      ]);
    });

    it('nothing can be said of those that no signal names', async () => {
      expect(await map({ identity: 'i9', mappedAs: 'nobody' })).toBe(false);
      await resolve('i9', 'p1');
      expect(await under.peopleViews.identities(['i9'])).toEqual([]);
    });
  });
}
