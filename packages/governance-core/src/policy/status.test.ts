import {
  compiled,
  entity,
  NOW,
  permitAll,
  require,
  rule,
} from './__fixtures__/smallPolicy';
import type { EntityFact } from './facts';
import { entityStatus } from './status';
import type { Condition, Policy, Rule, Waiver } from './types';

const statusOf = (
  rules: readonly Rule[],
  given: {
    readonly entity?: Partial<EntityFact>;
    readonly policy?: Partial<Policy>;
    readonly waivers?: readonly Waiver[];
  } = {},
) =>
  entityStatus(compiled(rules, given.policy), {
    entity: entity(given.entity),
    waivers: given.waivers ?? [],
    now: NOW,
  });

const declare = require('declare', {
  kind: 'declaration',
  trailers: ['Assisted-by'],
  trust: 'attested',
});
const review = require('review', {
  kind: 'review',
  minimum: 1,
  humansOnly: true,
  excludes: [],
  trust: 'attested',
});
const noExternal = rule({
  id: 'no-external',
  effect: 'forbid',
  when: { assistant: { external: true } },
  fix: 'Use one of ours.',
});
const UNSET = { tier: { inherited: [] } };
const SET =
  'Set `ai-governance/sensitivity-tier` to `public`, `internal` or `confidential` in `catalog-info.yaml`, or ask to have a tier assigned.';

