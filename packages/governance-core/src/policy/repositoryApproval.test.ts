import { compiled } from './__fixtures__/smallPolicy';
import { repositoryApproval } from './repositoryApproval';
import type { Approval, Exclusion } from './types';

const SHOP = 'github.com/acme/shop';
const TEAM = 'group:default/shop-team';

const answer = (
  approved: readonly Approval[],
  {
    owners = [TEAM],
    tier = 'internal',
    repository = SHOP,
    excluded = [],
  }: {
    readonly owners?: readonly string[];
    readonly tier?: string;
    readonly repository?: string | null;
    readonly excluded?: readonly Exclusion[];
  } = {},
) => {
  const policy = compiled([], { repositories: { approved, excluded } });
  const scope = { repository: repository ?? undefined, owners };
  const found = repositoryApproval(policy, scope, tier);
  return found.isApproved ? 'approved' : `${found.because}. ${found.fix}`;
};

const forTeam: Approval = { repository: SHOP, owners: [TEAM] };
const upToInternal: Approval = { repository: SHOP, tierAtMost: 'internal' };

describe('R05 whether a repository is approved, and in words why not', () => {
  it.each<[string, Parameters<typeof answer>, string]>([
    ['listed', [[{ repository: SHOP }]], 'approved'],
    ['listed for its owner', [[forTeam]], 'approved'],
    ['listed up to its tier', [[upToInternal]], 'approved'],
    [
      'listed up to a stricter tier',
      [[upToInternal], { tier: 'public' }],
      'approved',
    ],
    [
      'one of two entries suffices',
      [[{ repository: SHOP, tierAtMost: 'public' }, forTeam]],
      'approved',
    ],
    [
      'not known',
      [[], { repository: null }],
      'no repository is known for it. Name the repository in the catalog, for example with the annotation `github.com/project-slug`.',
    ],
    [
      'not listed',
      [[]],
      '`github.com/acme/shop` is not on the list of approved repositories. Ask enablement to approve `github.com/acme/shop`.',
    ],
    [
      'excluded, although it is listed',
      [
        [{ repository: SHOP }],
        {
          excluded: [
            {
              repository: 'github.com/acme/*',
              because: 'frozen',
              nonNegotiable: false,
            },
          ],
        },
      ],
      '`github.com/acme/shop` is excluded: frozen. Ask the owner of the policy.',
    ],
    [
      'now of somebody else',
      [[forTeam], { owners: ['group:default/cart-team'] }],
      '`github.com/acme/shop` was approved for shop-team and now belongs to cart-team. Ask enablement to confirm the approval for the new owner.',
    ],
    [
      'now also of somebody else',
      [[forTeam], { owners: [TEAM, 'group:default/cart-team'] }],
      '`github.com/acme/shop` was approved for shop-team and now belongs to cart-team. Ask enablement to confirm the approval for the new owner.',
    ],
    [
      'now of nobody',
      [[forTeam], { owners: [] }],
      '`github.com/acme/shop` was approved for shop-team and has no known owner. Ask enablement to confirm the approval for the new owner.',
    ],
    [
      'above its tier',
      [[upToInternal], { tier: 'confidential' }],
      '`github.com/acme/shop` is approved up to Internal and is Confidential. Ask enablement to approve the repository for its tier.',
    ],
    [
      'refused by every entry, for the reason of the first',
      [
        [upToInternal, forTeam],
        { tier: 'confidential', owners: ['group:default/x'] },
      ],
      '`github.com/acme/shop` is approved up to Internal and is Confidential. Ask enablement to approve the repository for its tier.',
    ],
  ])('%s', (_, given, expected) => {
    expect(answer(...given)).toBe(expected);
  });
});
