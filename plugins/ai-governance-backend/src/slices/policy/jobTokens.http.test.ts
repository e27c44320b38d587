import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { aiChange, aiCommit, HEAD, sarif } from '../../__testUtils__/changes';
import { cleanDatabase } from '../../__testUtils__/databases';
import {
  eventually,
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';

const ISSUER = 'https://token.actions.githubusercontent.com';
const SUBJECT = 'repo:acme/checkout';
const OTHER = 'c'.repeat(40);

/** Serves the public key of a CI system as it would, and signs tokens with the private one. */
async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256' };
  const server: Server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const sign = (
    given: Readonly<Record<string, unknown>> = {},
    { lifetime = '5m', key = privateKey } = {},
  ) =>
    new SignJWT({
      repository: 'acme/checkout',
      sha: HEAD,
      event_name: 'push',
      aud: 'ai-governance',
      iss: ISSUER,
      sub: SUBJECT,
      ...given,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuedAt()
      .setExpirationTime(lifetime)
      .sign(key);
  return {
    url: `http://127.0.0.1:${port}/jwks`,
    sign,
    stop: () => new Promise(resolve => server.close(resolve)),
  };
}

describe('R15 tokens of CI jobs, signed and verified', () => {
  let issuer: Awaited<ReturnType<typeof startIssuer>>;
  let api: Awaited<ReturnType<typeof startGovernance>>;
  const bearer = async (...given: Parameters<typeof issuer.sign>) =>
    api.as(`Bearer ${await issuer.sign(...given)}`);

  beforeAll(async () => {
    issuer = await startIssuer();
    api = await startGovernance({
      knex: await cleanDatabase('SQLITE_3'),
      features: [authServiceFactory, httpAuthServiceFactory],
      rootConfig: {
        backend: {
          auth: {
            externalAccess: [
              {
                type: 'jwks',
                options: {
                  url: issuer.url,
                  issuer: ISSUER,
                  algorithm: 'RS256',
                  subjectPrefix: 'github',
                },
              },
            ],
          },
        },
      },
      config: {
        attestors: [
          {
            subject: `external:github:${SUBJECT}`,
            repositories: ['github.com/acme/*'],
            token: { from: 'github' },
          },
        ],
      },
    });
    await eventually(async () => {
      const machine = await bearer();
      return (await machine.get('/policy/snapshot')).status === 200;
    });
  });
  afterAll(async () => {
    await api.stop();
    await issuer.stop();
  });

  const trustOf = async (
    claims: Readonly<Record<string, unknown>>,
    given: Parameters<typeof aiChange>[0] = {},
  ) => {
    const machine = await bearer(claims);
    const { status, body } = await machine.post(
      '/policy/decisions',
      aiChange(given),
    );
    expect(status).toBe(201);
    return body.decision.isPreview ? 'preview' : 'counts';
  };

  it.each<
    [
      string,
      Readonly<Record<string, unknown>>,
      Parameters<typeof aiChange>[0],
      'counts' | 'preview',
    ]
  >([
    ['for its repository and commit', {}, {}, 'counts'],
    [
      'for the commit that its audience names',
      { sha: OTHER, event_name: 'pull_request', aud: `ai-governance@${HEAD}` },
      {},
      'counts',
    ],
    ['for another audience', { aud: 'sts.amazonaws.com' }, {}, 'preview'],
    ['for another commit', { sha: OTHER }, {}, 'preview'],
    [
      'for another commit in its audience',
      { aud: `ai-governance@${OTHER}` },
      {},
      'preview',
    ],
    ['of another repository', { repository: 'acme/other' }, {}, 'preview'],
    [
      'about another repository',
      {},
      { repository: 'github.com/acme/other' },
      'preview',
    ],
    [
      'beside the change of a fork',
      { event_name: 'pull_request_target' },
      {},
      'preview',
    ],
    [
      'of a job that the change rewrites',
      {},
      { files: [{ path: '.github/workflows/ci.yml', status: 'modified' }] },
      'preview',
    ],
    [
      'of a job that the change moves away',
      {},
      {
        files: [
          {
            path: 'old.yml',
            previousPath: '.github/workflows/ci.yml',
            status: 'renamed',
          },
        ],
      },
      'preview',
    ],
  ])('%s', async (_, claims, given, expected) => {
    expect(await trustOf(claims, given)).toBe(expected);
  });

  it.each<[string, () => Promise<string>]>([
    ['that expired', () => issuer.sign({}, { lifetime: '-1m' })],
    ['of another issuer', () => issuer.sign({ iss: 'https://evil.example' })],
    [
      'that somebody else signed',
      async () => {
        const { privateKey: key } = await generateKeyPair('RS256');
        return issuer.sign({}, { key });
      },
    ],
    ['that nobody signed', async () => 'e30.e30.e30'],
  ])('refuses a token %s', async (_, sign) => {
    const stranger = api.as(`Bearer ${await sign()}`);
    const { status, text } = await stranger.post(
      '/policy/decisions',
      aiChange(),
    );
    expect(status).toBe(401);
    expect(text).not.toContain(await sign());
  });

  it('refuses everything to jobs whose subject nobody configured', async () => {
    const repository = 'mallory/checkout';
    const stranger = await bearer({ repository, sub: `repo:${repository}` });
    const answers = [
      await stranger.get('/policy/decisions'),
      await stranger.get('/audit/entries'),
      await stranger.post('/policy/decisions', aiChange()),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(403);
      expect(body.error.message).toContain('aiGovernance.attestors');
    }
  });

  it('binds reports and releases, too', async () => {
    const mine = await bearer();
    const other = await bearer({ sha: OTHER });
    const scan = { repository: REPOSITORY, sha: HEAD, sarif: sarif() };
    const release = {
      repository: REPOSITORY,
      baseSha: OTHER,
      headSha: HEAD,
      commits: [{ sha: aiCommit.sha }],
    };
    expect((await mine.post('/policy/scans', scan)).body.trust).toBe(
      'attested',
    );
    expect((await other.post('/policy/scans', scan)).body.trust).toBe(
      'asserted',
    );
    expect((await mine.post('/policy/releases', release)).body.isPreview).toBe(
      false,
    );
    expect((await other.post('/policy/releases', release)).body.isPreview).toBe(
      true,
    );
  });
});
