import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { gzipSync } from 'node:zlib';
import { aiChange, aiCommit } from '../__testUtils__/changes';
import { startGovernance } from '../__testUtils__/startGovernance';

const DECISIONS = '/api/ai-governance/policy/decisions';

describe('R51 what is not a good request', () => {
  let api: Awaited<ReturnType<typeof startGovernance>>;
  beforeAll(async () => {
    api = await startGovernance({
      config: { http: { bodyLimitMegabytes: 1 } },
    });
    await api.ready();
  });
  const send = (body: string, header = mockCredentials.service.header()) =>
    request(api.server)
      .post(DECISIONS)
      .set('Authorization', header)
      .set('Content-Type', 'application/json')
      .send(body);
  const json = (given: object) => JSON.stringify({ ...aiChange(), ...given });

  it.each([
    ['no JSON', '{"phase": ', 400, 'shared.malformedJson'],
    ['an empty body', '', 400, 'shared.invalidRequest'],
    ['a list', '[]', 400, 'shared.invalidRequest'],
    [
      'a missing field',
      json({ headSha: undefined }),
      400,
      'shared.invalidRequest',
    ],
    [
      'an unknown field',
      json({ trust: 'observed' }),
      400,
      'shared.invalidRequest',
    ],
    [
      'an unknown phase',
      json({ phase: 'later' }),
      400,
      'shared.invalidRequest',
    ],
    [
      'a short commit id',
      json({ headSha: 'abc' }),
      400,
      'shared.invalidRequest',
    ],
    [
      'a repository in capitals',
      json({ repository: 'github.com/Acme/Checkout' }),
      400,
      'shared.invalidRequest',
    ],
    [
      'a repository with a NUL',
      json({ repository: 'github.com/a/\u0000' }),
      400,
      'shared.invalidRequest',
    ],
    [
      'a number beyond what is stored',
      json({ pullRequest: 2_147_483_648 }),
      400,
      'shared.invalidRequest',
    ],
    [
      'a line beyond what is stored',
      json({
        commits: [
          {
            ...aiCommit,
            evidence: [{ kind: 'trailer', text: 'x', line: 2_147_483_648 }],
          },
        ],
      }),
      400,
      'shared.invalidRequest',
    ],
    [
      'half a character',
      json({
        checks: [{ name: '\ud800', sha: aiCommit.sha, conclusion: 'success' }],
      }),
      400,
      'shared.invalidRequest',
    ],
    [
      'a very deep value',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      400,
      'shared.invalidRequest',
    ],
    [
      'a key with a line break',
      json({ idempotencyKey: 'one\ntwo-three' }),
      400,
      'shared.invalidRequest',
    ],
    [
      'a body that is too large',
      json({ idempotencyKey: 'x'.repeat(1_100_000) }),
      413,
      'shared.payloadTooLarge',
    ],
  ])('%s is refused', async (_, body, status, code) => {
    const answer = await send(body);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect(JSON.stringify(answer.body)).not.toMatch(/\bat .*\.(ts|js):\d+/);
  });

  it.each([
    ['github.com/acme/../other', 400],
    ['github.com/./checkout', 400],
    ['github.com/acme/..', 400],
    ['../acme/checkout', 400],
    ['github.com/acme/check%6fut', 400],
    ['github.com/acme/checkout?x', 400],
    ['github.com/acme/checkout#x', 400],
    ['github.com/acme/checkout.git', 400],
    ['github.com/acme/.github', 201],
    ['github.com/acme/a..b', 201],
    ['github.com/acme/git', 201],
    ['git.example.com:8443/~ada/x', 201],
  ])('the repository %s is answered with %d', async (repository, status) => {
    const answer = await send(json({ repository, pullRequest: 2_147_483_647 }));
    expect(answer.status).toBe(status);
  });

  it.each([
    ['that is none', Buffer.from('{}')],
    ['that is cut off', gzipSync(JSON.stringify(aiChange())).subarray(0, 60)],
    ['that is damaged', gzipSync('{}').fill(0xff, 10, 12)],
    ['of something else', gzipSync('hello')],
  ])('a packed body %s is refused', async (_, body) => {
    const answer = await request(api.server)
      .post(DECISIONS)
      .set('Authorization', mockCredentials.service.header())
      .set('Content-Type', 'application/json')
      .set('Content-Encoding', 'gzip')
      .serialize(packed => packed)
      .send(body);
    expect([answer.status, answer.body.error.name]).toEqual([
      400,
      'InputError',
    ]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'image/png'])(
    'a body of type %s is refused',
    async type => {
      const answer = await request(api.server)
        .post(DECISIONS)
        .set('Authorization', mockCredentials.service.header())
        .set('Content-Type', type)
        .send('a=1');
      expect(answer.status).toBe(400);
    },
  );

  it.each([
    ['/policy/decisions?limit=0', 400],
    ['/policy/decisions?limit=many', 400],
    ['/policy/decisions?unknown=1', 400],
    ['/policy/decisions?cursor=yesterday', 400],
    ['/policy/decisions/a%00b', 400],
    ['/policy/decisions/%ff', 400],
    ['/policy/decisions/%ed%a0%80', 400],
    ['/policy/decisions?repository=%ff', 400],
    ['/policy/entities/component/default/%', 400],
    ['/policy/entities/component/default/%00', 400],
    ['/audit/entries?subject=%00', 400],
    ['/policy/nothing', 404],
  ])('GET %s is answered with %d and says why', async (path, status) => {
    const answer = await api.machine.get(path);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toEqual({
      name: status === 404 ? 'NotFoundError' : 'InputError',
      message: expect.any(String),
      code: expect.stringMatching(/^shared\./),
    });
  });

  it.each([
    ['no token', mockCredentials.none.header()],
    ['a wrong token', mockCredentials.user.invalidHeader()],
    ['another kind of token', 'Bearer abc'],
  ])('%s is answered with 401, whatever is asked for', async (_, header) => {
    const answers = [
      await send(JSON.stringify(aiChange()), header),
      await api.as(header).get('/policy/active'),
      await api.as(header).get('/openapi.json'),
      await api.as(header).get('/policy/nothing'),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect(body).toEqual({
        error: {
          name: 'AuthenticationError',
          message: expect.any(String),
          code: 'shared.unauthenticated',
        },
      });
    }
  });

  it('the contract is served to whoever asks properly', async () => {
    const { status, body } = await api.machine.get('/openapi.json');
    expect(status).toBe(200);
    expect(body.openapi).toBe('3.1.0');
    expect(body.servers).toEqual([{ url: '/api/ai-governance' }]);
    expect(Object.keys(body.paths)).toContain('/policy/decisions');
  });
});
