import {
  HostBusyError,
  type HostDesk,
  type ReleaseSubmission,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { Knex } from 'knex';
import request from 'supertest';
import { aiChange, aiCommit, sarif } from '../../__testUtils__/changes';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  eventually,
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';
import { deliveryHeaders, FakeHost } from './__testUtils__/FakeHost';

const PATH = '/api/ai-governance/hosts/fake/deliveries';
const START = 'e'.repeat(40);

/** A commit id that tests can read. */
const sha = (letters: string) =>
  Buffer.from(letters.padEnd(20, '.')).toString('hex');

describe.each(eachDatabase())('R33 R48 releases of a code host on %s', id => {
  const host = new FakeHost();
  let knex: Knex;
  let api: Awaited<ReturnType<typeof startGovernance>>;
  let deliveries = 0;
  let place = 0;

  beforeAll(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({
      knex,
      features: [host.module],
      config: { hosts: { gatherSeconds: 0 } },
    });
    await api.ready();
  }, 20_000);
  afterAll(() => api.stop());
  beforeEach(() => host.reset());

  /** Decides on a change of one commit so that it passes. */
  const pass = async (name: string) => {
    const headSha = sha(name);
    const scan = await api.machine.post('/policy/scans', {
      repository: REPOSITORY,
      sha: headSha,
      sarif: sarif(),
    });
    const { body } = await api.machine.post(
      '/policy/decisions',
      aiChange({
        baseSha: START,
        headSha,
        commits: [{ ...aiCommit, sha: headSha }],
        scanIds: [scan.body.scanId],
        reviews: [
          {
            reviewer: { login: 'ben' },
            state: 'approved',
            sha: headSha,
            submittedAt: '2026-11-01T10:00:00.000Z',
          },
        ],
      }),
    );
    expect(body.decision.outcome).toBe('pass');
  };
  const release = (
    names: readonly string[],
    given: Partial<ReleaseSubmission> = {},
  ): ReleaseSubmission => ({
    repository: REPOSITORY,
    environment: `place ${(place += 1)}`,
    baseSha: START,
    headSha: sha(names.at(-1) ?? ''),
    commits: names.map(name => ({ sha: sha(name) })),
    ...given,
  });
  const deliver = (key: string) => {
    deliveries += 1;
    const body = JSON.stringify({ repository: REPOSITORY, key, deliveries });
    return request(api.server)
      .post(PATH)
      .set(deliveryHeaders(body, `r${deliveries}`, 'deployment'))
      .send(body);
  };
  const ask = async (key: string, submission: ReleaseSubmission) => {
    host.releases.set(key, submission);
    await deliver(key);
  };
  const answered = (count: number) =>
    eventually(async () => host.answered.length >= count);
  const stored = (environment: string) =>
    knex('policy_releases').where({ environment }).orderBy('occurred_at');
  const desk = async <Value>(
    work: (given: HostDesk) => Promise<Value>,
  ): Promise<Value> => {
    const done: Value[] = [];
    host.meanwhile = async given => void done.push(await work(given));
    await deliver('nothing');
    await eventually(async () => done.length > 0);
    host.meanwhile = async () => {};
    return done[0] as Value;
  };

  it('are decided in the name of the host, ledgered, and answered', async () => {
    await pass('a1');
    const asked = release(['a1'], { tag: 'v1.5.0' });
    await ask('deployment:1', asked);
    await answered(1);
    expect(host.answered).toMatchObject([
      {
        outcome: 'pass',
        subject: { kind: 'release', key: 'deployment:1' },
        environment: asked.environment,
        tag: 'v1.5.0',
        headSha: sha('a1'),
        incomplete: [],
        commits: 1,
        url: expect.stringContaining('/ai-governance/releases/'),
      },
    ]);
    const rows = await stored(asked.environment);
    expect(rows).toMatchObject([{ caller: 'source:fake', tag: 'v1.5.0' }]);
    const entryId = rows[0].ledger_entry_id;
    await eventually(
      async () =>
        (await api.machine.get(`/audit/entries/${entryId}`)).status === 200,
    );
    const { body } = await api.machine.get(`/audit/entries/${entryId}`);
    expect(body).toMatchObject({
      type: 'policy.releaseDecided',
      actor: 'source:fake',
      payload: { tag: 'v1.5.0', outcome: 'pass', isWhole: true },
    });
  }, 20_000);

  it('are answered again when they ask again, and decided once', async () => {
    const asked = release(['never decided']);
    await ask('run:1', asked);
    await answered(1);
    await deliver('run:1');
    await ask('run:2', asked);
    await answered(3);
    expect(new Set(host.answered.map(({ releaseId }) => releaseId)).size).toBe(
      1,
    );
    expect(await stored(asked.environment)).toHaveLength(1);
  }, 20_000);

  it('pass once what held them is decided, and stay passed', async () => {
    const asked = release(['b1']);
    await ask('run:1', asked);
    await answered(1);
    await pass('b1');
    await deliver('run:1');
    await answered(2);
    await ask('run:1', { ...asked, baseSha: asked.headSha, commits: [] });
    await answered(3);
    expect(host.answered.map(({ outcome }) => outcome)).toEqual([
      'hold',
      'pass',
      'pass',
    ]);
    expect(await stored(asked.environment)).toHaveLength(2);
  }, 20_000);

  it('are held by what the host does not tell, whatever the commits say', async () => {
    await pass('c1');
    const incomplete = ['GitHub tells 250 of 300 commits.'];
    const asked = release(['c1'], { incomplete });
    await ask('run:1', asked);
    await answered(1);
    expect(host.answered).toMatchObject([{ outcome: 'hold', incomplete }]);
    const { body } = await api.machine.get(
      `/policy/releases?environment=${encodeURIComponent(asked.environment)}`,
    );
    expect(body.items).toMatchObject([{ outcome: 'hold', incomplete }]);
    expect(body.items[0]).not.toHaveProperty('expectedBase');
  }, 20_000);

  it('begin where one ended that a host asked about, else where CI says', async () => {
    const environment = 'line';
    const starts = (name: string) =>
      desk(given =>
        given.releaseStarts({
          repository: REPOSITORY,
          environment,
          headSha: sha(name),
        }),
      );
    await Promise.all(['d1', 'd2'].map(pass));
    expect(await starts('d1')).toEqual([]);
    const { environment: _, ...said } = release(['d1']);
    await api.machine.post('/policy/releases', { ...said, environment });
    expect(await starts('d1')).toEqual([START]);
    expect(await starts('d2')).toEqual([sha('d1'), START]);
    const range = { environment, baseSha: sha('d1') };
    await ask('run:1', release(['d2'], range));
    await answered(1);
    expect(host.answered).toMatchObject([
      { outcome: 'pass', start: 'release' },
    ]);
    expect(await starts('d2')).toEqual([sha('d2')]);
  }, 20_000);

  it('recognise a change as the host merged it', async () => {
    await pass('e1');
    const merge = {
      repository: REPOSITORY,
      headSha: sha('e1'),
      pullRequest: 12,
      commits: [sha('squash')],
    };
    const asked = release(['squash']);
    await ask('run:1', asked);
    await answered(1);
    await desk(given => given.saveMerge(merge));
    await desk(given => given.saveMerge(merge));
    await deliver('run:1');
    await answered(2);
    expect(host.answered.map(({ outcome }) => outcome)).toEqual([
      'hold',
      'pass',
    ]);
    expect(await knex('policy_merges')).toHaveLength(1);
    expect(
      await knex('audit_entries').where({ type: 'policy.changeMerged' }),
    ).toHaveLength(1);
  }, 20_000);

  it.each([
    [
      'the host asks to wait',
      new HostBusyError('wait', '2020-01-01T00:00:00Z'),
    ],
    ['answering fails', new Error('status 502')],
  ])(
    'are answered afterwards when %s',
    async (_, failure) => {
      const asked = release(['f1']);
      host.releases.set('run:1', asked);
      host.meanwhile = async () => void host.failures.push(failure);
      await deliver('run:1');
      await eventually(
        async () => (await stored(asked.environment)).length > 0,
      );
      await answered(1);
      expect(host.answered).toHaveLength(1);
    },
    20_000,
  );

  it('show in the health of the host when they cannot be answered', async () => {
    const denied = Object.assign(new Error('no'), { name: 'HiddenError' });
    host.releases.set('run:9', release(['g1']));
    host.meanwhile = async () => void host.failures.push(denied);
    await deliver('run:9');
    const worst = async () => {
      const { body } = await api.machine.get('/hosts/health');
      return body.items[0].publications.worst;
    };
    await eventually(async () => (await worst()).length > 0);
    expect(await worst()).toMatchObject([
      { what: 'release run:9', error: 'HiddenError', attempts: 1 },
    ]);
  }, 20_000);
});
