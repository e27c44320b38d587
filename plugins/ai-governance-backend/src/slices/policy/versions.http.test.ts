import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knexFactory from 'knex';
import { aiChange } from '../../__testUtils__/changes';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { organisation } from '../../__testUtils__/entities';
import {
  eventually,
  startGovernance,
} from '../../__testUtils__/startGovernance';

const DOCUMENT = readFileSync(
  join(__dirname, '../../__testUtils__/policy.yaml'),
  'utf8',
);
const titled = (title: string): string =>
  DOCUMENT.replace('title: AI in tests', `title: ${title}`);
/** Without the rule that permits assistants: all of them are prohibited. */
const PROHIBITING = DOCUMENT.replace(
  'assistants:\n  - { id: copilot, title: GitHub Copilot, vendor: github, external: true }',
  'assistants:\n  - { id: copilot, title: GitHub Copilot, vendor: github, external: true, approved: false }',
);
const reason = 'the board decided so';

type Api = Awaited<ReturnType<typeof startGovernance>>;
type Client = Api['person'];

const at = (minutes: number): string =>
  new Date(Date.now() + minutes * 60_000).toISOString();

describe.each(eachDatabase())('R16 the life of the policy on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Api;
  let ada: Client;
  let ben: Client;
  /** Whether the backend that runs is as `start` without anything given leaves it. */
  let isPlain = false;
  let before = 0;
  /** Begins with version 1 alone; a backend that runs and is plain is used again, which saves much time. */
  const start = async (
    given?: Parameters<typeof startGovernance>[0],
  ): Promise<void> => {
    if (isPlain && !given) {
      await knex('policy_versions').whereNull('number').delete();
      await knex('policy_versions').whereNot({ number: 1 }).delete();
    } else {
      await api?.stop();
      knex = await cleanDatabase(id);
      api = await startGovernance({ knex, ...given });
    }
    isPlain = given === undefined;
    ada = api.person;
    ben = api.as(mockCredentials.user.header('user:default/ben'));
    const [last] = await knex('audit_entries').max('staged_number as number');
    before = Number(last?.number ?? 0);
  };
  /** Stops the backend and starts another one on what it left. */
  const restart = async (config: JsonObject): Promise<void> => {
    isPlain = false;
    await api.stop();
    api = await startGovernance({ knex, config });
    ada = api.person;
  };
  afterAll(() => api.stop());
  const propose = (client: Client, document = titled('Second')) =>
    client.post('/policy/versions', { document, reason });
  const publish = (client: Client, versionId: string, body: object = {}) =>
    client.post(`/policy/versions/${versionId}/publication`, body);
  const withdraw = (client: Client, versionId: string) =>
    client.post(`/policy/versions/${versionId}/withdrawal`, { reason });
  const rollBack = (client: Client, body: object) =>
    client.post('/policy/rollback', { reason, ...body });
  const active = async () => (await ada.get('/policy/active')).body;
  const stateOf = async (versionId: string) =>
    (await ada.get(`/policy/versions/${versionId}`)).body.version.state;
  const inForce = async (document: string): Promise<string> => {
    const { versionId } = (await propose(ada, document)).body;
    const { status, body } = await publish(ben, versionId);
    expect([status, body.state]).toEqual([200, 'inForce']);
    return versionId;
  };
  const ledger = async () =>
    (
      await knex('audit_entries')
        .whereIn('type', [
          'policy.proposed',
          'policy.published',
          'policy.activated',
          'policy.rolledBack',
          'policy.withdrawn',
        ])
        .where('staged_number', '>', before)
        .orderBy('staged_number')
        .pluck('canonical')
    ).map(text => JSON.parse(text));

  it('begins with the configured file as version 1', async () => {
    await start();
    const body = await active();
    expect(body).toMatchObject({
      number: 1,
      source: 'file',
      document: DOCUMENT,
      warnings: [],
    });
    const { body: list } = await ada.get('/policy/versions');
    expect(list.items).toEqual([
      expect.objectContaining({
        versionId: body.versionId,
        number: 1,
        state: 'inForce',
        digest: body.digest,
        title: 'AI in tests',
        source: 'file',
        proposedBy: 'plugin:ai-governance',
        effectiveFrom: body.activatedAt,
      }),
    ]);
  });

  it('goes from a draft to publication by a second person, at once, and everything of it is in the ledger', async () => {
    await start();
    await api.ready();
    const first = await active();
    const proposed = await propose(ada);
    expect(proposed.status).toBe(201);
    expect(proposed.body).toMatchObject({
      state: 'draft',
      title: 'Second',
      source: 'portal',
      reason,
      proposedBy: 'user:default/ada',
      permits: {
        publish: {
          isPermitted: false,
          because: 'you proposed it; a second person publishes it',
        },
        withdraw: { isPermitted: true },
        restore: { isPermitted: false, because: 'it was never in force' },
      },
    });
    expect(proposed.body.number).toBeUndefined();
    const { versionId, digest } = proposed.body;
    expect((await active()).versionId).toBe(first.versionId);

    const etag = (await api.machine.get('/policy/snapshot')).body.etag;
    const published = await publish(ben, versionId);
    expect(published.body).toMatchObject({
      versionId,
      number: 2,
      state: 'inForce',
      publishedBy: 'user:default/ben',
    });
    expect(await active()).toMatchObject({
      versionId,
      number: 2,
      title: 'Second',
      source: 'portal',
    });
    expect(await stateOf(first.versionId)).toBe('superseded');
    const after = await api.machine.get(`/policy/snapshot?etag=${etag}`);
    expect(after.body.isUnchanged).toBe(false);
    const made = await api.machine.post('/policy/decisions', aiChange());
    expect(made.body.decision.policyDigest).toBe(digest);

    const entries = await ledger();
    expect(entries.map(({ type, actor }) => [type, actor])).toEqual([
      ['policy.proposed', 'user:default/ada'],
      ['policy.published', 'user:default/ben'],
      ['policy.activated', 'user:default/ben'],
    ]);
    expect(entries[2].payload).toMatchObject({
      versionId,
      number: 2,
      digest,
      previousNumber: 1,
      previousDigest: first.digest,
    });
    expect(JSON.stringify(entries)).not.toContain(reason);
    expect(entries[0].payload.reasonDigest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('tells the catalog of tiers and statuses that another policy makes different', async () => {
    const refreshEntity = jest.fn(async () => undefined);
    const catalog = catalogServiceMock.mock({
      async *streamEntities() {
        yield [...organisation];
      },
      getEntitiesByRefs: async ({ entityRefs }) => ({
        items: entityRefs.map(ref =>
          organisation.find(
            ({ kind, metadata }) =>
              ref === `${kind}:default/${metadata.name}`.toLowerCase(),
          ),
        ),
      }),
      refreshEntity,
    });
    await start({ catalog });
    await api.ready();
    await eventually(async () => refreshEntity.mock.calls.length >= 2);
    refreshEntity.mockClear();
    await inForce(PROHIBITING);
    const seen = await ada.post('/policy/statuses', {
      entityRefs: ['component:default/checkout'],
    });
    expect(seen.body.items[0].status).not.toBe('allowedWithConditions');
    await eventually(async () =>
      refreshEntity.mock.calls.some(
        (call: unknown[]) => call[0] === 'component:default/checkout',
      ),
    );
  });

  describe('who may', () => {
    it.each`
      who                                   | header
      ${'the same person'}                  | ${mockCredentials.user.header('user:default/ada')}
      ${'the same person in other letters'} | ${mockCredentials.user.header('user:default/ADA')}
      ${'a machine'}                        | ${mockCredentials.service.header()}
    `('$who does not publish', async ({ header }) => {
      await start();
      const { versionId } = (await propose(ada)).body;
      const { status, body } = await publish(api.as(header), versionId);
      expect([status, body.error.code]).toEqual([
        403,
        'policy.secondPersonRequired',
      ]);
      expect(await stateOf(versionId)).toBe('draft');
    });

    it('a machine neither proposes nor rolls back', async () => {
      await start();
      const proposed = await propose(api.machine);
      expect([proposed.status, proposed.body.error.code]).toEqual([
        403,
        'policy.secondPersonRequired',
      ]);
      const versionId = await inForce(titled('Second'));
      const back = await rollBack(api.machine, { expectedInForce: versionId });
      expect(back.body.error.code).toBe('policy.secondPersonRequired');
      expect((await active()).versionId).toBe(versionId);
    });

    it('one person does it all, and machines too, where the configuration says so', async () => {
      const file = join(__dirname, '../../__testUtils__/policy.yaml');
      await start({ config: { policy: { file, secondPerson: false } } });
      const mine = (await propose(ada)).body;
      expect(mine.permits.publish).toEqual({ isPermitted: true });
      expect((await publish(ada, mine.versionId)).body.state).toBe('inForce');
      const machines = await propose(api.machine, titled('Third'));
      const { body } = await publish(api.machine, machines.body.versionId);
      expect(body).toMatchObject({ number: 3, state: 'inForce' });
    });

    it.each`
      lacks        | publishing | withdrawing
      ${'propose'} | ${true}    | ${true}
      ${'publish'} | ${false}   | ${true}
      ${'both'}    | ${false}   | ${false}
    `(
      'who lacks the permission to $lacks is told so',
      async ({ lacks, publishing, withdrawing }) => {
        const names = lacks === 'both' ? ['propose', 'publish'] : [lacks];
        let denied: readonly string[] = [];
        await start({
          permissions: {
            authorize: async queries =>
              queries.map(({ permission }) => ({
                result: denied.includes(permission.name)
                  ? AuthorizeResult.DENY
                  : AuthorizeResult.ALLOW,
              })),
            authorizeConditional: async queries =>
              queries.map(() => ({ result: AuthorizeResult.ALLOW })),
          },
        });
        const { versionId } = (await propose(ada)).body;
        denied = names.map((name: string) => `ai-governance.policy.${name}`);
        const { permits } = (await ben.get(`/policy/versions/${versionId}`))
          .body.version;
        expect(permits.publish.isPermitted).toBe(publishing);
        expect(permits.withdraw.isPermitted).toBe(withdrawing);
        const published = await publish(ben, versionId, {
          effectiveFrom: at(60),
        });
        expect(published.status).toBe(publishing ? 200 : 403);
        const withdrawn = await withdraw(ben, versionId);
        expect(withdrawn.status).toBe(withdrawing ? 200 : 403);
      },
    );

    it('what is scheduled takes the permission to publish to withdraw', async () => {
      let denied: readonly string[] = [];
      await start({
        permissions: {
          authorize: async queries =>
            queries.map(({ permission }) => ({
              result: denied.includes(permission.name)
                ? AuthorizeResult.DENY
                : AuthorizeResult.ALLOW,
            })),
          authorizeConditional: async queries =>
            queries.map(() => ({ result: AuthorizeResult.ALLOW })),
        },
      });
      const { versionId } = (await propose(ada)).body;
      await publish(ben, versionId, { effectiveFrom: at(60) });
      denied = ['ai-governance.policy.publish'];
      const refused = await withdraw(ada, versionId);
      expect([refused.status, refused.body.error.code]).toEqual([
        403,
        'shared.notAllowed',
      ]);
      expect(await stateOf(versionId)).toBe('scheduled');
    });
  });

  describe('what is proposed', () => {
    it.each`
      what                                    | document                                                                                                                                | code                        | issue
      ${'no YAML'}                            | ${'a: [1'}                                                                                                                              | ${'policy.invalidDocument'} | ${{ line: 1 }}
      ${'no policy'}                          | ${'just words'}                                                                                                                         | ${'policy.invalidDocument'} | ${{ line: 1 }}
      ${'an unknown key'}                     | ${`${DOCUMENT}\nruels: []\n`}                                                                                                           | ${'policy.invalidDocument'} | ${{ path: 'ruels', line: 54 }}
      ${'two owners'}                         | ${DOCUMENT.replace('permit\n    owner: group:default/security', 'permit\n    owner: [group:default/security, group:default/checkout]')} | ${'policy.invalidDocument'} | ${{ path: 'rules[0].owner', message: expect.stringContaining('expected exactly one group or user') }}
      ${'a rule that nobody owns'}            | ${DOCUMENT.replace('permit\n    owner: group:default/security', 'permit')}                                                              | ${'policy.invalidDocument'} | ${{ path: 'rules[0].owner', message: expect.stringContaining('is missing') }}
      ${'an owner nobody knows'}              | ${DOCUMENT.replaceAll('permit\n    owner: group:default/security', 'permit\n    owner: group:default/ghosts')}                          | ${'policy.ownerUnknown'}    | ${{ path: 'rules[0].owner', message: 'the catalog has no `group:default/ghosts`' }}
      ${'a pattern of data that RE2 refuses'} | ${`${DOCUMENT}\ndataHandling:\n  patterns: [{ id: a, title: A, class: credentials, pattern: 'a(?=b)' }]\n`}                             | ${'policy.invalidDocument'} | ${{ code: 'policy.invalidDetector', path: 'dataHandling.patterns[0].pattern', line: 55 }}
    `('is refused when it is $what', async ({ document, code, issue }) => {
      await start();
      const { status, body } = await propose(ada, document);
      expect([status, body.error.code]).toEqual([400, code]);
      expect(body.error.issues).toContainEqual(expect.objectContaining(issue));
      expect(await knex('policy_versions')).toHaveLength(1);
    });

    it('is refused when a case of it does not hold, and says which and how', async () => {
      await start();
      const document = `${DOCUMENT}
cases:
  - name: an assistant may write in the checkout
    given: { tier: internal, repository: approved, assistant: copilot, change: { attribution: ai } }
    expect: { effect: deny }
`;
      const { status, body } = await propose(ada, document);
      expect([status, body.error.code]).toEqual([400, 'policy.casesFail']);
      expect(body.error.issues).toEqual([
        expect.objectContaining({
          path: 'cases[0]',
          message: expect.stringContaining('expected deny, got allow'),
        }),
      ]);
    });

    it.each`
      same                      | prepare
      ${'an open draft'}        | ${() => propose(ada)}
      ${'the version in force'} | ${() => inForce(titled('Second'))}
      ${'a scheduled version'}  | ${async () => publish(ben, (await propose(ada)).body.versionId, { effectiveFrom: at(60) })}
    `('is refused when it says the same as $same', async ({ prepare }) => {
      await start();
      await prepare();
      const again = await propose(ben, `# with a comment\n${titled('Second')}`);
      expect([again.status, again.body.error.code]).toEqual([
        409,
        'policy.alreadyProposed',
      ]);
    });

    it('may be proposed again after it was withdrawn', async () => {
      await start();
      const { versionId } = (await propose(ada)).body;
      const withdrawn = await withdraw(ben, versionId);
      expect(withdrawn.body).toMatchObject({
        state: 'withdrawn',
        withdrawnBy: 'user:default/ben',
        withdrawnReason: reason,
      });
      expect((await propose(ada)).status).toBe(201);
      const late = await publish(ben, versionId);
      expect([late.status, late.body.error.code]).toEqual([
        409,
        'policy.versionState',
      ]);
    });

    it('waits while the catalog cannot be asked about owners', async () => {
      let isDown = false;
      const catalog = catalogServiceMock({ entities: [...organisation] });
      const getEntitiesByRefs = catalog.getEntitiesByRefs.bind(catalog);
      jest
        .spyOn(catalog, 'getEntitiesByRefs')
        .mockImplementation(async (...given) => {
          if (isDown) throw new Error('connect ECONNREFUSED');
          return getEntitiesByRefs(...given);
        });
      await start({ catalog });
      const { versionId } = (await propose(ada)).body;
      isDown = true;
      for (const refused of [
        await publish(ben, versionId),
        await propose(ada, titled('Third')),
      ]) {
        expect([refused.status, refused.body.error.code]).toEqual([
          503,
          'policy.notReady',
        ]);
        expect(JSON.stringify(refused.body)).not.toContain('ECONNREFUSED');
      }
      const { body } = await ada.get('/policy/controls');
      expect(body.items[0]).toMatchObject({
        rule: 'work-without-ai',
        isOwnerKnown: false,
        problem: expect.stringContaining('could not be asked'),
      });
      isDown = false;
      expect((await publish(ben, versionId)).status).toBe(200);
    });

    it('shows its document and its cases', async () => {
      await start();
      const document = `${titled('With a case')}
cases:
  - name: an assistant may write in the checkout
    given: { tier: internal, repository: approved, assistant: copilot, change: { attribution: ai } }
    expect: { reasons: [approved-repositories] }
`;
      const proposed = await propose(ada, document);
      expect(proposed.body.error?.issues).toBeUndefined();
      const { body } = await ben.get(
        `/policy/versions/${proposed.body.versionId}`,
      );
      expect(body).toMatchObject({
        version: { permits: { publish: { isPermitted: true } } },
        document,
        cases: {
          passed: 1,
          failed: 0,
          items: [{ hasPassed: true, sentences: ['S1'], failures: [] }],
        },
      });
    });
  });

  describe('from an instant', () => {
    it('comes into force by itself, and the ledger is told', async () => {
      await start();
      await api.ready();
      const first = await active();
      const { versionId } = (await propose(ada, PROHIBITING)).body;
      const later = at(60);
      const { body } = await publish(ben, versionId, { effectiveFrom: later });
      expect(body).toMatchObject({
        number: 2,
        state: 'scheduled',
        effectiveFrom: later,
      });
      expect((await active()).versionId).toBe(first.versionId);
      const types = async () => (await ledger()).map(({ type }) => type);
      await api.runTask('ai-governance-settle-policy');
      expect((await types()).at(-1)).toBe('policy.published');

      // The hour passes.
      const passed = at(-1);
      await knex('policy_versions')
        .where({ version_id: versionId })
        .update({ effective_from: passed, published_at: at(-2) });
      await knex('policy_versions')
        .where({ number: 1 })
        .update({ effective_from: at(-9), published_at: at(-9) });
      expect((await active()).versionId).toBe(versionId);
      expect(await stateOf(first.versionId)).toBe('superseded');
      for (const _ of [1, 2]) await api.runTask('ai-governance-settle-policy');
      expect(await types()).toEqual([
        'policy.proposed',
        'policy.published',
        'policy.activated',
      ]);
      const entries = await ledger();
      expect(entries[2]).toMatchObject({
        actor: 'plugin:ai-governance',
        payload: { versionId, effectiveFrom: passed, previousNumber: 1 },
      });
      const marks = await knex('policy_entities').pluck('mark');
      expect(marks.join()).not.toContain('allowedWithConditions');
    });

    it('lets no other be published before it, but be withdrawn', async () => {
      await start();
      const scheduled = (await propose(ada)).body.versionId;
      await publish(ben, scheduled, { effectiveFrom: at(60) });
      const other = (await propose(ada, titled('Third'))).body;
      for (const body of [{}, { effectiveFrom: at(90) }]) {
        const refused = await publish(ben, other.versionId, body);
        expect([refused.status, refused.body.error.code]).toEqual([
          409,
          'policy.versionState',
        ]);
        expect(refused.body.error.message).toContain('version 2 takes effect');
      }
      expect((await withdraw(ben, scheduled)).body).toMatchObject({
        number: 2,
        state: 'withdrawn',
      });
      const { body } = await publish(ben, other.versionId);
      expect(body).toMatchObject({ number: 3, state: 'inForce' });
    });

    it('goes on waiting while another is rolled back', async () => {
      await start();
      const first = await active();
      const second = await inForce(titled('Second'));
      const scheduled = (await propose(ada, titled('Third'))).body.versionId;
      await publish(ben, scheduled, { effectiveFrom: at(60) });
      const { body } = await rollBack(ben, { expectedInForce: second });
      expect(body.restores).toBe(first.versionId);
      expect(await stateOf(scheduled)).toBe('scheduled');
    });

    it.each`
      when                   | effectiveFrom                  | code
      ${'yesterday'}         | ${at(-60 * 24)}                | ${'policy.effectiveFromOutOfRange'}
      ${'two minutes ago'}   | ${at(-2)}                      | ${'policy.effectiveFromOutOfRange'}
      ${'in two years'}      | ${at(60 * 24 * 730)}           | ${'policy.effectiveFromOutOfRange'}
      ${'in a leap second'}  | ${'2027-06-30T23:59:60Z'}      | ${'policy.effectiveFromOutOfRange'}
      ${'in the year 10000'} | ${'9999-12-31T23:59:59-01:00'} | ${'policy.effectiveFromOutOfRange'}
      ${'at no time'}        | ${'soon'}                      | ${'shared.invalidRequest'}
    `('cannot hold from $when', async ({ effectiveFrom, code }) => {
      await start();
      const { versionId } = (await propose(ada)).body;
      const { status, body } = await publish(ben, versionId, {
        effectiveFrom,
      });
      expect([status, body.error.code]).toEqual([400, code]);
      expect(await stateOf(versionId)).toBe('draft');
    });

    it('holds at once from an instant that has just passed on another clock', async () => {
      await start();
      const { versionId } = (await propose(ada)).body;
      const { body } = await publish(ben, versionId, {
        effectiveFrom: at(-0.2),
      });
      expect(body.state).toBe('inForce');
      expect(body.effectiveFrom).toBe(body.publishedAt);
    });
  });

  describe('rolling back', () => {
    it('restores the one before in one step, as a new version', async () => {
      await start();
      const first = await active();
      const second = await inForce(titled('Second'));
      const { status, body } = await rollBack(ada, { expectedInForce: second });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        number: 3,
        state: 'inForce',
        digest: first.digest,
        restores: first.versionId,
        reason,
        publishedBy: 'user:default/ada',
      });
      expect(await active()).toMatchObject({
        versionId: body.versionId,
        document: DOCUMENT,
      });
      const entries = await ledger();
      expect(entries.slice(-2).map(({ type }) => type)).toEqual([
        'policy.rolledBack',
        'policy.activated',
      ]);
      expect(entries.at(-2).payload).toMatchObject({
        restores: first.versionId,
        restoredNumber: 1,
        previousNumber: 2,
      });
      const again = await rollBack(ada, { expectedInForce: body.versionId });
      expect(again.body).toMatchObject({ number: 4, restores: second });
    });

    it('restores a named version', async () => {
      await start();
      const second = await inForce(titled('Second'));
      await inForce(titled('Third'));
      const fourth = await inForce(titled('Fourth'));
      const { body } = await rollBack(ada, {
        expectedInForce: fourth,
        toVersionId: second,
      });
      expect(body).toMatchObject({ number: 5, title: 'Second' });
    });

    it.each`
      what                      | target                                                                                                                             | status | code
      ${'what is in force'}     | ${async () => (await active()).versionId}                                                                                          | ${409} | ${'policy.nothingToRestore'}
      ${'a draft'}              | ${async () => (await propose(ada, titled('Third'))).body.versionId}                                                                | ${409} | ${'policy.nothingToRestore'}
      ${'a withdrawn draft'}    | ${async () => (await withdraw(ada, (await propose(ada, titled('Third'))).body.versionId)).body.versionId}                          | ${409} | ${'policy.nothingToRestore'}
      ${'a scheduled version'}  | ${async () => (await publish(ben, (await propose(ada, titled('Third'))).body.versionId, { effectiveFrom: at(9) })).body.versionId} | ${409} | ${'policy.nothingToRestore'}
      ${'what there never was'} | ${async () => 'nothing'}                                                                                                           | ${404} | ${'policy.versionNotFound'}
    `('does not restore $what', async ({ target, status, code }) => {
      await start();
      const second = await inForce(titled('Second'));
      const refused = await rollBack(ada, {
        expectedInForce: second,
        toVersionId: await target(),
      });
      expect([refused.status, refused.body.error.code]).toEqual([status, code]);
      expect((await active()).versionId).toBe(second);
    });

    it('finds nothing to restore behind the first', async () => {
      await start();
      const { versionId } = await active();
      const refused = await rollBack(ada, { expectedInForce: versionId });
      expect(refused.body.error.code).toBe('policy.nothingToRestore');
    });

    it('is refused when something else is in force than the person looked at', async () => {
      await start();
      const { versionId } = await active();
      await inForce(titled('Second'));
      const refused = await rollBack(ada, { expectedInForce: versionId });
      expect([refused.status, refused.body.error.code]).toEqual([
        409,
        'policy.inForceChanged',
      ]);
    });

    it('needs neither the catalog nor owners that it knows', async () => {
      const catalog = catalogServiceMock({ entities: [...organisation] });
      await start({ catalog });
      const second = await inForce(titled('Second'));
      jest
        .spyOn(catalog, 'getEntitiesByRefs')
        .mockRejectedValue(new Error('connect ECONNREFUSED'));
      const { status } = await rollBack(ada, { expectedInForce: second });
      expect(status).toBe(200);
    });
  });

  describe('two at once', () => {
    const outcome = (answers: readonly { status: number }[]) =>
      answers.map(({ status }) => status).sort();

    it('publish one draft: one does, the other is told', async () => {
      await start();
      const { versionId } = (await propose(ada)).body;
      const cleo = api.as(mockCredentials.user.header('user:default/cleo'));
      const answers = await Promise.all([
        publish(ben, versionId),
        publish(cleo, versionId),
      ]);
      expect(outcome(answers)).toEqual([200, 409]);
      expect(
        answers.find(({ status }) => status === 409)?.body.error.code,
      ).toBe('policy.versionState');
    });

    it('propose one document: one draft', async () => {
      await start();
      const answers = await Promise.all([propose(ada), propose(ben)]);
      expect(outcome(answers)).toEqual([201, 409]);
    });

    it('publish and roll back: one order or the other, and numbers without a gap', async () => {
      await start();
      const second = await inForce(titled('Second'));
      const third = (await propose(ada, titled('Third'))).body.versionId;
      const [published, back] = await Promise.all([
        publish(ben, third),
        rollBack(ada, { expectedInForce: second }),
      ]);
      // Who rolls back first is not in the way of who publishes; the other way round it is.
      expect(published.status).toBe(200);
      expect([200, 409]).toContain(back.status);
      expect((await active()).versionId).toBe(third);
      const numbers = await knex('policy_versions')
        .whereNotNull('number')
        .orderBy('number')
        .pluck('number');
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    });

    it('roll back: one does, the other is told', async () => {
      await start();
      const second = await inForce(titled('Second'));
      const answers = await Promise.all(
        [ada, ben].map(client => rollBack(client, { expectedInForce: second })),
      );
      expect(outcome(answers)).toEqual([200, 409]);
    });
  });

  describe('and the configured file', () => {
    const fileWith = async (text: string) => {
      const file = join(await mkdtemp(join(tmpdir(), 'policy-')), 'p.yaml');
      await writeFile(file, text);
      return { policy: { file } };
    };

    it('a changed file is the next version while the portal has none', async () => {
      await start();
      await restart(await fileWith(titled('B')));
      const { body } = await api.person.get('/policy/active');
      expect(body).toMatchObject({ number: 2, title: 'B', source: 'file' });
      expect(body.warnings).toEqual([]);
    });

    it.each`
      portal                       | effectiveFrom | expected
      ${'has published'}           | ${undefined}  | ${{ number: 2, title: 'Second', source: 'portal' }}
      ${'has something scheduled'} | ${at(60)}     | ${{ number: 1, title: 'AI in tests', source: 'file' }}
    `(
      'a changed file is a warning once the portal $portal',
      async ({ effectiveFrom, expected }) => {
        await start();
        const { versionId } = (await propose(ada)).body;
        await publish(ben, versionId, { effectiveFrom });
        await restart(await fileWith(titled('From the file')));
        const { body } = await api.person.get('/policy/active');
        expect(body).toMatchObject(expected);
        expect(body.warnings).toEqual([
          expect.stringContaining('`aiGovernance.policy.file` differs'),
        ]);
        expect(JSON.stringify(body.warnings)).not.toContain(tmpdir());
      },
    );

    it('a file that the portal overtakes is a warning; none configured is none', async () => {
      await start();
      await inForce(titled('Second'));
      expect((await active()).warnings).toHaveLength(1);
      await restart({ policy: {} });
      const { body } = await api.person.get('/policy/active');
      expect(body).toMatchObject({ number: 2, warnings: [] });
    });
  });

  it('shows who answers for each rule', async () => {
    await start({
      entities: organisation.filter(
        ({ metadata }) => metadata.name !== 'security',
      ),
    });
    const { body } = await ada.get('/policy/controls');
    expect(body.items).toHaveLength(5);
    expect(body.items[1]).toEqual({
      rule: 'approved-repositories',
      effect: 'permit',
      owner: 'group:default/security',
      isOwnerKnown: false,
      problem: expect.stringContaining('The catalog has no'),
      sentences: ['S1'],
    });
  });

  it('does not answer by a document that was altered', async () => {
    await start();
    await knex('policy_documents').update({ document: PROHIBITING });
    isPlain = false;
    await expect(startGovernance({ knex })).rejects.toThrow('was altered');
  });
});

describe('R16 the life of the policy with two replicas', () => {
  it('one publishes, and the other answers by it from the next request on', async () => {
    const knex = await cleanDatabase('POSTGRES_18');
    const other = knexFactory(knex.client.config);
    const one = await startGovernance({ knex });
    const two = await startGovernance({ knex: other });
    await Promise.all([one.ready(), two.ready()]);
    const ben = (api: Api) =>
      api.as(mockCredentials.user.header('user:default/ben'));
    const proposed = await one.person.post('/policy/versions', {
      document: titled('Second'),
      reason,
    });
    const path = `/policy/versions/${proposed.body.versionId}/publication`;
    const answers = await Promise.all(
      [one, two].map(api => ben(api).post(path, {})),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    for (const api of [one, two]) {
      const { body } = await api.person.get('/policy/active');
      expect(body.title).toBe('Second');
      const made = await api.machine.post('/policy/decisions', aiChange());
      expect(made.body.decision.policyDigest).toBe(body.digest);
    }
    await one.stop();
    await two.stop();
    await other.destroy();
  });
});
