import fc from 'fast-check';
import { digitRuns } from './digitGroups';

/** Runs as they are written, each group in brackets. */
const runsIn = (text: string, fewest: number): readonly string[] =>
  [...digitRuns(text, fewest)].map(({ groups, separators }) =>
    groups
      .map(
        ({ start, end }, at) =>
          `[${text.slice(start, end)}]${separators[at] ?? ''}`,
      )
      .join(''),
  );

describe('R42 runs of digits are found wherever they stand', () => {
  it.each([
    ['one group', '12345', ['[12345]']],
    ['groups', 'a 12 34-5 b', ['[12] [34]-[5]']],
    ['at both ends', '1234 5x1 2 3 4 5', ['[1234] [5]', '[1] [2] [3] [4] [5]']],
    ['two separators part runs', '123  45678', ['[45678]']],
    ['too few digits', '1234 x', []],
    ['separators around', '- 12345 -', ['[12345]']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(runsIn(text, 5)).toEqual(expected);
  });

  it('finds what a regular expression finds, in any text', () => {
    const text = fc.string({
      unit: fc.constantFrom('1', '2', ' ', '-', 'x', 'é'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 8 }), (each, fewest) => {
        const region = new RegExp(`\\d(?:[ -]?\\d){${fewest - 1},}`, 'g');
        const expected = [...each.matchAll(region)].map(([run]) =>
          run.replace(/\d+/g, '[$&]'),
        );
        expect(runsIn(each, fewest)).toEqual(expected);
      }),
    );
  });

  it('cuts runs of many groups, and takes any number of digits', () => {
    expect([...digitRuns('1 '.repeat(200), 13)]).toHaveLength(4);
    expect([...digitRuns('1'.repeat(8_000_000), 13)]).toHaveLength(1);
  });
});
