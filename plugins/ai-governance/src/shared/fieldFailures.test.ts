import type { Failure } from './failure';
import { failureAt, failureElsewhere } from './fieldFailures';

const failure = (
  located: Failure['located'],
  over: Partial<Failure> = {},
): Failure => ({
  kind: 'refused',
  message: 'the request has faults',
  details: (located ?? []).map(({ message }) => message),
  located,
  ...over,
});

const tooLong = { path: 'expiresAt', message: 'the waiver is too long' };
const badPath = { path: 'scope.paths[1]', message: '`../a` leaves' };
const badRule = { path: 'rule', message: 'no rule has this id' };

describe('R52 what the API refuses is said at its field', () => {
  it.each`
    located               | field            | said
    ${[tooLong]}          | ${'expiresAt'}   | ${'The waiver is too long'}
    ${[badPath]}          | ${'scope.paths'} | ${'`../a` leaves'}
    ${[badPath]}          | ${'scope.path'}  | ${undefined}
    ${[badPath, badPath]} | ${'scope.paths'} | ${'`../a` leaves · `../a` leaves'}
    ${[tooLong]}          | ${'reason'}      | ${undefined}
    ${undefined}          | ${'reason'}      | ${undefined}
  `('$field', ({ located, field, said }) => {
    expect(failureAt(failure(located), field)).toBe(said);
  });

  it('says nothing without a failure', () => {
    expect(failureAt(undefined, 'reason')).toBeUndefined();
  });

  it.each([
    ['nothing twice', [tooLong], {}, { message: '', details: [] }],
    [
      'what has no field',
      [tooLong, badRule],
      {},
      { message: 'the request has faults', details: ['no rule has this id'] },
    ],
    [
      'no message that stands at a field',
      [tooLong, badRule],
      { message: tooLong.message },
      { message: 'no rule has this id', details: [] },
    ],
    [
      'everything when no issue has a field',
      [badRule],
      {},
      { message: 'the request has faults', details: ['no rule has this id'] },
    ],
    [
      'everything when no issue has a path',
      undefined,
      { details: ['one', 'two'] },
      { message: 'the request has faults', details: ['one', 'two'] },
    ],
  ] as const)('and above the form %s', (_, located, over, expected) => {
    expect(
      failureElsewhere(failure(located, over), ['expiresAt', 'scope.paths']),
    ).toMatchObject(expected);
  });
});
