import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import request from 'supertest';
import { cleanDatabase, eachDatabase } from './__testUtils__/databases';
import { freezeClock } from './__testUtils__/freezeClock';
import { eventually, startGovernance } from './__testUtils__/startGovernance';
import {
  changeEvent,
  deliveryHeaders,
  FakeHost,
} from './slices/hosts/__testUtils__/FakeHost';
import { trainingText } from './slices/training/__testUtils__/trainingText';

const reason = 'the guild asked for it';
const DAY_MS = 86_400_000;
const HEAD = 'a'.repeat(40);

const RULE = `  - id: trained
    title: Trained
    effect: require
    owner: group:default/security
    when: { change: { attribution: [ai, mixed, unknown] } }
    obligation: { certificate: { path: secure-coding, graceDays: 10 } }
`;

type Api = Awaited<ReturnType<typeof startGovernance>>;
type Client = Api['person'];

describe.each(eachDatabase())(
  'R25c an open change of a code host and the certificate of whoever opened it on %s',
  id => {
    const host = new FakeHost();
    let knex: Knex;
    let api: Api;
    let ada: Client;
    let ben: Client;
    let folder: string;

    beforeEach(async () => {
      knex = await cleanDatabase(id);
      folder = await mkdtemp(join(tmpdir(), 'policy-'));
      const file = join(folder, 'policy.yaml');
      const policy = await readFile(
        join(__dirname, './__testUtils__/policy.yaml'),
        'utf8',
      );
      await writeFile(file, policy.replace(/^rules:\n/m, `rules:\n${RULE}`));
      host.reset();
      host.opener = { email: 'ada@example.com' };
      api = await startGovernance({
        knex,
        features: [host.module],
        config: {
          policy: { file },
          hosts: { gatherSeconds: 0 },
          playbooks: { library: false },
          training: { library: false },
        },
      });
      await api.ready();
      ada = api.person;
      ben = api.as(mockCredentials.user.header('user:default/ben'));
      await publish('1.0');
      await open();
    }, 30_000);
    afterEach(async () => {
      jest.useRealTimers();
      await api.stop();
      await rm(folder, { recursive: true });
    });

    const publish = async (version: string) => {
      const text = trainingText({ version });
      const { body } = await ada.post('/training-versions', { text, reason });
      await ben.post(`/training-versions/${body.versionId}/publication`, {});
    };
    const open = async () => {
      host.open.set('7', HEAD);
      const body = changeEvent(7);
      await request(api.server)
        .post('/api/ai-governance/hosts/fake/deliveries')
        .set(deliveryHeaders(body, 'd1'))
        .send(body);
      expect(await shown(1)).toBe('unfulfilled');
    };
    const pass = async (client: Client) => {
      const begun = await client.post('/training/secure-coding/attempts', {});
      const { attemptId, questions } = begun.body;
      for (const { questionId } of questions)
        await client.put(
          `/training-attempts/${attemptId}/answers/${questionId}`,
          { choice: ['right'] },
        );
      const done = await client.post(
        `/training-attempts/${attemptId}/submission`,
        {},
      );
      return done.body.result.certificateId as string;
    };
    const idle = () =>
      eventually(async () => (await knex('hosts_dirty')).length === 0);
    const recheck = () => api.runTask('ai-governance-hosts-recheck');
    /** How the obligation stands at the host after it was told so many times. */
    const shown = async (times: number) => {
      await eventually(async () => host.published.length >= times);
      await idle();
      expect(host.published).toHaveLength(times);
      return host.published
        .at(-1)
        ?.decision.obligations.find(({ rule }) => rule === 'trained')?.status;
    };

    it('is released when it is earned, and held again when it is revoked', async () => {
      const certificateId = await pass(ada);
      await recheck();
      expect(await shown(2)).toBe('fulfilled');
      await ben.post(`/certificates/${certificateId}/revocation`, { reason });
      await recheck();
      expect(await shown(3)).toBe('unfulfilled');
    }, 30_000);

    it('is left alone when somebody else earns one, and while nothing moves', async () => {
      await pass(ben);
      await recheck();
      await recheck();
      expect(await shown(1)).toBe('unfulfilled');
      expect(host.refreshed).toHaveLength(1);
    }, 30_000);

    it('is held again once the path asked to be learned anew and the days of grace are over', async () => {
      await pass(ada);
      await recheck();
      expect(await shown(2)).toBe('fulfilled');
      await publish('2.0');
      await recheck();
      expect(await shown(3)).toBe('fulfilled');
      freezeClock(Date.now() + 10 * DAY_MS + 60_000);
      await recheck();
      expect(await shown(4)).toBe('unfulfilled');
    }, 30_000);

    it('keeps who opened it as a pseudonym alone', async () => {
      const [row] = await knex('hosts_changes');
      expect(row.opener).toMatch(/^[0-9a-f]{64}$/);
      expect(JSON.stringify(row)).not.toMatch(/\bada\b/);
    });
  },
);
