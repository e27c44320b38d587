import {
  foundWords,
  isBlockingReason,
  liftedWords,
  reasonModeWords,
} from './words';

const waivedUntil = '2026-03-03T10:00:00.000Z';

describe('R31 what lifts something is told', () => {
  it.each([
    [{}, undefined],
    [{ waivedUntil, waiver: 'w1' }, `waived until ${waivedUntil} by \`w1\``],
    [{ waivedUntil }, `waived until ${waivedUntil}`],
    [
      { waivedUntil, breakGlass: 'b1' },
      `BREAK-GLASS \`b1\` until ${waivedUntil}, to be reviewed`,
    ],
  ])('%o', (given, expected) => {
    expect(liftedWords(given)).toBe(expected);
  });
});

describe('R29 what is found is told with its state', () => {
  it.each([
    ['fulfilled', 'met: 1 of 1 needed review'],
    ['unfulfilled', 'not met: 1 of 1 needed review'],
    ['waived', 'waived: 1 of 1 needed review'],
    ['unknown', '1 of 1 needed review'],
  ] as const)('%s', (status, expected) => {
    expect(foundWords({ status, found: '1 of 1 needed review' })).toBe(
      expected,
    );
  });
});

describe('R29 a prohibition blocks only when it is enforced and not lifted', () => {
  it.each`
    effect      | mode         | waivedUntil                   | blocks   | words
    ${'forbid'} | ${'enforce'} | ${undefined}                  | ${true}  | ${''}
    ${'forbid'} | ${'enforce'} | ${'2026-03-03T10:00:00.000Z'} | ${false} | ${''}
    ${'forbid'} | ${'warn'}    | ${undefined}                  | ${false} | ${', shown but not blocking'}
    ${'forbid'} | ${'observe'} | ${undefined}                  | ${false} | ${', only recorded'}
    ${'permit'} | ${'observe'} | ${undefined}                  | ${false} | ${''}
  `('$effect $mode $waivedUntil', ({ blocks, words, ...reason }) => {
    expect([isBlockingReason(reason), reasonModeWords(reason)]).toEqual([
      blocks,
      words,
    ]);
  });
});
