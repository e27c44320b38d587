import {
  compiled,
  entity,
  NOW,
  permitAll,
  rule,
} from '../policy/__fixtures__/smallPolicy';
import type { EntityFact, Rule } from '../policy';
import { closedPaths } from './shieldedPaths';

const permitApproved = rule({
  id: 'approved',
  effect: 'permit',
  when: { assistant: 'approved' },
});
const noAgentsInPayments = rule({
  id: 'no-ai-in-payments',
  effect: 'forbid',
  when: { assistant: { external: true }, change: { touches: 'pay' } },
});

const confidential = entity({
  ref: 'component:default/ledger',
  path: 'services/ledger',
  tier: { declared: 'confidential', inherited: [] },
});
const shop = entity();
const site = entity({ ref: 'component:default/site', path: 'site' });
const CLOSED = 'is closed to it';

const closed = (
  rules: readonly Rule[],
  entities: readonly EntityFact[],
  assistant: string,
  waived?: string,
) =>
  closedPaths(
    compiled(rules),
    {
      repository: 'github.com/acme/shop',
      entities,
      now: NOW,
      waivers: waived
        ? [
            {
              id: 'w1',
              rule: waived,
              repository: 'github.com/acme/shop',
              reason: 'A trial.',
              owner: 'group:default/shop-team',
              requester: 'user:default/kim',
              approver: 'user:default/lee',
              expiresAt: '2026-04-01T00:00:00.000Z',
            },
          ]
        : [],
    },
    assistant,
  ).map(({ patterns, ignoreCase, because }) =>
    [patterns.join(' '), ignoreCase ? 'either case' : '', because]
      .filter(part => part !== '')
      .join(' | '),
  );

describe('R21 what a repository closes to an assistant', () => {
  it.each<
    [
      string,
      readonly Rule[],
      readonly EntityFact[],
      string,
      string | undefined,
      readonly string[],
    ]
  >([
    [
      'nothing where it may be used',
      [permitApproved],
      [shop],
      'copilot',
      undefined,
      [],
    ],
    [
      'nothing under another of its names',
      [permitApproved],
      [shop],
      'GitHub-Copilot',
      undefined,
      [],
    ],
    [
      'everything that is not known to the catalog',
      [permitAll],
      [],
      'copilot',
      undefined,
      ['* | the catalog does not know this repository'],
    ],
    [
      'everything to an assistant that the policy does not list',
      [permitApproved],
      [shop],
      'cursor',
      undefined,
      [`* | \`component:default/shop\` ${CLOSED}`],
    ],
    [
      'everything beside entities when one is closed and none is at the root',
      [permitApproved],
      [site, confidential],
      'copilot',
      undefined,
      [
        '* | files of no entity are as closed as `component:default/ledger`; an entity at the root of the repository opens them',
        '/services/ledger/ | the source of `component:default/ledger` must not leave the organisation',
      ],
    ],
    [
      'the folder of an entity that forbids it',
      [permitApproved],
      [shop, site, confidential],
      'copilot',
      undefined,
      [
        '/services/ledger/ | the source of `component:default/ledger` must not leave the organisation',
      ],
    ],
    [
      'no source to a model in the house',
      [permitApproved],
      [confidential],
      'local',
      undefined,
      [],
    ],
    [
      'an area that is denied, in either case as the area says',
      [permitApproved, noAgentsInPayments],
      [shop],
      'copilot',
      undefined,
      ['pay/ | either case | the area Payments is closed to it'],
    ],
    [
      'paths that the entity adds to the area, in its folder',
      [permitApproved, noAgentsInPayments],
      [entity({ path: 'web', areaPaths: { pay: ['till/**', '!x', '*.sql'] } })],
      'copilot',
      undefined,
      [
        'pay/ /web/till/** /web/**/*.sql | either case | the area Payments is closed to it',
      ],
    ],
    [
      'nothing that a waiver opens',
      [permitApproved, noAgentsInPayments],
      [shop],
      'copilot',
      'no-ai-in-payments',
      [],
    ],
    [
      'everything to an entity without a tier',
      [permitApproved],
      [entity({ tier: { inherited: [] } })],
      'copilot',
      undefined,
      [`* | \`component:default/shop\` ${CLOSED}`],
    ],
  ])('%s', (_, rules, entities, assistant, waived, expected) => {
    expect(closed(rules, entities, assistant, waived)).toEqual(expected);
  });
});
