import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { aiChange } from '../../__testUtils__/changes';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  component,
  onGitHub,
  organisation,
  system,
} from '../../__testUtils__/entities';
import { startGovernance } from '../../__testUtils__/startGovernance';

const UNSORTED = 'component:default/unsorted';

describe.each(eachDatabase())('R05 what nobody has classified on %s', id => {
  let api: Awaited<ReturnType<typeof startGovernance>>;
  beforeAll(async () => {
    api = await startGovernance({
      knex: await cleanDatabase(id),
      entities: [
        ...organisation,
        system('bank'),
        component('vault', {
          annotations: onGitHub('acme/bank', 'confidential'),
          owner: 'security',
        }),
        component('teller', {
          annotations: onGitHub('acme/bank'),
          owner: 'security',
          system: 'bank',
        }),
        component('branch', {
          annotations: onGitHub('acme/branch', 'public'),
          owner: 'engineering',
          system: 'bank',
        }),
        component('lonely', { owner: 'nobody' }),
      ],
    });
    await api.ready();
  });
  afterAll(() => api.stop());

  const list = async (query = '') =>
    (await api.person.get(`/policy/unclassified${query}`)).body;
  const refsOf = (body: { items: readonly { entityRef: string }[] }) =>
    body.items.map(({ entityRef }) => entityRef);
  const suggestionFor = async (name: string) => {
    const { items } = await list(`?text=${name}`);
    return items[0].suggestion;
  };

  it('lists it with totals, in the order of the refs', async () => {
    const body = await list();
    expect(refsOf(body)).toEqual([
      'component:default/lonely',
      'component:default/teller',
      UNSORTED,
      'system:default/bank',
    ]);
    expect(body).toMatchObject({
      matching: 4,
      totals: {
        entities: 7,
        unclassified: 4,
        systems: ['system:default/bank'],
      },
    });
    expect(body.items[1]).toMatchObject({
      owner: 'group:default/security',
      system: 'system:default/bank',
      repository: 'github.com/acme/bank',
      isCritical: false,
    });
  });

  it.each([
    ['?owner=group:default/security', ['component:default/teller']],
    [
      '?system=system:default/bank',
      ['component:default/teller', 'system:default/bank'],
    ],
    ['?kind=system', ['system:default/bank']],
    ['?text=ACME/uns', [UNSORTED]],
  ])('is filtered by %s', async (query, expected) => {
    const body = await list(query);
    expect([refsOf(body), body.matching, body.totals.unclassified]).toEqual([
      expected,
      expected.length,
      4,
    ]);
  });

  it('pages', async () => {
    const first = await list('?limit=3');
    expect(first.nextCursor).toBe(UNSORTED);
    const rest = await list(`?limit=3&cursor=${first.nextCursor}`);
    expect([refsOf(rest), rest.nextCursor]).toEqual([
      ['system:default/bank'],
      undefined,
    ]);
  });

  it('suggests what others of the repository and System are, strictest solid evidence first', async () => {
    expect(await suggestionFor('teller')).toMatchObject({
      tier: 'confidential',
      strength: 'strong',
      evidence: [
        { kind: 'repository', tier: 'confidential', count: 1, of: 1 },
        { kind: 'system', tier: 'public', count: 1, of: 1 },
      ],
    });
  });

  it('suggests nothing without evidence, and says what is missing', async () => {
    expect(await suggestionFor('lonely')).toEqual({
      evidence: [],
      missing: ['neighbours', 'changes', 'dataReport'],
    });
  });

  it('counts areas that attested changes touched, and applies nothing', async () => {
    const { body } = await api.machine.post(
      '/policy/decisions',
      aiChange({
        repository: 'github.com/acme/unsorted',
        files: [{ path: 'src/auth/login.ts', status: 'modified' }],
      }),
    );
    expect(body.error).toBeUndefined();
    const suggestion = await suggestionFor('unsorted');
    expect(suggestion.evidence).toContainEqual(
      expect.objectContaining({ kind: 'area', strength: 'weak' }),
    );
    expect(suggestion.missing).not.toContain('changes');
    expect(refsOf(await list())).toContain(UNSORTED);
  });

  it('what the place once had speaks strongest', async () => {
    const tier = `/policy/entities/component/default/lonely/tier`;
    const reason = 'agreed with the owners';
    await api.person.put(tier, { tier: 'internal', reason });
    await api.person.put(tier, { reason });
    expect(await suggestionFor('lonely')).toMatchObject({
      tier: 'internal',
      strength: 'strong',
      evidence: [{ kind: 'once' }],
    });
  });
});

describe('R51 what nobody has classified', () => {
  it('holds nothing of what the caller may not read, in suggestions neither', async () => {
    const api = await startGovernance({
      knex: await cleanDatabase('SQLITE_3'),
      permissions: {
        authorize: async queries =>
          queries.map(() => ({ result: AuthorizeResult.ALLOW })),
        authorizeConditional: async queries =>
          queries.map(() => ({ result: AuthorizeResult.DENY })),
      },
    });
    await api.ready();
    const ben = api.as(mockCredentials.user.header('user:default/ben'));
    const { body } = await ben.get('/policy/unclassified');
    expect(body).toEqual({
      items: [],
      matching: 0,
      totals: { entities: 0, unclassified: 0, owners: [], systems: [] },
    });
    await api.stop();
  });
});
