import type { DirtyMark, DirtyMonth } from '../model';
import type { StoresUnderTest } from '../store.contract';

const at = (minute: number): string =>
  `2026-11-02T09:${String(minute).padStart(2, '0')}:00.000Z`;
const LATER = at(59);
const TEAM = 'group:default/pay';
const OTHER = 'group:default/search';
const month = (subject: string, number: number): DirtyMonth => ({
  subject,
  month: `2026-${String(number).padStart(2, '0')}`,
});

/** What every store of months that have to be computed again does. */
export function describeDirtyStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  describe(`R11 months that have to be computed again: ${name}`, () => {
    let under: StoresUnderTest;
    beforeEach(async () => {
      under = await create();
    });
    const mark = (months: readonly DirtyMonth[], by: string, minute: number) =>
      under.unitOfWork.run(trx =>
        under.dirty.mark(trx, months, by, at(minute)),
      );
    const settle = (marks: readonly DirtyMark[]) =>
      under.unitOfWork.run(trx => under.dirty.settle(trx, marks));

    it.each<['subjects' | 'teams' | 'verdicts' | 'fleet', string[]]>([
      ['subjects', ['person:p', 'repository:r']],
      ['teams', [TEAM]],
      ['verdicts', [`verdict:${TEAM}`]],
      ['fleet', ['fleet']],
    ])('are found by whom they are of: %s', async (kind, subjects) => {
      const all = ['fleet', TEAM, 'person:p', 'repository:r'];
      await mark(
        [...all, `verdict:${TEAM}`].map(subject => month(subject, 10)),
        'm1',
        1,
      );
      const found = await under.work.dirty(10, LATER, kind);
      expect(found).toEqual(
        subjects.map(subject => ({ ...month(subject, 10), mark: 'm1' })),
      );
    });

    it.each`
      limit | since    | found                 | why
      ${9}  | ${LATER} | ${['r3', 'r1', 'r2']} | ${'the oldest first, then by subject'}
      ${2}  | ${LATER} | ${['r3', 'r1']}       | ${'no more than are asked for'}
      ${9}  | ${at(1)} | ${['r3']}             | ${'those that wait since that instant'}
      ${9}  | ${at(0)} | ${[]}                 | ${'none that came later'}
    `('are worked off in turn: $why', async ({ limit, since, found }) => {
      await mark([month('r2', 1), month('r1', 1)], 'm1', 2);
      await mark([month('r3', 1)], 'm2', 1);
      const marks = await under.work.dirty(limit, since, 'subjects');
      expect(marks.map(({ subject }) => subject)).toEqual(found);
    });

    it('wait since they were first marked, under the newest mark', async () => {
      await mark([month(TEAM, 1)], 'm1', 1);
      await mark([month(TEAM, 1)], 'm2', 5);
      expect(await under.work.dirty(9, at(1), 'teams')).toEqual([
        { ...month(TEAM, 1), mark: 'm2' },
      ]);
    });

    it('may be named twice in one breath', async () => {
      await mark([month(TEAM, 1), month(OTHER, 1), month(TEAM, 1)], 'm1', 1);
      expect(await under.work.waiting()).toEqual({ count: 2, oldest: at(1) });
    });

    it('are as many as there are', async () => {
      const months = Array.from({ length: 1_000 }, (_, number) =>
        month(`repository:${number}`, 1),
      );
      await mark(months, 'm1', 1);
      expect(await under.work.waiting()).toEqual({
        count: 1_000,
        oldest: at(1),
      });
    });

    it('are counted, and none is no oldest one', async () => {
      expect(await under.work.waiting()).toEqual({ count: 0 });
      await mark([month(TEAM, 1), month(TEAM, 2)], 'm1', 3);
      await mark([month(OTHER, 1)], 'm2', 2);
      expect(await under.work.waiting()).toEqual({ count: 3, oldest: at(2) });
    });

    it('of a team are told all at once, in order', async () => {
      await mark([month(TEAM, 11), month(OTHER, 1)], 'm1', 1);
      await mark([month(TEAM, 2)], 'm2', 9);
      expect(await under.work.dirtyOf(TEAM)).toEqual([
        { ...month(TEAM, 2), mark: 'm2' },
        { ...month(TEAM, 11), mark: 'm1' },
      ]);
    });

    it.each<[string, DirtyMark[], boolean, string[]]>([
      ['all that were read', [1, 2].map(markOf), true, []],
      ['some of them', [markOf(2)], true, ['m1']],
      ['none', [], true, ['m1', 'm1']],
      [
        'one that was marked again',
        [{ ...markOf(1), mark: 'm0' }, markOf(2)],
        true,
        ['m1'],
      ],
      [
        'one that somebody else did, and one that nobody did',
        [1, 2, 3].map(markOf),
        false,
        ['m1', 'm1'],
      ],
    ])('are settled: %s', async (_, marks, isSettled, left) => {
      await mark([month(TEAM, 1), month(TEAM, 2)], 'm1', 1);
      expect(await settle(marks)).toBe(isSettled);
      const waiting = await under.work.dirtyOf(TEAM);
      expect(waiting.map(each => each.mark)).toEqual(left);
    });
  });
}

function markOf(number: number): DirtyMark {
  return { ...month(TEAM, number), mark: 'm1' };
}
