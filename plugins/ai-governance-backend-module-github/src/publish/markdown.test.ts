import { codeSpan, link, markdown } from './markdown';

/** Shown in the tests as a dot below, since nobody can see it. */
const visible = (text: string) => text.replace(/\u200b/g, '·');

describe('C B1 what comes from a repository is shown, never interpreted', () => {
  it.each([
    ['a plain sentence', 'It needs 1 review', 'It needs 1 review'],
    ['code', 'of `src/a*b_.ts`', 'of `src/a*b_.ts`'],
    ['a mention', 'ask @acme/security', 'ask @·acme/security'],
    ['an address', 'bo@example.com', 'bo@·example\\.com'],
    ['HTML', '<img src=x onerror=y>', '&lt;img src=x onerror=y&gt;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['a link', '[a](https://e.x)', '\\[a\\]\\(https:·//e\\.x\\)'],
    ['an image', '![a](x)', '\\!\\[a\\]\\(x\\)'],
    ['a bare link', 'www.evil.example', 'www·\\.evil\\.example'],
    ['an issue', 'see #12', 'see \\#·12'],
    ['an emoji', ':tada:', ':·tada:'],
    ['emphasis', '**a** _b_ ~~c~~', '\\*\\*a\\*\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['a heading', '# a', '\\# a'],
    ['a lone backtick', 'a ` b', 'a \\` b'],
    ['lines', 'a\n\n# b', 'a  \\# b'],
    ['a table', 'a | b', 'a \\| b'],
    ['mathematics', '$x$', '\\$x\\$'],
    ['an empty span', 'a `` b', 'a  b'],
    ['the direction', 'a\u202eb', 'a\\\\u\\{202e\\}b'],
  ])('%s', (_, given, expected) => {
    expect(visible(markdown(given))).toBe(expected);
  });

  it.each([
    ['plain', '`plain`'],
    ['a`b', "`a'b`"],
    ['@all', '`@all`'],
    ['', ''],
  ])('a value %j as code', (given, expected) => {
    expect(codeSpan(given)).toBe(expected);
  });

  it.each([
    ['https://p.example/d/1', '[See](https://p.example/d/1)'],
    ['https://p.example/d(1)', '[See](https://p.example/d%281%29)'],
    ['https://p.example/a b', '[See](https://p.example/a%20b)'],
  ])('a link to %s', (url, expected) => {
    expect(link('See', url)).toBe(expected);
  });
});
