import { withoutPeople } from './withoutPeople';

const HEAD = 'a'.repeat(40);
const said = (state: string, sha = HEAD) => ({ state, sha });

describe('R29 what is known where nobody knows people', () => {
  it.each([
    ['nothing reported stays unknown', undefined, undefined],
    ['none reported is none', [], []],
    ['what might count is unknown', [said('approved')], undefined],
    ['what cannot count is none', [said('commented')], []],
    [
      'what is of another commit cannot count',
      [said('approved', 'b'.repeat(40))],
      [],
    ],
  ])('%s, in reviews and in approvals', (_, told, expected) => {
    expect(withoutPeople({ reviews: told, approvals: told }, HEAD)).toEqual({
      reviews: expected,
      approvals: expected,
    });
  });

  it('a refusal holds, whoever approved besides, and a request for changes does not take an approval away', () => {
    const approvals = [said('approved'), said('refused')];
    const reviews = [said('approved'), said('changesRequested')];
    expect(withoutPeople({ approvals, reviews, kept: 1 }, HEAD)).toEqual({
      approvals: [],
      reviews: undefined,
      kept: 1,
    });
  });
});
