import { suspectLines } from './suspectLines';

const deleted = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ line: index + 1, text }));

describe('R10 lines that may have brought a defect', () => {
  it.each`
    what                    | path             | texts                                     | lines
    ${'code'}               | ${'src/a.ts'}    | ${['const a = 1;']}                       | ${[1]}
    ${'blank lines'}        | ${'src/a.ts'}    | ${['', '  \t', 'a();\r']}                 | ${[3]}
    ${'comments'}           | ${'src/a.ts'}    | ${['// a', '/* b', ' * c', ' */', 'd()']} | ${[5]}
    ${'a pointer'}          | ${'src/a.c'}     | ${['*a = 1;']}                            | ${[1]}
    ${'brackets'}           | ${'src/a.ts'}    | ${['}', '});', '];', 'e()']}              | ${[4]}
    ${'comments of Python'} | ${'a.py'}        | ${['# a', 'b()']}                         | ${[2]}
    ${'a preprocessor'}     | ${'a.c'}         | ${['#define A 1']}                        | ${[1]}
    ${'an interpreter'}     | ${'a.sh'}        | ${['#!/bin/sh', '# b']}                   | ${[1]}
    ${'comments of SQL'}    | ${'a.sql'}       | ${['-- a', 'select 1']}                   | ${[2]}
    ${'a decrement'}        | ${'a.ts'}        | ${['--count;']}                           | ${[1]}
    ${'comments of markup'} | ${'a.html'}      | ${['<!-- a -->', '<b>c</b>']}             | ${[2]}
    ${'another script'}     | ${'src/käse.ts'} | ${['käse()']}                             | ${[1]}
  `('looks at $what', ({ path, texts, lines }) => {
    const found = suspectLines([
      { path, deleted: deleted(...texts), added: [] },
    ]);
    expect(found).toEqual([{ path, lines }]);
  });

  it.each([
    'README.md',
    'yarn.lock',
    'package-lock.json',
    'src/a.test.ts',
    'test/a.ts',
    'src/__snapshots__/a.snap',
    'vendor/a.js',
    'dist/a.min.js',
  ])('leaves out %s', path => {
    expect(
      suspectLines([{ path, deleted: deleted('a()'), added: [] }]),
    ).toEqual([]);
  });

  it('leaves out what is moved, as often as it is', () => {
    expect(
      suspectLines([
        {
          path: 'a.ts',
          deleted: deleted('pay();', 'pay();', 'ship();'),
          added: [],
        },
        { path: 'b.ts', deleted: [], added: ['  pay();', 'other();'] },
      ]),
    ).toEqual([{ path: 'a.ts', lines: [2, 3] }]);
  });

  it.each`
    what                | files
    ${'too many files'} | ${Array.from({ length: 31 }, (_, at) => ({ path: `${at}.ts`, deleted: deleted('a()'), added: [] }))}
    ${'too many lines'} | ${[{ path: 'a.ts', deleted: deleted(...Array.from({ length: 501 }, () => 'a()')), added: [] }]}
  `('does not trace what touches $what', ({ files }) => {
    expect(suspectLines(files)).toBeUndefined();
  });
});
