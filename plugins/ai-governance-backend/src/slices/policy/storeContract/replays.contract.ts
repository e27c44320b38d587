import type { ReplayDivergence } from '../model';
import type { StoresUnderTest } from '../store.contract';
import { stored } from './storedDecision';

const divergence = (
  decisionId: string,
  given: Partial<ReplayDivergence> = {},
): ReplayDivergence => ({
  decisionId,
  storedDigest: 's',
  replayedDigest: 'r',
  foundAt: '2026-11-02T09:00:00.000Z',
  seenAt: '2026-11-02T09:00:00.000Z',
  resolvedAt: undefined,
  ledgerEntryId: 'entry',
  ...given,
});

/** What every store of replays does. */
export function describeReplayStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  const filled = async () => {
    const under = await create();
    const rows = [
      stored('a', { occurredAt: '2026-11-02T09:00:02.000Z' }),
      stored('b', { occurredAt: '2026-11-02T09:00:03.000Z' }),
      stored('c', { occurredAt: '2026-11-02T09:00:01.000Z' }),
      stored('d', {}, { engineVersion: '0' }),
    ];
    for (const row of rows) {
      await under.unitOfWork.run(trx =>
        under.decisions.insertDecision(trx, row),
      );
    }
    return under;
  };

  describe(`R16 the store of replays: ${name}`, () => {
    it('gives a decision with what it was made from, as it is stored', async () => {
      const { replayViews } = await filled();
      const found = await replayViews.replayable('a');
      expect(found).toEqual({
        decisionId: 'a',
        occurredAt: '2026-11-02T09:00:02.000Z',
        policyDigest: 'p',
        engineVersion: '1',
        subject:
          '{"assistant":"copilot","entityRef":"component:default/a","kind":"use"}',
        facts: '{"entities":[],"people":[],"problems":[],"waivers":[]}',
        decision: expect.stringContaining('{"assistants":["copilot"]'),
        columns: {
          phase: 'merge',
          effect: 'allow',
          outcome: 'pass',
          wouldBe: 'hold',
          isPreview: false,
          attribution: 'mixed',
          engineVersion: '1',
          policyDigest: 'p',
          inputDigest: 'i',
        },
      });
      expect(await replayViews.replayable('nothing')).toBeUndefined();
    });

    it('names the newest decisions of an engine version', async () => {
      const { replayViews } = await filled();
      expect(await replayViews.newest('1', 2)).toEqual(['b', 'a']);
      expect(await replayViews.newest('2', 2)).toEqual([]);
    });

    it.each([
      ['aa', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ])('goes from `%s` on to `%s`, round and round', async (text, expected) => {
      const { replayViews } = await filled();
      expect(await replayViews.nextAfter('1', text)).toBe(expected);
      expect(await replayViews.nextAfter('2', text)).toBeUndefined();
    });

    it('keeps one divergence a decision until it has ended', async () => {
      const { unitOfWork, replays, replayViews } = await filled();
      const save = (each: ReplayDivergence) =>
        unitOfWork.run(trx => replays.saveDivergence(trx, each));
      await save(divergence('a'));
      await save(divergence('b', { foundAt: '2026-11-01T09:00:00.000Z' }));
      const again = divergence('a', { seenAt: '2026-11-03T09:00:00.000Z' });
      await save(again);
      const open = await replayViews.openDivergences();
      expect(open.map(({ decisionId }) => decisionId)).toEqual(['b', 'a']);
      expect(open[1]).toEqual(again);
      await save({ ...again, resolvedAt: '2026-11-04T09:00:00.000Z' });
      expect(await replayViews.openDivergences()).toHaveLength(1);
    });
  });
}
