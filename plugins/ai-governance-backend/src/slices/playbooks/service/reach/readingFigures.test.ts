import fc from 'fast-check';
import { closedPeriods, readingFigures } from './readingFigures';

const NOW = '2026-11-23T09:00:00.000Z';
const minimum = 5;

/** Reads of so many people on a day, the first of them `from`. */
const reads = (on: string, people: number, from = 0) =>
  Array.from({ length: people }, (_, at) => ({ person: `p${from + at}`, on }));

const figures = (given: readonly { person: string; on: string }[]) =>
  readingFigures(given, closedPeriods(NOW), { now: NOW, minimum });

describe('R51 figures of reads', () => {
  it.each<[string, string, string, string, string]>([
    [NOW, '2026-10', '2026-Q3', '2026-07-01', '2026-11-01'],
    [
      '2026-10-01T00:00:00.000Z',
      ...(['2026-09', '2026-Q3', '2026-07-01', '2026-10-01'] as const),
    ],
    [
      '2027-01-02T00:00:00.000Z',
      ...(['2026-12', '2026-Q4', '2026-10-01', '2027-01-01'] as const),
    ],
  ])('at %s are of %s and %s', (now, month, quarter, from, to) => {
    const periods = closedPeriods(now);
    expect([periods.month.id, periods.quarter.id]).toEqual([month, quarter]);
    expect([periods.from, periods.to]).toEqual([from, to]);
  });

  it.each<[string, ReturnType<typeof reads>, object]>([
    ['nothing', [], {}],
    ['four people', reads('2026-10-07', 4), {}],
    ['five people', reads('2026-10-07', 5), { readers: 5, reads: 5 }],
    ['the open month', reads('2026-11-04', 9), {}],
    [
      'five people of whom one opened it most',
      [
        ...reads('2026-10-07', 5),
        ...['06', '08', '09', '13', '14', '15'].flatMap(day =>
          reads(`2026-10-${day}`, 1),
        ),
      ],
      {},
    ],
  ])('of %s', (_, given, shown) => {
    expect(figures(given).month).toEqual({ period: '2026-10', ...shown });
  });

  it('tell no people of a quarter, which could be compared with those of its months', () => {
    const given = [
      ...reads('2026-07-08', 6),
      ...reads('2026-08-12', 6),
      ...reads('2026-09-09', 6),
    ];
    expect(figures(given).quarter).toEqual({ period: '2026-Q3', reads: 18 });
  });

  it('are the same whoever of a small group opened it', () => {
    const days = fc.constantFrom('2026-10-01', '2026-10-14', '2026-10-30');
    fc.assert(
      fc.property(fc.array(fc.tuple(days, fc.nat(3))), given => {
        const few = given.map(([on, who]) => ({ person: `p${who}`, on }));
        expect(figures(few).month).toEqual({ period: '2026-10' });
      }),
    );
  });
});
