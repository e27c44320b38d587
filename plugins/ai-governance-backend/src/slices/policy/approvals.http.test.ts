import { mockCredentials } from '@backstage/backend-test-utils';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aiChange, aiCommit, HEAD } from '../../__testUtils__/changes';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { component, group, onGitHub, user } from '../../__testUtils__/entities';
import { startGovernance } from '../../__testUtils__/startGovernance';

type Api = Awaited<ReturnType<typeof startGovernance>>;
type Client = Api['person'];

const PAY = 'github.com/acme/pay';
const RULE = `
  - id: manual-approval
    implements: S3
    effect: require
    owner: group:default/security
    when: { critical: true, change: { attribution: [ai, mixed, unknown] } }
    obligation: { approval: { by: group:default/security, of: headSha } }
`;
const reason = 'read it line by line with the owner';

interface Body {
  readonly decision: {
    readonly obligations: readonly {
      readonly kind: string;
      readonly status: string;
      readonly found: string;
    }[];
  };
}

interface Said {
  readonly isLatest: boolean;
}

let count = 0;
/** A head commit of its own, so that no test sees another's approvals. */
const newHead = (): string => (count += 1).toString(16).padStart(40, '0');

describe.each(eachDatabase())('R23 manual approval on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Api;
  let folder: string;
  let people: Record<'ada' | 'ben' | 'cleo' | 'dora', Client>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'approvals-'));
    const file = join(folder, 'policy.yaml');
    const text = await readFile(
      join(__dirname, '../../__testUtils__/policy.yaml'),
      'utf8',
    );
    await writeFile(file, text + RULE);
    knex = await cleanDatabase(id);
    const critical = {
      ...onGitHub('acme/pay', 'internal'),
      'ai-governance/critical': 'true',
    };
    api = await startGovernance({
      knex,
      config: { policy: { file } },
      entities: [
        component('pay', { annotations: critical }),
        component('checkout', {
          annotations: onGitHub('acme/checkout', 'internal'),
        }),
        group('checkout'),
        group('security'),
        user('ada', 'checkout', 'security'),
        user('ben', 'security'),
        user('cleo', 'checkout'),
        user('dora', 'security'),
      ],
    });
    const as = (name: string) =>
      api.as(mockCredentials.user.header(`user:default/${name}`));
    people = {
      ada: as('ada'),
      ben: as('ben'),
      cleo: as('cleo'),
      dora: as('dora'),
    };
    await api.ready();
  });
  afterAll(async () => {
    await api.stop();
    await rm(folder, { recursive: true });
  });

  const decide = async (
    headSha = newHead(),
    given: Parameters<typeof aiChange>[0] = {},
  ) => {
    const { status, body } = await api.machine.post(
      '/policy/decisions',
      aiChange({
        repository: PAY,
        headSha,
        commits: [{ ...aiCommit, sha: headSha }],
        reviews: [],
        ...given,
      }),
    );
    expect([status, body.error]).toEqual([201, undefined]);
    return body;
  };
  const say = (
    client: Client,
    decisionId: string,
    state: string,
    given: object = {},
  ) =>
    client.post(`/policy/decisions/${decisionId}/approvals`, {
      state,
      reason,
      ...given,
    });
  const approvalIn = ({ decision }: Body) =>
    decision.obligations.find(
      ({ kind }: { kind: string }) => kind === 'approval',
    );
  const read = async (decisionId: string, client = people.cleo) =>
    (await client.get(`/policy/decisions/${decisionId}`)).body;
  const queue = async (client: Client, query = 'state=open&mine=true') =>
    (await client.get(`/policy/approvals?${query}`)).body.items.map(
      ({ headSha }: { headSha: string }) => headSha,
    );
  const entries = async (text: string) =>
    (await knex('audit_entries').orderBy('staged_number').pluck('canonical'))
      .filter((entry: string) => entry.includes(text))
      .map((entry: string) => JSON.parse(entry));

  it('waits for a member of the group, who decides, and the change is decided on anew', async () => {
    const asked = await decide();
    const { headSha } = asked;
    expect(approvalIn(asked)).toMatchObject({
      status: 'unfulfilled',
      found: '0 of 1 needed approval',
    });
    expect(await queue(people.ben)).toContain(headSha);
    const waiting = await read(asked.decisionId, people.ben);
    expect(waiting.approval).toMatchObject({
      decisionId: asked.decisionId,
      state: 'waiting',
      groups: ['group:default/security'],
      files: { total: 1, paths: ['src/index.ts'] },
      attribution: 'ai',
      otherOpen: expect.arrayContaining([
        expect.objectContaining({ text: expect.stringContaining('review') }),
      ]),
      given: [],
      permits: { approve: { isPermitted: true } },
    });

    const { status, body } = await say(
      people.ben,
      asked.decisionId,
      'approved',
    );
    expect([status, body.error]).toEqual([201, undefined]);
    expect(body).toMatchObject({
      state: 'approved',
      given: [
        { state: 'approved', by: 'user:default/ben', reason, isLatest: true },
      ],
    });
    const anew = await read(body.decisionId);
    expect(approvalIn(anew)).toMatchObject({
      status: 'fulfilled',
      evidence: [{ trust: 'observed', source: 'portal', counts: true }],
    });
    expect(
      anew.decision.obligations.filter(
        ({ kind }: { kind: string }) => kind !== 'approval',
      ),
    ).toEqual(
      asked.decision.obligations.filter(
        ({ kind }: { kind: string }) => kind !== 'approval',
      ),
    );
    expect(await queue(people.dora)).not.toContain(headSha);
    expect(await queue(people.dora, 'state=done')).toContain(headSha);
    const replayed = await people.ada.post(
      `/policy/decisions/${body.decisionId}/replay`,
      {},
    );
    expect(replayed.body).toMatchObject({ isIdentical: true });
    const next = await decide(headSha);
    expect(approvalIn(next)).toMatchObject({ status: 'fulfilled' });
  });

  it('stands in the ledger without a word of the reason', async () => {
    const asked = await decide();
    const { body } = await say(people.ben, asked.decisionId, 'refused');
    const told = (await entries(asked.headSha)).map(({ type, actor }) => [
      type,
      actor,
    ]);
    expect(told).toEqual([
      ['policy.decisionMade', 'external:test-service'],
      ['policy.changeRefused', 'user:default/ben'],
      ['policy.decisionMade', 'source:portal'],
    ]);
    const [entry] = await entries('policy.changeRefused');
    expect(entry.payload).toMatchObject({
      decisionId: expect.any(String),
      decidedAnew: expect.any(String),
      reasonDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const ledger = await knex('audit_entries').pluck('canonical');
    const facts = await knex('policy_decisions').pluck('facts');
    expect(`${ledger} ${facts}`).not.toContain(reason);
    expect(`${facts}`).not.toContain('user:default/');
    const { body: changes } = await people.ada.get('/policy/changes?limit=1');
    expect(changes.items[0]).toMatchObject({
      kind: 'changeRefused',
      repository: PAY,
    });
    expect(body.state).toBe('refused');
  });

  it.each<[string, (of: typeof people) => Client, string]>([
    ['the author', of => of.ada, 'you took part in the change'],
    ['somebody of another group', of => of.cleo, 'you are not a member of'],
    [
      'somebody whom the catalog does not know',
      () => api.as(mockCredentials.user.header('user:default/ghost')),
      'the catalog does not know you',
    ],
    ['a machine', () => api.machine, 'a machine cannot approve'],
  ])('does not take the word of %s', async (_, pick, because) => {
    const { decisionId, headSha } = await decide();
    const client = pick(people);
    for (const state of ['approved', 'refused']) {
      const { status, body } = await say(client, decisionId, state);
      expect([status, body.error.code]).toEqual([403, 'policy.notAnApprover']);
      expect(body.error.message).toContain(because);
    }
    expect(await knex('policy_approvals').where({ head_sha: headSha })).toEqual(
      [],
    );
    expect(await queue(client)).not.toContain(headSha);
  });

  it.each<[string, object]>([
    [
      'the author under the login of the host',
      { commits: [{ ...aiCommit, authors: [{ login: 'ada' }] }] },
    ],
    [
      'a co-author',
      {
        commits: [
          {
            ...aiCommit,
            authors: [
              { email: 'cleo@example.com' },
              { email: 'ADA@example.com' },
            ],
          },
        ],
      },
    ],
    [
      'the initiator of an agent’s work',
      {
        commits: [{ ...aiCommit, authors: [] }],
        initiator: { login: 'ada' },
      },
    ],
  ])('knows %s by the same catalog user', async (_, given) => {
    const { decisionId } = await decide(newHead(), given);
    const { body } = await say(people.ada, decisionId, 'approved');
    expect(body.error.message).toContain('you took part in the change');
  });

  it('needs one approval more for an author whom nobody could identify', async () => {
    const asked = await decide(newHead(), {
      commits: [{ ...aiCommit, authors: [{ email: 'x@elsewhere.org' }] }],
    });
    const first = await say(people.ben, asked.decisionId, 'approved');
    expect(first.body).toMatchObject({
      state: 'waiting',
      requires: [{ found: '1 of 2 needed approvals' }],
    });
    expect(await queue(people.ben)).not.toContain(asked.headSha);
    const second = await say(people.dora, first.body.decisionId, 'approved');
    expect(second.body.state).toBe('approved');
  });

  it('changes nothing when the same person says the same again', async () => {
    const { decisionId, headSha } = await decide();
    const first = await say(people.ben, decisionId, 'approved');
    const again = await say(people.ben, decisionId, 'approved');
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body.decisionId).toBe(first.body.decisionId);
    expect(first.body.permits).toEqual({
      approve: { isPermitted: false, because: 'you approved it before' },
      refuse: { isPermitted: true },
    });
    expect(
      await knex('policy_decisions').where({ head_sha: headSha }),
    ).toHaveLength(2);
  });

  it('is taken back by a later refusal, of the same person or another, and given again', async () => {
    const { decisionId } = await decide();
    const states = [];
    for (const [client, state] of [
      [people.ben, 'approved'],
      [people.ben, 'refused'],
      [people.ben, 'approved'],
      [people.dora, 'refused'],
    ] as const) {
      const { body } = await say(client, decisionId, state);
      states.push([body.state, body.outcome]);
      expect(body.given.map(({ isLatest }: Said) => isLatest)[0]).toBe(true);
    }
    expect(states.map(([state]) => state)).toEqual([
      'approved',
      'refused',
      'approved',
      'refused',
    ]);
  });

  it('counts together with what CI reports, once a person', async () => {
    const head = newHead();
    const reported = {
      approvals: [
        {
          approver: { email: 'ben@example.com' },
          state: 'approved' as const,
          sha: head,
          submittedAt: '2026-11-01T10:00:00.000Z',
        },
      ],
    };
    const asked = await decide(head, reported);
    expect(approvalIn(asked)?.status).toBe('fulfilled');
    const { body } = await say(people.ben, asked.decisionId, 'refused');
    expect(body.state).toBe('refused');
    expect(approvalIn(await decide(head, reported))?.found).toBe(
      'refused by 1 person',
    );
  });

  it('is of one head commit: the next one waits anew, and the old one takes no word', async () => {
    const pullRequest = 4100 + count;
    const old = await decide(newHead(), { pullRequest });
    await say(people.ben, old.decisionId, 'approved');
    const next = await decide(newHead(), { pullRequest });
    expect(approvalIn(next)?.status).toBe('unfulfilled');
    const late = await say(people.dora, old.decisionId, 'approved');
    expect([late.status, late.body.error.code]).toEqual([
      409,
      'policy.approvalSuperseded',
    ]);
    expect(late.body.error.message).toContain(next.decisionId);
    const { approval } = await read(old.decisionId);
    expect(approval).toMatchObject({
      state: 'superseded',
      supersededBy: next.decisionId,
    });
  });

  it.each<[string, () => Promise<string>, number, string]>([
    [
      'a change that needs none',
      async () =>
        (await decide(newHead(), { repository: 'github.com/acme/checkout' }))
          .decisionId,
      409,
      'policy.approvalNotAsked',
    ],
    ['nothing', async () => 'none', 404, 'policy.decisionNotFound'],
  ])('is not given to %s', async (_, pick, status, code) => {
    const answer = await say(people.ben, await pick(), 'approved');
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  it('is not given to a preview', async () => {
    const headSha = newHead();
    const { body } = await people.ada.post(
      '/policy/decisions',
      aiChange({ repository: PAY, headSha }),
    );
    expect(body.decision.isPreview).toBe(true);
    const answer = await say(people.ben, body.decisionId, 'approved');
    expect([403, 404, 409]).toContain(answer.status);
    expect(answer.body.error.code).toBe('policy.approvalNotAsked');
  });

  it('needs a reason', async () => {
    const { decisionId } = await decide();
    const { status, body } = await say(people.ben, decisionId, 'approved', {
      reason: ' ',
    });
    expect([status, body.error.code]).toEqual([400, 'shared.invalidRequest']);
  });

  it('is taken once, however many speak at the same moment, and all of them are heard', async () => {
    const { decisionId, headSha } = await decide();
    const answers = await Promise.all([
      say(people.ben, decisionId, 'approved'),
      say(people.ben, decisionId, 'approved'),
      say(people.dora, decisionId, 'refused'),
      decide(headSha),
      decide(headSha),
    ]);
    expect(
      answers
        .slice(0, 2)
        .map(({ status }) => status)
        .sort(),
    ).toEqual([200, 201]);
    const newest = await knex('policy_decisions')
      .where({ head_sha: headSha })
      .orderBy('occurred_at', 'desc')
      .orderBy('decision_id', 'desc')
      .first();
    const { approval } = await read(newest.decision_id);
    expect(approval.given).toHaveLength(2);
    expect(approval.state).toBe('refused');
    const latest = await read(approval.decisionId);
    expect(approvalIn(latest)?.found).toBe('refused by 1 person');
    expect(
      approvalIn(JSON.parse(`{"decision":${newest.decision}}`))?.found,
    ).toBe('refused by 1 person');
  });

  it('reads tiers, groups and waivers as of now when it decides anew', async () => {
    const { decisionId } = await decide();
    const { body: waiver } = await people.cleo.post('/policy/waivers', {
      rule: 'human-review',
      scope: { repository: PAY },
      reason,
      expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    });
    await people.ben.post(`/policy/waivers/${waiver.waiverId}/approval`, {
      reason,
    });
    const { body } = await say(people.ben, decisionId, 'approved');
    const waived = await read(body.decisionId);
    expect(waived.decision.obligations).toContainEqual(
      expect.objectContaining({ kind: 'review', status: 'waived' }),
    );
    await people.ben.post(`/policy/waivers/${waiver.waiverId}/revocation`, {
      reason,
    });
    const again = await say(people.dora, decisionId, 'approved');
    const { decision } = await read(again.body.decisionId);
    expect(decision.obligations).toContainEqual(
      expect.objectContaining({ kind: 'review', status: 'unfulfilled' }),
    );
  });

  it('lists everything of an entity', async () => {
    const { headSha } = await decide();
    const list = (ref: string) =>
      queue(people.cleo, `entityRef=${ref}&limit=200`);
    expect(await list('component:default/pay')).toContain(headSha);
    expect(await list('component:default/checkout')).toEqual([]);
    expect(HEAD).not.toBe(headSha);
  });
});
