import { textParts } from './textParts';

const text = (t: string) => ({ kind: 'text', text: t });
const code = (t: string) => ({ kind: 'code', text: t });
const link = (t: string) => ({ kind: 'link', text: t });

describe('sentences of the API', () => {
  it.each([
    ['plain words', 'You may.', [text('You may.')]],
    [
      'code in backticks',
      'Add `Assisted-by: <tool>` to it.',
      [text('Add '), code('Assisted-by: <tool>'), text(' to it.')],
    ],
    ['only code', '`src/**`', [code('src/**')]],
    ['an unpaired backtick', 'a ` b', [text('a ` b')]],
    [
      'an address without its full stop',
      'See https://example.com/a.',
      [text('See '), link('https://example.com/a'), text('.')],
    ],
    [
      'no link for another scheme',
      'javascript:alert(1)',
      [text('javascript:alert(1)')],
    ],
    [
      'an address in code stays code',
      '`https://example.com`',
      [code('https://example.com')],
    ],
    ['nothing', '', []],
  ])('%s', (_, sentence, parts) => {
    expect(textParts(sentence)).toEqual(parts);
  });
});
