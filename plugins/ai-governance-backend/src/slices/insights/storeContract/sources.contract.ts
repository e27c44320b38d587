import type { SourceState } from '../model';
import type { IngestCount } from '../store';
import type { StoresUnderTest } from '../store.contract';

const at = (minute: number): string =>
  `2026-11-02T09:${String(minute).padStart(2, '0')}:00.000Z`;
const LATER = at(59);
const CHANGE = { repository: 'github.com/acme/pay', number: 7 };
const count = (given: Partial<IngestCount> = {}): IngestCount => ({
  source: 'github',
  records: 2,
  signals: 3,
  refused: 0,
  at: at(5),
  dropped: [],
  ...given,
});

/** What every store of the turns of sources does. */
export function describeSourceStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  describe(`R07 turns of sources: ${name}`, () => {
    let under: StoresUnderTest;
    beforeEach(async () => {
      under = await create();
      await introduce(['github'], 0);
    });
    const introduce = (sources: readonly string[], minute: number) =>
      under.unitOfWork.run(trx =>
        under.sourceStore.introduce(trx, sources, at(minute)),
      );
    const take = (now: number, token: string, source = 'github') =>
      under.unitOfWork.run(trx =>
        under.sourceStore.take(trx, {
          source,
          now: at(now),
          leaseUntil: at(now + 10),
          token,
        }),
      );
    const end = (token: string, dueAt: number, error?: string) =>
      under.unitOfWork.run(trx =>
        under.sourceStore.end(trx, {
          source: 'github',
          token,
          at: at(dueAt - 10),
          dueAt: at(dueAt),
          ...(error === undefined ? {} : { error }),
        }),
      );
    const add = (given: Partial<IngestCount>) =>
      under.unitOfWork.run(trx => under.ingest.count(trx, count(given)));
    const stateOf = async (source = 'github'): Promise<SourceState> => {
      const states = await under.work.sources();
      const found = states.find(each => each.source === source);
      if (!found) throw new Error(`nobody introduced \`${source}\``);
      return found;
    };

    it('begin due at once, and none twice', async () => {
      await introduce([], 3);
      await introduce(['gitlab', 'github'], 4);
      expect(await under.work.sources()).toHaveLength(2);
      expect(await stateOf()).toEqual({
        source: 'github',
        dueAt: at(0),
        failures: 0,
        records: 0,
        signals: 0,
        refused: 0,
      });
      expect(await stateOf('gitlab')).toMatchObject({ dueAt: at(4) });
    });

    it('are taken by one at a time, until the lease ends', async () => {
      expect(await take(1, 'one')).toBe(true);
      expect(await stateOf()).toMatchObject({ leaseUntil: at(11) });
      expect(await take(10, 'two')).toBe(false);
      expect(await take(11, 'two')).toBe(true);
      // Whoever slept over the lease ends nothing.
      await end('one', 50);
      expect(await stateOf()).toMatchObject({
        leaseUntil: at(21),
        dueAt: at(0),
      });
      await end('two', 50);
      expect(await stateOf()).toEqual(
        expect.objectContaining({ dueAt: at(50), lastTurnAt: at(40) }),
      );
      expect((await stateOf()).leaseUntil).toBeUndefined();
      expect(await take(49, 'three')).toBe(false);
      expect(await take(50, 'three')).toBe(true);
    });

    it('of a source that nobody introduced cannot be taken or hurried', async () => {
      expect(await take(1, 'one', 'gitlab')).toBe(false);
      const hurried = under.unitOfWork.run(trx =>
        under.sourceStore.hurry(trx, 'gitlab', at(1)),
      );
      expect(await hurried).toBe(false);
    });

    it('come at once when they are hurried', async () => {
      await take(1, 'one');
      await end('one', 50);
      const hurried = under.unitOfWork.run(trx =>
        under.sourceStore.hurry(trx, 'github', at(20)),
      );
      expect(await hurried).toBe(true);
      expect(await take(20, 'two')).toBe(true);
    });

    it('that fail are counted until one does not', async () => {
      for (const token of ['one', 'two']) {
        await take(50, token);
        await end(token, 50, 'x'.repeat(600));
      }
      expect(await stateOf()).toMatchObject({
        failures: 2,
        error: 'x'.repeat(500),
      });
      await take(50, 'three');
      await end('three', 50);
      expect((await stateOf()).failures).toBe(0);
      expect((await stateOf()).error).toBeUndefined();
    });

    it('add up what came in, the newest signal and the last refusal of all', async () => {
      await add({ newestSignalAt: at(4) });
      await add({
        newestSignalAt: at(3),
        refused: 1,
        lastRefusal: 'y'.repeat(600),
        at: at(6),
      });
      await add({ records: 0, signals: 0, at: at(9) });
      await add({ source: 'nobody' });
      expect(await stateOf()).toMatchObject({
        records: 4,
        signals: 6,
        refused: 1,
        lastRefusal: 'y'.repeat(500),
        newestAt: at(6),
        newestSignalAt: at(4),
      });
    });

    it('count each field that is left out, the most frequent first', async () => {
      const field = (path: string, times: number) => ({
        kind: 'change',
        path,
        count: times,
      });
      await add({ dropped: [field('a', 1), field('b'.repeat(300), 2)] });
      await add({ dropped: [field('a', 5)], at: at(9) });
      const kept = { source: 'github', kind: 'change', firstSeenAt: at(5) };
      expect(await under.work.dropped()).toEqual([
        { ...kept, path: 'a', count: 6 },
        { ...kept, path: 'b'.repeat(200), count: 2 },
      ]);
    });

    it('remember where they go on, each place by its name', async () => {
      const save = (cursor: {
        readonly name: string;
        readonly value: string;
      }) =>
        under.unitOfWork.run(trx =>
          under.ingest.saveCursor(trx, 'github', cursor),
        );
      await save({ name: 'commits', value: '1' });
      await save({ name: 'commits', value: '2' });
      await save({ name: 'checks', value: '9' });
      expect(await under.work.cursor('github', 'commits')).toBe('2');
      expect(await under.work.cursor('gitlab', 'commits')).toBeUndefined();
    });

    it('let nobody store for a source that was not introduced', async () => {
      const lock = (source: string) =>
        under.unitOfWork.run(trx => under.ingest.lockSource(trx, source));
      await lock('github');
      await expect(lock('gitlab')).rejects.toThrow(
        'the source `gitlab` was not introduced',
      );
    });
  });

  describe(`R07 changes that hosts told of: ${name}`, () => {
    let under: StoresUnderTest;
    beforeEach(async () => {
      under = await create();
    });
    const tell = (number: number, mark: string, minute: number) =>
      under.unitOfWork.run(trx =>
        under.sourceStore.tell(trx, { ...CHANGE, number }, mark, at(minute)),
      );
    const told = (number: number, mark: string) =>
      under.unitOfWork.run(trx =>
        under.sourceStore.told(trx, [{ ...CHANGE, number, mark }]),
      );

    it('wait since they were first told of, the oldest first', async () => {
      await tell(12, 'm1', 2);
      await tell(7, 'm1', 2);
      await tell(9, 'm1', 1);
      await tell(9, 'm2', 8);
      await tell(1, 'm1', 9);
      expect(await under.work.told(9, at(8))).toEqual([
        { ...CHANGE, number: 9, mark: 'm2' },
        { ...CHANGE, number: 7, mark: 'm1' },
        { ...CHANGE, number: 12, mark: 'm1' },
      ]);
      expect(await under.work.told(1, LATER)).toHaveLength(1);
    });

    it('stay when they were told of again meanwhile', async () => {
      await tell(7, 'm1', 1);
      await tell(8, 'm1', 1);
      await tell(8, 'm2', 2);
      await told(7, 'm1');
      await told(8, 'm1');
      expect(await under.work.told(9, LATER)).toEqual([
        { ...CHANGE, number: 8, mark: 'm2' },
      ]);
    });
  });
}
