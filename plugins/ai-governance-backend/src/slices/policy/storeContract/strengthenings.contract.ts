import { isUniqueViolation } from '../../../database/dialect';
import type { StoredStrengthening } from '../model';
import type { StoresUnderTest } from '../store.contract';

const on = (day: number): string =>
  `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;
const NOW = on(10);

/** Started on the first, until the twentieth; parts can be replaced. */
const strengthening = (
  strengtheningId: string,
  given: Partial<StoredStrengthening> = {},
): StoredStrengthening => ({
  strengtheningId,
  scope: { repository: 'github.com/acme/checkout' },
  changes: 'all',
  reviews: 2,
  by: undefined,
  reason: 'two incidents',
  ticket: undefined,
  origin: undefined,
  startedBy: 'user:default/ada',
  startedAt: on(1),
  expiresAt: on(20),
  firstExpiresAt: on(20),
  extension: undefined,
  ending: undefined,
  ledgerEntryId: `entry-${strengtheningId}`,
  ...given,
});
const word = { by: 'user:default/ben', at: on(3), reason: 'it is over' };

/** What every store of strengthenings does. */
export function describeStrengtheningStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  const filled = async (...stored: readonly StoredStrengthening[]) => {
    const under = await create();
    await under.unitOfWork.run(async trx => {
      for (const each of stored)
        await under.strengthenings.insertStrengthening(trx, each);
    });
    return under;
  };

  describe(`R29b the store of strengthenings: ${name}`, () => {
    it('gives back what it was given, with and without a transaction', async () => {
      const full = strengthening('full', {
        scope: {
          entity: 'component:default/a',
          repository: 'github.com/acme/a',
          system: 'system:default/shop',
          domain: 'domain:default/sales',
          group: 'group:default/team',
          paths: ['src/**', 'README.md'],
        },
        changes: 'assisted',
        by: ['group:default/security'],
        ticket: 'SEC-1',
        origin: { kind: 'signal', reference: 'drift-7' },
        extension: word,
        ending: word,
      });
      const under = await filled(full, strengthening('plain'));
      const { strengtheningViews, strengthenings, unitOfWork } = under;
      expect(await strengtheningViews.strengthening('full')).toEqual(full);
      expect(await strengtheningViews.strengthening('none')).toBeUndefined();
      await unitOfWork.run(async trx => {
        expect(await strengthenings.strengthening(trx, 'plain')).toEqual(
          strengthening('plain'),
        );
        expect(await strengthenings.strengthening(trx, 'none')).toBeUndefined();
      });
    });

    it('changes what happens to one, never what was started, and takes an id only once', async () => {
      const under = await filled(strengthening('s1'));
      const { strengtheningViews, strengthenings, unitOfWork } = under;
      const after = {
        expiresAt: on(29),
        extension: word,
        ending: word,
        ledgerEntryId: 'entry-2',
      };
      await unitOfWork.run(trx =>
        strengthenings.updateStrengthening(trx, {
          ...strengthening('s1', after),
          scope: { group: 'group:default/all' },
          reviews: 1,
          reason: 'another reason',
          startedBy: 'user:default/mallory',
          firstExpiresAt: on(30),
        }),
      );
      expect(await strengtheningViews.strengthening('s1')).toEqual(
        strengthening('s1', after),
      );
      const lost = unitOfWork.run(trx =>
        strengthenings.updateStrengthening(trx, strengthening('none')),
      );
      await expect(lost).rejects.toThrow('is not stored');
      const again = await unitOfWork
        .run(trx =>
          strengthenings.insertStrengthening(trx, strengthening('s1')),
        )
        .catch(error => error);
      expect(isUniqueViolation(again)).toBe(true);
    });

    const LIVES = [
      strengthening('active', { startedAt: on(2) }),
      strengthening('expired', { expiresAt: NOW }),
      strengthening('ended', { ending: word, startedAt: on(3) }),
      strengthening('domain', {
        scope: { domain: 'domain:default/sales' },
        startedAt: on(4),
        startedBy: 'user:default/ben',
      }),
    ];
    it.each([
      [{}, ['domain', 'ended', 'active', 'expired']],
      [{ status: 'active' }, ['domain', 'active']],
      [{ status: 'expired' }, ['expired']],
      [{ status: 'ended' }, ['ended']],
      [{ entityRef: 'domain:default/sales' }, ['domain']],
      [
        { repository: 'github.com/acme/checkout', status: 'active' },
        ['active'],
      ],
      [{ groupRef: 'group:default/team' }, []],
      [{ by: { person: 'user:default/ada', isOthers: true } }, ['domain']],
      [
        { by: { person: 'user:default/ada', isOthers: false } },
        ['ended', 'active', 'expired'],
      ],
    ] as const)('lists those of %j, page by page', async (query, expected) => {
      const { strengtheningViews } = await filled(...LIVES);
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await strengtheningViews.strengthenings({
          ...query,
          now: NOW,
          limit: 1,
          cursor,
        });
        found.push(...page.items.map(each => each.strengtheningId));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      expect(found).toEqual(expected);
      await expect(
        strengtheningViews.strengthenings({ now: NOW, limit: 1, cursor: 'x' }),
      ).rejects.toMatchObject({ code: 'shared.invalidCursor' });
    });

    it('is part of the snapshot until it has ended', async () => {
      const under = await filled(...LIVES);
      const { snapshot, snapshotViews, unitOfWork } = under;
      await unitOfWork.run(trx =>
        snapshot.saveState(trx, {
          version: 1,
          readStartedAt: NOW,
          refreshedAt: NOW,
        }),
      );
      const { exceptions } = await snapshotViews.content();
      expect(
        exceptions.strengthenings.map(each => each.strengtheningId),
      ).toEqual(['active', 'domain']);
      const inside = await unitOfWork.run(trx => snapshot.content(trx));
      expect(inside.exceptions).toEqual(exceptions);
    });
  });
}
