import { columnsOf } from './column';
import { tellsOfFew } from './tellsOfFew';

/** `ab:x,y` is something of a and of b that the cells x and y tell of. */
const columns = (text: string) =>
  columnsOf(
    text.split(' ').map(part => {
      const [people = '', cells = ''] = part.split(':');
      return { people: [...people], cells: cells.split(',') };
    }),
  );

describe('R09 whether a cell beside published ones tells of few', () => {
  it.each`
    what                                     | parts                                     | told          | few
    ${'alone, of five'}                      | ${'abcde:x'}                              | ${[]}         | ${false}
    ${'alone, of four'}                      | ${'abcd:x'}                               | ${[]}         | ${true}
    ${'the sum of others'}                   | ${'abcde:x,y fghij:x,z'}                  | ${['y', 'z']} | ${false}
    ${'a difference of four'}                | ${'abcde:x,y abcd:x'}                     | ${['y']}      | ${true}
    ${'a difference of five in two parts'}   | ${'abcde:x,y abc:x de:x'}                 | ${['y']}      | ${false}
    ${'four people, two on each side'}       | ${'abcdef:x,y ab:x cd:y'}                 | ${['y']}      | ${true}
    ${'five people, two and three'}          | ${'abcdef:x,y ab:x cde:y'}                | ${['y']}      | ${false}
    ${'a part that nobody is known to have'} | ${'abcde:x,y :x'}                         | ${['y']}      | ${true}
    ${'twice what others tell, less one'}    | ${'abcdef:x,y abcdef:x,z abcdef:y,z a:x'} | ${['y', 'z']} | ${false}
  `('$what', ({ parts, told, few }) => {
    expect(
      tellsOfFew({ columns: columns(parts), told, candidate: 'x', minimum: 5 }),
    ).toBe(few);
  });

  it('is true when it cannot be found out in reasonable time', () => {
    const people = Array.from({ length: 60 }, (_, at) => `p${at}`);
    // Everybody has a cell of their own with everybody's neighbour: only sets of many people tell.
    const told = people.map((_, at) => `c${at}`);
    const parts = people.flatMap((person, at) => [
      { people: [person], cells: [`c${at}`, 'x'] },
      { people: [person], cells: [`c${(at + 7) % 60}`, 'x'] },
      { people: [person], cells: [`c${(at + 23) % 60}`] },
    ]);
    expect(
      tellsOfFew({
        columns: columnsOf(parts),
        told,
        candidate: 'x',
        minimum: 30,
      }),
    ).toBe(true);
  });
});
