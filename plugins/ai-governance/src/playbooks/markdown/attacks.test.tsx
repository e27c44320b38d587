import { MARKDOWN_ATTACKS } from '../../__testUtils__/markdownAttacks';
import { renderMarkdown } from '../../__testUtils__/renderMarkdown';

/** Everything that the renderer makes. The button copies code; `svg` is its icon. */
const TAGS = new Set(
  'div p h3 h4 h5 h6 a em strong del code pre br hr ul ol li blockquote table thead tbody tr th td span sup label input button svg path'.split(
    ' ',
  ),
);

const HREF =
  /^(#t-|\/playbooks\/[a-z0-9-]+$|\/training\/|\/policy\?rule=|\/here\?file=|https:\/\/)/;

/** What of an element may do or load something. */
const dangersOf = (element: Element): readonly string[] => [
  ...(TAGS.has(element.tagName.toLowerCase()) ? [] : [element.tagName]),
  ...[...element.attributes].flatMap(({ name, value }) => {
    const isDangerous =
      /^on/i.test(name) ||
      ['src', 'srcset', 'srcdoc', 'style', 'action', 'formaction'].includes(
        name,
      ) ||
      (name === 'href' && !HREF.test(value)) ||
      /^\s*(javascript|data|vbscript):/i.test(value);
    return isDangerous ? [`${name}=${value}`] : [];
  }),
  ...(element.tagName === 'INPUT' && element.getAttribute('type') !== 'checkbox'
    ? ['input that is no box']
    : []),
];

const elementsIn = (text: string) => [
  ...renderMarkdown(text).querySelectorAll('*'),
];

describe('a text that means harm', () => {
  it.each(MARKDOWN_ATTACKS)('%s does nothing', (_, text) => {
    expect(elementsIn(text).flatMap(dangersOf)).toEqual([]);
  });

  it.each(MARKDOWN_ATTACKS)('%s hides no character', (_, text) => {
    expect(renderMarkdown(text).textContent).not.toMatch(
      // Format characters: zero-width ones, marks and overrides of direction, tags.
      /\p{Cf}/u,
    );
  });

  it.each(MARKDOWN_ATTACKS)('%s names no part of the page', (_, text) => {
    const names = elementsIn(text).flatMap(({ id }) => (id ? [id] : []));
    expect(names.filter(id => !/^(t-|react-aria)/.test(id))).toEqual([]);
    expect(document.querySelector('[name]')).toBeNull();
  });

  it('is seen by these checks when it is there', () => {
    const harmful = document.createElement('div');
    harmful.innerHTML =
      '<img src="x" onerror="a()"><a href="javascript:a()">x</a><a href="/settings">x</a><input type="text">';
    expect([...harmful.querySelectorAll('*')].flatMap(dangersOf)).toHaveLength(
      6,
    );
  });
});

describe('what of a harmful text is still read', () => {
  it.each([
    ['words around HTML', 'a <b onclick=alert(1)>b</b> c', 'a b c'],
    ['words of a link that is not followed', '[click](javascript:x)', 'click'],
    [
      'words of an image',
      '![a diagram](https://e.example/x.png)',
      '[Image: a diagram]',
    ],
    ['nothing of a block of HTML', '<div>\nalert(1)\n</div>', ''],
    ['code points', 'a\u202Eb', 'aU+202Eb'],
    [
      'the true host',
      '[good.example](https://evil.example/x)',
      'good.example (evil.example\u202F↗)',
    ],
    ['HTML in code, as code', '`<script>`', '<script>'],
  ])('%s', (_, text, expected) => {
    expect(renderMarkdown(text).textContent).toBe(expected);
  });
});
