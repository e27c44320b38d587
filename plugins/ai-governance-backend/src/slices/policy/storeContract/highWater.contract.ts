import type { HighWaterMark } from '../model';
import type { StoresUnderTest } from '../store.contract';

const mark = (given: Partial<HighWaterMark> = {}): HighWaterMark => ({
  entityRef: 'component:default/a',
  repository: 'github.com/acme/mono',
  path: 'web',
  tier: 'internal',
  isCritical: false,
  since: '2026-11-02T09:00:00.000Z',
  isSettled: true,
  ...given,
});

/** What every store of high-water marks does. */
export function describeHighWaterStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  const saved = async (...all: readonly (readonly HighWaterMark[])[]) => {
    const under = await create();
    const save = (
      marks: readonly HighWaterMark[],
      removed: readonly HighWaterMark[] = [],
    ) =>
      under.unitOfWork.run(trx =>
        under.snapshot.saveHighWater(trx, { saved: marks, removed }),
      );
    for (const marks of all) await save(marks);
    const marks = async () => (await under.snapshotViews.content()).highWater;
    return { save, marks };
  };

  describe(`R16 the store of high-water marks: ${name}`, () => {
    it.each<[string, HighWaterMark]>([
      ['a plain one', mark()],
      [
        'one without a tier or a repository',
        {
          entityRef: 'system:default/a',
          repository: '',
          path: '',
          isCritical: true,
          since: '2026-11-02T09:00:00.000Z',
          isSettled: false,
        },
      ],
      ['one that has gone', mark({ goneAt: '2026-11-03T09:00:00.000Z' })],
      [
        'one that holds',
        mark({
          held: {
            tier: 'internal',
            over: 'public',
            isCritical: true,
            since: '2026-11-02T09:00:00.000Z',
          },
        }),
      ],
    ])('gives back %s', async (_name, each) => {
      const { marks } = await saved([each]);
      expect(await marks()).toEqual([each]);
    });

    it('keeps one for each entity and place, the last that was saved', async () => {
      const others = [
        mark({ entityRef: 'component:default/b' }),
        mark({ path: '' }),
        mark({ repository: 'github.com/acme/other' }),
      ];
      const first = mark({
        held: {
          tier: 'internal',
          isCritical: false,
          since: '2026-11-02T09:00:00.000Z',
        },
      });
      const last = mark({ tier: 'confidential' });
      const { marks } = await saved([first, ...others], [last]);
      const kept = await marks();
      expect(kept).toHaveLength(4);
      expect(kept).toEqual(expect.arrayContaining([last, ...others]));
    });

    it('removes what is settled', async () => {
      const other = mark({ path: '' });
      const { save, marks } = await saved([mark(), other]);
      await save([], [mark()]);
      expect(await marks()).toEqual([other]);
    });

    it('takes thousands at once', async () => {
      const many = Array.from({ length: 2_500 }, (_, index) =>
        mark({ entityRef: `component:default/c${index}` }),
      );
      const { save, marks } = await saved(many);
      expect(await marks()).toHaveLength(2_500);
      await save([], many.slice(1));
      expect(await marks()).toEqual(many.slice(0, 1));
    });
  });
}
