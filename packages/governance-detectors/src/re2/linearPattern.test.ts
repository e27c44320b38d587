import fc from 'fast-check';
import { RE2JS } from 're2js';
import { sequenceOf, writeText } from '../__testUtils__/writeText';
import { LiteralIndexBuilder } from '../literals/literalIndex';
import { compileLinear, PatternRefused } from './linearPattern';
import { parseSyntax } from './parseSyntax';

function search(pattern: string, text: string): readonly string[] {
  const index = new LiteralIndexBuilder();
  const compiled = compileLinear(pattern, index);
  return [...compiled.findAll(text, index.build().find(text))].map(
    ({ start, end, groups }) =>
      [
        start,
        end,
        ...groups.map(each => each && `${each.start}-${each.end}`),
      ].join(' '),
  );
}

/** The same, by RE2 alone over the whole text. */
function searchPlainly(pattern: string, text: string): readonly string[] {
  const matcher = RE2JS.compile(pattern).matcher(text);
  const found: string[] = [];
  while (matcher.find()) {
    const groups = Array.from({ length: matcher.groupCount() }, (_, at) =>
      matcher.start(at + 1) < 0
        ? undefined
        : `${matcher.start(at + 1)}-${matcher.end(at + 1)}`,
    );
    found.push([matcher.start(), matcher.end(), ...groups].join(' '));
  }
  return found;
}

/** Shapes of patterns as organisations and rule files write them. */
const PATTERNS = [
  'falcon',
  '(?i)project[ -]falcon',
  '(?i)\\bstrictly\\s+confidential\\b',
  '\\b(?:alpha|beta)-\\d{3,5}\\b',
  '(?i)[\\w.-]{0,20}?(?:key|token|(?-i:API))(?:[ \\t]{0,5})(?:=|:{1,3}=|=>)["\']{0,1}([a-z0-9]{4,12})(?:["\'\\s;]|$)',
  '^secret: (.+)$',
  '(?m)^secret: (.+)$',
  '(?s)BEGIN.*?END',
  'BEGIN[\\s\\S]{4,}?END',
  'a.b..cd',
  '[a-z]+://[^/\\s:@]+:[^@\\s]+@host',
  '(?:ab){2,}cd?',
  '(ab|cd)(ef|gh)+',
  'xy*z{2}|xyw',
  '(?i)straße|kelvin|miss',
  '项目猎鹰',
  '𝔸+b𝔸c',
  '[^a]bc[^d]',
  '(?i)[^\\Wx]kk',
  '[[:alpha:]]{2}-[[:^digit:]]x',
  '\\x41\\x{42}\\101',
  'a\\.b\\-c\\_d',
  '(?P<name>id)=(?P<value>\\w+)',
  '\\pL+ld',
  '(?U)ab+c',
  'q\\z|qr$',
  '\\Qa.b\\E+c',
  'a{,5}b',
  '(?:)ab',
  'aab|ab|b',
] as const;

describe('R42 a search around literals finds what RE2 finds', () => {
  it.each([
    ['two beside one another', 'falcon', 'falconfalcon'],
    ['one that overlaps what was found', 'aba', 'ababa'],
    ['the leftmost of two ways', '(?:x{0,9}key|keykey)=', 'xkeykey=key='],
    ['at the very beginning and end', '(?i)key', 'KEY key'],
    ['a boundary before it', '\\bkey\\b', 'akey key keyb'],
    ['not where a window ends', 'key[a-z]{2}$', 'keyab keyabc keyab'],
    ['behind the Kelvin sign', '(?i)kelvin', '\u212Aelvin'],
    ['in a text without the literal', 'falcon', 'eagle'],
    ['in no text', 'falcon', ''],
    ['with half a character before it', '[^a]key', '\uDC00key 𝔸key'],
    [
      'a repeat of a thousand',
      'key=[a-z]{3,}',
      `key=${'a'.repeat(3000)} key=ab`,
    ],
    [
      'far in front of its literal',
      '[a-z ]{0,900}key',
      `${'a '.repeat(700)}key`,
    ],
  ])('%s', (_, pattern, text) => {
    expect(search(pattern, text)).toEqual(searchPlainly(pattern, text));
  });

  it.each(PATTERNS)('in any text: %s', pattern => {
    const tree = parseSyntax(pattern);
    const written = fc
      .integer()
      .map(seed => (tree ? writeText(tree, sequenceOf(seed)) : pattern));
    const piece = fc.oneof(
      written,
      written.map(text => text.slice(1)),
      written.map(text => text.slice(0, -1)),
      fc.constantFrom(
        ' ',
        '\n',
        '\r\n',
        '"',
        'a',
        'key',
        '=',
        '𝔸',
        'é',
        '\uD800',
      ),
      fc.string({ maxLength: 5 }),
    );
    const texts = fc
      .array(piece, { maxLength: 12 })
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(texts, text => {
        expect(search(pattern, text)).toEqual(searchPlainly(pattern, text));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['look-ahead', 'a(?=b)'],
    ['a back-reference', '(a)\\1'],
    ['an open group', '(a'],
    ['a possessive repeat', 'a*+'],
  ])('refuses %s without quoting it', (_, pattern) => {
    const refusal = () =>
      compileLinear(pattern, new LiteralIndexBuilder()).countGroups();
    expect(refusal).toThrow(PatternRefused);
    expect(refusal).not.toThrow(pattern);
  });
});
