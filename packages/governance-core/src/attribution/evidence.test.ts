import { evidenceOf, withoutEmailsExcept } from './evidence';

const CLAUDE = 'noreply@anthropic.com';

describe('R07 evidence holds no address of a person', () => {
  it.each<[string, string, string]>([
    ['an address', 'asked ada@example.com today', 'asked today'],
    ['an address before a comma', 'by ada@example.com, today', 'by, today'],
    [
      'addresses in a list',
      'Bo <bo@example.com>; Cy <cy@example.com>',
      'Bo; Cy',
    ],
    ['an address in quotes and brackets', 'Bo ("bo@example.com")', 'Bo'],
    [
      'an address that a link hangs on',
      'ada@example.com/https://example.com',
      '',
    ],
    ['half an address', 'ada@ said', 'said'],
    ['an assistant’s own address', `Claude <${CLAUDE}>`, `Claude <${CLAUDE}>`],
    [
      'an assistant’s own address in other letters',
      'Claude <NoReply@Anthropic.com>.',
      'Claude <NoReply@Anthropic.com>.',
    ],
    [
      'an assistant’s own address in quotes and brackets',
      `("${CLAUDE}")`,
      `("${CLAUDE}")`,
    ],
    ['an address with a comma inside', 'by ada,bo@example.com', 'by'],
    [
      'an address with a bracket inside, which is nobody’s',
      'no<reply@anthropic.com',
      '',
    ],
    ['a mention', 'asked @ada', 'asked @ada'],
    [
      'a link with a mention',
      'https://example.com/@ada http://example.com/@ada',
      'https://example.com/@ada http://example.com/@ada',
    ],
    ['white space', ' a  b\t\tc ', 'a b c'],
  ])('%s', (_, text, safe) => {
    expect(withoutEmailsExcept(text, [CLAUDE])).toBe(safe);
  });

  it.each([
    ['the longest text', 'x'.repeat(200), 'x'.repeat(200)],
    ['one character more', 'x'.repeat(201), `${'x'.repeat(199)}…`],
    [
      'what stands behind 800 characters',
      `${'ada@example.com '.repeat(50)}end`,
      '',
    ],
  ])('is cut: %s', (_, text, safe) => {
    expect(withoutEmailsExcept(text)).toBe(safe);
  });

  it.each([
    [undefined, { kind: 'trailer', text: 'Made-with: Cursor' }],
    [3, { kind: 'trailer', text: 'Made-with: Cursor', line: 3 }],
  ])('at line %p', (line, evidence) => {
    expect(evidenceOf('trailer', 'Made-with: Cursor', { line })).toStrictEqual(
      evidence,
    );
  });
});
