import { isUniqueViolation } from '../../../database/dialect';
import type { PolicyVersion } from '../model';
import type { StoresUnderTest } from '../store.contract';

const at = (minute: number): string =>
  `2026-11-02T09:${String(minute).padStart(2, '0')}:00.000Z`;

/** A draft proposed in the minute given; parts can be replaced. */
const draft = (
  versionId: string,
  given: Partial<PolicyVersion> = {},
): PolicyVersion => ({
  versionId,
  number: undefined,
  digest: `digest-${versionId}`,
  title: `Title of ${given.digest ?? `digest-${versionId}`}`,
  source: 'portal',
  reason: 'because it is due',
  proposedBy: 'user:default/ada',
  proposedAt: at(0),
  publishedBy: undefined,
  publishedAt: undefined,
  effectiveFrom: undefined,
  withdrawnBy: undefined,
  withdrawnAt: undefined,
  withdrawnReason: undefined,
  restores: undefined,
  ledgerEntryId: `entry-${versionId}`,
  activationEntryId: undefined,
  ...given,
});

/** A version published in one minute to hold from another. */
const published = (
  number: number,
  [publishedIn, from]: readonly [number, number],
  given: Partial<PolicyVersion> = {},
): PolicyVersion =>
  draft(`v${number}`, {
    number,
    proposedAt: at(publishedIn),
    publishedBy: 'user:default/ben',
    publishedAt: at(publishedIn),
    effectiveFrom: at(from),
    ...given,
  });

