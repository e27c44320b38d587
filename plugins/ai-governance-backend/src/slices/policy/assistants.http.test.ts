import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { AssistantFile } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  component,
  onGitHub,
  organisation,
} from '../../__testUtils__/entities';
import {
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';

const vault = component('vault', {
  annotations: onGitHub('acme/vault', 'confidential'),
});
const entities = [
  ...organisation,
  vault,
  component('tool', { annotations: onGitHub('other/tool', 'internal') }),
];
const readsOnlyOwn: NonNullable<
  NonNullable<Parameters<typeof startGovernance>[0]>['permissions']
> = {
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
};
const CLOSED = /^\*$/m;

describe.each(eachDatabase())('R21 files of assistants on %s', id => {
  let api: Awaited<ReturnType<typeof startGovernance>>;
  beforeAll(async () => {
    const knex = await cleanDatabase(id);
    api = await startGovernance({ knex, entities });
    await api.ready();
  });
  afterAll(() => api.stop());

  const ask = async (repository: string) =>
    (await api.person.get(`/policy/assistant-files?repository=${repository}`))
      .body;
  const fileOf = async (repository: string, file: string) => {
    const { files } = await ask(repository);
    return files.find((each: AssistantFile) => each.id === file)?.text;
  };

  it('are made for one repository, with settings of machines beside', async () => {
    const { digest } = (await api.person.get('/policy/active')).body;
    const answer = await ask(REPOSITORY);
    expect(answer).toMatchObject({
      repository: REPOSITORY,
      policyDigest: digest,
      repositories: 1,
    });
    expect(
      answer.files.map(
        ({ id: file, scope, force }: AssistantFile) =>
          `${file} ${scope} ${force}`,
      ),
    ).toEqual([
      'copilot-exclusion-repository repository enforced',
      'claude-code-managed machine enforced',
      'claude-code-project repository advisory',
      'cursor-ignore repository advisory',
      'gemini-exclude repository advisory',
      'windsurf-ignore repository advisory',
      'jetbrains-ignore repository advisory',
      'aider-ignore repository advisory',
      'agents-md repository advisory',
      'copilot-instructions repository advisory',
      'cursor-rules repository advisory',
    ]);
  });

  it('close a repository that the catalog does not know', async () => {
    const unknown = 'github.com/acme/unknown';
    expect(await fileOf(unknown, 'cursor-ignore')).toMatch(CLOSED);
    expect((await ask(unknown)).repositories).toBe(0);
  });

  it('name every repository of an organisation that closes something', async () => {
    const { repositories, files } = await ask('github.com/acme/*');
    expect(repositories).toBe(3);
    expect(files.map(({ id: file }: AssistantFile) => file)).toEqual([
      'copilot-exclusion-organization',
      'copilot-exclusion-enterprise',
      'claude-code-managed',
    ]);
    expect(
      await fileOf('github.com/acme/*', 'copilot-exclusion-organization'),
    ).toContain('"https://github.com/acme/vault.git":\n');
    expect(
      await fileOf('github.com/acme/*', 'copilot-exclusion-organization'),
    ).not.toContain('other/tool');
  });

  it('follow a waiver as long as it holds', async () => {
    const repository = 'github.com/other/tool';
    const isClosed = async () =>
      CLOSED.test((await fileOf(repository, 'claude-code-project')) ?? '') ||
      /"Read\(\*\)"/.test(
        (await fileOf(repository, 'claude-code-project')) ?? '',
      );
    expect(await isClosed()).toBe(true);
    const asked = await api.person.post('/policy/waivers', {
      rule: 'no-permit',
      scope: { repository },
      reason: 'a trial of two weeks',
      ticket: 'SEC-1',
      expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    });
    const approver = api.as(mockCredentials.user.header('user:default/ben'));
    await approver.post(`/policy/waivers/${asked.body.waiverId}/approval`, {
      reason: 'agreed',
    });
    expect(await isClosed()).toBe(false);
    await approver.post(`/policy/waivers/${asked.body.waiverId}/revocation`, {
      reason: 'done now',
    });
    expect(await isClosed()).toBe(true);
  });

  it.each(['nothing', 'https://github.com/acme/checkout', 'a b/c'])(
    'are refused for `%s`',
    async repository => {
      const { status } = await api.person.get(
        `/policy/assistant-files?repository=${encodeURIComponent(repository)}`,
      );
      expect(status).toBe(400);
    },
  );
});

describe('R21 files of assistants for who may not read all entities', () => {
  it.each([
    ['github.com/acme/*', ['component:default/checkout']],
    ['github.com/acme/vault', []],
  ])(
    'are not there: without some they would close less (%s)',
    async (repository, readable: readonly string[]) => {
      const api = await startGovernance({
        catalog: catalogServiceMock.mock({
          async *streamEntities() {
            yield [...entities];
          },
          refreshEntity: async () => {},
          getEntitiesByRefs: async ({ entityRefs }) => ({
            items: entityRefs.map(ref =>
              readable.includes(ref) ? vault : undefined,
            ),
          }),
        }),
        knex: await cleanDatabase('SQLITE_3'),
        permissions: readsOnlyOwn,
      });
      await api.ready();
      const { status, body } = await api.person.get(
        `/policy/assistant-files?repository=${repository}`,
      );
      expect([status, body.error.code]).toEqual([
        404,
        'policy.repositoryNotFound',
      ]);
      await api.stop();
    },
  );
});