describe('R05 what the developer reads first', () => {
  it.each<[string, Parameters<typeof statusOf>, (string | undefined)[]]>([
    [
      'allowed',
      [[permitAll]],
      [
        'allowed',
        'every approved assistant may be used, without conditions',
        undefined,
      ],
    ],
    [
      'allowed with one condition',
      [[permitAll, declare]],
      [
        'allowedWithConditions',
        'Claude Code, Copilot and Local may be used under 1 condition',
        undefined,
      ],
    ],
    [
      'allowed with several conditions',
      [[permitAll, declare, review]],
      [
        'allowedWithConditions',
        'Claude Code, Copilot and Local may be used under 2 conditions',
        undefined,
      ],
    ],
    [
      'allowed for some assistants',
      [[permitAll, noExternal]],
      ['allowedWithConditions', 'Local may be used', undefined],
    ],
    [
      'allowed on some surfaces',
      [
        [
          rule({
            id: 'p',
            effect: 'permit',
            when: { surface: ['chat', 'completion'] },
          }),
        ],
      ],
      [
        'allowedWithConditions',
        'Claude Code, Copilot and Local may be used',
        undefined,
      ],
    ],
    [
      'not approved',
      [[rule({ id: 'p', effect: 'permit', when: { stage: 'scaled' } })]],
      [
        'notApproved',
        "the team's stage is controlled",
        'Ask enablement to move shop-team to its next roll-out stage.',
      ],
    ],
    [
      'not approved for one, forbidden for the others',
      [
        [
          rule({ id: 'p', effect: 'permit', when: { stage: 'scaled' } }),
          noExternal,
        ],
      ],
      [
        'notApproved',
        "the team's stage is controlled",
        'Ask enablement to move shop-team to its next roll-out stage.',
      ],
    ],
    [
      'no assistant at all',
      [[permitAll], { policy: { assistants: [] } }],
      [
        'notApproved',
        'the policy approves no assistant',
        'Ask enablement to approve one.',
      ],
    ],
    [
      'prohibited',
      [
        [
          permitAll,
          rule({
            id: 'no',
            effect: 'forbid',
            when: { tier: 'internal' },
            fix: 'Ask security.',
          }),
        ],
      ],
      ['prohibited', 'the tier is Internal', 'Ask security.'],
    ],
    [
      'prohibited without a way out',
      [[permitAll, rule({ id: 'no', effect: 'forbid' })]],
      ['prohibited', 'always', undefined],
    ],
    [
      'unclassified',
      [[permitAll], { entity: UNSET }],
      [
        'unclassified',
        'nobody has set a tier; treated as Confidential until somebody does',
        SET,
      ],
    ],
    [
      'unclassified by a word that is no tier',
      [
        [permitAll],
        { entity: { tier: { declared: 'secret', inherited: [] } } },
      ],
      [
        'unclassified',
        '`secret`, set on the entity, is not a tier of the policy; expected `public`, `internal` or `confidential`; treated as Confidential until corrected',
        SET,
      ],
    ],
    [
      'unclassified by a mark that is no tier any more',
      [
        [permitAll],
        {
          entity: {
            tier: { declared: 'public', inherited: [], highWater: 'secret' },
          },
        },
      ],
      [
        'unclassified',
        '`secret`, the strictest this place had, is no longer a tier of the policy; treated as Confidential until an entitled person confirms `public`, `internal` or `confidential`',
        'Ask somebody who may assign tiers to confirm the one that is set.',
      ],
    ],
  ])('%s', (_, given, expected) => {
    const { status, because, nextStep } = statusOf(...given);
    expect([status, because, nextStep]).toEqual(expected);
  });

  it('comes with tier, criticality and stage', () => {
    expect(
      statusOf([permitAll], {
        entity: { critical: { declared: 'true', inherited: [] } },
      }),
    ).toMatchObject({
      tierId: 'internal',
      tierTitle: 'Internal',
      isCritical: true,
      criticalBecause: 'declared in the catalog',
      stage: 'controlled',
      problems: [],
    });
    expect(statusOf([permitAll])).not.toHaveProperty('criticalBecause');
  });

  it('tells what is wrong with the annotations', () => {
    expect(
      statusOf([permitAll], {
        entity: {
          tier: { declared: 'secret', inherited: [] },
          critical: { declared: 'perhaps', inherited: [] },
        },
      }).problems,
    ).toEqual([
      '`secret`, set on the entity, is not a tier of the policy; expected `public`, `internal` or `confidential`; treated as Confidential until corrected',
      '`perhaps`, declared in the catalog, is neither `true` nor `false`; treated as critical until corrected',
    ]);
  });

  it('answers for every approved assistant, in the policy’s order', () => {
    const { assistants } = statusOf([permitAll, noExternal, declare]);
    expect(
      assistants.map(({ obligations, reasons, ...answer }) => ({
        ...answer,
        reasons: reasons.map(({ rule: id }) => id),
        obligations: obligations.map(({ rule: id }) => id),
      })),
    ).toEqual([
      {
        id: 'claude-code',
        title: 'Claude Code',
        isExternal: true,
        isAllowed: false,
        surfaces: [],
        isUnrestricted: false,
        because: 'the assistant is external',
        fix: 'Use one of ours.',
        reasons: ['no-external'],
        obligations: ['declare'],
      },
      {
        id: 'copilot',
        title: 'Copilot',
        isExternal: true,
        isAllowed: false,
        surfaces: [],
        isUnrestricted: false,
        because: 'the assistant is external',
        fix: 'Use one of ours.',
        reasons: ['no-external'],
        obligations: ['declare'],
      },
      {
        id: 'local',
        title: 'Local',
        isExternal: false,
        isAllowed: true,
        surfaces: ['completion', 'chat', 'agent', 'cli', 'review'],
        isUnrestricted: true,
        because: 'always',
        reasons: ['permit-all'],
        obligations: ['declare'],
      },
    ]);
  });

  it('answers for no assistant that is not approved', () => {
    const assistants = compiled([]).policy.assistants.map(assistant => ({
      ...assistant,
      approved: assistant.id === 'copilot',
    }));
    const status = statusOf([permitAll], { policy: { assistants } });
    expect(status.assistants.map(({ id }) => id)).toEqual(['copilot']);
  });

  it.each<[string, Condition]>([
    ['a rule', { surface: 'chat' }],
    ['a choice', { any: [{ stage: 'pilot' }, { surface: 'chat' }] }],
    [
      'a negation',
      { not: { surface: ['completion', 'agent', 'cli', 'review'] } },
    ],
  ])('answers by surface where %s reads it', (_, when) => {
    const noChat = rule({ id: 'no-chat', effect: 'forbid', when });
    const { assistants } = statusOf([permitAll, noChat]);
    expect(
      assistants.map(({ id, surfaces, isUnrestricted, because }) => [
        id,
        surfaces,
        isUnrestricted,
        because,
      ]),
    ).toEqual([
      [
        'claude-code',
        ['completion', 'agent', 'cli', 'review'],
        false,
        'always',
      ],
      ['copilot', ['completion'], false, 'always'],
      ['local', ['completion', 'agent', 'cli', 'review'], false, 'always'],
    ]);
  });

  it('tells what weighs most of several reasons', () => {
    const { assistants } = statusOf([noExternal], { entity: UNSET });
    expect(assistants.map(({ because }) => because)).toEqual([
      'no external assistant may be used before a tier is set',
      'no external assistant may be used before a tier is set',
      'no rule of the policy permits it',
    ]);
    const classified = statusOf([noExternal]).assistants;
    expect(classified.map(({ because }) => because)).toEqual([
      'the assistant is external',
      'the assistant is external',
      'no rule of the policy permits it',
    ]);
  });

  const waiver: Waiver = {
    id: 'w1',
    rule: 'no-external',
    entity: 'component:default/shop',
    reason: 'migration',
    owner: 'group:default/a',
    requester: 'user:default/a',
    approver: 'user:default/b',
    expiresAt: '2026-04-01T00:00:00.000Z',
  };

  it('tells of a denial only what no waiver lifted', () => {
    const freeze = rule({ id: 'freeze', effect: 'forbid' });
    const { assistants } = statusOf([permitAll, noExternal, freeze], {
      waivers: [waiver],
    });
    expect(
      assistants.map(({ reasons }) => reasons.map(({ rule: id }) => id)),
    ).toEqual([['freeze'], ['freeze'], ['freeze']]);
  });

  it('shows what a waiver lifted', () => {
    const { assistants } = statusOf([permitAll, noExternal], {
      waivers: [waiver],
    });
    expect(
      assistants.map(({ id, isAllowed, reasons }) => [
        id,
        isAllowed,
        reasons.map(({ rule: lifted }) => lifted),
      ]),
    ).toEqual([
      ['claude-code', true, ['no-external', 'permit-all']],
      ['copilot', true, ['no-external', 'permit-all']],
      ['local', true, ['permit-all']],
    ]);
  });
});
