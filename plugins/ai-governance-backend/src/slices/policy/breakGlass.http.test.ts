import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { aiChange, aiCommit, HEAD } from '../../__testUtils__/changes';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';

type Api = Awaited<ReturnType<typeof startGovernance>>;
type Client = Api['person'];

const reason = 'the shop is down and only this change brings it back';
const used = (given: object = {}) => ({
  repository: REPOSITORY,
  headSha: HEAD,
  pullRequest: 7,
  reason,
  ticket: 'INC-77',
  ...given,
});
const HOUR_MS = 3_600_000;

describe.each(eachDatabase())('R31 break-glass on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Api;
  let ada: Client;
  let ben: Client;
  let cleo: Client;
  const logger = mockServices.rootLogger.mock({ child: () => logger });
  beforeAll(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({ knex, features: [logger.factory] });
    ada = api.person;
    ben = api.as(mockCredentials.user.header('user:default/ben'));
    cleo = api.as(mockCredentials.user.header('user:default/cleo'));
    await api.ready();
  });
  beforeEach(async () => {
    await knex('policy_break_glass').delete();
    await knex('policy_snapshot').increment('version', 1);
    logger.warn.mockClear();
  });
  afterAll(() => api.stop());

  const use = async (given: object = {}) => {
    const { status, body } = await ada.post('/policy/break-glass', used(given));
    expect([status, body.error]).toEqual([201, undefined]);
    return body;
  };
  const review = (client: Client, breakGlassId: string, given: object = {}) =>
    client.post(`/policy/break-glass/${breakGlassId}/review`, {
      verdict: 'justified',
      note: 'the shop was down',
      ...given,
    });
  const decide = async (given = {}) =>
    (await api.machine.post('/policy/decisions', aiChange(given))).body;
  const warnings = async () =>
    (await ada.get('/policy/active')).body.warnings as string[];

  it('lets one commit pass at once, shown on everything that it lifts, and the decision replays', async () => {
    const before = await decide();
    expect(before.decision.outcome).toBe('hold');
    const body = await use();
    expect(body).toMatchObject({
      repository: REPOSITORY,
      headSha: HEAD,
      pullRequest: 7,
      usedBy: 'user:default/ada',
      isActive: true,
      reviewState: 'open',
      permits: {
        review: {
          isPermitted: false,
          because: 'you used it; a second person reviews it',
        },
      },
    });
    expect(Date.parse(body.expiresAt) - Date.parse(body.usedAt)).toBe(
      24 * HOUR_MS,
    );
    const { decisionId, decision } = await decide();
    expect(decision.outcome).toBe('pass');
    const waived = decision.obligations.map(
      ({ status, breakGlass, waivedUntil }: Record<string, string>) => [
        status,
        breakGlass,
        waivedUntil,
      ],
    );
    expect(waived).toEqual([
      ['waived', body.breakGlassId, body.expiresAt],
      ['waived', body.breakGlassId, body.expiresAt],
    ]);
    const replayed = await ada.post(
      `/policy/decisions/${decisionId}/replay`,
      {},
    );
    expect(replayed.body.isIdentical).toBe(true);
    const next = await decide({
      headSha: 'c'.repeat(40),
      commits: [{ ...aiCommit, sha: 'c'.repeat(40) }],
    });
    expect(next.decision.outcome).toBe('hold');
  });

  it('is told loudly, without a word that a person wrote', async () => {
    const { breakGlassId } = await use();
    const told = logger.warn.mock.calls.map(([message]) => message);
    expect(told).toContainEqual(
      expect.stringMatching(
        new RegExp(`^break-glass was used: .*${HEAD}.*${breakGlassId}`),
      ),
    );
    await review(ben, breakGlassId, { note: 'nothing else was possible' });
    const written = [reason, 'INC-77', 'nothing else was possible'];
    const ledger = await knex('audit_entries').pluck('canonical');
    const logged = JSON.stringify([
      logger.info.mock.calls,
      logger.warn.mock.calls,
      logger.error.mock.calls,
      logger.debug.mock.calls,
    ]);
    await decide();
    const facts = await knex('policy_decisions').pluck('facts');
    for (const text of written)
      expect(`${ledger} ${logged} ${facts}`).not.toContain(text);
    const mine = ledger
      .filter((text: string) => text.includes(breakGlassId))
      .map((text: string) => JSON.parse(text))
      // A table has no order; of the two only the use comes later in the alphabet.
      .toSorted((a, b) => (a.type < b.type ? 1 : -1));
    expect(mine.map(({ type, actor }) => [type, actor])).toEqual([
      ['policy.breakGlassUsed', 'user:default/ada'],
      ['policy.breakGlassReviewed', 'user:default/ben'],
    ]);
    expect(mine[0].payload).toMatchObject({
      repository: REPOSITORY,
      headSha: HEAD,
      pullRequest: 7,
      reasonDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(mine[1].payload).toMatchObject({ verdict: 'justified' });
  });

  it.each<[string, () => Client, number, string]>([
    ['who used it', () => ada, 403, 'policy.secondPersonRequired'],
    ['a machine', () => api.machine, 403, 'policy.secondPersonRequired'],
    ['another person', () => ben, 200, ''],
  ])('is reviewed by %s: %#', async (_, client, status, code) => {
    const { breakGlassId } = await use();
    const answer = await review(client(), breakGlassId);
    expect([answer.status, answer.body.error?.code ?? '']).toEqual([
      status,
      code,
    ]);
  });

  it('is never used by a machine', async () => {
    const { status, body } = await api.machine.post(
      '/policy/break-glass',
      used(),
    );
    expect([status, body.error.code]).toEqual([
      403,
      'policy.secondPersonRequired',
    ]);
    expect(await knex('policy_break_glass')).toEqual([]);
  });

  it('holds once for a commit, however many use it at the same moment', async () => {
    const answers = await Promise.all([
      ada.post('/policy/break-glass', used()),
      ben.post('/policy/break-glass', used()),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.error).toMatchObject({
      code: 'policy.breakGlassActive',
      message: expect.stringContaining('already'),
    });
  });

  it('is reviewed once, and ends at once when it was not justified', async () => {
    const { breakGlassId } = await use();
    const both = await Promise.all([
      review(ben, breakGlassId, { verdict: 'notJustified' }),
      review(cleo, breakGlassId, { verdict: 'notJustified' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { body } = await ada.get(`/policy/break-glass/${breakGlassId}`);
    expect(body).toMatchObject({
      isActive: false,
      reviewState: 'done',
      review: { verdict: 'notJustified', note: 'the shop was down' },
    });
    expect((await decide()).decision.outcome).toBe('hold');
    // A better reason may come; the first verdict stays.
    expect((await use()).breakGlassId).not.toBe(breakGlassId);
  });

  it('goes on until its end when it was justified', async () => {
    const { breakGlassId } = await use();
    await review(ben, breakGlassId);
    expect((await decide()).decision.outcome).toBe('pass');
    await knex('policy_break_glass').update({
      expires_at: new Date(Date.now() - 1).toISOString(),
    });
    await knex('policy_snapshot').increment('version', 1);
    expect((await decide()).decision.outcome).toBe('hold');
  });

  it('is listed by its review, and stands on the page of the entity', async () => {
    const first = await use();
    const second = await use({ headSha: 'c'.repeat(40) });
    await review(ben, first.breakGlassId);
    const list = async (query: string) =>
      (await ada.get(`/policy/break-glass${query}`)).body.items.map(
        ({ breakGlassId }: { breakGlassId: string }) => breakGlassId,
      );
    expect(await list('')).toEqual([second.breakGlassId, first.breakGlassId]);
    expect(await list('?review=open')).toEqual([second.breakGlassId]);
    expect(await list('?review=done')).toEqual([first.breakGlassId]);
    expect(await list('?repository=github.com/acme/none')).toEqual([]);
    const { body } = await ada.get(
      '/policy/entities/component/default/checkout',
    );
    expect(body.exceptions.breakGlass).toMatchObject([
      { breakGlassId: second.breakGlassId, reviewState: 'open' },
      { breakGlassId: first.breakGlassId, reviewState: 'done' },
    ]);
    const { body: other } = await ada.get(
      '/policy/entities/component/default/unsorted',
    );
    expect(other.exceptions.breakGlass).toEqual([]);
  });

  it('chases the owners of the repository for its review, then the owner of the policy, once', async () => {
    const { breakGlassId } = await use();
    const chase = async () =>
      (await ben.get(`/policy/break-glass/${breakGlassId}`)).body.chase;
    expect(await chase()).toMatchObject({
      urgency: 'due',
      owners: ['group:default/checkout'],
    });
    await api.runTask('ai-governance-escalate-reviews');
    expect((await chase()).urgency).toBe('due');
    const days = (count: number) =>
      new Date(Date.now() - count * 24 * HOUR_MS).toISOString();
    await knex('policy_break_glass').update({ used_at: days(30) });
    expect((await chase()).urgency).toBe('overdue');
    await api.runTask('ai-governance-escalate-reviews');
    await api.runTask('ai-governance-escalate-reviews');
    expect(await chase()).toMatchObject({
      urgency: 'escalated',
      escalatedTo: expect.stringMatching(/./),
    });
    const told = await knex('audit_entries')
      .where({ type: 'policy.breakGlassEscalated' })
      .pluck('canonical');
    expect(
      told.filter((text: string) => text.includes(breakGlassId)),
    ).toHaveLength(1);
    await ben.post(`/policy/break-glass/${breakGlassId}/review`, {
      verdict: 'justified',
      note: 'it was needed',
    });
    expect(await chase()).toBeUndefined();
  });

  it('that waits for its review too long is a warning', async () => {
    await use();
    expect(await warnings()).toEqual([]);
    const days = (count: number) =>
      new Date(Date.now() - count * 24 * HOUR_MS).toISOString();
    await knex('policy_break_glass').update({ used_at: days(8) });
    expect(await warnings()).toEqual([
      expect.stringMatching(/^A review of break-glass is overdue, the oldest/),
    ]);
    await knex('policy_break_glass').update({ reviewed_at: days(0) });
    expect(await warnings()).toEqual([]);
  });

  it.each([
    ['headSha', { headSha: 'abc' }],
    ['repository', { repository: 'github.com/Acme/Checkout' }],
    ['reason', { reason: '  ' }],
  ])('is refused for a faulty %s', async (field, given) => {
    const { status, body } = await ada.post('/policy/break-glass', used(given));
    expect([status, body.error.code]).toEqual([400, 'shared.invalidRequest']);
    expect(body.error.message).toContain(field);
  });

  it('answers 404 for what is not there', async () => {
    const answers = [
      await ada.get('/policy/break-glass/none'),
      await review(ben, 'none'),
    ];
    expect(
      answers.map(({ status, body }) => [status, body.error.code]),
    ).toEqual([
      [404, 'policy.breakGlassNotFound'],
      [404, 'policy.breakGlassNotFound'],
    ]);
  });
});
