import { foundBy } from '../__testUtils__/lintContext';
import type { PlaybookKind } from '../types';
import { lintSize } from './lintSize';

describe('lintSize: what agents carry along stays small', () => {
  it.each<[PlaybookKind, number, string | undefined]>([
    ['rule', 2_000, undefined],
    ['rule', 2_001, 'about 2001 tokens; expected at most 2000'],
    ['promptTemplate', 4_001, 'about 4001 tokens; expected at most 4000'],
    ['skill', 5_000, undefined],
    ['skill', 5_001, 'about 5001 tokens; expected at most 5000'],
    ['guide', 100_000, undefined],
    ['checklist', 100_000, undefined],
  ])('a %s of %i tokens', (kind, tokens, told) => {
    expect(
      foundBy(lintSize, { kind, body: 'a\n' }, { countTokens: () => tokens }),
    ).toEqual(
      told === undefined
        ? []
        : [
            `warning manyTokens -: the text is ${told}, so move details to files beside it or to a guide`,
          ],
    );
  });

  it('front matter and files beside it do not count', () => {
    const countTokens = jest.fn(() => 1);
    foundBy(
      lintSize,
      { kind: 'rule', body: 'a\n', beside: { 'b.md': 'c' } },
      { countTokens },
    );
    expect(countTokens.mock.calls).toEqual([['a\n']]);
  });
});
