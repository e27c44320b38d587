import {
  canonicalJson,
  parsePolicyBundle,
} from '@ai-enablement/governance-core';
import { mockServices } from '@backstage/backend-test-utils';
import { compactVerify, createLocalJWKSet } from 'jose';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { component, group, onGitHub } from '../../__testUtils__/entities';
import {
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';

const entities = [
  component('checkout', {
    annotations: {
      ...onGitHub('acme/checkout', 'internal'),
      'ai-governance/area-paths': '{"auth": ["gate/"]}',
    },
  }),
  component('till', {
    annotations: onGitHub('acme/checkout', 'public'),
    owner: 'user:default/kim',
  }),
  component('other', { annotations: onGitHub('acme/other', 'internal') }),
  group('checkout'),
];

describe.each(eachDatabase())('R50 policy bundles on %s', id => {
  const logged: string[] = [];
  const log = (message: string) => logged.push(message);
  let api: Awaited<ReturnType<typeof startGovernance>>;
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  beforeAll(async () => {
    knex = await cleanDatabase(id);
    const logger = mockServices.logger.mock({
      info: log,
      warn: log,
      error: log,
      debug: log,
    });
    api = await startGovernance({ knex, entities, features: [logger.factory] });
    await api.ready();
  });
  afterAll(() => api.stop());
  const fetchBundle = async (repository: string) =>
    (await api.person.get(`/policy/bundle?repository=${repository}`)).body;
  const open = async (repository: string) => {
    const { bundle, keys } = await fetchBundle(repository);
    const verified = await compactVerify(bundle, createLocalJWKSet(keys));
    const text = new TextDecoder().decode(verified.payload);
    const parsed = parsePolicyBundle(text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return { text, value: parsed.value, header: verified.protectedHeader };
  };

  it('hold the policy in force and every entity of the repository', async () => {
    const active = (await api.person.get('/policy/active')).body;
    const { text, value, header } = await open(REPOSITORY);
    expect(value).toMatchObject({
      v: 1,
      issuer: expect.stringMatching(/^http.*\/api\/ai-governance$/),
      policyDigest: active.digest,
      policyVersion: { versionId: active.versionId, number: active.number },
      document: active.document,
      repository: REPOSITORY,
      entities: [
        {
          ref: 'component:default/checkout',
          tier: { declared: 'internal' },
          areaPaths: { auth: ['gate/'] },
        },
        { ref: 'component:default/till', tier: { declared: 'public' } },
      ],
    });
    expect(text).toBe(canonicalJson(value));
    expect(header).toMatchObject({
      alg: 'EdDSA',
      typ: 'ai-governance-policy-bundle',
    });
  });

  it('name no person', async () => {
    const { text, value } = await open(REPOSITORY);
    expect(text).not.toContain('kim');
    expect(value.entities.map(({ owner }) => owner)).toEqual([
      'group:default/checkout',
      'user:not-told/person',
    ]);
  });

  it('have no entities for a repository that the catalog does not know', async () => {
    const { value } = await open('github.com/acme/none');
    expect(value.entities).toEqual([]);
  });

  it('come with the keys that are listed', async () => {
    const { keys } = await fetchBundle(REPOSITORY);
    const listed = await api.person.get('/policy/keys');
    expect(listed.body).toEqual(keys);
    expect(Object.keys(keys.keys[0]).sort()).toEqual([
      'alg',
      'crv',
      'kid',
      'kty',
      'use',
      'x',
    ]);
  });

  it('never tell the private part of a key, neither to callers nor to the log', async () => {
    const answers = [
      await fetchBundle(REPOSITORY),
      (await api.person.get('/policy/keys')).body,
      (await api.machine.get('/audit/entries?limit=200')).body,
    ];
    const [row] = await knex('policy_signing_keys');
    const { d: secret } = JSON.parse(row.private_jwk);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(answers)).not.toContain(secret);
    expect(logged.join('\n')).not.toContain(secret);
    const { text } = await open(REPOSITORY);
    expect(text).not.toContain(secret);
  });

  it('need a repository', async () => {
    const { status } = await api.person.get('/policy/bundle');
    expect(status).toBe(400);
  });
});

describe('R51 bundles of repositories that a caller may not read', () => {
  it.each([
    ['some of its entities', ['component:default/checkout']],
    ['any of its entities', []],
  ])('are not there without %s', async (_name, readable: readonly string[]) => {
    const catalog = catalogServiceMock.mock({
      async *streamEntities() {
        yield [...entities];
      },
      refreshEntity: async () => {},
      getEntitiesByRefs: async ({ entityRefs }) => ({
        items: entityRefs.map(ref =>
          readable.includes(ref) ? entities[0] : undefined,
        ),
      }),
    });
    const api = await startGovernance({
      catalog,
      knex: await cleanDatabase('SQLITE_3'),
      permissions: {
        authorize: async queries =>
          queries.map(() => ({ result: AuthorizeResult.ALLOW })),
        authorizeConditional: async queries =>
          queries.map(() => ({
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'catalog',
            resourceType: 'catalog-entity',
            conditions: {
              rule: 'IS_ENTITY_OWNER',
              resourceType: 'catalog-entity',
              params: {},
            },
          })),
      },
    });
    await api.ready();
    const { status, body } = await api.person.get(
      `/policy/bundle?repository=${REPOSITORY}`,
    );
    expect([status, body.error.code]).toEqual([
      404,
      'policy.repositoryNotFound',
    ]);
    await api.stop();
  });
});
