// @ts-check
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { anchorsOf, brokenLinks, linksOf, markdownPages } from './links.mjs';
import { root } from './paths.mjs';

describe('links of pages', () => {
  for (const [what, text, expected] of /** @type {const} */ ([
    ['a link', 'see [it](docs/a.md)', ['docs/a.md']],
    ['one with a title', '[it](a.md "title")', ['a.md']],
    ['a picture', '![it](a.png)', ['a.png']],
    ['a definition', '[it]: a.md', ['a.md']],
    ['HTML', '<img src="a.png"><source srcset="b.png">', ['a.png', 'b.png']],
    ['code', 'not `[it](a.md)`', []],
    ['a block of code', '```md\n[it](a.md)\n```\n', []],
    ['a link of code', '[`it`](a.md)', ['a.md']],
    ['front matter', '---\npattern: "[a](b)"\n---\n[it](a.md)', ['a.md']],
  ])) {
    it(`found in ${what}`, () => assert.deepEqual(linksOf(text), expected));
  }

  for (const [heading, anchor] of [
    ['## Two commands', 'two-commands'],
    ['# `GET /a/{b}`', 'get-ab'],
    ['## Who, and *why*?', 'who-and-why'],
    ['### [Linked](a.md) words', 'linked-words'],
    ['## 1. Ask', '1-ask'],
  ]) {
    it(`${heading} is #${anchor}`, () =>
      assert.deepEqual([...anchorsOf(heading ?? '')], [anchor]));
  }

  it('numbers the same heading', () => {
    assert.deepEqual([...anchorsOf('# A\n# A\n')], ['a', 'a-1']);
  });
});

describe('a broken link', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  after(() => rmSync(folder, { recursive: true }));
  const page = join(folder, 'page.md');

  for (const [link, problem] of /** @type {const} */ ([
    ['page.md#here', undefined],
    ['#here', undefined],
    ['https://example.com/nowhere', undefined],
    ['#there', 'a heading that is not there'],
    ['other.md', 'leads to no file'],
    ['../other.md', 'leaves the repository'],
  ])) {
    it(`${link}: ${problem ?? 'none'}`, () => {
      writeFileSync(page, `# Here\n[it](${link})\n`);
      const broken = brokenLinks(page, folder);
      assert.equal(broken.length, problem ? 1 : 0);
      if (problem) assert.match(broken[0] ?? '', new RegExp(problem));
    });
  }
});

describe('the pages of this repository', () => {
  it('have no link that leads nowhere', () => {
    const pages = markdownPages(root);
    assert.ok(pages.length > 20, `found ${pages.length} pages only`);
    assert.deepEqual(
      pages.flatMap(page => brokenLinks(page, root)),
      [],
    );
  });
});
