import { canonicalJson } from '../shared/canonicalJson';
import {
  byHand,
  change,
  commit,
  compiled,
  entity,
  facts,
  HEAD,
  NOW,
  OTHER,
  permitAll,
  require,
  rule,
  use,
} from './__fixtures__/smallPolicy';
import { evaluate } from './evaluate';
import type { BreakGlassFact, Facts } from './facts';
import type { Policy, Rule, Subject } from './types';

const glass = (given: Partial<BreakGlassFact> = {}): BreakGlassFact => ({
  id: 'b1',
  repository: 'github.com/acme/shop',
  headSha: HEAD,
  activeFrom: NOW,
  expiresAt: '2026-03-02T12:00:00.000Z',
  ...given,
});

const decide = (
  rules: readonly Rule[],
  given: {
    subject?: Subject;
    facts?: Partial<Facts>;
    policy?: Partial<Policy>;
  } = {},
) =>
  evaluate(compiled(rules, given.policy), {
    subject: given.subject ?? change({ commits: [commit()] }),
    facts: facts({ breakGlass: [glass()], ...given.facts }),
    now: NOW,
  });

const forbid = rule({ id: 'no', effect: 'forbid' });
const check = require('build', {
  kind: 'check',
  names: ['build'],
  trust: 'attested',
});
const excluded = (nonNegotiable: boolean): Partial<Policy> => ({
  repositories: {
    approved: [],
    excluded: [
      {
        repository: 'github.com/acme/shop',
        because: 'it is old',
        nonNegotiable,
      },
    ],
  },
});
const unclassified = entity({ tier: { inherited: [] } });

describe('R31 break-glass', () => {
  it.each<[string, readonly Rule[], Parameters<typeof decide>[1], string]>([
    ['a prohibition', [permitAll, forbid], {}, 'pass'],
    ['a missing permit', [], {}, 'pass'],
    ['an open obligation', [permitAll, check], {}, 'pass'],
    ['an exclusion', [permitAll], { policy: excluded(false) }, 'pass'],
    [
      'no exclusion that is not negotiable',
      [permitAll],
      { policy: excluded(true) },
      'deny',
    ],
    [
      'no prohibition that is not negotiable',
      [permitAll, { ...forbid, nonNegotiable: true }],
      {},
      'deny',
    ],
    [
      'no obligation that is not negotiable',
      [permitAll, { ...check, nonNegotiable: true }],
      {},
      'hold',
    ],
    [
      'nothing of what an unclassified entity forbids',
      [permitAll],
      { facts: { entities: [unclassified] } },
      'deny',
    ],
    [
      'no provider that failed',
      [permitAll],
      { facts: { problems: [{ provider: 'p', message: 'it failed' }] } },
      'deny',
    ],
    [
      'nothing of another commit',
      [permitAll, forbid],
      { facts: { breakGlass: [glass({ headSha: OTHER })] } },
      'deny',
    ],
    [
      'nothing of another repository',
      [permitAll, forbid],
      { facts: { breakGlass: [glass({ repository: 'github.com/acme/x' })] } },
      'deny',
    ],
    [
      'nothing at its end',
      [permitAll, forbid],
      { facts: { breakGlass: [glass({ expiresAt: NOW })] } },
      'deny',
    ],
    [
      'nothing before it was used',
      [permitAll, forbid],
      {
        facts: {
          breakGlass: [glass({ activeFrom: '2026-03-01T12:00:00.001Z' })],
        },
      },
      'deny',
    ],
  ])('lifts %s', (_, rules, given, outcome) => {
    expect(decide(rules, given).outcome).toBe(outcome);
  });

  it('is shown on everything that it lifts, with its id and its end', () => {
    const { reasons, obligations } = decide([permitAll, forbid, check]);
    const mark = {
      breakGlass: 'b1',
      waivedUntil: '2026-03-02T12:00:00.000Z',
    };
    expect(reasons.find(({ rule: id }) => id === 'no')).toMatchObject(mark);
    expect(obligations).toMatchObject([{ status: 'waived', ...mark }]);
    expect([...reasons, ...obligations].map(({ waiver }) => waiver)).toEqual(
      [...reasons, ...obligations].map(() => undefined),
    );
  });

  it('leaves what is only observed as it is, so that its cost stays visible', () => {
    const observed = { ...forbid, mode: 'observe' as const };
    const { outcome, wouldBe, reasons } = decide([permitAll, observed]);
    expect([outcome, wouldBe]).toEqual(['pass', 'deny']);
    expect(reasons[0]).not.toHaveProperty('breakGlass');
  });

  it('gives way to a waiver, which somebody approved', () => {
    const waiver = {
      id: 'w1',
      rule: 'no',
      repository: 'github.com/acme/shop',
      reason: 'it is needed',
      owner: 'group:default/a',
      requester: 'user:default/a',
      approver: 'user:default/b',
      expiresAt: '2026-04-01T00:00:00.000Z',
    };
    const { reasons } = decide([permitAll, forbid], {
      facts: { waivers: [waiver] },
    });
    const lifted = reasons.find(({ rule: id }) => id === 'no');
    expect(lifted).toMatchObject({ waiver: 'w1' });
    expect(lifted).not.toHaveProperty('breakGlass');
  });

  it('shows the use that holds longest', () => {
    for (const id of ['b0', 'b9']) {
      const longer = glass({ id, expiresAt: '2026-03-03T00:00:00.000Z' });
      const { reasons } = decide([permitAll, forbid], {
        facts: { breakGlass: [glass(), longer] },
      });
      expect(reasons.find(each => each.rule === 'no')?.breakGlass).toBe(id);
    }
  });

  it('says nothing about the use of an assistant without a change', () => {
    const asked = decide([permitAll, forbid], { subject: use() });
    expect(asked.effect).toBe('deny');
  });

  it('changes no byte of a decision when nobody used it', () => {
    const subject = change({ commits: [byHand()] });
    const none = decide([permitAll, check], {
      subject,
      facts: { breakGlass: [] },
    });
    const unknown = decide([permitAll, check], {
      subject,
      facts: { breakGlass: undefined },
    });
    expect(canonicalJson(none)).toBe(canonicalJson(unknown));
  });
});
