import { isUniqueViolation } from '../../../database/dialect';
import type { StoredTierRequest, TierRequestVerdict } from '../model';
import type { StoresUnderTest } from '../store.contract';

const on = (day: number): string =>
  `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;

const request = (
  requestId: string,
  given: Partial<StoredTierRequest> = {},
): StoredTierRequest => ({
  requestId,
  entityRef: `component:default/${requestId}`,
  tier: 'internal',
  isCritical: undefined,
  from: { tier: 'unclassified', isCritical: false },
  reason: 'it holds no customer data',
  ticket: undefined,
  requestedBy: 'user:default/ada',
  requestedAt: on(1),
  decision: undefined,
  ledgerEntryId: `entry-${requestId}`,
  ...given,
});
const closed = (
  verdict: TierRequestVerdict,
): Pick<StoredTierRequest, 'decision'> => ({
  decision: { verdict, by: 'user:default/ben', at: on(2), reason: 'agreed' },
});

/** What every store of requests for another tier does. */
export function describeTierRequestStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  const filled = async (requests: readonly StoredTierRequest[]) => {
    const under = await create();
    await under.unitOfWork.run(async trx => {
      for (const each of requests)
        await under.tierRequests.insertTierRequest(trx, each);
    });
    return under;
  };
  const idsOf = (items: readonly StoredTierRequest[]) =>
    items.map(({ requestId }) => requestId);

  describe(`R05 the store of tier requests: ${name}`, () => {
    it('gives back requests as it was given them, with and without a transaction', async () => {
      const full = request('full', {
        tier: undefined,
        isCritical: false,
        from: { tier: 'internal', isCritical: true },
        ticket: 'SEC-1',
        ...closed('refused'),
      });
      const requests = [request('plain'), full];
      const { unitOfWork, tierRequests, tierRequestViews } =
        await filled(requests);
      for (const each of requests) {
        expect(await tierRequestViews.tierRequest(each.requestId)).toEqual(
          each,
        );
        const within = await unitOfWork.run(trx =>
          tierRequests.tierRequest(trx, each.requestId),
        );
        expect(within).toEqual(each);
      }
      expect(await tierRequestViews.tierRequest('none')).toBeUndefined();
    });

    it.each<[string, string, StoredTierRequest['decision'], boolean]>([
      ['a second one', 'other', undefined, true],
      ['the id again', 'first', undefined, true],
      [
        'one after the first ended',
        'other',
        closed('withdrawn').decision,
        false,
      ],
    ])('of one entity: %s', async (_name, requestId, decision, isRefused) => {
      const entityRef = 'component:default/a';
      const { unitOfWork, tierRequests } = await filled([
        request('first', { entityRef, decision }),
      ]);
      const inserting = unitOfWork.run(trx =>
        tierRequests.insertTierRequest(trx, request(requestId, { entityRef })),
      );
      const error = await inserting.then(
        () => undefined,
        reason => reason,
      );
      expect(isUniqueViolation(error)).toBe(isRefused);
    });

    it('closes a request, and finds the open one of an entity', async () => {
      const one = request('one');
      const { unitOfWork, tierRequests, tierRequestViews } = await filled([
        one,
      ]);
      const openOf = () =>
        unitOfWork.run(trx => tierRequests.openTierRequest(trx, one.entityRef));
      expect(await openOf()).toEqual(one);
      const ended = { ...one, ...closed('accepted'), ledgerEntryId: 'later' };
      await unitOfWork.run(trx => tierRequests.closeTierRequest(trx, ended));
      expect(await tierRequestViews.tierRequest('one')).toEqual(ended);
      expect(await openOf()).toBeUndefined();
    });

    it('refuses to close what it does not have', async () => {
      const { unitOfWork, tierRequests } = await filled([]);
      await expect(
        unitOfWork.run(trx =>
          tierRequests.closeTierRequest(trx, request('none')),
        ),
      ).rejects.toThrow('is not stored');
    });

    it('pages newest first, by state and entity', async () => {
      const { tierRequestViews } = await filled([
        request('a', { requestedAt: on(1) }),
        request('b', { requestedAt: on(3) }),
        request('c', { requestedAt: on(3) }),
        request('d', { requestedAt: on(2), ...closed('refused') }),
      ]);
      const first = await tierRequestViews.tierRequests({ limit: 2 });
      expect(idsOf(first.items)).toEqual(['c', 'b']);
      const { nextCursor: cursor } = first;
      const rest = await tierRequestViews.tierRequests({ limit: 2, cursor });
      expect([idsOf(rest.items), rest.nextCursor]).toEqual([
        ['d', 'a'],
        undefined,
      ]);
      const open = await tierRequestViews.tierRequests({
        limit: 9,
        state: 'open',
      });
      expect(idsOf(open.items)).toEqual(['c', 'b', 'a']);
      const refused = await tierRequestViews.tierRequests({
        limit: 9,
        state: 'refused',
      });
      expect(idsOf(refused.items)).toEqual(['d']);
      const ofOne = await tierRequestViews.tierRequests({
        limit: 9,
        entityRef: 'component:default/a',
      });
      expect(idsOf(ofOne.items)).toEqual(['a']);
    });
  });
}
