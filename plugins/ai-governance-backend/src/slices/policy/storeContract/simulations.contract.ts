import { EMPTY_TALLY } from '../service/simulationTally';
import type { SimulatedChange, Simulation } from '../simulationModel';
import type { StoresUnderTest } from '../store.contract';

const simulation = (
  simulationId: string,
  given: Partial<Simulation> = {},
): Simulation => ({
  simulationId,
  versionId: undefined,
  digest: 'd',
  title: 'A policy',
  document: 'a: 1',
  from: '2026-08-02T09:00:00.000Z',
  to: '2026-11-02T09:00:00.000Z',
  origin: undefined,
  state: 'queued',
  requestedBy: 'user:default/ada',
  requestedAt: '2026-11-02T09:00:00.000Z',
  startedAt: undefined,
  finishedAt: undefined,
  total: undefined,
  done: 0,
  position: undefined,
  tally: EMPTY_TALLY,
  failure: undefined,
  attempts: 0,
  ledgerEntryId: 'e',
  ...given,
});

const change = (
  decisionId: string,
  given: Partial<SimulatedChange> = {},
): SimulatedChange => ({
  decisionId,
  origin: 'decided',
  decidedAt: `2026-11-01T09:00:0${decisionId.length}.000Z`,
  kind: 'newlyHeld',
  before: 'pass',
  after: 'deny',
  caller: 'external:ci',
  repository: 'github.com/acme/a',
  headSha: 'h',
  pullRequest: 7,
  tier: 'internal',
  teams: ['group:default/a', 'group:default/b'],
  rules: ['planted'],
  entityRefs: ['component:default/a'],
  reason: 'Nobody may.',
  isSampled: false,
  label: undefined,
  labelledBy: undefined,
  labelledAt: undefined,
  ...given,
});

const NOW = '2026-11-02T10:00:00.000Z';
const LATER = '2026-11-02T10:00:30.000Z';
const taking = (leaseToken: string, now = NOW, leaseUntil = LATER) => ({
  now,
  leaseUntil,
  leaseToken,
});

