import { REASON_MIN, reasonState } from './reason';

describe('R21 a reason', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['spaces only', '   ', 'empty'],
    ['one character less', 'x'.repeat(REASON_MIN - 1), 'tooShort'],
    ['short inside spaces', '  why  ', 'tooShort'],
    ['just enough', 'x'.repeat(REASON_MIN), 'ready'],
  ])('%s', (_, reason, state) => {
    expect(reasonState(reason)).toBe(state);
  });
});
