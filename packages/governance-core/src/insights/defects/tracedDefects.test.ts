import { tracedDefects } from './tracedDefects';

const at = (day: string) => `2026-${day}T00:00:00.000Z`;
const FIX = { sha: 'f', number: 9, mergedAt: at('03-01') };
const change = (sha: string, day: string, number?: number) => ({
  sha,
  mergedAt: at(day),
  ...(number === undefined ? {} : { number }),
});

describe('R10 defects by the history of lines', () => {
  it.each`
    what                          | kind        | inducing                                              | expected
    ${'nobody'}                   | ${'fix'}    | ${[]}                                                 | ${[]}
    ${'a change'}                 | ${'fix'}    | ${[change('a', '02-20', 7)]}                          | ${['szz 7']}
    ${'one without a number'}     | ${'fix'}    | ${[change('a', '02-20')]}                             | ${['szz a']}
    ${'a change, however often'}  | ${'fix'}    | ${[change('a', '02-20', 7), change('a', '02-20', 7)]} | ${['szz 7']}
    ${'the fix itself'}           | ${'fix'}    | ${[FIX]}                                              | ${[]}
    ${'one that came later'}      | ${'fix'}    | ${[change('a', '03-02', 7)]}                          | ${[]}
    ${'a recent one, in a hurry'} | ${'hotfix'} | ${[change('a', '01-30', 7)]}                          | ${['szz 7', 'hotfix 7']}
    ${'an old one, in a hurry'}   | ${'hotfix'} | ${[change('a', '01-29', 7)]}                          | ${['szz 7']}
    ${'several'}                  | ${'fix'}    | ${[change('a', '02-01', 5), change('b', '02-02', 6)]} | ${['szz 5', 'szz 6']}
  `('finds $what', ({ kind, inducing, expected }) => {
    const found = tracedDefects({ change: FIX, kind }, inducing);
    expect(
      found.map(
        ({ method, number, mergeSha }) => `${method} ${number ?? mergeSha}`,
      ),
    ).toEqual(expected);
  });

  it('names the fix and both instants', () => {
    expect(
      tracedDefects({ change: FIX, kind: 'fix' }, [change('a', '02-20', 7)]),
    ).toEqual([
      {
        method: 'szz',
        number: 7,
        fix: '9',
        foundAt: at('03-01'),
        mergedAt: at('02-20'),
        revision: Date.parse(at('03-01')),
      },
    ]);
  });
});
