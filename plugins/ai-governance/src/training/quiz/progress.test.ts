import { moved, placeOf, progressOf } from './progress';

describe('the place in an attempt that the address asks for', () => {
  it.each([
    [undefined, 0],
    ['1', 0],
    ['3', 2],
    ['4', 0],
    ['0', 0],
    ['-1', 0],
    ['1.5', 0],
    ['x', 0],
    ['review', 'review'],
  ])('%s', (wanted, expected) => {
    expect(placeOf(wanted, 3)).toBe(expected);
  });
});

describe('where a question stands', () => {
  it.each([
    [undefined, 'unanswered'],
    ['saved', 'answered'],
    ['saving', 'notSaved'],
    ['failed', 'notSaved'],
    ['incomplete', 'unanswered'],
  ] as const)('%s: %s', (saving, expected) => {
    expect(progressOf(saving && { choice: ['a'], saving })).toBe(expected);
  });
});

describe('a step moves by one place', () => {
  it.each([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['x', 1, ['a', 'b', 'c']],
  ] as const)('%s by %d', (id, by, expected) => {
    expect(moved(['a', 'b', 'c'], id, by)).toEqual(expected);
  });
});
