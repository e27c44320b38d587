import { move } from './move';
import { visibleRows } from './visibleRows';

const gap = (rows: number) => ({ kind: 'gap' as const, rows });
const row = (index: number) => ({ kind: 'row' as const, index });

describe('R09 rows of a long table that exist', () => {
  it.each([
    ['all of a short one', { count: 2, first: -6, last: 20 }, [row(0), row(1)]],
    [
      'those in view, with room for the others',
      { count: 500, first: 10, last: 12 },
      [gap(10), row(10), row(11), gap(488)],
    ],
    [
      'the one with the focus too, far below',
      { count: 500, first: 0, last: 1, keep: 400 },
      [row(0), gap(399), row(400), gap(99)],
    ],
    [
      'the one with the focus too, far above',
      { count: 10, first: 8, last: 40, keep: 0 },
      [row(0), gap(7), row(8), row(9)],
    ],
    ['none of an empty one', { count: 0, first: 0, last: 9, keep: 0 }, []],
  ])('%s', (_, view, expected) => {
    expect(visibleRows(view)).toEqual(expected);
  });

  it('take as much room as all of them', () => {
    const places = visibleRows({ count: 500, first: 100, last: 120, keep: 3 });
    const rows = places.reduce(
      (sum, place) => sum + (place.kind === 'gap' ? place.rows : 1),
      0,
    );
    expect(rows).toBe(500);
  });
});

describe('R52 keys of the grid', () => {
  const grid = { rows: 500, columns: 13, page: 10 };
  const at = { row: 5, column: 2 };
  it.each([
    ['ArrowDown', false, { row: 6, column: 2 }],
    ['ArrowUp', false, { row: 4, column: 2 }],
    ['ArrowLeft', false, { row: 5, column: 1 }],
    ['ArrowRight', false, { row: 5, column: 3 }],
    ['PageDown', false, { row: 15, column: 2 }],
    ['PageUp', false, { row: 0, column: 2 }],
    ['Home', false, { row: 5, column: 0 }],
    ['End', false, { row: 5, column: 12 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 499, column: 12 }],
    ['a', false, undefined],
  ])('%s, control %s', (key, isControl, expected) => {
    expect(move(at, { key, isControl }, grid)).toEqual(expected);
  });

  it('stop at the edges', () => {
    const last = { row: 499, column: 12 };
    const press = (key: string) => move(last, { key, isControl: false }, grid);
    expect(press('ArrowDown')).toEqual(last);
    expect(press('ArrowRight')).toEqual(last);
  });
});
