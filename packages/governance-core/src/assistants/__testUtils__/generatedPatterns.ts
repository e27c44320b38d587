import fc from 'fast-check';
import { checkPattern } from '../../shared/pathPattern';

const NAMES = ['a', 'b', 'B', '.c', 'a(1)', '#d', 'e{f', 'ü', 'g h', 'i,j'];
const PIECES = [
  ...['a', 'b', 'B', '.c', 'a(1)', '\\#d', 'e{f', 'ü', 'g h', 'i,j'],
  ...['*', '?', '**', '[ab]', '[!a]', '[a-c]', '[[:alpha:]]', '[]b]'],
  ...['\\*', '\\a', '{a,b}', '+(a)', '!(b)', '#', '[\\]]'],
];

const segment = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 })
  .map(pieces => pieces.join(''));

/** Patterns as policies hold them: some that can match, and none that begins with `!`. */
export const patterns: fc.Arbitrary<string> = fc
  .record({
    lead: fc.constantFrom('', '', '/', '**/'),
    segments: fc.array(segment, { minLength: 1, maxLength: 3 }),
    trail: fc.constantFrom('', '', '/', '/**', '/*'),
  })
  .map(({ lead, segments, trail }) => `${lead}${segments.join('/')}${trail}`)
  .filter(
    pattern => !pattern.startsWith('!') && checkPattern(pattern) === undefined,
  );

/** Paths of files in which the patterns' names stand. */
export const paths: fc.Arbitrary<string> = fc
  .array(
    fc
      .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 })
      .map(names => names.join('')),
    { minLength: 1, maxLength: 4 },
  )
  .map(segments => segments.join('/'));
