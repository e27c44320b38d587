import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  newPortalSigner,
  type PortalSigner,
} from '../__testUtils__/certificates';
import { testIo } from '../__testUtils__/testIo';
import { run } from '../run';

let dir: string;
let portal: PortalSigner;
let stranger: PortalSigner;
beforeAll(async () => {
  portal = await newPortalSigner();
  stranger = await newPortalSigner();
});
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'certificate-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

interface Given {
  readonly certificate?: string;
  readonly revocations?: string;
  readonly keys?: string;
  readonly args?: readonly string[];
}

/** Verifies with files alone; the io of tests gives no network. */
async function offline({ certificate, revocations, keys, args = [] }: Given) {
  writeFileSync(join(dir, 'keys.json'), keys ?? portal.keys);
  writeFileSync(
    join(dir, 'list.txt'),
    `${revocations ?? (await portal.revocations())}\n`,
  );
  const io = testIo({ cwd: dir });
  const exitCode = await run(
    [
      'certificate',
      'verify',
      certificate ?? (await portal.certificate()),
      '--keys',
      'keys.json',
      '--revocations',
      'list.txt',
      ...args,
    ],
    io,
  );
  return { exitCode, out: io.out().replace(/\s+/g, ' '), err: io.err() };
}

/** A certificate with one character of its payload changed. */
const altered = (token: string) => {
  const [header, payload = '', signature] = token.split('.');
  const json = Buffer.from(payload, 'base64url').toString();
  const other = Buffer.from(json.replace('1.2', '9.2')).toString('base64url');
  return [header, other, signature].join('.');
};

describe('a certificate is verified without a connection', () => {
  it('holds: says of what, and how old the list of revocations is', async () => {
    const { exitCode, out } = await offline({});
    expect(exitCode).toBe(0);
    expect(out).toMatch(/The certificate is valid\./);
    expect(out).toMatch(/Secure AI coding \(secure-ai-coding\)/);
    expect(out).toMatch(/list that is 2 hours old/);
    expect(out).not.toContain('holder');
  });

  it('is read from a file, and names its holder when that stands in it', async () => {
    writeFileSync(
      join(dir, 'certificate.txt'),
      `${await portal.certificate({ name: 'Mira Okafor' })}\n`,
    );
    const { exitCode, out } = await offline({ certificate: 'certificate.txt' });
    expect(exitCode).toBe(0);
    expect(out).toContain('holder Mira Okafor');
  });

  it.each<[string, () => Promise<Given>, string]>([
    [
      'altered',
      async () => ({ certificate: altered(await portal.certificate()) }),
      'altered, or the portal has not signed it',
    ],
    [
      'signed by somebody else under the name of the key',
      async () => ({ certificate: await stranger.certificate() }),
      'altered, or the portal has not signed it',
    ],
    [
      'expired',
      async () => ({
        certificate: await portal.certificate({
          expiresAt: '2026-03-02T10:00:00.000Z',
        }),
      }),
      'it expired at 2026-03-02T10:00:00.000Z',
    ],
    [
      'issued in the future',
      async () => ({
        certificate: await portal.certificate({
          issuedAt: '2026-03-02T10:06:00.000Z',
        }),
      }),
      'it is issued only at',
    ],
    [
      'revoked',
      async () => ({
        revocations: await portal.revocations({
          revoked: [
            {
              certificateId: 'c-1',
              at: '2026-03-01T10:00:00.000Z',
              reason: 'revoked',
            },
          ],
        }),
      }),
      'it was revoked at 2026-03-01T10:00:00.000Z',
    ],
    [
      'revoked by a list that is stale',
      async () => ({
        revocations: await portal.revocations({
          nextUpdate: '2026-03-02T09:00:00.000Z',
          revoked: [
            {
              certificateId: 'c-1',
              at: '2026-03-01T10:00:00.000Z',
              reason: 'revoked',
            },
          ],
        }),
      }),
      'it was revoked at',
    ],
    [
      'another signed text of the portal',
      async () => ({ certificate: await portal.revocations() }),
      'what is signed is no certificate',
    ],
    [
      'without its type',
      async () => ({
        certificate: await portal.certificate({}, { typ: undefined }),
      }),
      'what is signed is no certificate',
    ],
    [
      'without an end',
      async () => ({
        certificate: await portal.certificate({ expiresAt: undefined }),
      }),
      'what is signed is no certificate',
    ],
  ])('does not hold: %s', async (_, given, because) => {
    const { exitCode, out } = await offline(await given());
    expect(exitCode).toBe(1);
    expect(out).toContain('The certificate is not valid');
    expect(out).toContain(because);
  });

  it.each<[string, () => Promise<Given>, string]>([
    [
      'the list is too old',
      async () => ({
        revocations: await portal.revocations({
          nextUpdate: '2026-03-02T10:00:00.000Z',
        }),
      }),
      'cli.staleRevocations',
    ],
    [
      'the list is of another portal',
      async () => ({
        revocations: await portal.revocations({
          issuer: 'https://other.example.com',
        }),
      }),
      'cli.unverified',
    ],
    [
      'the list is signed by somebody else',
      async () => ({ revocations: await stranger.revocations() }),
      'cli.unverified',
    ],
    [
      'the list is another signed text',
      async () => ({ revocations: await portal.certificate() }),
      'cli.unverified',
    ],
    [
      'the list is from the future',
      async () => ({
        revocations: await portal.revocations({
          issuedAt: '2026-03-02T10:06:00.000Z',
        }),
      }),
      'cli.unverified',
    ],
    [
      'the key is not known',
      async () => ({ keys: (await newPortalSigner('k2')).keys }),
      'cli.unverified',
    ],
    ['the keys are none', async () => ({ keys: '{}' }), 'cli.invalidKeys'],
    [
      'the list is none',
      async () => ({ revocations: 'none' }),
      'cli.invalidRevocations',
    ],
    [
      'there is no such file',
      async () => ({ certificate: 'a.b.c' }),
      'cli.unreadableFile',
    ],
    [
      'the file holds none',
      async () => ({ certificate: 'keys.json' }),
      'cli.invalidCertificate',
    ],
  ])('could not be verified, and so fails: %s', async (_, given, code) => {
    const { exitCode, out } = await offline({
      ...(await given()),
      args: ['--json'],
    });
    expect(exitCode).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ error: { code } });
  });

  it('rests on an old list when told to, and says so', async () => {
    const { exitCode, out } = await offline({
      revocations: await portal.revocations({
        issuedAt: '2026-02-20T10:00:00.000Z',
        nextUpdate: '2026-02-21T10:00:00.000Z',
      }),
      args: ['--allow-stale'],
    });
    expect(exitCode).toBe(0);
    expect(out).toContain('list that is 10 days old');
    expect(out).toContain('a revocation since then is not seen');
  });

  it.each([
    ['secure-ai-coding', 1, true],
    ['secure-ai-coding', 2, true],
    ['secure-ai-coding', 0, false],
    ['another-path', 1, false],
  ])(
    'is of an older major version when the list names %s up to %d: %s',
    async (path, major, isOlder) => {
      const at = '2026-02-01T00:00:00.000Z';
      const { exitCode, out } = await offline({
        revocations: await portal.revocations({
          superseded: [{ path, major, at }],
        }),
        args: ['--json'],
      });
      expect(exitCode).toBe(0);
      expect(JSON.parse(out).supersededAt).toBe(isOlder ? at : undefined);
    },
  );

  it('tells the same as JSON, and nothing beyond what is signed', async () => {
    const { out } = await offline({ args: ['--json'] });
    expect(JSON.parse(out)).toEqual({
      schema: 'ai-governance/certificate@1',
      isValid: true,
      certificate: expect.objectContaining({
        certificateId: 'c-1',
        version: '1.2',
      }),
      keyId: 'k1',
      keysFrom: 'file',
      revocations: {
        from: 'file',
        issuedAt: '2026-03-02T08:00:00.000Z',
        nextUpdate: '2026-03-03T08:00:00.000Z',
        ageSeconds: 7200,
        isStale: false,
      },
    });
  });
});

