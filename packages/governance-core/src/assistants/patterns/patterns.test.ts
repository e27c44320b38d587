import { eitherCase } from './eitherCase';
import { folderPattern } from './folderPattern';
import { inFolder } from './inFolder';
import { toFnmatch } from './toFnmatch';
import { toReadRule } from './toReadRule';

describe('R21 one gitignore pattern in the words of each assistant', () => {
  it.each([
    ['.env', ['.env', '**/.env/**'], 'Read(.env)'],
    ['*.pem', ['*.pem', '**/*.pem/**'], 'Read(*.pem)'],
    ['*', ['/**'], 'Read(*)'],
    ['/deploy/', ['/deploy/**'], 'Read(**/deploy/**)'],
    ['secrets/', ['**/secrets/**'], 'Read(**/secrets/**)'],
    ['deploy/**', ['/deploy/**'], 'Read(**/deploy/**)'],
    ['**/auth/**', ['**/auth/**'], 'Read(**/auth/**)'],
    ['src/a.ts', ['/src/a.ts', '/src/a.ts/**'], 'Read(**/src/a.ts)'],
    // What only one of them reads as more than itself becomes a wildcard.
    ['a{b,c}', ['a?b,c?', '**/a?b,c?/**'], 'Read(a{b,c})'],
    ['a(b)', ['a?b?', '**/a?b?/**'], 'Read(a?b?)'],
    ['\\#a', ['?a', '**/?a/**'], 'Read(\\#a)'],
    ['[!a]b', ['?b', '**/?b/**'], 'Read([!a]b)'],
    ['[a-c]b', ['[a-c]b', '**/[a-c]b/**'], 'Read([a-c]b)'],
    ['x[[:digit:]]', ['x?', '**/x?/**'], 'Read(x[[:digit:]])'],
    // Two bytes may be one character.
    ['a??', ['a*', '**/a*/**'], 'Read(a??)'],
    // Two stars behind letters span folders in git only.
    ['a/b**/c', ['/a/b*', '/a/b*/**'], 'Read(**/a/b*)'],
  ])('%s', (pattern, exclusions, rule) => {
    expect(toFnmatch(pattern)).toEqual(exclusions);
    expect(toReadRule(pattern)).toBe(rule);
  });

  it.each([
    ['.env', '.[eE][nN][vV]'],
    ['**/auth/*', '**/[aA][uU][tT][hH]/*'],
    ['\\a[0-9]', '[aA][0-9]'],
    ['[a-c]1', '?1'],
    ['\\*ü', '\\*ü'],
  ])('%s in either case', (pattern, either) => {
    expect(eitherCase(pattern)).toBe(either);
  });

  it.each([
    ['', 'a/*', 'a/*'],
    ['web', '*.ts', '/web/**/*.ts'],
    ['web', '/a.ts', '/web/a.ts'],
    ['web/[x]', 'a/b', '/web/\\[x]/a/b'],
  ])('in the folder "%s", %s', (folder, pattern, inside) => {
    expect(inFolder(folder, pattern)).toBe(inside);
  });

  it.each([
    ['', '*'],
    ['services/pay', '/services/pay/'],
    ['a*b', '/a\\*b/'],
  ])('the folder "%s"', (folder, pattern) => {
    expect(folderPattern(folder)).toBe(pattern);
  });
});
