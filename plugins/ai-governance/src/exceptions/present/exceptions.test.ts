import {
  breakGlass,
  entityExceptions,
  policyWaiver,
  rules,
  waiver,
  waiverRequest,
} from '../../__testUtils__/fixtures';
import { alarmingUses, presentExceptions, shownIds } from './exceptions';
import { presentPolicyWaiver, presentWaiver } from './waivers';

const step = {
  by: 'user:default/elin.brookvale',
  at: '2026-11-12T08:00:00.000Z',
  reason: 'no longer needed',
};

describe('R15 exceptions in the order of attention', () => {
  it('puts what expires soonest first, whatever it is', () => {
    const { requests, current } = presentExceptions(
      entityExceptions({
        requests: [waiverRequest()],
        waivers: [
          waiver({ waiverId: 'late', expiresAt: '2027-02-01T00:00:00.000Z' }),
          waiver(),
        ],
        policyWaivers: [policyWaiver()],
        breakGlass: [breakGlass()],
      }),
      rules,
    );
    expect(requests.map(({ id }) => id)).toEqual(['W-13']);
    expect(current.map(({ id }) => id)).toEqual([
      'BG-1',
      'W-12',
      'legacy-payments',
      'late',
    ]);
  });

  it('knows what it shows without being asked for the past', () => {
    expect(
      shownIds(
        entityExceptions({
          requests: [waiverRequest()],
          policyWaivers: [policyWaiver()],
          breakGlass: [breakGlass()],
        }),
      ),
    ).toEqual(['W-13', 'W-12', 'legacy-payments', 'BG-1']);
    expect(shownIds(undefined)).toEqual([]);
  });
});

describe('R15 the state of a waiver', () => {
  it.each([
    ['waits', waiverRequest(), { state: 'requested', tone: 'info' }],
    ['is active', waiver(), { state: 'active', tone: 'warning' }],
    ['begins later', waiver({ status: 'scheduled' }), { state: 'scheduled' }],
    ['is over', waiver({ status: 'expired' }), { state: 'expired' }],
    [
      'was refused',
      waiver({ status: 'refused', decision: { ...step, verdict: 'refused' } }),
      { state: 'refused', approved: undefined, refused: step },
    ],
    [
      'was revoked',
      waiver({ status: 'revoked', revocation: step }),
      { state: 'revoked', revoked: step },
    ],
    [
      'was taken back before anybody decided',
      waiverRequest({ status: 'revoked', revocation: step }),
      { state: 'takenBack', revoked: step },
    ],
    [
      'was shortened',
      waiver({ requestedExpiresAt: '2027-01-01T00:00:00.000Z' }),
      { shortenedFrom: '2027-01-01T00:00:00.000Z' },
    ],
  ])('%s', (_, given, expected) => {
    expect(presentWaiver(given, rules)).toMatchObject(expected);
  });

  it.each([
    [
      waiver(),
      { kind: 'rule', rule: 'scans', title: 'Security scans on every change' },
    ],
    [
      waiver({ rule: 'no-permit' }),
      { kind: 'rule', rule: 'no-permit', title: undefined },
    ],
    [
      waiver({ rule: undefined, lowersTierTo: 'internal' }),
      { kind: 'tier', tier: 'internal' },
    ],
  ])('says what it lifts', (given, lifts) => {
    expect(presentWaiver(given, rules).lifts).toEqual(lifts);
  });

  it('of the policy document names who approved it, and can be changed only there', () => {
    expect(presentPolicyWaiver(policyWaiver(), rules)).toMatchObject({
      approved: { by: 'user:default/elin.brookvale' },
      lifts: { kind: 'tier', tier: 'internal' },
    });
    expect(presentPolicyWaiver(policyWaiver(), rules).permits).toBeUndefined();
  });
});

describe('R22 break-glass is loud until somebody has reviewed it', () => {
  const review = {
    by: 'user:default/elin.brookvale',
    at: '2026-11-20T10:00:00.000Z',
    note: 'the outage was real',
  };
  it.each([
    ['active, not reviewed', breakGlass(), ['BG-1']],
    ['over, not reviewed', breakGlass({ isActive: false }), ['BG-1']],
    [
      'active, justified',
      breakGlass({
        reviewState: 'done',
        review: { ...review, verdict: 'justified' },
      }),
      ['BG-1'],
    ],
    [
      'over, justified',
      breakGlass({
        isActive: false,
        reviewState: 'done',
        review: { ...review, verdict: 'justified' },
      }),
      [],
    ],
  ])('%s', (_, use, expected) => {
    expect(
      alarmingUses(entityExceptions({ breakGlass: [use] })).map(({ id }) => id),
    ).toEqual(expected);
  });

  it('is not known to those who may not read exceptions', () => {
    expect(alarmingUses(undefined)).toEqual([]);
  });
});