describe('what is not given as a file is fetched from the portal', () => {
  const BASE = 'https://portal.example.com/api/ai-governance/certificates';

  async function online(answers: Readonly<Record<string, Response | Error>>) {
    const asked: Request[] = [];
    const io = testIo({
      cwd: dir,
      env: { AI_GOVERNANCE_TOKEN: 'secret' },
      fetch: async request => {
        asked.push(request);
        const answer = answers[request.url];
        if (answer instanceof Response) return answer;
        throw answer ?? new Error('unexpected');
      },
    });
    const exitCode = await run(
      [
        'certificate',
        'verify',
        await portal.certificate(),
        '--portal',
        'https://portal.example.com/',
        '--json',
      ],
      io,
    );
    return { exitCode, document: JSON.parse(io.out()), asked };
  }

  it.each([
    ['as it is', (list: string) => list],
    ['as a string of JSON', (list: string) => JSON.stringify(list)],
  ])('the list %s, without a token', async (_, served) => {
    const { exitCode, document, asked } = await online({
      [`${BASE}/keys`]: new Response(portal.keys),
      [`${BASE}/revocations`]: new Response(served(await portal.revocations())),
    });
    expect(exitCode).toBe(0);
    expect(document).toMatchObject({
      isValid: true,
      keysFrom: 'portal',
      revocations: { from: 'portal' },
    });
    expect(asked.map(({ headers }) => headers.get('authorization'))).toEqual([
      null,
      null,
    ]);
  });

  it.each([
    ['no connection', new TypeError('fetch failed')],
    ['a refusal', new Response('no', { status: 503 })],
    ['another answer', new Response('<html>')],
  ])('fails closed on %s', async (_, answer) => {
    const { exitCode, document } = await online({
      [`${BASE}/keys`]: new Response(portal.keys),
      [`${BASE}/revocations`]: answer,
    });
    expect(exitCode).toBe(2);
    expect(document).toMatchObject({ error: { code: 'cli.unverified' } });
  });

  it('asks for the address when there is none', async () => {
    const io = testIo({ cwd: dir });
    expect(
      await run(['certificate', 'verify', await portal.certificate()], io),
    ).toBe(2);
    expect(io.err()).toContain('--portal');
  });
});
