import { foundBy } from '../__testUtils__/lintContext';
import { lintDuplicates } from './lintDuplicates';

/** So many different words. */
const words = (count: number, mark = 'w'): string =>
  Array.from({ length: count }, (_, at) => `${mark}${at}`).join(' ');

const other = (body: string, of: { name?: string; title?: string } = {}) => ({
  name: 'other',
  title: 'Other',
  body,
  ...of,
});

const same = (share: number) =>
  `warning duplicate -: ${share} % of the text also stands in \`other\`; expected one of them, or a link`;

describe('lintDuplicates: no two playbooks say the same', () => {
  it.each<[string, string, ReturnType<typeof other>, readonly string[]]>([
    ['the same text', words(40), other(words(40)), [same(100)]],
    ['another text', words(40), other(words(40, 'x')), []],
    [
      'the same words in another order',
      words(40),
      other(words(40).split(' ').toReversed().join(' ')),
      [],
    ],
    [
      'a part of a longer text',
      words(40),
      other(`${words(200, 'x')} ${words(40)}`),
      [same(100)],
    ],
    [
      'a longer text around it',
      `${words(200, 'x')} ${words(40)}`,
      other(words(40)),
      [same(100)],
    ],
    [
      'other case, marks and line ends',
      words(40).toUpperCase().replaceAll(' ', ',\n> **'),
      other(words(40)),
      [same(100)],
    ],
    [
      'three fifths, 24 of 40 runs',
      words(44),
      other(`${words(28)} ${words(16, 'x')}`),
      [same(60)],
    ],
    [
      'less than three fifths, 23 of 40 runs',
      words(44),
      other(`${words(27)} ${words(17, 'x')}`),
      [],
    ],
    ['texts of twenty runs', words(24), other(words(24)), [same(100)]],
    [
      'shorter texts, which are alike by chance',
      words(23),
      other(words(40)),
      [],
    ],
    ['one word again and again', 'a '.repeat(500), other('a '.repeat(500)), []],
    ['an empty text', words(40), other(''), []],
    [
      'an older version of itself',
      words(40),
      other(words(40), { name: 'small' }),
      [],
    ],
    [
      'the same title, whatever the text',
      words(40),
      other(words(40), { title: ' SMALL ' }),
      [
        'warning duplicate -: the playbook `other` has the same title; expected a title by which readers can tell them apart',
      ],
    ],
  ])('%s', (_, body, beside, found) => {
    expect(foundBy(lintDuplicates, { body }, { others: [beside] })).toEqual(
      found,
    );
  });
});
