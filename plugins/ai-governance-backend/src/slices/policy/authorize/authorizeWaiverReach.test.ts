import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { mockCredentials } from '@backstage/backend-test-utils';
import { authorizeWaiverReach } from './authorizeWaiverReach';

const CHECKOUT = 'github.com/acme/checkout';
const MONO = 'github.com/acme/mono';

/** A scope with three entities in two repositories, for a caller who reads some entities and holds some permissions. */
function bench(of: {
  readonly reads: readonly string[];
  readonly holds: readonly string[];
}) {
  const permissions = {
    authorize: async (
      requests: readonly { readonly permission: { readonly name: string } }[],
    ) =>
      requests.map(({ permission }) => ({
        result: of.holds.includes(permission.name)
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
      })),
  };
  const access = {
    readable: async () => (ref: string) => of.reads.includes(ref),
  };
  const inner = {
    readScope: async () => ['group:default/checkout'],
    reachOfScope: async () => ({
      entities: [
        { ref: 'component:default/a', repository: CHECKOUT },
        { ref: 'component:default/b', repository: MONO },
        { ref: 'component:default/c', repository: MONO },
      ],
      repositories: [CHECKOUT, MONO],
    }),
  };
  const authorized = authorizeWaiverReach(
    inner as never,
    { permissions, access } as never,
  );
  const scope = { group: 'group:default/checkout' };
  return authorized.reachOfScope(mockCredentials.user() as never, scope);
}

const ASK = 'ai-governance.waiver.request';
const READ = 'ai-governance.exception.read';
const GROUP = 'group:default/checkout';

describe('R31 where a waiver would act', () => {
  it('counts all of it, and names what the caller may read', async () => {
    const reads = [GROUP, 'component:default/a', 'component:default/b'];
    expect(await bench({ reads, holds: [ASK] })).toEqual({
      entityCount: 3,
      repositoryCount: 2,
      entities: [
        { ref: 'component:default/a', repository: CHECKOUT },
        { ref: 'component:default/b', repository: MONO },
      ],
      repositories: [CHECKOUT],
    });
  });

  it.each([
    ['those who ask', [ASK], 'told'],
    ['those who read', [READ], 'told'],
    ['nobody else', [], 'shared.notAllowed'],
  ])('is told to %s', async (_, holds, expected) => {
    const answer = await bench({ reads: [GROUP], holds }).then(
      () => 'told',
      error => error.code,
    );
    expect(answer).toBe(expected);
  });

  it('is not told of a scope that the caller may not read', async () => {
    await expect(bench({ reads: [], holds: [ASK] })).rejects.toMatchObject({
      code: 'policy.entityNotFound',
    });
  });
});
