import { permitAll, smallPolicy } from './__fixtures__/smallPolicy';
import { judgeExtension } from './strengtheningEnd';
import { judgeStrengthening } from './strengtheningTerms';
import { strengtheningStatus } from './strengthening';

const NOW = '2026-03-01T12:00:00.000Z';
const policy = smallPolicy([permitAll]);
const { defaults } = policy;
const short = {
  ...policy,
  defaults: {
    ...defaults,
    exceptions: { ...defaults.exceptions, strengtheningDaysAtMost: 7 },
  },
};
const ordered = {
  group: 'group:default/shop',
  reviews: 2,
  reason: 'two incidents this week',
  expiresAt: '2026-03-07',
};
const judge = (given: object = {}, bench = policy) =>
  judgeStrengthening({ ...ordered, ...given }, { policy: bench, now: NOW });
const codesOf = (result: ReturnType<typeof judge>) =>
  result.ok ? [] : result.issues.map(({ code, path }) => [code, path]);

describe('R29b a strengthening that somebody starts', () => {
  it('has its end in UTC, a date lasting until its end, and is about all changes unless it says so', () => {
    expect(judge()).toEqual({
      ok: true,
      value: {
        ...ordered,
        changes: 'all',
        expiresAt: '2026-03-08T00:00:00.000Z',
      },
    });
  });

  it.each([
    ['a domain alone', { group: undefined, domain: 'domain:default/sales' }],
    ['globs', { paths: ['**/auth/**', 'pay/'] }],
    [
      'assisted changes, by a group',
      { changes: 'assisted', by: ['group:default/security'] },
    ],
    [
      'what gave rise to it',
      { origin: { kind: 'signal', reference: 'drift-7' } },
    ],
    ['the longest time', { expiresAt: '2026-05-30T12:00:00Z' }],
  ])('may name %s', (_, given) => {
    expect(codesOf(judge(given))).toEqual([]);
  });

  it.each([
    ['no scope', { group: undefined }, ['policy.missingKey', 'scope']],
    ['no end', { expiresAt: undefined }, ['policy.missingKey', 'expiresAt']],
    ['no review at all', { reviews: 0 }, ['policy.invalidValue', 'reviews']],
    [
      'more reviews than people',
      { reviews: 6 },
      ['policy.invalidValue', 'reviews'],
    ],
    [
      'a wildcard',
      { repository: 'github.com/acme/*' },
      ['policy.invalidValue', 'repository'],
    ],
    [
      'a pattern that takes back',
      { paths: ['!docs/'] },
      ['policy.invalidValue', 'paths[0]'],
    ],
    ['an unknown key', { rule: 'x' }, ['policy.unknownKey', 'rule']],
    [
      'an origin without a reference',
      { origin: { kind: 'signal' } },
      ['policy.missingKey', 'origin.reference'],
    ],
    [
      'a person in the place of a group',
      { by: ['user:default/ada'] },
      ['policy.invalidValue', 'by[0]'],
    ],
    [
      'an end that is now',
      { expiresAt: NOW },
      ['policy.strengtheningEnded', 'expiresAt'],
    ],
    [
      'too far an end',
      { expiresAt: '2026-05-30T12:00:01Z' },
      ['policy.strengtheningTooLong', 'expiresAt'],
    ],
  ])('is refused with %s', (_, given, issue) => {
    expect(codesOf(judge(given))).toEqual([issue]);
  });

  it('lasts as long as the policy says of it, or else as long as a waiver', () => {
    const far = { expiresAt: '2026-03-08T12:00:01Z' };
    expect(codesOf(judge(far))).toEqual([]);
    expect(codesOf(judge(far, short))).toEqual([
      ['policy.strengtheningTooLong', 'expiresAt'],
    ]);
  });

  it('is extended within the same limit', () => {
    const bench = { policy: short, now: NOW };
    expect(judgeExtension('2026-03-07', bench)).toEqual({
      ok: true,
      value: '2026-03-08T00:00:00.000Z',
    });
    for (const wrong of ['2026-03-20', '2026-02-01', 'soon'])
      expect(judgeExtension(wrong, bench).ok).toBe(false);
  });

  it.each`
    life                | now                           | status
    ${{}}               | ${'2026-03-02T00:00:00.000Z'} | ${'active'}
    ${{}}               | ${'2026-03-08T00:00:00.000Z'} | ${'expired'}
    ${{ endedAt: NOW }} | ${'2026-03-02T00:00:00.000Z'} | ${'ended'}
    ${{ endedAt: NOW }} | ${'2026-03-09T00:00:00.000Z'} | ${'ended'}
  `('is $status at $now with $life', ({ life, now, status }) => {
    const whole = {
      activeFrom: NOW,
      expiresAt: '2026-03-08T00:00:00.000Z',
      ...life,
    };
    expect(strengtheningStatus(whole, now)).toBe(status);
  });
});
