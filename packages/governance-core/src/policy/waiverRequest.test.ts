import { permitAll, rule, smallPolicy } from './__fixtures__/smallPolicy';
import { judgeWaiverRequest } from './waiverRequest';

const NOW = '2026-03-01T12:00:00.000Z';
const policy = smallPolicy([
  permitAll,
  rule({ id: 'no', effect: 'forbid' }),
  rule({ id: 'never', effect: 'forbid', nonNegotiable: true }),
]);
const asked = {
  rule: 'no',
  repository: 'github.com/acme/shop',
  reason: 'the migration needs it',
  owner: 'user:default/ada',
  expiresAt: '2026-03-31',
};
const judge = (given: Readonly<Record<string, unknown>> = {}) =>
  judgeWaiverRequest(
    Object.fromEntries(
      Object.entries({ ...asked, ...given }).filter(
        ([, value]) => value !== undefined,
      ),
    ),
    { policy, now: NOW },
  );

describe('R31 a waiver that is asked for', () => {
  it('has its instants in UTC, a date lasting until its end', () => {
    expect(judge({ activeFrom: '2026-03-02' })).toEqual({
      ok: true,
      value: {
        ...asked,
        activeFrom: '2026-03-02T00:00:00.000Z',
        expiresAt: '2026-04-01T00:00:00.000Z',
      },
    });
  });

  it.each([
    [
      'all kinds of scope together',
      {
        entity: 'component:default/shop',
        system: 'system:default/sales',
        group: 'group:default/shop',
        paths: ['src/', 'README.md'],
        change: 'a'.repeat(40),
      },
    ],
    ['a missing permit', { rule: 'no-permit' }],
    ['an exclusion', { rule: 'excluded-repository' }],
    ['a lower tier', { rule: undefined, lowersTierTo: 'internal' }],
    ['the longest time', { expiresAt: '2026-05-30T12:00:00Z' }],
    [
      'the beginning furthest ahead',
      { activeFrom: '2026-05-30T12:00:00Z', expiresAt: '2026-06-30T00:00:00Z' },
    ],
    [
      'the longest time from a later beginning',
      { activeFrom: '2026-04-01T00:00:00Z', expiresAt: '2026-06-30T00:00:00Z' },
    ],
  ])('may be about %s', (_, given) => {
    expect(judge(given)).toMatchObject({ ok: true });
  });

  it.each<[string, Readonly<Record<string, unknown>>, string, string, RegExp]>([
    [
      'an unknown rule',
      { rule: 'noo' },
      'policy.unknownName',
      'rule',
      /unknown rule `noo`.*did you mean `no`\?/,
    ],
    [
      'a rule that is not negotiable',
      { rule: 'never' },
      'policy.notWaivable',
      'rule',
      /non-negotiable/,
    ],
    [
      'a permit',
      { rule: 'permit-all' },
      'policy.notWaivable',
      'rule',
      /is a permit.*name `no-permit`/,
    ],
    [
      'what nothing can waive',
      { rule: 'unclassified' },
      'policy.notWaivable',
      'rule',
      /cannot be waived/,
    ],
    [
      'an unknown tier',
      { rule: undefined, lowersTierTo: 'secret' },
      'policy.unknownName',
      'lowersTierTo',
      /unknown tier `secret`/,
    ],
    [
      'neither rule nor tier',
      { rule: undefined },
      'policy.contradiction',
      '',
      /exactly one of `rule` and `lowersTierTo`, got none/,
    ],
    [
      'both rule and tier',
      { lowersTierTo: 'internal' },
      'policy.contradiction',
      '',
      /got both/,
    ],
    [
      'no scope',
      { repository: undefined },
      'policy.missingKey',
      '',
      /no scope; expected at least one of `entity`/,
    ],
    [
      'only paths',
      { repository: undefined, paths: ['src/'] },
      'policy.missingKey',
      '',
      /no scope/,
    ],
    [
      'a wildcard repository',
      { repository: 'github.com/acme/*' },
      'policy.invalidValue',
      'repository',
      /one repository id without `\*`/,
    ],
    [
      'a wildcard path',
      { paths: ['src/**'] },
      'policy.invalidValue',
      'paths[0]',
      /literally/,
    ],
    [
      'a path outside the repository',
      { paths: ['../other/'] },
      'policy.invalidPath',
      'paths[0]',
      /not one that a repository has/,
    ],
    [
      'an absolute path',
      { paths: ['/etc/passwd'] },
      'policy.invalidValue',
      'paths[0]',
      /literally/,
    ],
    [
      'something that is no entity',
      { entity: 'checkout' },
      'policy.invalidValue',
      'entity',
      /an entity of the catalog/,
    ],
    [
      'an abbreviated commit',
      { change: 'abc' },
      'policy.invalidValue',
      'change',
      /full id of the head commit/,
    ],
    [
      'an owner without a kind',
      { owner: 'ada' },
      'policy.invalidValue',
      'owner',
      /exactly one group or user/,
    ],
    [
      'no end',
      { expiresAt: undefined },
      'policy.missingKey',
      'expiresAt',
      /`expiresAt` is missing/,
    ],
    [
      'an end in words',
      { expiresAt: 'soon' },
      'policy.invalidValue',
      'expiresAt',
      /an existing date or an instant/,
    ],
    [
      'an end in the past',
      { expiresAt: NOW },
      'policy.waiverEnded',
      'expiresAt',
      /not later than now/,
    ],
    [
      'an end before its beginning',
      { activeFrom: '2026-04-02', expiresAt: '2026-04-01T00:00:00Z' },
      'policy.contradiction',
      'expiresAt',
      /before it begins/,
    ],
    [
      'more than the longest time',
      { expiresAt: '2026-05-30T12:00:00.001Z' },
      'policy.waiverTooLong',
      'expiresAt',
      /90 days; expected an end no later than `2026-05-30T12:00:00.000Z`/,
    ],
    [
      'a beginning too far ahead',
      { activeFrom: '2026-05-31', expiresAt: '2026-06-01' },
      'policy.waiverTooFarAhead',
      'activeFrom',
      /no later than `2026-05-30T12:00:00.000Z`/,
    ],
    [
      'a key that nobody knows',
      { scope: 'all' },
      'policy.unknownKey',
      'scope',
      /unknown key `scope`/,
    ],
    [
      'its own approver',
      { approver: 'user:default/ada' },
      'policy.unknownKey',
      'approver',
      /unknown key/,
    ],
  ])('is refused for %s', (_, given, code, path, message) => {
    expect(judge(given)).toMatchObject({
      ok: false,
      issues: [{ code, path, message: expect.stringMatching(message) }],
    });
  });

  it('is told all faults at once', () => {
    const judged = judge({
      rule: 'never',
      repository: 'github.com/acme/*',
      paths: ['../x'],
      expiresAt: '2026-01-01',
    });
    expect(judged.ok ? [] : judged.issues.map(({ code }) => code)).toEqual([
      'policy.invalidValue',
      'policy.notWaivable',
      'policy.invalidPath',
      'policy.waiverEnded',
    ]);
  });
});
