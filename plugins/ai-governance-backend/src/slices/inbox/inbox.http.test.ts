import type { InboxItem } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { aiChange } from '../../__testUtils__/changes';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { component, group, onGitHub, user } from '../../__testUtils__/entities';
import {
  eventually,
  startGovernance,
} from '../../__testUtils__/startGovernance';
import { startStrengthening } from '../../__testUtils__/startStrengthening';
import { claimedGroups } from './__testUtils__/groupsOf';

type Api = Awaited<ReturnType<typeof startGovernance>>;
type Client = Api['person'];

const PAY = 'github.com/acme/pay';
const FIND = 'github.com/acme/find';
const reason = 'the migration of the payment code needs it';
const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString();
const sha = (number: number): string => number.toString(16).padStart(40, '0');

describe.each(eachDatabase())('R52 what needs you, on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Api;
  let ada: Client;
  let ben: Client;
  let cleo: Client;
  beforeAll(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({
      knex,
      features: [claimedGroups],
      entities: [
        component('pay', { annotations: onGitHub('acme/pay', 'internal') }),
        component('find', {
          annotations: onGitHub('acme/find', 'internal'),
          owner: 'search',
        }),
        component('unsorted', { owner: 'search' }),
        group('checkout'),
        group('search'),
        group('security'),
        user('ada', 'checkout'),
        user('ben', 'checkout', 'security'),
        user('cleo', 'search'),
      ],
    });
    const as = (name: string) =>
      api.as(mockCredentials.user.header(`user:default/${name}`));
    [ada, ben, cleo] = [as('ada'), as('ben'), as('cleo')];
    await api.ready();
  });
  beforeEach(async () => {
    for (const table of [
      'inbox_snoozes',
      'policy_waivers',
      'policy_strengthenings',
      'policy_break_glass',
      'policy_tier_batches',
      'policy_decision_entities',
      'policy_decisions',
    ]) {
      await knex(table).delete();
    }
    await knex('policy_snapshot').increment('version', 1);
  });
  afterAll(() => api.stop());

  const inboxOf = async (client: Client, query = '') => {
    const { status, body } = await client.get(`/inbox${query}`);
    expect([status, body.error]).toEqual([200, undefined]);
    return body;
  };
  const kinds = async (client: Client): Promise<readonly string[]> =>
    (await inboxOf(client)).items.map(({ kind }: InboxItem) => kind);
  const decide = async (given: Parameters<typeof aiChange>[0]) => {
    const { status, body } = await api.machine.post(
      '/policy/decisions',
      aiChange(given),
    );
    expect([status, body.error]).toEqual([201, undefined]);
    return body;
  };
  const askWaiver = async (client: Client, expiresAt = inDays(30)) => {
    const { status, body } = await client.post('/policy/waivers', {
      rule: 'human-review',
      scope: { repository: PAY },
      reason,
      expiresAt,
    });
    expect([status, body.error]).toEqual([201, undefined]);
    return body.waiverId as string;
  };

  it('is empty for whom nothing waits, and needs a person', async () => {
    expect(await inboxOf(ada)).toEqual({
      items: [],
      counts: [],
      total: 0,
      snoozed: 0,
      isComplete: true,
    });
    const { status, body } = await api.machine.get('/inbox');
    expect([status, body.error.code]).toEqual([403, 'shared.notAllowed']);
  });

  it('holds the changes of the own teams that are held, as their newest decision has them', async () => {
    const first = await decide({
      repository: PAY,
      pullRequest: 7,
      headSha: sha(1),
    });
    const { items, counts, total } = await inboxOf(ada);
    expect(items).toEqual([
      expect.objectContaining({
        kind: 'heldChange',
        title: `change #7 of \`${PAY}\` is held`,
        link: `/catalog/default/component/pay/ai-policy?decision=${first.decisionId}`,
        entityRef: 'component:default/pay',
        repository: PAY,
      }),
    ]);
    expect(items[0].because).not.toBe('');
    expect([counts, total]).toEqual([[{ kind: 'heldChange', count: 1 }], 1]);
    expect(await kinds(cleo)).toEqual(['unclassified']);

    const second = await decide({
      repository: PAY,
      pullRequest: 7,
      headSha: sha(2),
    });
    const after = await inboxOf(ada);
    expect(after.items).toHaveLength(1);
    expect(after.items[0].id).toBe(items[0].id);
    expect(after.items[0].link).toContain(second.decisionId);
  });

  it('no longer holds a change that was merged', async () => {
    const { ledger } = await decide({
      repository: PAY,
      pullRequest: 7,
      headSha: sha(1),
    });
    await knex('policy_merges').insert({
      repository: PAY,
      merged_as: sha(9),
      head_sha: sha(1),
      pull_request: 7,
      ledger_entry_id: ledger.entryId,
    });
    expect(await kinds(ada)).toEqual([]);
    await knex('policy_merges').delete();
  });

  it('asks those who may decide on a waiver, never whoever asked for it, until it is decided', async () => {
    const waiverId = await askWaiver(ada);
    expect(await kinds(ada)).toEqual([]);
    const { items } = await inboxOf(ben);
    expect(items).toEqual([
      expect.objectContaining({
        kind: 'waiver',
        title: `a waiver of \`human-review\` for \`${PAY}\` waits for a decision`,
        link: `/catalog/default/component/pay/ai-policy?exception=${waiverId}`,
      }),
    ]);
    await ben.post(`/policy/waivers/${waiverId}/approval`, { reason });
    expect(await kinds(ben)).toEqual([]);
  });

  it.each([
    [13, ['waiverExpiring']],
    [15, []],
  ])('of waivers that end in %i days: %j', async (days, expected) => {
    const waiverId = await askWaiver(ada, inDays(days));
    await ben.post(`/policy/waivers/${waiverId}/approval`, { reason });
    expect(await kinds(ada)).toEqual(expected);
    expect(await kinds(cleo)).toEqual(['unclassified']);
  });

  it.each([
    ['their repository', { repository: PAY }, 2, ['stricterReview'], []],
    [
      'their group',
      { group: 'group:default/checkout' },
      2,
      ['stricterReview'],
      [],
    ],
    ['a repository of others', { repository: FIND }, 2, [], ['stricterReview']],
    ['their repository', { repository: PAY }, 4, [], []],
  ])(
    'R29b of stricter review of %s (%j) that ends in %i days: %j, and for others %j',
    async (_, scope, days, owners, others) => {
      const expiresAt = inDays(days);
      const strengtheningId = await startStrengthening(
        { person: ben },
        { scope, expiresAt },
      );
      expect(await kinds(ada)).toEqual(owners);
      expect(await kinds(cleo)).toEqual([...others, 'unclassified']);
      expect(await kinds(ben)).toEqual(days === 2 ? ['stricterReview'] : []);
      if (owners.length === 0) return;
      const { items } = await inboxOf(ada);
      expect(items[0]).toMatchObject({
        title: expect.stringMatching(/^the stricter review of `.+` ends on /),
        link: `/ai-governance/exceptions/strengthenings/${strengtheningId}`,
        due: expiresAt,
      });
      await ben.post(`/policy/strengthenings/${strengtheningId}/end`, {
        reason,
      });
      expect(await kinds(ada)).toEqual([]);
    },
  );

  it('asks for the review of break-glass: those who may, and the team whose repository it is, but never who used it', async () => {
    const { body } = await cleo.post('/policy/break-glass', {
      repository: FIND,
      headSha: sha(3),
      reason,
    });
    expect(await kinds(ada)).toEqual(['breakGlass']);
    // Cleo used it, and sees it as one of the team that owns the repository.
    expect((await kinds(cleo)).toSorted()).toEqual([
      'breakGlass',
      'unclassified',
    ]);
    await ada.post(`/policy/break-glass/${body.breakGlassId}/review`, {
      verdict: 'justified',
      note: 'looked at it',
    });
    expect(await kinds(ada)).toEqual([]);
  });

  it('puts a review that is overdue before everything else, and says so', async () => {
    const waiverId = await askWaiver(ada, inDays(1));
    await ben.post(`/policy/waivers/${waiverId}/approval`, { reason });
    await cleo.post('/policy/break-glass', {
      repository: FIND,
      headSha: sha(3),
      reason,
    });
    const urgencies = async () =>
      (await inboxOf(ada)).items.map(({ kind, urgency }: InboxItem) => [
        kind,
        urgency,
      ]);
    expect(await urgencies()).toEqual([
      ['waiverExpiring', undefined],
      ['breakGlass', 'due'],
    ]);
    await knex('policy_break_glass').update({ used_at: inDays(-30) });
    expect(await urgencies()).toEqual([
      ['breakGlass', 'overdue'],
      ['waiverExpiring', undefined],
    ]);
  });

  it('asks a second person for a batch of tiers, never who proposed it, until it is confirmed', async () => {
    const { status, body } = await ada.post('/policy/tier-batches', {
      selection: { rule: { name: 'unsorted' }, tier: 'internal' },
      reason,
    });
    expect(status).toBe(201);
    expect(await kinds(ada)).toEqual([]);
    const { items } = await inboxOf(ben);
    expect(items).toEqual([
      expect.objectContaining({
        kind: 'tierBatch',
        title: 'the classification of an entity waits for a second person',
        link: `/ai-governance/classification?batch=${body.batchId}`,
      }),
    ]);
    await ben.post(`/policy/tier-batches/${body.batchId}/withdrawal`, {
      reason,
    });
    expect(await kinds(ben)).toEqual([]);
  });

  it('puts what ends soonest first, gives pages, and one kind alone', async () => {
    for (const number of [1, 2, 3]) {
      await decide({
        repository: PAY,
        pullRequest: number,
        headSha: sha(number),
      });
    }
    const waiverId = await askWaiver(ada, inDays(3));
    await ben.post(`/policy/waivers/${waiverId}/approval`, { reason });
    expect(await kinds(ada)).toEqual([
      'waiverExpiring',
      'heldChange',
      'heldChange',
      'heldChange',
    ]);
    const first = await inboxOf(ada, '?limit=3');
    const cursor = encodeURIComponent(first.nextCursor);
    const rest = await inboxOf(ada, `?limit=3&cursor=${cursor}`);
    expect([...first.items, ...rest.items]).toEqual((await inboxOf(ada)).items);
    expect([rest.nextCursor, rest.total]).toEqual([undefined, 4]);
    const one = await inboxOf(ada, '?kind=waiverExpiring');
    expect([one.items.length, one.total]).toEqual([1, 4]);
    const { body } = await ada.get('/inbox?cursor=nowhere');
    expect(body.error.code).toBe('shared.invalidCursor');
  });

  it('leaves out what a person put off, for that person alone and until then, and brings it back', async () => {
    await decide({ repository: PAY, pullRequest: 7, headSha: sha(1) });
    const [item] = (await inboxOf(ada)).items;
    const until = inDays(2);
    const snooze = (client: Client, body: object, itemId = item.id) =>
      client.put(`/inbox/items/${itemId}/snooze`, body);
    expect((await snooze(ada, { until })).body).toEqual({
      ...item,
      snoozedUntil: until,
    });
    expect(await inboxOf(ada)).toMatchObject({
      items: [],
      total: 0,
      snoozed: 1,
    });
    expect((await inboxOf(ada, '?snoozed=true')).items).toEqual([
      { ...item, snoozedUntil: until },
    ]);
    expect(await kinds(ben)).toEqual(['heldChange']);
    await knex('inbox_snoozes').update({ until: inDays(-1) });
    expect(await kinds(ada)).toEqual(['heldChange']);
    await snooze(ada, { until });
    expect((await snooze(ada, {})).body).toEqual(item);
    expect(await kinds(ada)).toEqual(['heldChange']);

    const refused = [
      await snooze(ada, { until: inDays(91) }),
      await snooze(ada, { until: inDays(-1) }),
      await snooze(cleo, { until }),
      await snooze(ada, { until }, `heldChange-${'0'.repeat(32)}`),
    ];
    expect(refused.map(({ body }) => body.error.code)).toEqual([
      'inbox.snoozeOutOfRange',
      'inbox.snoozeOutOfRange',
      'inbox.itemNotFound',
      'inbox.itemNotFound',
    ]);
  });

  it('asks no more often, however much there is', async () => {
    let queries = 0;
    const once = async () => {
      await inboxOf(ben);
      // What earlier questions left to the sequencer is not counted.
      await eventually(async () => {
        const staged = await knex('audit_entries').whereNull('leaf_index');
        return staged.length === 0;
      });
      queries = 0;
      const counting = () => {
        queries += 1;
      };
      knex.on('query', counting);
      await inboxOf(ben);
      knex.off('query', counting);
      return queries;
    };
    // Tasks of the portal ask at the same time now and then; they never ask less.
    const count = async () =>
      Math.min(await once(), await once(), await once());
    await decide({ repository: PAY, pullRequest: 1, headSha: sha(1) });
    await askWaiver(ada);
    const few = await count();
    for (const number of [2, 3, 4, 5, 6]) {
      await decide({
        repository: PAY,
        pullRequest: number,
        headSha: sha(number),
      });
    }
    await askWaiver(ada, inDays(20));
    expect(await count()).toBe(few);
    expect(few).toBeLessThanOrEqual(21);
  });
});

describe('R52 what needs you, and what you may not read', () => {
  it.each([
    ['catalog.entity.read', []],
    ['ai-governance.decision.read', []],
    ['ai-governance.waiver.decide', ['heldChange']],
  ])('without `%s`', async (denied, expected) => {
    const knex = await cleanDatabase('SQLITE_3');
    const allow = (name: string) => ({
      result: name === denied ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
    });
    const api = await startGovernance({
      knex,
      features: [claimedGroups],
      entities: [
        component('pay', { annotations: onGitHub('acme/pay', 'internal') }),
        group('checkout'),
        user('ada', 'checkout'),
      ],
      permissions: {
        authorize: async requests =>
          requests.map(({ permission }) => allow(permission.name)) as never,
        authorizeConditional: async requests =>
          requests.map(({ permission }) => allow(permission.name)) as never,
      },
    });
    await api.ready();
    await api.machine.post(
      '/policy/decisions',
      aiChange({ repository: PAY, pullRequest: 7 }),
    );
    const { body } = await api.person.get('/inbox');
    expect(body.items.map(({ kind }: InboxItem) => kind)).toEqual(expected);
    await api.stop();
  });
});
