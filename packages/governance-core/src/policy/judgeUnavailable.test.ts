import {
  change,
  commit,
  compiled,
  entity,
  facts,
  NOW,
  permitAll,
  require,
  rule,
} from './__fixtures__/smallPolicy';
import { evaluate } from './evaluate';
import type { EntityFact } from './facts';
import { judgeUnavailable } from './judgeUnavailable';
import type { Rule, UnavailableAllowance } from './types';

const HOUR = 3_600_000;
const ALLOW: UnavailableAllowance = {
  tiers: ['internal'],
  bundleAgeHoursAtMost: 24,
  critical: false,
};

const scan = require('scans', {
  kind: 'scan',
  kinds: ['sast'],
  scanners: { sast: ['CodeQL'] },
  below: 'high',
  trust: 'attested',
});
const declaration = require('declare', {
  kind: 'declaration',
  trailers: ['Assisted-by'],
  trust: 'attested',
});
const freeze = rule({ id: 'freeze', effect: 'forbid' });

interface Given {
  readonly rules?: readonly Rule[];
  readonly allow?: UnavailableAllowance;
  readonly entity?: Partial<EntityFact>;
  readonly ageMs?: number;
}

function judge(given: Given) {
  const policy = compiled([permitAll, ...(given.rules ?? [])], {
    defaults: {
      unidentifiedAssistant: { external: true, approved: false },
      noPermit: { mode: 'enforce' },
      exceptions: { waiverDaysAtMost: 90, breakGlassHours: 24 },
      onError: 'deny',
      ...('allow' in given && given.allow === undefined
        ? {}
        : { whenUnavailable: { allow: given.allow ?? ALLOW } }),
    },
  });
  const decision = evaluate(policy, {
    subject: change({ commits: [commit({ declaredBy: [] })] }),
    facts: facts({
      entities: [
        entity({
          tier: { declared: 'internal', inherited: [] },
          ...given.entity,
        }),
      ],
    }),
    now: NOW,
  });
  return judgeUnavailable(policy, {
    decision,
    bundleAgeMs: given.ageMs ?? HOUR,
  });
}

