import { mockCredentials } from '@backstage/backend-test-utils';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  component,
  onGitHub,
  organisation,
} from '../../__testUtils__/entities';
import { startGovernance } from '../../__testUtils__/startGovernance';

type Api = Awaited<ReturnType<typeof startGovernance>>;
type Client = Api['person'];

const UNSORTED = 'component:default/unsorted';
const VAULT = 'component:default/vault';
const reason = 'it holds no customer data';

describe.each(eachDatabase())('R05 asking for another tier on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Api;
  let ada: Client;
  let ben: Client;
  beforeAll(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({
      knex,
      entities: [
        ...organisation,
        component('vault', { annotations: onGitHub('acme/vault', 'internal') }),
      ],
    });
    ada = api.person;
    ben = api.as(mockCredentials.user.header('user:default/ben'));
    await api.ready();
  });
  beforeEach(async () => {
    await knex('policy_tier_requests').delete();
    await knex('policy_tier_assignments').delete();
    await knex('policy_high_water').update({ tier: null, is_critical: false });
    await knex('policy_snapshot').increment('version', 1);
  });
  afterAll(() => api.stop());

  const ask = (given: object = {}, client = ada) =>
    client.post('/policy/tier-requests', {
      entityRef: UNSORTED,
      tier: 'public',
      reason,
      ...given,
    });
  const asked = async (given: object = {}): Promise<string> => {
    const { status, body } = await ask(given);
    expect([status, body.error]).toEqual([201, undefined]);
    return body.requestId;
  };
  const say = (client: Client, requestId: string, word: string) =>
    client.post(`/policy/tier-requests/${requestId}/${word}`, {
      reason: 'looked at it',
    });
  const entityOf = async (name: string) =>
    (await ada.get(`/policy/entities/component/default/${name}`)).body;
  const entries = async (requestId: string) =>
    (await knex('audit_entries').orderBy('staged_number').pluck('canonical'))
      .filter((text: string) => text.includes(requestId))
      .map((text: string) => JSON.parse(text));

  it('goes from a request to the assignment by another person, and everything of it is in the ledger', async () => {
    const { status, body } = await ask({ isCritical: true, ticket: 'SEC-7' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'open',
      entityRef: UNSORTED,
      tier: 'public',
      isCritical: true,
      from: { tier: 'unclassified', isCritical: false },
      comesTo: { tier: 'public', isCritical: true },
      reason,
      ticket: 'SEC-7',
      requestedBy: 'user:default/ada',
      permits: {
        accept: {
          isPermitted: false,
          because: 'you asked for it; a second person decides',
        },
        withdraw: { isPermitted: true },
      },
    });
    const { requestId } = body;
    expect((await entityOf('unsorted')).status.status).toBe('unclassified');

    const accepted = await say(ben, requestId, 'acceptance');
    expect(accepted.body).toMatchObject({
      state: 'accepted',
      decision: { by: 'user:default/ben', reason: 'looked at it' },
      permits: { accept: { because: 'it was accepted before' } },
    });
    expect(accepted.body.comesTo).toBeUndefined();
    expect(await entityOf('unsorted')).toMatchObject({
      status: { tier: 'public', isCritical: true, isClassified: true },
      assignment: { assignedBy: 'user:default/ben', reason: 'looked at it' },
    });
    const told = await entries(requestId);
    expect(told.map(({ type }) => type)).toEqual([
      'policy.tierRequested',
      'policy.tierAssigned',
      'policy.tierRequestAccepted',
    ]);
    expect(JSON.stringify(told)).not.toMatch(/customer|looked|SEC-7/);
  });

  it('a lower tier is in force once accepted, by the same word as with an assignment', async () => {
    await ada.put('/policy/entities/component/default/unsorted/tier', {
      tier: 'confidential',
      isCritical: true,
      reason,
    });
    const requestId = await asked({ tier: 'internal' });
    await say(ben, requestId, 'acceptance');
    const { status, assignment } = await entityOf('unsorted');
    expect(status).toMatchObject({ tier: 'internal', isCritical: true });
    expect(assignment).toMatchObject({ tier: 'internal', isCritical: true });
  });

  it.each([
    ['refusal', 'refused', 'policy.tierRequestRefused'],
    ['withdrawal', 'withdrawn', 'policy.tierRequestWithdrawn'],
  ])(
    'a %s changes nothing and leaves room for another',
    async (word, state, type) => {
      const requestId = await asked();
      const client = word === 'refusal' ? ben : ada;
      const { status, body } = await say(client, requestId, word);
      expect([status, body.state]).toEqual([200, state]);
      expect((await entityOf('unsorted')).status.isClassified).toBe(false);
      expect((await entries(requestId)).at(-1).type).toBe(type);
      await asked();
    },
  );

  it.each([
    [
      'of a tier that there is none of',
      { tier: 'secret' },
      400,
      'policy.unknownTier',
    ],
    ['for nothing', { tier: undefined }, 400, 'policy.tierRequestPointless'],
    [
      'that would leave it as it is',
      { entityRef: VAULT, tier: 'public' },
      400,
      'policy.tierRequestPointless',
    ],
    [
      'for what is not in the catalog',
      { entityRef: 'component:default/none' },
      404,
      'policy.entityNotFound',
    ],
    [
      'for a group',
      { entityRef: 'group:default/checkout' },
      404,
      'policy.entityNotFound',
    ],
    ['without a reason', { reason: '      ' }, 400, 'shared.invalidRequest'],
    ['with a ticket of spaces', { ticket: '  ' }, 400, 'shared.invalidRequest'],
  ])('a request %s is refused', async (_name, given, status, code) => {
    const answer = await ask(given);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  it('of two at the same moment, one is stored', async () => {
    const answers = await Promise.all([ask(), ask({ tier: 'internal' }, ben)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.error.code).toBe('policy.tierRequestOpen');
  });

  it.each([
    ['who asked', 'ada', 'acceptance', 403, 'policy.secondPersonRequired'],
    ['who asked', 'ada', 'refusal', 403, 'policy.secondPersonRequired'],
    ['a machine', 'machine', 'acceptance', 403, 'policy.secondPersonRequired'],
    ['another person', 'ben', 'withdrawal', 403, 'shared.notAllowed'],
  ])('%s (%s) cannot say %s', async (_who, name, word, status, code) => {
    const clients = { ada, ben, machine: api.machine };
    const requestId = await asked();
    const client = clients[name as keyof typeof clients];
    const answer = await say(client, requestId, word);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  it('a machine cannot ask', async () => {
    const { status, body } = await ask({}, api.machine);
    expect([status, body.error.code]).toEqual([
      403,
      'policy.secondPersonRequired',
    ]);
  });

  it('a closed request stays closed', async () => {
    const requestId = await asked();
    await say(ben, requestId, 'refusal');
    const again = await say(ben, requestId, 'acceptance');
    expect([again.status, again.body.error.code]).toEqual([
      409,
      'policy.tierRequestState',
    ]);
  });

  it('lists and shows requests, without those about what the caller may not read', async () => {
    const requestId = await asked();
    const list = await ben.get(
      `/policy/tier-requests?state=open&entityRef=${UNSORTED}`,
    );
    expect(list.body.items).toEqual([
      expect.objectContaining({
        requestId,
        permits: expect.objectContaining({ accept: { isPermitted: true } }),
      }),
    ]);
    const closed = await ben.get('/policy/tier-requests?state=accepted');
    expect(closed.body.items).toEqual([]);
    const none = await ben.get('/policy/tier-requests/none');
    expect([none.status, none.body.error.code]).toEqual([
      404,
      'policy.tierRequestNotFound',
    ]);
  });
});
