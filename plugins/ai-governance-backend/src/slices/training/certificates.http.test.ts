import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import { compactVerify, importJWK } from 'jose';
import request from 'supertest';
import { aiChange, aiCommit } from '../../__testUtils__/changes';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { startGovernance } from '../../__testUtils__/startGovernance';
import { trainingText } from './__testUtils__/trainingText';

const reason = 'the guild asked for it';

/** The policy of the tests, and a rule that asks for a certificate where AI was used. */
const RULE = `  - id: trained
    title: Trained
    effect: require
    owner: group:default/security
    when: { change: { attribution: [ai, mixed, unknown] } }
    obligation: { certificate: { path: secure-coding, graceDays: 10 } }
`;

type Api = Awaited<ReturnType<typeof startGovernance>>;
type Client = Api['person'];
interface Obligation {
  readonly rule: string;
  readonly status: string;
}

describe.each(eachDatabase())('R25c certificates on %s', id => {
  let api: Api;
  let ada: Client;
  let ben: Client;
  let folder: string;
  beforeEach(async () => {
    const knex = await cleanDatabase(id);
    folder = await mkdtemp(join(tmpdir(), 'policy-'));
    const file = join(folder, 'policy.yaml');
    const policy = await readFile(
      join(__dirname, '../../__testUtils__/policy.yaml'),
      'utf8',
    );
    await writeFile(file, policy.replace(/^rules:\n/m, `rules:\n${RULE}`));
    api = await startGovernance({
      knex,
      config: {
        policy: { file },
        playbooks: { library: false },
        training: { library: false },
      },
    });
    await api.ready();
    ada = api.person;
    ben = api.as(mockCredentials.user.header('user:default/ben'));
    await publish();
  });
  afterEach(async () => {
    await api.stop();
    await rm(folder, { recursive: true });
  });

  async function publish(version = '1.0') {
    const text = trainingText({ version });
    const { body } = await ada.post('/training-versions', { text, reason });
    await ben.post(`/training-versions/${body.versionId}/publication`, {});
  }
  const pass = async (client: Client) => {
    const { body } = await client.post('/training/secure-coding/attempts', {});
    for (const { questionId } of body.questions)
      await client.put(
        `/training-attempts/${body.attemptId}/answers/${questionId}`,
        { choice: ['right'] },
      );
    const done = await client.post(
      `/training-attempts/${body.attemptId}/submission`,
      {},
    );
    return done.body.result.certificateId as string;
  };
  const trained = async (given: Parameters<typeof aiChange>[0]) => {
    const { body } = await api.machine.post(
      '/policy/decisions',
      aiChange(given),
    );
    return body.decision.obligations.find(
      ({ rule }: Obligation) => rule === 'trained',
    )?.status;
  };
  const byAda = { opener: { email: 'ada@example.com' } };

  it('release a change of whoever opened it, until they are revoked', async () => {
    expect(await trained(byAda)).toBe('unfulfilled');
    const certificateId = await pass(ada);
    expect(await trained(byAda)).toBe('fulfilled');
    const revoked = await ben.post(
      `/certificates/${certificateId}/revocation`,
      { reason },
    );
    expect(revoked.body).toMatchObject({ status: 'revoked' });
    expect(await trained(byAda)).toBe('unfulfilled');
    const again = await ben.post(`/certificates/${certificateId}/revocation`, {
      reason,
    });
    expect(again.body.error.code).toBe('training.alreadyRevoked');
  });

  it.each([
    ['nobody is said to have opened', {}],
    ['somebody else opened', { opener: { email: 'ben@example.com' } }],
    ['somebody opened whom nobody knows', { opener: { login: 'stranger' } }],
  ])(
    'hold a change that bears the address of a holder and %s',
    async (_, given) => {
      await pass(ada);
      expect(await trained(given)).toBe('unknown');
    },
  );

  it('hold a change of several people, of whom one opened it', async () => {
    await pass(ada);
    await pass(ben);
    const authors = [
      { email: 'ada@example.com' },
      { email: 'ben@example.com' },
    ];
    expect(
      await trained({ ...byAda, commits: [{ ...aiCommit, authors }] }),
    ).toBe('unknown');
  });

  it('count for ten days more when the path asks to be learned anew', async () => {
    await pass(ada);
    await publish('2.0');
    expect(await trained(byAda)).toBe('fulfilled');
    jest.useFakeTimers({
      now: Date.now() + 10 * 86_400_000,
      doNotFake: [
        ...['nextTick', 'setImmediate', 'clearImmediate'],
        ...['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'],
        ...['hrtime', 'performance', 'queueMicrotask'],
      ] as never[],
    });
    try {
      expect(await trained(byAda)).toBe('unfulfilled');
    } finally {
      jest.useRealTimers();
    }
  });

  it('are asked of nobody but the caller, with where to start', async () => {
    const needs = async (client: Client) =>
      (await client.get('/training-needs?entityRef=component:default/checkout'))
        .body.items;
    const rules = [{ rule: 'trained', title: 'Trained', mode: 'enforce' }];
    expect(await needs(ada)).toEqual([
      {
        path: 'secure-coding',
        title: 'Secure coding',
        minutes: 5,
        isHeld: false,
        state: 'notStarted',
        rules,
      },
    ]);
    await pass(ada);
    expect(await needs(ada)).toMatchObject([
      { isHeld: true, state: 'certified', rules },
    ]);
    expect(await needs(ben)).toMatchObject([{ isHeld: false }]);
    const { body } = await api.machine.get(
      '/training-needs?entityRef=component:default/checkout',
    );
    expect(body.error.code).toBe('training.peopleOnly');
  });

  const open = (path: string) =>
    request(api.server).get(`/api/ai-governance${path}`);

  it('are verified by anybody, and name only who wants to be named', async () => {
    const certificateId = await pass(ada);
    const link = async (withName: boolean) =>
      (await ada.post(`/certificates/${certificateId}/links`, { withName }))
        .body as { readonly token: string; readonly url: string };
    const { token, url } = await link(false);
    expect(url).toContain(`/certificates/verify?token=${token}`);
    const page = await open(`/certificates/verify?token=${token}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Valid.');
    expect(page.text).toContain(certificateId);
    expect(page.text).not.toMatch(/\bada\b/i);
    expect(page.headers['content-security-policy']).toContain(
      "default-src 'none'",
    );
    const named = await open(
      `/certificates/verify?token=${(await link(true)).token}`,
    );
    expect(named.text).toMatch(/<dt>Holder<\/dt><dd>ada/i);
    const { body } = await open('/certificates/keys');
    const { payload } = await compactVerify(
      token,
      await importJWK(body.keys[0], 'EdDSA'),
    );
    expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({
      certificateId,
      path: 'secure-coding',
      version: '1.0',
    });
    const other = await ben.post(`/certificates/${certificateId}/links`, {
      withName: true,
    });
    expect(other.body.error.code).toBe('training.certificateNotFound');
  });

  it('are told to be revoked, on the page and in the signed list', async () => {
    const certificateId = await pass(ada);
    const { body } = await ada.post(`/certificates/${certificateId}/links`, {
      withName: false,
    });
    await ben.post(`/certificates/${certificateId}/revocation`, { reason });
    const page = await open(`/certificates/verify?token=${body.token}`);
    expect(page.text).toContain('Revoked on');
    await publish('2.0');
    const list = await open('/certificates/revocations').buffer(true);
    const keys = await open('/certificates/keys');
    const { payload, protectedHeader } = await compactVerify(
      list.text,
      await importJWK(keys.body.keys[0], 'EdDSA'),
    );
    expect(protectedHeader.typ).toBe('ai-governance-revocations+jwt');
    expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({
      v: 1,
      revoked: [{ certificateId, reason: 'revoked' }],
      superseded: [{ path: 'secure-coding', major: 1 }],
    });
  });

  it.each([
    ['nothing', ''],
    ['a text of nobody', '?token=abc'],
    ['markup', '?token=%3Cscript%3Ealert(1)%3C/script%3E'],
    ['a text without end', `?token=${'a'.repeat(5_000)}`],
    ['two texts', '?token=a&token=b'],
  ])('are not mistaken for %s', async (_, query) => {
    const page = await open(`/certificates/verify${query}`);
    expect(page.status).toBe(404);
    expect(page.text).toContain('This is no certificate of this portal');
    expect(page.text).not.toContain('<script');
  });
});
