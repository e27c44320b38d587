import { finishes } from '../__testUtils__/playbooks';
import { linksOf, linkTarget, type LinkTarget } from './links';
import { readMarkdown } from './readMarkdown';

const unsafe = { kind: 'unsafe' } as const;

describe('R26 a link leads to a place that a page may go to, or nowhere', () => {
  it.each<[string, LinkTarget]>([
    [
      'playbook:prompting-standard',
      { kind: 'playbook', name: 'prompting-standard' },
    ],
    ['training:a', { kind: 'training', name: 'a' }],
    [
      'rule:no.external_models-2',
      { kind: 'rule', name: 'no.external_models-2' },
    ],
    ['playbook:__proto__', { kind: 'playbook', name: '__proto__' }],
    ['#a-b', { kind: 'anchor', anchor: 'a-b' }],
    ['#%C3%BCber', { kind: 'anchor', anchor: 'über' }],
    ['#über', { kind: 'anchor', anchor: 'über' }],
    ['#100%', { kind: 'anchor', anchor: '100%' }],
    ['#%2e%2e/%2e%2e', { kind: 'anchor', anchor: '../..' }],
    ['notes.md', { kind: 'file', path: 'notes.md' }],
    ['./notes.md', { kind: 'file', path: 'notes.md' }],
    [
      'references/a_b-c.md#d%20e',
      { kind: 'file', path: 'references/a_b-c.md', anchor: 'd e' },
    ],
    ['https://a.example', { kind: 'web', host: 'a.example' }],
    ['https://A.Example:8443/b?c#d', { kind: 'web', host: 'a.example' }],
    ['https://a.example#b', { kind: 'web', host: 'a.example' }],
  ])('%s', (url, target) => {
    expect(linkTarget(url)).toEqual(target);
  });

  it.each([
    ...['javascript:alert(1)', 'JavaScript:alert(1)', 'java\nscript:alert(1)'],
    ...[
      '\u0001javascript:alert(1)',
      ' javascript:alert(1)',
      'javascript&colon;a',
    ],
    ...['data:text/html,a', 'vbscript:a', 'file:///etc/passwd', 'blob:a'],
    ...['http://a.example', 'HTTPS://a.example', 'mailto:a@b.example', 'tel:1'],
    ...['//a.example', '\\\\a.example', '/\\a.example', '\\a', '/a', '///a'],
    ...[
      'https:a.example',
      'https:/a.example',
      'https:///a.example',
      'https://',
    ],
    ...['https://a.example@b.example', 'https://a.example\\@b.example'],
    ...['https://a:b@c.example', 'https://a.example:b', 'https://[::1]/'],
    ...['https://ä.example', 'https://a%2eexample', 'https://a.example\n.b'],
    ...[
      '../a.md',
      'a/../b.md',
      './../a.md',
      '././a.md',
      'a..b.md',
      '..',
      '.',
      '.a.md',
    ],
    ...[
      '%2e%2e/a.md',
      'a/%2e%2e/b.md',
      'a//b.md',
      'C:/a.md',
      'a.md?b',
      'a b.md',
    ],
    ...[
      'playbook:',
      'playbook:a/b',
      'playbook:a#b',
      'Playbook:a',
      'playbook: a',
    ],
    ...['policy:a', '#', '# a', '#a b', '', 'a.md#', 'ä.md', '~/a.md', '?a'],
  ])('%j leads nowhere', url => {
    expect(linkTarget(url)).toEqual(unsafe);
  });

  it.each(['a', '.', '/', '#', '%', '%2e', 'a:', '-', ' ', '\\', '1'])(
    'is read in linear time, with many %j',
    unit => {
      const many = unit.repeat(200_000);
      expect(
        finishes(() =>
          ['', 'https://', 'playbook:', '#', 'a#', './'].map(start =>
            linkTarget(start + many),
          ),
        ),
      ).toBe(true);
    },
  );
});

describe('R26 links of every kind are found', () => {
  const found = (text: string) =>
    linksOf(readMarkdown(text)).map(
      ({ kind, url, words, line }) => `${line} ${kind} ${url}: ${words}`,
    );

  it.each<[string, string, readonly string[]]>([
    ['a link', 'a\n[b *c*](d "e")', ['2 link d: b c']],
    ['an image', '![a](b)', ['1 image b: a']],
    ['an image in a link', '[![a](b)](c)', ['1 link c: ', '1 image b: a']],
    ['a reference', '[a][B]\n\n[b]: c', ['1 link c: a']],
    [
      'a reference by its words',
      '[a][] [b]\n\n[a]: c\n[b]: d',
      ['1 link c: a', '1 link d: b'],
    ],
    ['an image by reference', '![a][b]\n\n[b]: c', ['1 image c: a']],
    [
      'the first of two definitions',
      '[a]\n\n[a]: b\n[a]: javascript:c',
      ['1 link b: a'],
    ],
    [
      'names of every object',
      '[constructor] [__proto__]\n\n[constructor]: b',
      ['1 link b: constructor'],
    ],
    [
      'an address',
      'at https://a.example.',
      ['1 link https://a.example: https://a.example'],
    ],
    [
      'an address without scheme',
      'www.a.example',
      ['1 link http://www.a.example: www.a.example'],
    ],
    [
      'an address of mail',
      'a@b.example',
      ['1 link mailto:a@b.example: a@b.example'],
    ],
    [
      'an address in angles',
      '<javascript:a>',
      ['1 link javascript:a: javascript:a'],
    ],
    ['an entity', '[a](javascript&colon;b)', ['1 link javascript:b: a']],
    ['a link in a table', 'a|b\n-|-\n[c](d)|', ['3 link d: c']],
    ['a link in a footnote', 'a[^1]\n\n[^1]: [b](c)', ['3 link c: b']],
    ['nothing in code', '`[a](b)`\n\n```\n[c](d)\n```', []],
    ['nothing without definition', '[a][b]', []],
    ['nothing unfinished', '[a](b', []],
  ])('%s', (_, text, links) => {
    expect(found(text)).toEqual(links);
  });
});
