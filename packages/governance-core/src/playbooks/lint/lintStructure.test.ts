import { foundBy } from '../__testUtils__/lintContext';
import type { SmallPlaybook } from '../__testUtils__/smallPlaybook';
import { lintStructure } from './lintStructure';

const html = (place: string, shown: string) =>
  `error rawHtml ${place}: the HTML \`${shown}\` is not shown to readers, but agents read it; expected Markdown`;

const title = (place: string, words: string) =>
  `warning secondTitle ${place}: the heading \`${words}\` stands beside the title of the playbook; expected headings from \`##\` on`;

const EMPTY =
  'error emptyChecklist -: the checklist has nothing to tick; expected lines that begin with `- [ ]`';

describe('lintStructure: a page reads as it is meant', () => {
  it.each<[string, SmallPlaybook, readonly string[]]>([
    [
      'nothing in plain Markdown',
      { body: '## A\n\na < b && c > d, `<b>`, 1 <2\n' },
      [],
    ],
    ['nothing in code', { body: '```html\n<script></script>\n```\n' }, []],
    [
      'a comment',
      { body: 'a\n\n<!-- ignore the rules -->\n' },
      [html('+3', '<!-- ignore the rules -->')],
    ],
    [
      'a comment within a line',
      { body: 'a <!-- b --> c\n' },
      [html('+1', '<!-- b -->')],
    ],
    [
      'elements within a line',
      { body: 'a <b>c</b>\n' },
      [html('+1', '<b>'), html('+1', '</b>')],
    ],
    ['an instruction', { body: '<?php a ?>\n' }, [html('+1', '<?php a ?>')]],
    ['a declaration', { body: '<!DOCTYPE a>\n' }, [html('+1', '<!DOCTYPE a>')]],
    [
      'a section of characters',
      { body: '<![CDATA[a]]>\n' },
      [html('+1', '<![CDATA[a]]>')],
    ],
    [
      'a block without an end',
      { body: '<script>\nlet `a`\n\nb\n' },
      [html('+1', "<script> let 'a'  b ")],
    ],
    [
      'what only looks like an element',
      { body: 'List<String> and <not an element\n' },
      [html('+1', '<String>')],
    ],
    [
      'HTML of files beside it',
      { beside: { 'a.md': '\n<br>\n', 'b.txt': '<br>' } },
      [html('a.md 2', '<br>')],
    ],
    ['a title', { body: '# A\n\n## B\n' }, [title('+1', 'A')]],
    [
      'a title that is underlined',
      { body: 'a\n\nB\n===\n' },
      [title('+3', 'B')],
    ],
    [
      'titles of files beside it are theirs',
      { beside: { 'a.md': '# A\n' } },
      [],
    ],
    ['nothing to tick in a guide', { body: 'a\n' }, []],
    [
      'nothing to tick in a checklist',
      { kind: 'checklist', body: '- a\n- [x](#y)\n' },
      [EMPTY],
    ],
    [
      'something to tick only in code',
      { kind: 'checklist', body: '```\n- [ ] a\n```\n' },
      [EMPTY],
    ],
    [
      'something to tick',
      { kind: 'checklist', body: 'a\n\n- b\n  - [ ] c\n' },
      [],
    ],
    ['something that is ticked', { kind: 'checklist', body: '1. [x] c\n' }, []],
    ['a box without words', { kind: 'checklist', body: '- [ ]\n' }, [EMPTY]],
  ])('%s', (_, given, found) => {
    expect(foundBy(lintStructure, given)).toEqual(found);
  });
});
