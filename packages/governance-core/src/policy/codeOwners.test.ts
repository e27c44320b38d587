import { ownedBy } from './codeOwners';

/** Lines as they are written, `pattern owner owner`. */
const linesOf = (...texts: readonly string[]) =>
  texts.map(text => {
    const [pattern = '', ...owners] = text.match(/(?:\\.|\S)+/g) ?? [];
    return { pattern, owners };
  });

describe('R22 which files CODEOWNERS gives to somebody', () => {
  it.each<[string, readonly string[], string, boolean]>([
    ['no line', [], 'a.ts', false],
    ['everything', ['* @a'], 'x/y/z.ts', true],
    ['a name at any depth', ['*.js @a'], 'x/y.js', true],
    ['another name', ['*.js @a'], 'x/y.ts', false],
    ['a folder from the root', ['/build/logs/ @a'], 'build/logs/x/y', true],
    ['no folder elsewhere', ['/build/logs/ @a'], 'x/build/logs/y', false],
    ['a folder anywhere', ['apps/ @a'], 'x/apps/y', true],
    ['a path without a slash in front', ['docs/api @a'], 'docs/api/x', true],
    ['and not deeper', ['docs/api @a'], 'x/docs/api/x', false],
    ['a folder by its name', ['/apps/github @a'], 'apps/github/x.ts', true],
    ['files of one folder', ['docs/* @a'], 'docs/x.md', true],
    ['and none below', ['docs/* @a'], 'docs/build/x.md', false],
    ['files of the root', ['/* @a'], 'x.md', true],
    ['and none below the root', ['/* @a'], 'docs/x.md', false],
    ['all below a folder', ['docs/** @a'], 'docs/build/x.md', true],
    ['a folder below any', ['**/logs @a'], 'deeply/nested/logs/x', true],
    ['the same at the root', ['**/logs @a'], 'logs/x', true],
    ['any folder between', ['a/**/b @a'], 'a/x/y/b', true],
    ['the last line wins', ['* @a', '/apps/'], 'apps/x', false],
    ['and gives it back', ['* @a', '/apps/', '/apps/x @b'], 'apps/x', true],
    [
      'the last line, though an earlier is nearer',
      ['/a/b', '* @a'],
      'a/b',
      true,
    ],
    ['case counts', ['/Docs/ @a'], 'docs/x', false],
    ['a blank behind a backslash', ['/a\\ b/ @a'], 'a b/c', true],
    ['no negation', ['* @a', '!x.ts'], 'x.ts', true],
    ['no class', ['[ab].ts @a'], 'a.ts', false],
    ['no class that takes away', ['* @a', '[ab].ts'], 'a.ts', true],
    ['no `\\#`', ['\\#x @a'], '#x', false],
    ['a slash alone reaches nothing', ['/ @a'], 'x', false],
    ['letters beyond ASCII', ['/grüße/ @a'], 'grüße/x', true],
    ['one character', ['/?.ts @a'], 'x.ts', true],
  ])('%s', (_name, lines, path, expected) => {
    expect(ownedBy(linesOf(...lines))(path)).toBe(expected);
  });
});
