import { mockCredentials } from '@backstage/backend-test-utils';
import { aiChange } from '../../__testUtils__/changes';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  component,
  onGitHub,
  organisation,
  system,
} from '../../__testUtils__/entities';
import {
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';

type Api = Awaited<ReturnType<typeof startGovernance>>;
type Client = Api['person'];

const reason = 'the migration of the payment code needs it';
const ELSEWHERE = 'component:default/elsewhere';
const at = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString();
const asked = (given: object = {}) => ({
  rule: 'human-review',
  scope: { repository: REPOSITORY },
  reason,
  ticket: 'SEC-1234',
  expiresAt: at(30),
  ...given,
});

describe.each(eachDatabase())('R31 waivers on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Api;
  let ada: Client;
  let ben: Client;
  let cleo: Client;
  beforeAll(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({
      knex,
      entities: [
        ...organisation,
        system('shop'),
        component('elsewhere', {
          annotations: onGitHub('other/elsewhere', 'internal'),
          system: 'shop',
        }),
      ],
    });
    ada = api.person;
    ben = api.as(mockCredentials.user.header('user:default/ben'));
    cleo = api.as(mockCredentials.user.header('user:default/cleo'));
    await api.ready();
  });
  beforeEach(async () => {
    await knex('policy_waivers').delete();
    await knex('policy_snapshot').increment('version', 1);
  });
  afterAll(() => api.stop());

  const request = async (given: object = {}, client = ada): Promise<string> => {
    const { status, body } = await client.post('/policy/waivers', asked(given));
    expect([status, body.error]).toEqual([201, undefined]);
    return body.waiverId;
  };
  const approve = (client: Client, waiverId: string, body: object = {}) =>
    client.post(`/policy/waivers/${waiverId}/approval`, {
      reason: 'agreed',
      ...body,
    });
  const refuse = (client: Client, waiverId: string) =>
    client.post(`/policy/waivers/${waiverId}/refusal`, { reason: 'not so' });
  const revoke = (client: Client, waiverId: string) =>
    client.post(`/policy/waivers/${waiverId}/revocation`, {
      reason: 'done now',
    });
  const granted = async (given: object = {}): Promise<string> => {
    const waiverId = await request(given);
    const { status, body } = await approve(ben, waiverId);
    expect([status, body.error]).toEqual([200, undefined]);
    return waiverId;
  };
  const decide = async (given = {}) => {
    const { body } = await api.machine.post(
      '/policy/decisions',
      aiChange(given),
    );
    return body;
  };
  const statusOf = async (ref: string) => {
    const { body } = await api.machine.post('/policy/statuses', {
      entityRefs: [ref],
    });
    return body.items[0].status;
  };
  const entries = async (waiverId: string) =>
    (await knex('audit_entries').orderBy('staged_number').pluck('canonical'))
      .filter((text: string) => text.includes(waiverId))
      .map((text: string) => JSON.parse(text));

  it('go from a request to approval by another person, and everything of it is in the ledger', async () => {
    const { status, body } = await ada.post('/policy/waivers', asked());
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'requested',
      rule: 'human-review',
      scope: { repository: REPOSITORY },
      reason,
      ticket: 'SEC-1234',
      owner: 'user:default/ada',
      requestedBy: 'user:default/ada',
      permits: {
        approve: {
          isPermitted: false,
          because: 'you asked for it; a second person decides',
        },
        revoke: { isPermitted: true },
      },
    });
    const { waiverId } = body;
    expect((await decide()).decision.obligations).toContainEqual(
      expect.objectContaining({ rule: 'human-review', status: 'unknown' }),
    );

    const end = at(10);
    const approved = await approve(ben, waiverId, { expiresAt: end });
    expect(approved.body).toMatchObject({
      status: 'active',
      expiresAt: end,
      requestedExpiresAt: body.expiresAt,
      decision: {
        verdict: 'approved',
        by: 'user:default/ben',
        reason: 'agreed',
      },
      permits: { approve: { because: 'it was approved before' } },
    });
    const seen = await cleo.get(`/policy/waivers/${waiverId}`);
    expect(seen.body.decision).toEqual(approved.body.decision);

    const { decisionId, decision } = await decide();
    expect(decision.obligations).toContainEqual(
      expect.objectContaining({
        rule: 'human-review',
        status: 'waived',
        waiver: waiverId,
        waivedUntil: end,
      }),
    );
    const replayed = await ada.post(
      `/policy/decisions/${decisionId}/replay`,
      {},
    );
    expect(replayed.body).toMatchObject({
      isComparable: true,
      isIdentical: true,
    });

    const revoked = await revoke(ben, waiverId);
    expect(revoked.body).toMatchObject({ status: 'revoked' });
    expect((await decide()).decision.obligations).toContainEqual(
      expect.objectContaining({ rule: 'human-review', status: 'unknown' }),
    );
    const told = await entries(waiverId);
    expect(told.map(({ type, actor }) => [type, actor])).toEqual([
      ['policy.waiverRequested', 'user:default/ada'],
      ['policy.waiverApproved', 'user:default/ben'],
      ['policy.waiverRevoked', 'user:default/ben'],
    ]);
    expect(told[1].payload).toMatchObject({
      waiverId,
      rule: 'human-review',
      repository: REPOSITORY,
      requestedBy: 'user:default/ada',
      expiresAt: end,
      reasonDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(told[0].subjectIds).toContain('component:default/checkout');
  });

  it('keep what people wrote out of the ledger and of stored facts', async () => {
    const waiverId = await granted({
      scope: { repository: REPOSITORY, paths: ['src/secret-plan/'] },
    });
    await granted();
    await decide();
    await revoke(ada, waiverId);
    const ledger = await knex('audit_entries').pluck('canonical');
    const facts = await knex('policy_decisions').pluck('facts');
    for (const written of [reason, 'SEC-1234', 'agreed', 'done now'])
      expect(`${ledger} ${facts}`).not.toContain(written);
    expect(`${ledger}`).not.toContain('secret-plan');
  });

  it.each<
    [
      string,
      (client: { ada: Client; ben: Client; machine: Client }) => Client,
      number,
      string,
    ]
  >([
    [
      'who asked',
      ({ ada: client }) => client,
      403,
      'policy.secondPersonRequired',
    ],
    ['a machine', ({ machine }) => machine, 403, 'policy.secondPersonRequired'],
    ['another person', ({ ben: client }) => client, 200, ''],
  ])('are approved and refused by %s: %#', async (_, pick, status, code) => {
    for (const act of [approve, refuse]) {
      const waiverId = await request();
      const client = pick({ ada, ben, machine: api.machine });
      const answer = await act(client, waiverId);
      expect([answer.status, answer.body.error?.code ?? '']).toEqual([
        status,
        code,
      ]);
    }
  });

  it('cannot be asked for or revoked by a machine', async () => {
    const refused = await api.machine.post('/policy/waivers', asked());
    expect([refused.status, refused.body.error.code]).toEqual([
      403,
      'policy.secondPersonRequired',
    ]);
    const kept = await revoke(api.machine, await granted());
    expect(kept.body.error.code).toBe('policy.secondPersonRequired');
    expect(await knex('policy_waivers')).toHaveLength(1);
  });

  it.each<[string, object, string, string]>([
    [
      'an unknown rule',
      { rule: 'human-revue' },
      'policy.unknownName',
      'did you mean `human-review`?',
    ],
    [
      'what is not negotiable',
      { rule: 'no-external-from-confidential' },
      'policy.notWaivable',
      'non-negotiable',
    ],
    [
      'two targets',
      { lowersTierTo: 'public' },
      'policy.contradiction',
      'exactly one',
    ],
    ['no scope', { scope: {} }, 'policy.missingKey', 'no scope'],
    [
      'a wildcard',
      { scope: { repository: 'github.com/acme/*' } },
      'policy.invalidValue',
      'without `*`',
    ],
    [
      'a path outside',
      { scope: { repository: REPOSITORY, paths: ['../x'] } },
      'policy.invalidPath',
      'not one that a repository has',
    ],
    [
      'a past end',
      { expiresAt: '2020-01-01' },
      'policy.waiverEnded',
      'to come',
    ],
    [
      'too long a time',
      { expiresAt: at(91) },
      'policy.waiverTooLong',
      '90 days',
    ],
    [
      'no date',
      { expiresAt: 'soon' },
      'policy.invalidValue',
      'an existing date',
    ],
  ])(
    'are refused for %s, and nothing is stored',
    async (_, given, code, text) => {
      const { status, body } = await ada.post('/policy/waivers', asked(given));
      expect([status, body.error.code]).toEqual([400, 'policy.invalidWaiver']);
      expect(body.error.issues[0]).toMatchObject({ code });
      expect(body.error.issues[0].message).toContain(text);
      expect(await knex('policy_waivers')).toEqual([]);
    },
  );

  it.each<[string, object, number, string]>([
    [
      'an entity',
      { scope: { entity: 'component:default/nobody' } },
      404,
      'policy.entityNotFound',
    ],
    [
      'a system',
      { scope: { system: 'system:default/nobody' } },
      404,
      'policy.entityNotFound',
    ],
    [
      'a group',
      { scope: { group: 'group:default/nobody' } },
      404,
      'policy.groupNotFound',
    ],
    ['an owner', { owner: 'group:default/nobody' }, 400, 'policy.ownerUnknown'],
  ])(
    'are refused for %s that the catalog does not have',
    async (_, given, status, code) => {
      const answer = await ada.post('/policy/waivers', asked(given));
      expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    },
  );

  it('say at which field an owner stands that the catalog does not have', async () => {
    const { body } = await ada.post(
      '/policy/waivers',
      asked({ owner: 'group:default/nobody' }),
    );
    expect(body.error.issues).toEqual([
      {
        code: 'policy.ownerUnknown',
        path: 'owner',
        message: body.error.message,
      },
    ]);
  });

  it('are never approved for longer than asked for, nor twice, nor once over', async () => {
    const waiverId = await request();
    const longer = await approve(ben, waiverId, { expiresAt: at(31) });
    expect([longer.status, longer.body.error.code]).toEqual([
      400,
      'policy.invalidWaiver',
    ]);
    expect((await approve(ben, waiverId)).status).toBe(200);
    const after = [await approve(cleo, waiverId), await refuse(cleo, waiverId)];
    expect(after.map(({ body }) => body.error.code)).toEqual([
      'policy.waiverState',
      'policy.waiverState',
    ]);
    expect((await revoke(ada, waiverId)).status).toBe(200);
    expect((await revoke(ada, waiverId)).body.error).toMatchObject({
      code: 'policy.waiverState',
      message: expect.stringContaining('it was revoked'),
    });
    const none = await approve(ben, 'none');
    expect([none.status, none.body.error.code]).toEqual([
      404,
      'policy.waiverNotFound',
    ]);
  });

  it('hold from the later of their beginning and their approval', async () => {
    const scheduled = await granted({ activeFrom: at(2) });
    const { body } = await ada.get(`/policy/waivers/${scheduled}`);
    expect(body.status).toBe('scheduled');
    expect((await decide()).decision.obligations).not.toContainEqual(
      expect.objectContaining({ status: 'waived' }),
    );
  });

  it('are approved once, however many approve, refuse or revoke at the same moment', async () => {
    const twice = await request();
    const both = await Promise.all([approve(ben, twice), approve(cleo, twice)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);

    const split = await request();
    const either = await Promise.all([
      approve(ben, split),
      refuse(cleo, split),
    ]);
    expect(either.map(({ status }) => status).sort()).toEqual([200, 409]);

    const raced = await request();
    const [, taken] = await Promise.all([
      approve(ben, raced),
      revoke(ada, raced),
    ]);
    expect(taken.status).toBe(200);
    const { body } = await ada.get(`/policy/waivers/${raced}`);
    expect(body.status).toBe('revoked');
    for (const waiverId of [twice, split, raced]) {
      const types = (await entries(waiverId)).map(({ type }) => type);
      expect(new Set(types).size).toBe(types.length);
    }
  });

  it('change the status of entities, the tag of the snapshot and what the catalog is told', async () => {
    const etag = async () =>
      (await api.machine.get('/policy/snapshot')).body.etag;
    const mark = async () =>
      (await knex('policy_entities').where({ ref: ELSEWHERE }).first()).mark;
    expect(await statusOf(ELSEWHERE)).toBe('notApproved');
    const before = await etag();
    const waiverId = await request({
      rule: 'no-permit',
      scope: { system: 'system:default/shop' },
    });
    expect(await statusOf(ELSEWHERE)).toBe('notApproved');
    await approve(ben, waiverId);
    expect(await statusOf(ELSEWHERE)).toBe('allowedWithConditions');
    const { body: fleet } = await ada.get('/policy/fleet?text=elsewhere');
    expect(fleet.items[0].status.status).toBe('allowedWithConditions');
    expect(await mark()).toContain('allowedWithConditions');
    const during = await etag();
    expect(during).not.toBe(before);
    await revoke(ben, waiverId);
    expect(await statusOf(ELSEWHERE)).toBe('notApproved');
    expect(await mark()).toContain('notApproved');
    expect([before, during]).not.toContain(await etag());
  });

  it('stand on the page of the entity, with who asked and who approved', async () => {
    const page = async () =>
      (await ada.get('/policy/entities/component/default/checkout')).body;
    const active = await granted();
    const scheduled = await granted({ activeFrom: at(3), expiresAt: at(5) });
    const open = await request({
      scope: { entity: 'component:default/checkout', paths: ['src/'] },
    });
    await request({ scope: { entity: ELSEWHERE } });
    const { exceptions, sentences } = await page();
    expect(exceptions.waivers).toMatchObject([
      { waiverId: scheduled, status: 'scheduled' },
      {
        waiverId: active,
        status: 'active',
        requestedBy: 'user:default/ada',
        decision: { by: 'user:default/ben' },
        expiresAt: expect.any(String),
      },
    ]);
    expect(exceptions.requests).toMatchObject([{ waiverId: open }]);
    expect([exceptions.policyWaivers, exceptions.breakGlass]).toEqual([[], []]);
    expect(sentences).toContainEqual(
      expect.objectContaining({
        kind: 'note',
        text: expect.stringContaining('`human-review` is waived'),
      }),
    );
  });

  it('are listed by status, the one that ends soonest first', async () => {
    const later = await granted({ expiresAt: at(20) });
    const sooner = await granted({ expiresAt: at(5) });
    const open = await request({ rule: 'scans' });
    const list = async (query: string) =>
      (await ada.get(`/policy/waivers${query}`)).body.items.map(
        ({ waiverId }: { waiverId: string }) => waiverId,
      );
    expect(await list('?status=active')).toEqual([sooner, later]);
    expect(await list('?status=requested')).toEqual([open]);
    expect(await list('?rule=scans')).toEqual([open]);
    expect(await list(`?repository=${REPOSITORY}`)).toEqual([
      open,
      sooner,
      later,
    ]);
    expect(await list('?entityRef=component:default/checkout')).toEqual([]);
    const first = await ada.get('/policy/waivers?limit=2');
    expect(await list(`?limit=2&cursor=${first.body.nextCursor}`)).toEqual([
      later,
    ]);
  });

  it.each([
    ['?phase=waiting', ['open', 'own']],
    ['?phase=acting', ['sooner', 'later']],
    ['?phase=acting&sort=latestEnd', ['later', 'sooner']],
    ['?phase=over', ['over']],
    ['?phase=waiting&mine=false', ['open']],
    ['?phase=waiting&mine=true', ['own']],
    ['?expiresWithinDays=7&sort=oldest', ['sooner']],
    ['?groupRef=group:default/checkout', ['own']],
    ['?systemRef=system:default/shop', ['later']],
    ['?sort=oldest', ['sooner', 'later', 'over', 'own', 'open']],
  ])(
    'are narrowed and sorted for a whole page: %s',
    async (query, expected) => {
      const ids = {
        sooner: await granted({ expiresAt: at(5) }),
        later: await granted({ scope: { system: 'system:default/shop' } }),
        over: await granted({ rule: 'scans' }),
        own: await request({ scope: { group: 'group:default/checkout' } }, ben),
        open: await request({ rule: 'scans' }),
      };
      await revoke(ben, ids.over);
      const { status, body } = await ben.get(`/policy/waivers${query}`);
      expect(status).toBe(200);
      const nameOf = new Map(
        Object.entries(ids).map(([name, id_]) => [id_, name]),
      );
      expect(
        body.items.map(({ waiverId }: { waiverId: string }) =>
          nameOf.get(waiverId),
        ),
      ).toEqual(expected);
    },
  );

  it('tell where they act, by what decisions read, and how many decisions they changed', async () => {
    const waiverId = await granted({
      scope: { group: 'group:default/checkout' },
    });
    const reach = async () =>
      (await cleo.get(`/policy/waivers/${waiverId}/reach`)).body;
    expect(await reach()).toMatchObject({
      repositoryCount: 3,
      repositories: [
        'github.com/acme/checkout',
        'github.com/acme/unsorted',
        'github.com/other/elsewhere',
      ],
      entities: expect.arrayContaining([ELSEWHERE]),
      decisions: { count: 0 },
    });
    const { decisionId } = await decide();
    await revoke(ben, waiverId);
    await decide({ headSha: 'e'.repeat(40) });
    expect((await reach()).decisions).toMatchObject({ count: 1 });
    const { body } = await ada.get(`/policy/decisions?exception=${waiverId}`);
    expect(
      body.items.map((item: { decisionId: string }) => item.decisionId),
    ).toEqual([decisionId]);
  });

  it.each<[string, number, object]>([
    ['group=group:default/engineering', 200, { repositoryCount: 3 }],
    [
      `repository=${REPOSITORY}`,
      200,
      {
        entityCount: 1,
        entities: ['component:default/checkout'],
        repositories: [REPOSITORY],
      },
    ],
    [
      'repository=github.com/acme/unknown',
      200,
      { entityCount: 0, repositories: ['github.com/acme/unknown'] },
    ],
    [
      `system=system:default/shop&entity=component:default/checkout`,
      200,
      { entityCount: 0, repositoryCount: 0 },
    ],
    ['', 400, { error: { code: 'policy.invalidWaiver' } }],
    [
      'group=group:default/nobody',
      404,
      { error: { code: 'policy.groupNotFound' } },
    ],
    [
      'entity=component:default/nobody',
      404,
      { error: { code: 'policy.entityNotFound' } },
    ],
  ])(
    'can be tried before they are asked for: %s',
    async (query, status, expected) => {
      const answer = await ada.get(`/policy/waiver-reach?${query}`);
      expect([answer.status, answer.body]).toMatchObject([status, expected]);
      expect(await knex('policy_waivers')).toEqual([]);
    },
  );

  it('are told among what changed', async () => {
    const waiverId = await granted();
    const { body } = await ada.get('/policy/changes?limit=5');
    expect(body.items.slice(0, 2)).toMatchObject([
      {
        kind: 'waiverApproved',
        actor: 'user:default/ben',
        waiverId,
        rule: 'human-review',
        repository: REPOSITORY,
      },
      { kind: 'waiverRequested', actor: 'user:default/ada' },
    ]);
  });
});