describe('B Offline: what may go on while the portal cannot be asked', () => {
  it.each<[string, Given, string]>([
    ['nothing is open', {}, 'pass'],
    ['only what is unknown is open', { rules: [scan] }, 'pass'],
    [
      'what is open only warns',
      { rules: [{ ...declaration, mode: 'warn' }] },
      'pass',
    ],
    ['what is known not to be met is open', { rules: [declaration] }, 'block'],
    ['it is denied', { rules: [freeze] }, 'block'],
    [
      'it is not negotiable',
      { rules: [{ ...scan, nonNegotiable: true }] },
      'block',
    ],
    ['the policy says nothing', { allow: undefined }, 'notPermitted'],
    [
      'the tier is another',
      { entity: { tier: { declared: 'confidential', inherited: [] } } },
      'notPermitted',
    ],
    [
      'nobody set a tier',
      {
        entity: { tier: { inherited: [] } },
        allow: { ...ALLOW, tiers: ['internal', 'confidential'] },
      },
      'notPermitted',
    ],
    [
      'it is critical',
      { entity: { critical: { declared: 'true', inherited: [] } } },
      'notPermitted',
    ],
    [
      'it is critical and that is permitted',
      {
        entity: { critical: { declared: 'true', inherited: [] } },
        allow: { ...ALLOW, critical: true },
      },
      'pass',
    ],
    ['the bundle is as old as permitted', { ageMs: 24 * HOUR }, 'pass'],
    ['the bundle is older', { ageMs: 24 * HOUR + 1 }, 'notPermitted'],
    ['the bundle is from the future', { ageMs: -1 }, 'notPermitted'],
    ['its age is not known', { ageMs: Number.NaN }, 'notPermitted'],
  ])('%s', (_, given, kind) => {
    expect(judge(given).kind).toBe(kind);
  });

  it.each<[Given, string]>([
    [
      { allow: undefined },
      'the policy lets nothing go on without the portal: it has no `defaults.whenUnavailable`',
    ],
    [
      { ageMs: 36.25 * HOUR },
      'the policy permits bundles of at most 24 h, and this one is 36.3 h old',
    ],
    [
      { entity: { tier: { inherited: [] } } },
      '`component:default/shop` is unclassified',
    ],
    [
      {
        entity: { tier: { declared: 'confidential', inherited: [] } },
        allow: { ...ALLOW, tiers: ['public', 'internal'] },
      },
      '`component:default/shop` is `confidential`, and the policy permits this only for `public`, `internal`',
    ],
    [
      { entity: { critical: { declared: 'true', inherited: [] } } },
      '`component:default/shop` is critical',
    ],
    [
      { entity: { repository: 'github.com/acme/cart' } },
      'the repository is unclassified',
    ],
  ])('says why it is not permitted: %j', (given, because) => {
    expect(judge(given)).toEqual({ kind: 'notPermitted', because });
  });

  it('goes on with a bundle of this very moment', () => {
    expect(judge({ ageMs: 0 }).kind).toBe('pass');
  });

  it('is not blocked by what only warns', () => {
    expect(judge({ rules: [{ ...freeze, mode: 'warn' }] }).kind).toBe('pass');
    const both = { rules: [{ ...freeze, mode: 'warn' as const }, declaration] };
    expect(judge(both)).toMatchObject({
      kind: 'block',
      because: [expect.stringMatching(/^Say in every commit .* \(.*\)$/)],
    });
  });

  it('names what nobody could look at', () => {
    expect(judge({ rules: [scan] })).toMatchObject({
      unknown: [{ rule: 'scans', part: 'sast', status: 'unknown' }],
    });
  });

  it.each<[Given, string]>([
    [{ rules: [freeze] }, 'may not be used'],
    [{ rules: [declaration] }, 'undeclared|declare'],
  ])('says why it blocks', (given, because) => {
    const verdict = judge(given);
    expect(verdict.kind === 'block' && verdict.because.join()).toMatch(
      new RegExp(because, 'i'),
    );
  });

  it('takes an unknown rule for one that is not negotiable', () => {
    const policy = compiled([permitAll], {
      defaults: {
        ...compiled([]).policy.defaults,
        whenUnavailable: { allow: ALLOW },
      },
    });
    const decision = evaluate(compiled([permitAll, scan]), {
      subject: change(),
      facts: facts({
        entities: [entity({ tier: { declared: 'internal', inherited: [] } })],
      }),
      now: NOW,
    });
    expect(judgeUnavailable(policy, { decision, bundleAgeMs: 0 }).kind).toBe(
      'block',
    );
  });

  it('looks at every entity that is touched, and passes over what a waiver lifted', () => {
    const policy = compiled([permitAll], {
      defaults: {
        ...compiled([]).policy.defaults,
        whenUnavailable: { allow: ALLOW },
      },
    });
    const decision = evaluate(compiled([permitAll]), {
      subject: change(),
      facts: facts({
        entities: [entity({ tier: { declared: 'internal', inherited: [] } })],
      }),
      now: NOW,
    });
    const judged = (given: Partial<typeof decision>) =>
      judgeUnavailable(policy, {
        decision: { ...decision, ...given },
        bundleAgeMs: 0,
      }).kind;
    const [scope] = decision.scopes;
    const [reason] = decision.reasons;
    if (!scope || !reason) throw new Error('the decision has no scope');
    const critical = { ...scope, isCritical: true };
    const waived = {
      ...reason,
      effect: 'forbid' as const,
      mode: 'enforce' as const,
      waivedUntil: NOW,
    };
    expect(judged({ scopes: [scope, critical] })).toBe('notPermitted');
    expect(judged({ reasons: [waived] })).toBe('pass');
    expect(judged({ outcome: 'deny' })).toBe('block');
  });

  it('permits nothing where no entity is known to be touched', () => {
    const policy = compiled([permitAll]);
    const decision = {
      outcome: 'pass',
      phase: 'merge',
      scopes: [],
      reasons: [],
      obligations: [],
    } as const;
    const defaults = {
      ...policy.policy.defaults,
      whenUnavailable: { allow: ALLOW },
    };
    expect(
      judgeUnavailable(
        { ...policy, policy: { ...policy.policy, defaults } },
        { decision, bundleAgeMs: 0 },
      ),
    ).toEqual({
      kind: 'notPermitted',
      because: 'it is not known which entities are touched',
    });
  });
});
