import { waivedBy } from './obligations';

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
    expect(waivedBy(given)).toBe(expected);
  });
});