/** What every store of the life of the policy does. */
export function describeVersionStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  const save = async (
    { unitOfWork, policies }: StoresUnderTest,
    versions: readonly PolicyVersion[],
  ) =>
    unitOfWork.run(async transaction => {
      for (const version of versions) {
        const { digest, title } = version;
        const document = { digest, name: 'test', title, document: digest };
        await policies.saveDocument(transaction, document);
        await policies.insertVersion(transaction, version);
      }
    });
  const filled = async (...versions: readonly PolicyVersion[]) => {
    const under = await create();
    await save(under, versions);
    return under;
  };

  describe(`R16 the store of policy versions: ${name}`, () => {
    it('gives back what it was given, with and without a transaction', async () => {
      const restored = published(1, [1, 1], {
        restores: 'v0',
        withdrawnBy: 'user:default/ben',
        withdrawnAt: at(2),
        withdrawnReason: 'it was a mistake',
        activationEntryId: 'entry-9',
      });
      const { unitOfWork, policies, policyViews } = await filled(
        restored,
        draft('d1'),
      );
      expect(await policyViews.version('v1')).toEqual(restored);
      expect(await policyViews.version('nothing')).toBeUndefined();
      const document = {
        digest: 'digest-d1',
        name: 'test',
        title: 'Title of digest-d1',
        document: 'digest-d1',
      };
      expect(await policyViews.document('digest-d1')).toEqual(document);
      await unitOfWork.run(async trx => {
        expect(await policies.version(trx, 'd1')).toEqual(draft('d1'));
        expect(await policies.document(trx, 'digest-d1')).toEqual(document);
        expect(await policies.document(trx, 'nothing')).toBeUndefined();
      });
    });

    it('keeps the first text of a digest', async () => {
      const { unitOfWork, policies, policyViews } = await filled(draft('d1'));
      await unitOfWork.run(trx =>
        policies.saveDocument(trx, {
          digest: 'digest-d1',
          name: 'other',
          title: 'Other',
          document: 'other',
        }),
      );
      expect(await policyViews.document('digest-d1')).toMatchObject({
        name: 'test',
        document: 'digest-d1',
      });
    });

    it('changes what happens to a version, never what was proposed', async () => {
      const { unitOfWork, policies, policyViews } = await filled(draft('d1'));
      const after = {
        number: 4,
        publishedBy: 'user:default/ben',
        publishedAt: at(3),
        effectiveFrom: at(9),
        ledgerEntryId: 'entry-2',
      };
      await unitOfWork.run(trx =>
        policies.updateVersion(trx, {
          ...draft('d1'),
          ...after,
          proposedBy: 'user:default/mallory',
          reason: 'another reason',
        }),
      );
      const kept = draft('d1', after);
      expect(await policyViews.version('d1')).toEqual(kept);
      const lost = unitOfWork.run(trx =>
        policies.updateVersion(trx, draft('nothing')),
      );
      await expect(lost).rejects.toThrow('is not stored');
    });

    it.each([
      ['a number', published(1, [1, 1], { versionId: 'other' })],
      ['an id', draft('v1', { digest: 'digest-v1' })],
    ])('lets only one take %s', async (_, second) => {
      const under = await filled(published(1, [1, 1]));
      const failure = await save(under, [second]).catch(error => error);
      expect(isUniqueViolation(failure)).toBe(true);
    });

    it('finds the open draft of a document', async () => {
      const digest = 'd'.repeat(64);
      const { unitOfWork, policies } = await filled(
        published(1, [1, 1], { digest }),
        draft('withdrawn', { digest, withdrawnAt: at(1) }),
        draft('open', { digest }),
      );
      await unitOfWork.run(async trx => {
        const found = await policies.openDraft(trx, digest);
        expect(found?.versionId).toBe('open');
        expect(await policies.openDraft(trx, 'other')).toBeUndefined();
      });
    });

    it.each`
      when                                         | minute | expected
      ${'before the second'}                       | ${1}   | ${'v1'}
      ${'at its very instant, of a scheduled one'} | ${10}  | ${'v2'}
      ${'a moment before'}                         | ${9}   | ${'v1'}
      ${'after all'}                               | ${59}  | ${'v2'}
    `('says which version is in force $when', async ({ minute, expected }) => {
      const { unitOfWork, policies, policyViews } = await filled(
        published(1, [1, 1]),
        published(2, [2, 10]),
        published(3, [3, 20], { withdrawnAt: at(4) }),
        draft('d1'),
      );
      const found = await policyViews.inForce(at(minute));
      expect(found?.versionId).toBe(expected);
      await unitOfWork.run(async trx =>
        expect(await policies.inForce(trx, at(minute))).toEqual(found),
      );
    });

    it('lets one that was published at once hold on a slow clock too, and the higher number of one instant', async () => {
      const { policyViews } = await filled(
        published(1, [1, 1]),
        published(2, [5, 5]),
        published(3, [5, 5]),
      );
      expect((await policyViews.inForce(at(2)))?.versionId).toBe('v3');
    });

    it('has none in force before the first', async () => {
      const { policyViews } = await filled(draft('d1'), published(1, [1, 10]));
      expect(await policyViews.inForce(at(9))).toBeUndefined();
    });

    it('tells published versions in the order of their numbers, and of their instants', async () => {
      const { unitOfWork, policies, policyViews } = await filled(
        published(2, [2, 30]),
        published(1, [1, 1]),
        published(3, [3, 3]),
        published(4, [4, 40], { withdrawnAt: at(5) }),
        draft('d1'),
      );
      const all = await unitOfWork.run(trx => policies.published(trx));
      expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
      expect(await policyViews.timeline()).toEqual(
        [published(1, [1, 1]), published(3, [3, 3]), published(2, [2, 30])].map(
          ({ versionId, number, digest, publishedAt, effectiveFrom }) => ({
            versionId,
            number,
            digest,
            publishedAt,
            effectiveFrom,
          }),
        ),
      );
    });

    it('lists versions by pages, newest first', async () => {
      const { policyViews } = await filled(
        draft('a', { proposedAt: at(1) }),
        draft('b', { proposedAt: at(2) }),
        draft('c', { proposedAt: at(2) }),
      );
      const first = await policyViews.versions({ limit: 2 });
      const second = await policyViews.versions({
        limit: 2,
        cursor: first.nextCursor,
      });
      const ids = [first, second].map(({ items }) =>
        items.map(({ versionId }) => versionId),
      );
      expect(ids).toEqual([['c', 'b'], ['a']]);
      expect(second.nextCursor).toBeUndefined();
      const wrong = policyViews.versions({ limit: 2, cursor: 'x' });
      await expect(wrong).rejects.toMatchObject({
        code: 'shared.invalidCursor',
      });
    });
  });
}
