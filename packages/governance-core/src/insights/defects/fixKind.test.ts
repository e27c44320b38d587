import { fixKindOf } from './fixKind';

const brought = (...messages: readonly string[]) =>
  messages.map(message => ({ sha: 'a', message }));

describe('R10 changes that mend something', () => {
  it.each`
    message                                                                        | kind
    ${'fix: totals'}                                                               | ${'fix'}
    ${'fix(cart)!: totals (#7)'}                                                   | ${'fix'}
    ${'Fix totals'}                                                                | ${'fix'}
    ${'FIXED: totals'}                                                             | ${'fix'}
    ${'[fix] totals'}                                                              | ${'fix'}
    ${'bugfix: totals'}                                                            | ${'fix'}
    ${'hotfix: totals'}                                                            | ${'hotfix'}
    ${'Hotfix totals'}                                                             | ${'hotfix'}
    ${'fix(docs): a link'}                                                         | ${undefined}
    ${'fix(cart, tests): a step'}                                                  | ${undefined}
    ${'fix: typo'}                                                                 | ${undefined}
    ${'Fix flaky test'}                                                            | ${undefined}
    ${'fixture for totals'}                                                        | ${undefined}
    ${'feat: fix nothing'}                                                         | ${undefined}
    ${'Revert "fix: totals"'}                                                      | ${undefined}
    ${''}                                                                          | ${undefined}
    ${'Merge pull request #8 from acme/hotfix/totals\n\nTotals'}                   | ${'hotfix'}
    ${'Merge pull request #8 from acme/hotfixes\n\nTotals'}                        | ${undefined}
    ${'Merge pull request #8 from acme/x\n\nfix: totals'}                          | ${'fix'}
    ${'Merge pull request #8 from acme/x\r\n\r\nfix: totals'}                      | ${'fix'}
    ${"Merge branch 'hotfix-7' into 'main'\n\nTotals"}                             | ${'hotfix'}
    ${"Merge remote-tracking branch 'origin/hotfix/7'"}                            | ${'hotfix'}
    ${"Merge branch 'x' into 'main'\n\nfix: totals\n\nSee merge request acme/x!8"} | ${'fix'}
  `('takes `$message` for $kind', ({ message, kind }) => {
    expect(fixKindOf({ message, commits: [] })).toBe(kind);
  });

  it.each`
    what                      | commits                           | kind
    ${'nothing but fixes'}    | ${brought('fix: a', 'Fix b')}     | ${'fix'}
    ${'a hotfix among fixes'} | ${brought('fix: a', 'hotfix: b')} | ${'hotfix'}
    ${'something else too'}   | ${brought('fix: a', 'feat: b')}   | ${undefined}
    ${'nothing'}              | ${[]}                             | ${undefined}
  `(
    'asks a merge without a title what it brought: $what',
    ({ commits, kind }) => {
      expect(fixKindOf({ message: "Merge branch 'x'", commits })).toBe(kind);
    },
  );

  it('goes by the words that it is given', () => {
    const conventions = {
      fixWords: ['mend'],
      hotfixWords: ['rush'],
      besides: ['ui'],
    };
    const kindOf = (message: string) =>
      fixKindOf({ message, commits: [] }, conventions);
    expect(['mend: a', 'rush: a', 'mend(ui): a', 'fix: a'].map(kindOf)).toEqual(
      ['fix', 'hotfix', undefined, undefined],
    );
  });
});
