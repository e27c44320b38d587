import { showsColors, terminalFor } from './terminal';

const output = (isTTY?: boolean, columns?: number) => ({
  write: () => true,
  isTTY,
  columns,
});

describe('E: colours are off when the output is not a terminal', () => {
  it.each([
    ['a terminal', true, {}, true],
    ['a pipe or file', undefined, {}, false],
    ['a terminal under NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['a terminal under an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['a terminal that cannot', true, { TERM: 'dumb' }, false],
    ['a pipe under FORCE_COLOR', undefined, { FORCE_COLOR: '1' }, true],
    [
      'NO_COLOR beats FORCE_COLOR',
      undefined,
      { FORCE_COLOR: '1', NO_COLOR: '1' },
      false,
    ],
  ])('%s', (_, isTTY, env, expected) => {
    expect(showsColors(output(isTTY), env)).toBe(expected);
  });
});

describe('terminalFor', () => {
  it.each([
    [
      'without colours a code span keeps its backticks',
      undefined,
      'use `x`',
      'use `x`',
    ],
    [
      'with colours it is coloured instead',
      true,
      'use `x`',
      'use \u001b[36mx\u001b[39m',
    ],
    ['foreign escapes never survive', true, 'a\u001b[2J', 'a\\x1b[2J'],
  ])('%s', (_, isTTY, text, expected) => {
    expect(terminalFor(output(isTTY), {}).text(text)).toBe(expected);
  });

  it.each([
    ['the width of the terminal', 80, 80],
    ['not wider than reads well', 300, 110],
    ['not narrower than works', 20, 60],
    ['a fixed width without a terminal', undefined, 100],
  ])('takes %s', (_, columns, expected) => {
    expect(terminalFor(output(true, columns), {}).width).toBe(expected);
  });
});