/** What every store of simulations does. */
export function describeSimulationStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  const filled = async (...given: readonly Simulation[]) => {
    const under = await create();
    const { unitOfWork, simulations } = under;
    for (const each of given) {
      await unitOfWork.run(trx => simulations.insert(trx, each));
    }
    return under;
  };

  describe(`R16 the store of simulations: ${name}`, () => {
    it('gives the one that waits longest to one, and to another when the lease has run out', async () => {
      const first = simulation('first');
      const second = simulation('second', {
        requestedAt: '2026-11-02T09:00:01.000Z',
      });
      const { unitOfWork, simulations } = await filled(second, first);
      const take = (...given: Parameters<typeof taking>) =>
        unitOfWork.run(trx => simulations.take(trx, taking(...given)));
      expect(await take('one')).toEqual({
        leaseToken: 'one',
        simulation: {
          ...first,
          state: 'running',
          startedAt: NOW,
          attempts: 1,
        },
      });
      expect((await take('two'))?.simulation.simulationId).toBe('second');
      expect(await take('three')).toBeUndefined();
      const again = await take('four', LATER, '2026-11-02T10:01:00.000Z');
      expect(again?.simulation).toMatchObject({
        simulationId: 'first',
        startedAt: NOW,
        attempts: 2,
      });
      expect(await unitOfWork.run(trx => simulations.open(trx))).toBe(2);
    });

    it('is written to only by who holds it, while it runs', async () => {
      const { unitOfWork, simulations, simulationViews } = await filled(
        simulation('a'),
      );
      const hold = (leaseToken: string) =>
        unitOfWork.run(trx =>
          simulations.hold(trx, {
            simulationId: 'a',
            leaseToken,
            leaseUntil: LATER,
          }),
        );
      expect(await hold('mine')).toBeUndefined();
      await unitOfWork.run(trx => simulations.take(trx, taking('mine')));
      const held = await hold('mine');
      expect(held).toMatchObject({ state: 'running' });
      expect(await hold('another')).toBeUndefined();
      const saved = {
        ...simulation('a'),
        ...held,
        done: 5,
        total: 9,
        position: 'p',
        attempts: 0,
        tally: { ...EMPTY_TALLY, unchanged: 5 },
      };
      await unitOfWork.run(trx =>
        simulations.save(trx, saved, {
          simulationId: 'a',
          leaseToken: 'mine',
          leaseUntil: LATER,
        }),
      );
      expect(await simulationViews.simulation('a')).toEqual(saved);
      const ended = {
        ...saved,
        state: 'cancelled' as const,
        finishedAt: NOW,
        ledgerEntryId: 'e2',
      };
      await unitOfWork.run(async trx => {
        expect(await simulations.locked(trx, 'a')).toEqual(saved);
        await simulations.save(trx, ended);
      });
      expect(await hold('mine')).toBeUndefined();
      expect(await simulationViews.simulation('a')).toEqual(ended);
    });

    it('lists them newest first, of one document, a page at a time', async () => {
      const { simulationViews } = await filled(
        simulation('a'),
        simulation('b', { requestedAt: '2026-11-02T09:00:01.000Z' }),
        simulation('c', { digest: 'other', origin: 'history' }),
      );
      const ids = async (query: { digest?: string; cursor?: string }) => {
        const page = await simulationViews.simulations({ ...query, limit: 1 });
        const [only] = page.items;
        return [only?.simulationId, page.nextCursor];
      };
      const [b, cursor] = await ids({ digest: 'd' });
      expect(b).toBe('b');
      expect(await ids({ digest: 'd', cursor })).toEqual(['a', undefined]);
      expect(await ids({ digest: 'other' })).toEqual(['c', undefined]);
    });

    it('lists changes newest decision first, narrowed', async () => {
      const { unitOfWork, simulations, simulationViews } = await filled(
        simulation('s'),
      );
      const changes = [
        change('a'),
        change('bb', { tier: 'public', rules: ['planted', 'scans'] }),
        change('ccc', {
          kind: 'cannotTell',
          origin: 'history',
          teams: ['none'],
        }),
      ];
      await unitOfWork.run(trx => simulations.insertChanges(trx, 's', changes));
      const ids = async (query: object) => {
        const asked = { simulationId: 's', limit: 9, ...query };
        const { items } = await simulationViews.changes(asked);
        return items.map(({ decisionId }) => decisionId);
      };
      expect(await ids({})).toEqual(['ccc', 'bb', 'a']);
      expect(await ids({ kind: 'cannotTell' })).toEqual(['ccc']);
      expect(await ids({ origin: 'history' })).toEqual(['ccc']);
      expect(await ids({ team: 'group:default/b' })).toEqual(['bb', 'a']);
      expect(await ids({ team: 'group:default' })).toEqual([]);
      expect(await ids({ rule: 'scans' })).toEqual(['bb']);
      expect(await ids({ tier: 'internal' })).toEqual(['ccc', 'a']);
      const first = await simulationViews.changes({
        simulationId: 's',
        limit: 2,
      });
      expect(await ids({ cursor: first.nextCursor })).toEqual(['a']);
      expect(await ids({ simulationId: 'other' })).toEqual([]);
      expect(await simulationViews.change('s', 'bb')).toEqual(changes[1]);
      expect(await simulationViews.change('other', 'bb')).toBeUndefined();
    });

    it('keeps the sample and what was said of it, until it is deleted', async () => {
      const { unitOfWork, simulations, simulationViews } = await filled(
        simulation('s', { finishedAt: NOW, state: 'done' }),
      );
      const labelled = {
        ...change('a'),
        label: 'falseAlarm' as const,
        labelledBy: 'user:default/ada',
        labelledAt: NOW,
      };
      await unitOfWork.run(async trx => {
        await simulations.insertChanges(trx, 's', [
          change('a'),
          change('bb'),
          change('ccc', { kind: 'newlyPassed' }),
        ]);
        expect(await simulations.newlyHeld(trx, 's')).toEqual(['a', 'bb']);
        await simulations.markSampled(trx, 's', ['a', 'bb']);
        await simulations.saveLabel(trx, 's', labelled);
      });
      expect((await simulationViews.labels(['s'])).get('s')).toEqual({
        sample: 2,
        rightlyHeld: 0,
        falseAlarm: 1,
        cannotTell: 0,
      });
      expect((await simulationViews.labels(['other'])).size).toBe(0);
      expect(await simulationViews.change('s', 'a')).toEqual({
        ...labelled,
        isSampled: true,
      });
      const clean = (before: string) =>
        unitOfWork.run(trx => simulations.deleteEnded(trx, before));
      expect(await clean(NOW)).toBe(0);
      expect(await clean(LATER)).toBe(1);
      expect(await simulationViews.change('s', 'a')).toBeUndefined();
    });
  });
}
