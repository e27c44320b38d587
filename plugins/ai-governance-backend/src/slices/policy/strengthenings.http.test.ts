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

const reason = 'two incidents this week';
const at = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString();
const ordered = (given: object = {}) => ({
  scope: { repository: REPOSITORY },
  reviews: 4,
  reason,
  ticket: 'INC-4711',
  origin: { kind: 'signal', reference: 'drift-1234' },
  expiresAt: at(10),
  ...given,
});

describe.each(eachDatabase())('R29b stricter review on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Api;
  let ada: Api['person'];
  let ben: Api['person'];
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
    await api.ready();
  });
  beforeEach(async () => {
    await knex('policy_strengthenings').delete();
    await knex('policy_snapshot').increment('version', 1);
  });
  afterAll(() => api.stop());

  const start = async (given: object = {}): Promise<string> => {
    const { status, body } = await ada.post(
      '/policy/strengthenings',
      ordered(given),
    );
    expect([status, body.error]).toEqual([201, undefined]);
    return body.strengtheningId;
  };
  const decide = async (given = {}) => {
    const { body } = await api.machine.post(
      '/policy/decisions',
      aiChange(given),
    );
    return body;
  };
  const askedBy = async (strengtheningId: string, given = {}) =>
    (await decide(given)).decision.obligations.filter(
      (each: { strengthening?: string }) =>
        each.strengthening === strengtheningId,
    );
  const entries = async (strengtheningId: string) =>
    (await knex('audit_entries').orderBy('staged_number').pluck('canonical'))
      .filter((text: string) => text.includes(strengtheningId))
      .map((text: string) => JSON.parse(text));

  it('acts at once, is extended and ended, and everything of it is in the ledger', async () => {
    const { status, body } = await ada.post(
      '/policy/strengthenings',
      ordered({ by: ['group:default/checkout'], changes: 'assisted' }),
    );
    expect([status, body.error]).toEqual([201, undefined]);
    const { strengtheningId, expiresAt } = body;
    expect(body).toMatchObject({
      status: 'active',
      scope: { repository: REPOSITORY },
      reviews: 4,
      by: ['group:default/checkout'],
      changes: 'assisted',
      demand: expect.stringMatching(/^Review is stricter here until /),
      reason,
      ticket: 'INC-4711',
      origin: { kind: 'signal', reference: 'drift-1234' },
      startedBy: 'user:default/ada',
      permits: { extend: { isPermitted: true }, end: { isPermitted: true } },
      ledger: { state: expect.any(String) },
    });
    const { decisionId, decision } = await decide();
    expect(decision.outcome).toBe('hold');
    expect(decision.obligations).toContainEqual(
      expect.objectContaining({
        rule: `strengthening:${strengtheningId}`,
        strengthening: strengtheningId,
        kind: 'review',
        mode: 'enforce',
        text: body.demand,
        owners: ['group:default/checkout'],
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

    const later = at(20);
    const extended = await ben.post(
      `/policy/strengthenings/${strengtheningId}/extension`,
      { reason: 'still needed', expiresAt: later },
    );
    expect(extended.body).toMatchObject({
      status: 'active',
      expiresAt: later,
      firstExpiresAt: expiresAt,
      extension: { by: 'user:default/ben', reason: 'still needed' },
    });
    const ended = await ben.post(
      `/policy/strengthenings/${strengtheningId}/end`,
      { reason: 'it is over' },
    );
    expect(ended.body).toMatchObject({
      status: 'ended',
      ending: { by: 'user:default/ben', reason: 'it is over' },
      permits: { end: { isPermitted: false, because: 'it was ended before' } },
    });
    expect(await askedBy(strengtheningId)).toEqual([]);
    const again = await ada.post(
      `/policy/strengthenings/${strengtheningId}/end`,
      { reason: 'once more' },
    );
    expect([again.status, again.body.error.code]).toEqual([
      409,
      'policy.strengtheningState',
    ]);

    const told = await entries(strengtheningId);
    expect(
      told
        .filter(({ type }) => type !== 'policy.decided')
        .map(({ type, actor }) => [type, actor]),
    ).toEqual([
      ['policy.reviewStrengthened', 'user:default/ada'],
      ['policy.strengtheningExtended', 'user:default/ben'],
      ['policy.strengtheningEnded', 'user:default/ben'],
    ]);
    expect(told[0].payload).toMatchObject({
      strengtheningId,
      repository: REPOSITORY,
      reviews: 4,
      reviewedBy: ['group:default/checkout'],
      originKind: 'signal',
      expiresAt,
      reasonDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('keeps what people wrote out of the ledger and of stored facts', async () => {
    await start({ scope: { repository: REPOSITORY, paths: ['secret-plan/'] } });
    await start();
    await decide();
    const ledger = `${await knex('audit_entries').pluck('canonical')}`;
    const facts = `${await knex('policy_decisions').pluck('facts')}`;
    for (const written of [reason, 'INC-4711', 'drift-1234'])
      expect(`${ledger} ${facts}`).not.toContain(written);
    expect(ledger).not.toContain('secret-plan');
  });

  it('is on the page of its entities, in lists and in what changed, with where it acts and what it changed', async () => {
    const strengtheningId = await start();
    const page = await ben.get('/policy/entities/component/default/checkout');
    expect(page.body.exceptions.strengthenings).toEqual([
      expect.objectContaining({ strengtheningId, reason }),
    ]);
    expect(
      page.body.sentences.flatMap(({ rules }: { rules: string[] }) => rules),
    ).toContain(`strengthening:${strengtheningId}`);
    const other = await ben.get('/policy/entities/component/default/elsewhere');
    expect(other.body.exceptions.strengthenings).toEqual([]);
    const listed = await ben.get('/policy/strengthenings?status=active');
    expect(listed.body.items).toHaveLength(1);
    const mine = await ben.get('/policy/strengthenings?mine=true');
    expect(mine.body.items).toEqual([]);
    await decide();
    const reach = await ben.get(
      `/policy/strengthenings/${strengtheningId}/reach`,
    );
    expect(reach.body).toMatchObject({
      repositories: [REPOSITORY],
      entities: ['component:default/checkout'],
      decisions: { count: 1 },
    });
    const changed = await ben.get(
      `/policy/decisions?exception=${strengtheningId}`,
    );
    expect(changed.body.items).toHaveLength(1);
    const preview = await ben.get(
      '/policy/strengthening-reach?system=system:default/shop',
    );
    expect(preview.body).toMatchObject({
      repositories: ['github.com/other/elsewhere'],
    });
  });

  it('is in the bundle of its repository, and in that of no other', async () => {
    const strengtheningId = await start();
    const bundleOf = async (repository: string) => {
      const { body } = await api.machine.get(
        `/policy/bundle?repository=${repository}`,
      );
      const [, payload = ''] = body.bundle.split('.');
      return JSON.parse(Buffer.from(payload, 'base64url').toString());
    };
    expect((await bundleOf(REPOSITORY)).strengthenings).toEqual([
      expect.objectContaining({ id: strengtheningId, reviews: 4 }),
    ]);
    expect(await bundleOf('github.com/other/elsewhere')).not.toHaveProperty(
      'strengthenings',
    );
  });

  it.each([
    [
      'an end that is over',
      { expiresAt: '2020-01-01' },
      400,
      'policy.invalidStrengthening',
    ],
    [
      'too far an end',
      { expiresAt: at(91) },
      400,
      'policy.invalidStrengthening',
    ],
    ['no scope', { scope: {} }, 400, 'policy.invalidStrengthening'],
    [
      'an unknown system',
      { scope: { system: 'system:default/none' } },
      404,
      'policy.entityNotFound',
    ],
    [
      'an unknown domain',
      { scope: { domain: 'domain:default/none' } },
      404,
      'policy.entityNotFound',
    ],
    [
      'an unknown group of reviewers',
      { by: ['group:default/none'] },
      404,
      'policy.groupNotFound',
    ],
    ['more reviews than people', { reviews: 9 }, 400, 'shared.invalidRequest'],
  ])(
    'is refused for %s, and nothing is stored',
    async (_, given, status, code) => {
      const answer = await ada.post('/policy/strengthenings', ordered(given));
      expect([answer.status, answer.body.error.code]).toEqual([status, code]);
      expect(await knex('policy_strengthenings')).toEqual([]);
    },
  );

  it('is started by no machine, and not put off to an earlier end', async () => {
    const machine = await api.machine.post('/policy/strengthenings', ordered());
    expect([machine.status, machine.body.error.code]).toEqual([
      403,
      'policy.secondPersonRequired',
    ]);
    const strengtheningId = await start();
    const earlier = await ada.post(
      `/policy/strengthenings/${strengtheningId}/extension`,
      { reason: 'shorter please', expiresAt: at(5) },
    );
    expect([earlier.status, earlier.body.error.code]).toEqual([
      400,
      'policy.invalidStrengthening',
    ]);
    const none = await ada.get('/policy/strengthenings/none');
    expect([none.status, none.body.error.code]).toEqual([
      404,
      'policy.strengtheningNotFound',
    ]);
  });
});
