import { visibleParts } from './visibleParts';

const shown = (line: string) =>
  visibleParts(line).map(part =>
    part.kind === 'text' ? part.text : `<${part.codePoint} ${part.name}>`,
  );

describe('R16 what a line hides is shown', () => {
  it.each([
    ['an empty line', '', []],
    ['a line that hides nothing', 'effect: permit', ['effect: permit']],
    [
      'an override of the direction',
      'a\u202Eb',
      ['a', '<U+202E override of writing direction>', 'b'],
    ],
    ['nothing but a hidden one', '\u200B', ['<U+200B zero-width character>']],
    [
      'one outside the basic plane, whole',
      'a\u{E0041}b',
      ['a', '<U+E0041 tag character>', 'b'],
    ],
    ['an emoji with its look', '\u2714\uFE0F done', ['\u2714\uFE0F done']],
  ])('%s', (_, line, parts) => {
    expect(shown(line)).toEqual(parts);
  });
});
