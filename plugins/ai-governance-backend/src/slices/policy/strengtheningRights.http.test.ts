import type { PermissionsService } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  component,
  onGitHub,
  organisation,
} from '../../__testUtils__/entities';
import { startGovernance } from '../../__testUtils__/startGovernance';

type Api = Awaited<ReturnType<typeof startGovernance>>;

const MANAGE = 'ai-governance.strengthening.manage';
const reason = 'two incidents this week';

/** Everybody may do everything, but for managing strengthenings. */
const resultOf = (name: string) =>
  name === MANAGE ? AuthorizeResult.DENY : AuthorizeResult.ALLOW;
const permissions: Partial<PermissionsService> = {
  authorize: async queries =>
    queries.map(({ permission }) => ({ result: resultOf(permission.name) })),
  authorizeConditional: async queries =>
    queries.map(({ permission }) => ({ result: resultOf(permission.name) })),
};
const foreign = component('vault', {
  annotations: onGitHub('acme/vault', 'internal'),
});

describe('R29b who starts strengthenings without managing them', () => {
  let api: Api;
  let ben: Api['person'];
  beforeAll(async () => {
    api = await startGovernance({
      permissions,
      entities: [
        ...organisation,
        {
          ...foreign,
          spec: { ...foreign.spec, owner: 'group:default/security' },
        },
      ],
    });
    ben = api.as(mockCredentials.user.header('user:default/ben'));
    await api.ready();
  });
  afterAll(() => api.stop());

  const start = (scope: object, client = api.person) =>
    client.post('/policy/strengthenings', {
      scope,
      reviews: 2,
      reason,
      expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    });

  it.each([
    ['what their group owns', { entity: 'component:default/checkout' }, 201],
    ['their group', { group: 'group:default/checkout' }, 201],
    ['their repository', { repository: 'github.com/acme/checkout' }, 201],
    ['what another group owns', { entity: 'component:default/vault' }, 403],
    ['another group', { group: 'group:default/security' }, 403],
    ['a repository of nobody', { repository: 'github.com/none/none' }, 403],
  ])('does so for %s', async (_, scope, status) => {
    expect((await start(scope)).status).toBe(status);
  });

  it('is told which permission reaches further', async () => {
    const { body } = await start({ entity: 'component:default/vault' });
    expect(body.error).toMatchObject({
      code: 'shared.notAllowed',
      message: expect.stringContaining(MANAGE),
    });
  });

  it('puts off and ends their own, and none of others', async () => {
    const { body } = await start({ group: 'group:default/checkout' });
    const one = `/policy/strengthenings/${body.strengtheningId}`;
    const seen = await ben.get(one);
    expect(seen.body.permits.end.isPermitted).toBe(false);
    const refused = await ben.post(`${one}/end`, { reason });
    expect([refused.status, refused.body.error.code]).toEqual([
      403,
      'shared.notAllowed',
    ]);
    expect((await api.person.post(`${one}/end`, { reason })).status).toBe(200);
  });
});
