import { presentDiff } from './presentDiff';
import { unifiedLines } from './unifiedLines';

const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`);

const text = (...parts: readonly (string | readonly string[])[]) =>
  `${parts.flat().join('\n')}\n`;

describe('R05 two versions side by side', () => {
  it.each([
    ['the same', 'a\nb\n', 'a\nb\n', 0, 0],
    ['the same but for the last line end', 'a\nb', 'a\nb\n', 0, 0],
    ['the same but for the kind of line ends', 'a\r\nb\r\n', 'a\nb\n', 0, 0],
    ['a line more', 'a\n', 'a\nb\n', 1, 0],
    ['a line less', 'a\nb\n', 'a\n', 0, 1],
    ['a line changed', 'a\nb\nc\n', 'a\nx\nc\n', 1, 1],
    ['from nothing', '', 'a\nb\n', 2, 0],
  ])('%s', (_, before, after, added, removed) => {
    const view = presentDiff(before, after);
    expect([view.added, view.removed]).toEqual([added, removed]);
    expect(view.blocks.length > 0).toBe(added + removed > 0);
  });

  it('puts what was added beside what it replaces, and leaves a side empty where one has more', () => {
    const [block] = presentDiff('a\nb\nc\n', 'a\nx\ny\nc\n').blocks;
    expect(
      block?.rows.map(({ isSame, before, after }) => [
        isSame,
        before && `${before.number} ${before.text}`,
        after && `${after.number} ${after.text}`,
      ]),
    ).toEqual([
      [true, '1 a', '1 a'],
      [false, '2 b', '2 x'],
      [false, undefined, '3 y'],
      [true, '3 c', '4 c'],
    ]);
  });

  it('folds what is far from a change, keeping three lines around it', () => {
    const view = presentDiff(
      text(lines(1, 20)),
      text(lines(1, 10), 'new', lines(11, 20)),
    );
    expect(view.blocks.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['unchanged', 7],
      ['shown', 7],
      ['unchanged', 7],
    ]);
  });

  it('does not fold a few lines only', () => {
    const view = presentDiff(text(lines(1, 6)), text(lines(1, 6), 'new'));
    expect(view.blocks.every(({ kind }) => kind === 'shown')).toBe(true);
  });
});

describe('R16 two documents in one column', () => {
  it.each`
    what                      | before       | after        | expected
    ${'a changed line'}       | ${'a\nb\nc'} | ${'a\nx\nc'} | ${['1:1 a', '2: - b', ':2 + x', '3:3 c']}
    ${'removed before added'} | ${'a\nb\nc'} | ${'x\ny\nc'} | ${['1: - a', '2: - b', ':1 + x', ':2 + y', '3:3 c']}
    ${'more at the end'}      | ${'a'}       | ${'a\nb'}    | ${['1:1 a', ':2 + b']}
    ${'less at the end'}      | ${'a\nb'}    | ${'a'}       | ${['1:1 a', '2: - b']}
  `('shows $what', ({ before, after, expected }) => {
    const rows = presentDiff(before, after).blocks.flatMap(block => block.rows);
    const sign = { isAdded: '+ ', isRemoved: '- ' };
    expect(
      unifiedLines(rows).map(
        line =>
          `${line.before ?? ''}:${line.after ?? ''} ${line.change ? sign[line.change] : ''}${line.text}`,
      ),
    ).toEqual(expected);
  });
});
