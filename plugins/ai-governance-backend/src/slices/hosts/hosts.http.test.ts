import {
  HostBusyError,
  HostFailedError,
  HostGoneError,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  createServiceFactory,
  type LoggerService,
  type RootLoggerService,
} from '@backstage/backend-plugin-api';
import { coreServices } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import request from 'supertest';
import { aiChange, sarif } from '../../__testUtils__/changes';
import { cleanDatabase } from '../../__testUtils__/databases';
import {
  eventually,
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';
import {
  changeEvent,
  deliveryHeaders,
  FakeHost,
  SECRET,
} from './__testUtils__/FakeHost';

const PATH = '/api/ai-governance/hosts/fake/deliveries';
const FIRST = 'a'.repeat(40);
const SECOND = 'c'.repeat(40);

const TABLES = [
  'hosts_deliveries',
  'hosts_semantic_keys',
  'hosts_counts',
  'hosts_dirty',
  'hosts_publications',
  'hosts_changes',
  'hosts_protection',
  'hosts_state',
  'policy_decision_entities',
  'policy_decisions',
];

describe('R48 changes of a code host', () => {
  const host = new FakeHost();
  const logged: string[] = [];
  let knex: Knex;
  let api: Awaited<ReturnType<typeof startGovernance>>;
  let deliveries = 0;

  beforeAll(async () => {
    knex = await cleanDatabase('SQLITE_3');
    api = await startGovernance({
      knex,
      features: [host.module, writingLogger(logged)],
      config: { hosts: { gatherSeconds: 0 } },
    });
    await api.ready();
  }, 20_000);
  beforeEach(async () => {
    host.reset();
    logged.length = 0;
    for (const table of TABLES) await knex(table).delete();
  });

  const deliver = (number: number) => {
    deliveries += 1;
    const body = changeEvent(number, { at: deliveries });
    return request(api.server)
      .post(PATH)
      .set(deliveryHeaders(body, `d${deliveries}`))
      .send(body);
  };
  const open = async (number: number, headSha = FIRST) => {
    host.open.set(String(number), headSha);
    await deliver(number);
  };
  const published = (count: number) =>
    eventually(async () => host.published.length >= count);
  const idle = () =>
    eventually(async () => {
      const [dirty] = await knex('hosts_dirty')
        .where('due_at', '<', new Date().toISOString())
        .count({ n: '*' });
      return Number(dirty?.n) === 0;
    });
  const decisions = () => knex('policy_decisions').orderBy('recorded_at');

  it('are read, decided on in the name of the host, and shown', async () => {
    await open(7);
    await published(1);
    expect(host.published[0]).toMatchObject({
      repository: REPOSITORY,
      headSha: FIRST,
      pullRequest: 7,
      decision: { outcome: 'hold', isPreview: false },
      subject: { trust: 'observed' },
    });
    expect(host.published[0]?.url).toContain(
      `?decision=${host.published[0]?.decisionId}`,
    );
    expect(await decisions()).toMatchObject([{ caller: 'source:fake' }]);
    expect(await knex('hosts_changes')).toMatchObject([
      { subject_key: '7', head_sha: FIRST },
    ]);
  }, 20_000);

  it('are decided on with what CI reported on their data, and shown with its places', async () => {
    await open(7);
    await published(1);
    expect(host.published[0]?.findings).toBeUndefined();
    const finding = {
      rule: 'iban',
      class: 'credentials',
      path: 'src/cart.ts',
      line: 3,
      state: 'open',
    } as const;
    await api.machine.post('/policy/decisions', {
      ...aiChange({ headSha: FIRST }),
      data: {
        detectors: 'governance-detectors 0.1.0',
        classes: ['credentials'],
        findings: [finding],
        incomplete: [],
      },
    });
    await published(2);
    expect(host.published.at(-1)).toMatchObject({
      subject: { trust: 'observed' },
      findings: [finding],
    });
    expect(await knex('policy_decisions').pluck('caller')).toEqual(
      expect.arrayContaining(['source:fake', 'external:test-service']),
    );
  }, 20_000);

  it('give no new decision while the answer is the same', async () => {
    await open(7);
    await published(1);
    await deliver(7);
    await eventually(async () => host.refreshed.length === 2);
    await idle();
    expect(await decisions()).toHaveLength(1);
    expect(host.published).toHaveLength(1);
    await open(7, SECOND);
    await published(2);
    expect(await decisions()).toHaveLength(2);
  }, 20_000);

  it('make one decision when the same is asked at the same moment', async () => {
    const asked = {
      ...aiChange({ headSha: SECOND }),
      idempotencyKey: 'unused',
      trust: 'observed',
    } as const;
    const answers: string[] = [];
    host.meanwhile = async desk => {
      const all = await Promise.all([1, 2, 3].map(() => desk.decide(asked)));
      answers.push(...all.map(({ decisionId }) => decisionId));
    };
    await deliver(7);
    await eventually(async () => answers.length === 3);
    expect(new Set(answers).size).toBe(1);
    expect(await decisions()).toHaveLength(1);
  }, 20_000);

  it.each([
    [
      'a waiver is approved',
      async () => {
        const asked = await api.person.post('/policy/waivers', {
          rule: 'human-review',
          scope: { repository: REPOSITORY },
          reason: 'the review comes later',
          expiresAt: new Date(Date.now() + 864e5).toISOString(),
        });
        const { waiverId } = asked.body;
        const grace = api.as(otherPerson);
        const path = `/policy/waivers/${waiverId}/approval`;
        const { status } = await grace.post(path, { reason: 'as agreed' });
        expect(status).toBe(200);
      },
    ],
    [
      'break-glass is used',
      async () => {
        const use = { repository: REPOSITORY, headSha: FIRST };
        const answer = await api.person.post('/policy/break-glass', {
          ...use,
          reason: 'the shop is down',
        });
        expect(answer.status).toBe(201);
      },
    ],
    [
      'a tier is assigned',
      async () => {
        const path = '/policy/entities/component/default/checkout/tier';
        const tier = { tier: 'confidential', reason: 'it keeps cards' };
        expect((await api.person.put(path, tier)).status).toBe(200);
      },
    ],
  ])(
    'are decided on again when %s',
    async (_, act) => {
      await open(7);
      await published(1);
      await idle();
      await api.runTask('ai-governance-hosts-recheck');
      expect(host.refreshed).toHaveLength(1);
      await act();
      await api.runTask('ai-governance-hosts-recheck');
      await published(2);
      expect(await decisions()).toHaveLength(2);
      expect(host.published[1]?.decisionId).not.toBe(
        host.published[0]?.decisionId,
      );
    },
    20_000,
  );

  it('show the first answer again when it comes back', async () => {
    const path = '/policy/entities/component/default/checkout/tier';
    const assign = (tier: string) =>
      api.person.put(path, { tier, reason: 'as the owners say' });
    await assign('confidential');
    await open(7, SECOND);
    await published(1);
    await assign('public');
    await api.runTask('ai-governance-hosts-recheck');
    await published(2);
    await assign('confidential');
    await api.runTask('ai-governance-hosts-recheck');
    await published(3);
    const effects = host.published.map(({ decision }) => decision.effect);
    expect(effects[2]).toBe(effects[0]);
    expect(effects[1]).not.toBe(effects[0]);
    expect(new Set(host.published.map(each => each.decisionId)).size).toBe(3);
  }, 20_000);

  it('are decided on again when a scan of their head comes', async () => {
    await open(7);
    await published(1);
    const scan = { repository: REPOSITORY, sha: FIRST, sarif: sarif() };
    await api.machine.post('/policy/scans', scan);
    await published(2);
    expect(await decisions()).toHaveLength(2);
  }, 20_000);

  it.each`
    what                                 | asked                | count
    ${'a machine that may attest'}       | ${() => api.machine} | ${1}
    ${'a person, whose word is a trial'} | ${() => api.person}  | ${0}
  `(
    'show decisions of others: $what',
    async ({ asked, count }) => {
      await asked().post('/policy/decisions', aiChange({ headSha: SECOND }));
      const rows = await knex('hosts_publications');
      expect(rows).toHaveLength(count);
      await published(count);
    },
    20_000,
  );

  it('that are gone are left alone', async () => {
    await open(7);
    await published(1);
    host.open.delete('7');
    await deliver(7);
    await eventually(async () => (await knex('hosts_changes')).length === 0);
    await idle();
    expect(await knex('hosts_dirty')).toEqual([]);
  }, 20_000);

  it.each([
    ['TypeError', new TypeError(`fetch failed ${SECRET}`)],
    [
      'Error, status 502, code ECONNRESET',
      Object.assign(new Error(SECRET), { status: 502, code: 'ECONNRESET' }),
    ],
    [
      'refused, status 502, `GET /repos/{owner}/{repo}`: it is tried again; if it stays, look at the state of the host',
      new HostFailedError(SECRET, {
        reason: 'refused',
        answered: 502,
        route: 'GET /repos/{owner}/{repo}',
      }),
    ],
    ['something that is no error', { secret: SECRET }],
  ])(
    'are tried again after a failure, of which only this is told: %s',
    async (error, failure) => {
      host.failures.push(failure);
      await open(7);
      await eventually(async () => host.refreshed.length === 1);
      await eventually(
        async () => (await knex('hosts_dirty').first())?.attempts === 1,
      );
      const health = await api.machine.get('/hosts/health');
      expect(health.body.items[0]?.subjects).toMatchObject({
        failing: 1,
        worst: [{ repository: REPOSITORY, what: 'change 7', error }],
      });
      await knex('hosts_dirty').update({ due_at: new Date().toISOString() });
      await published(1);
      const rows = await knex('hosts_dirty');
      const all = JSON.stringify([health.body, rows, logged]);
      expect(all).not.toContain(SECRET);
    },
    20_000,
  );

  it('are not asked for while the host asks to wait', async () => {
    const retryAt = new Date(Date.now() + 3_600_000).toISOString();
    host.failures.push(new HostBusyError(`wait ${SECRET}`, retryAt));
    await open(7);
    await eventually(async () => host.refreshed.length === 1);
    await eventually(async () => (await knex('hosts_state')).length === 1);
    await open(8);
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(host.refreshed).toHaveLength(1);
    const { body } = await api.machine.get('/hosts/health');
    expect(body.items).toMatchObject([
      { host: 'fake', subjects: { waiting: 2, failing: 0 } },
    ]);
    expect(Date.parse(body.items[0].pausedUntil)).toBeGreaterThan(Date.now());
    await knex('hosts_state').update({ paused_until: null });
    await knex('hosts_dirty').update({ due_at: new Date().toISOString() });
    await published(1);
    expect(JSON.stringify([body, logged])).not.toContain(SECRET);
  }, 20_000);

  it('a commit that is gone is shown nothing more', async () => {
    host.meanwhile = async () => {
      host.failures.push(new HostGoneError('no such commit'));
    };
    await open(7);
    await eventually(async () => {
      const row = await knex('hosts_publications').first();
      return row !== undefined && row.due_at === null;
    });
    expect(host.published).toEqual([]);
  }, 20_000);

  it('that no event told of are found', async () => {
    host.open.set('9', SECOND);
    host.changed = [{ repository: REPOSITORY, kind: 'change', key: '9' }];
    await api.runTask('ai-governance-hosts-catch-up');
    await published(1);
    await api.runTask('ai-governance-hosts-catch-up');
    const [first, second] = host.looks.map(look => Date.parse(look));
    const minutes = (Number(second) - Number(first)) / 60_000;
    // From a day ago, then from ten minutes before the last look.
    expect(Math.round(minutes)).toBe(24 * 60 - 10);
    host.failures.push(new Error(SECRET));
    await api.runTask('ai-governance-hosts-catch-up');
    const { body } = await api.machine.get('/hosts/health');
    expect(body.items[0].catchUpError).toBe('Error');
    expect(JSON.stringify([body, logged])).not.toContain(SECRET);
  }, 20_000);

  const reading = {
    fact: {
      requiredChecks: [{ name: 'AI governance', isPinnedToApp: true }],
      reviews: 1,
    },
    settingsUrl: 'https://github.com/acme/checkout/settings/rules',
    branch: 'main',
    bypassActors: ['@grace', 'grace@example.com', '@acme/admins', 'role:admin'],
    codeOwners: [{ pattern: '*', owners: ['@grace', '@acme/payments'] }],
  };

  it('rest on what the host enforces, which is kept without people and ledgered when it changes', async () => {
    let reviews = 1;
    host.meanwhile = desk =>
      desk.saveProtection(REPOSITORY, {
        ...reading,
        fact: { ...reading.fact, reviews },
      });
    await open(7);
    await published(1);
    const [decided] = await decisions();
    expect(JSON.parse(decided.facts).protection).toEqual({
      requiredChecks: reading.fact.requiredChecks,
      reviews: 1,
      bypassActors: ['a person', 'a person', '@acme/admins', 'role:admin'],
      trust: 'observed',
      source: 'fake',
    });
    const ledger = async () =>
      (await api.machine.get('/audit/entries?type=hosts.protectionChanged'))
        .body.items;
    await deliver(7);
    await eventually(async () => host.refreshed.length === 2);
    expect(await ledger()).toHaveLength(1);
    reviews = 2;
    await deliver(7);
    await published(2);
    const entries = await ledger();
    expect(entries).toHaveLength(2);
    expect(entries[0].payload).toMatchObject({ reviews: 2, bypassActors: 4 });
    expect(JSON.stringify(entries)).not.toContain('grace');
    const path = '/hosts/protection?entityRef=component:default/checkout';
    const { status, body } = await api.person.get(path);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      entityRef: 'component:default/checkout',
      repository: REPOSITORY,
      items: [
        {
          host: 'fake',
          branch: 'main',
          settingsUrl: reading.settingsUrl,
          reviews: 2,
          bypassActors: ['a person', 'a person', '@acme/admins', 'role:admin'],
          codeOwners: [
            { pattern: '*', owners: ['a person', '@acme/payments'] },
          ],
        },
      ],
    });
  }, 20_000);

  const ofAreas = {
    ...reading,
    codeOwners: [{ pattern: '/src/pay/', owners: ['@acme/payments'] }],
    files: ['src/pay/a.ts', 'src/auth/login.ts', 'README.md'],
  };
  const shownOwnership = async () => {
    const path = '/hosts/protection?entityRef=component:default/checkout';
    return (await api.person.get(path)).body.items[0]?.areaOwnership;
  };

  it('rest on which files of areas have an owner, and offers lines for CODEOWNERS', async () => {
    let files: readonly string[] | undefined = ofAreas.files;
    host.meanwhile = desk =>
      desk.saveProtection(REPOSITORY, { ...ofAreas, files });
    await open(7);
    await published(1);
    const unowned = [{ area: 'auth', files: 1, paths: ['src/auth/login.ts'] }];
    const [decided] = await decisions();
    expect(JSON.parse(decided.facts).protection.areaOwnership).toEqual({
      unowned,
      isComplete: true,
    });
    expect(await shownOwnership()).toEqual({
      unowned,
      isComplete: true,
      proposal: expect.stringContaining('@acme/'),
    });
    files = undefined;
    await deliver(7);
    await published(2);
    expect(await shownOwnership()).toBeUndefined();
    files = ['src/pay/a.ts'];
    await deliver(7);
    await published(3);
    expect(await shownOwnership()).toEqual({ unowned: [], isComplete: true });
    const ledger = await api.machine.get(
      '/audit/entries?type=hosts.protectionChanged',
    );
    expect(ledger.body.items[0].payload.codeOwnerPatterns).toBe(1);
  }, 20_000);

  it('show which files of assistants drifted from the policy, and keep nothing of their text', async () => {
    host.meanwhile = desk =>
      desk.saveProtection(REPOSITORY, {
        ...reading,
        assistantFiles: [
          { path: '.cursorignore', text: 'canary-of-the-file\n' },
        ],
      });
    await open(7);
    await published(1);
    const path = '/hosts/protection?entityRef=component:default/checkout';
    const { body } = await api.person.get(path);
    expect(body.items[0].assistantFiles).toEqual([
      {
        id: 'cursor-ignore',
        path: '.cursorignore',
        state: 'outdated',
        because: 'the lines of the policy are not in it',
      },
    ]);
    const rows = await knex('hosts_protection');
    expect(JSON.stringify([rows, body])).not.toContain('canary');
  }, 20_000);

  it.each([
    ['change', REPOSITORY, 'change 7'],
    ['protection', 'github.com/acme', 'protection default'],
  ])(
    'and protections are read again when an event names none: %s within %s',
    async (kind, within, what) => {
      host.meanwhile = desk => desk.saveProtection(REPOSITORY, reading);
      await open(7);
      await published(1);
      await idle();
      host.refreshed.length = 0;
      const body = changeEvent(7, { wideMarks: [{ kind, within }] });
      await request(api.server)
        .post(PATH)
        .set(deliveryHeaders(body, `w-${kind}`))
        .send(body);
      await eventually(async () => host.refreshed.length > 0);
      const [seen] = host.refreshed;
      expect(`${seen?.kind} ${seen?.key}`).toBe(what);
    },
    20_000,
  );

  it('count what a scanner reported at the host', async () => {
    const head = 'd'.repeat(40);
    host.meanwhile = async desk => {
      const scan = { repository: REPOSITORY, sha: head };
      await desk.submitScan({ ...scan, sarif: sarif() });
      expect(await desk.submitScan({ ...scan, sarif: '{' })).toBeUndefined();
    };
    await open(7, head);
    await published(1);
    const [decided] = await decisions();
    expect(JSON.parse(decided.facts).scans).toMatchObject([
      { sha: head, trust: 'attested' },
    ]);
  }, 20_000);

  it('are read again when what the host enforces is another thing', async () => {
    await open(7);
    await published(1);
    const seen = host.refreshed.length;
    host.meanwhile = async desk => {
      host.meanwhile = async () => {};
      await desk.saveProtection(REPOSITORY, {
        ...ofAreas,
        settingsUrl: 'https://github.com/elsewhere',
      });
    };
    await open(8, SECOND);
    await eventually(async () => host.refreshed.length === seen + 2);
    expect(host.refreshed.at(-1)?.key).toBe('7');
  }, 20_000);

  it.each([
    ['component:default/none', 404, 'policy.entityNotFound'],
    ['not a ref', 400, 'shared.invalidRequest'],
  ])('protection of %s is answered with %d', async (ref, status, code) => {
    const path = `/hosts/protection?entityRef=${encodeURIComponent(ref)}`;
    const answer = await api.person.get(path);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  it('are counted for those who keep the portal running', async () => {
    await open(7);
    await published(1);
    const { body } = await api.machine.get('/hosts/health');
    expect(body.items).toEqual([
      {
        host: 'fake',
        lastDeliveryAt: expect.any(String),
        deliveries: [
          {
            event: 'change',
            outcome: 'marked',
            count: 1,
            lastAt: expect.any(String),
          },
        ],
        subjects: { waiting: 0, failing: 0, worst: [] },
        publications: { waiting: 0, failing: 0, worst: [] },
      },
    ]);
  }, 20_000);

  it('old deliveries go and their counts stay', async () => {
    await open(7);
    await published(1);
    const old = '2020-01-01T00:00:00.000Z';
    await knex('hosts_deliveries').update({ received_at: old });
    await knex('hosts_semantic_keys').update({ taken_at: old });
    await knex('hosts_publications').update({ published_at: old });
    await api.runTask('ai-governance-hosts-clean');
    for (const table of ['deliveries', 'semantic_keys', 'publications']) {
      expect(await knex(`hosts_${table}`)).toEqual([]);
    }
    expect(await knex('hosts_counts')).toHaveLength(1);
  }, 20_000);
});

const otherPerson = 'Bearer mock-user-token:{"sub":"user:default/grace"}';

/** A logger that writes down everything that it is given. */
function writingLogger(into: string[]) {
  const write = (message: string, meta?: unknown) => {
    into.push(
      `${message} ${meta instanceof Error ? meta.stack : JSON.stringify(meta)}`,
    );
  };
  const logger: RootLoggerService = {
    error: write,
    warn: write,
    info: write,
    debug: write,
    child: (): LoggerService => logger,
  };
  return createServiceFactory({
    service: coreServices.rootLogger,
    deps: {},
    factory: () => logger,
  });
}
