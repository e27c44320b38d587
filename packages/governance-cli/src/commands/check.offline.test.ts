import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SignedBundle } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { PolicyBundle } from '@ai-enablement/governance-core';
import { newFeatureBranch } from '../__testUtils__/gitRepo';
import {
  PORTAL_URL,
  runCheckCommand,
  type CheckGiven,
} from '../__testUtils__/runCheckCommand';
import {
  entity,
  FREEZE,
  newSigner,
  policyText,
  REVIEW,
} from '../__testUtils__/signedBundle';
import { errorResponse, jsonResponse } from '../__testUtils__/standIn';

// Real git, on machines that are busy with other suites.
jest.setTimeout(120_000);

let feature: ReturnType<typeof newFeatureBranch>;
let sign: Awaited<ReturnType<typeof newSigner>>;
let dir: string;
beforeAll(async () => {
  feature = newFeatureBranch();
  sign = await newSigner();
  dir = mkdtempSync(join(tmpdir(), 'offline-'));
});
afterAll(() => {
  feature.remove();
  rmSync(dir, { recursive: true });
});

let files = 0;
const file = (content: unknown): string => {
  const path = join(dir, `file-${++files}`);
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(path, text);
  return path;
};
const bundleFile = (signed: SignedBundle): string =>
  file({ schema: 'ai-governance/policy-bundle@1', ...signed });
const bundle = async (fields?: Partial<PolicyBundle>): Promise<string> =>
  bundleFile(await sign(fields));

const sarif = (level: 'error' | 'note', sha?: string): string =>
  file({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'CodeQL' } },
        invocations: [{ executionSuccessful: true }],
        ...(sha && { versionControlProvenance: [{ revisionId: sha }] }),
        results: [
          {
            ruleId: 'r',
            level,
            message: { text: 'x' },
            locations: [],
          },
        ],
      },
    ],
  });

async function check(given: Partial<CheckGiven>) {
  const args = ['--format', 'json', ...(given.args ?? [])];
  const result = await runCheckCommand({ dir: feature.dir, ...given, args });
  return { ...result, json: JSON.parse(result.out) };
}

const unanswered: Request[] = [];

const noNetwork: CheckGiven['fetch'] = async () => {
  throw Object.assign(new TypeError('fetch failed'), {
    cause: { code: 'ENOTFOUND' },
  });
};

describe('B Offline: `check --offline` answers with the same rules', () => {
  it('asks nobody, and says what is open, from which policy and how old it is', async () => {
    const { exitCode, json, portal } = await check({
      args: ['--offline', await bundle()],
      env: { AI_GOVERNANCE_URL: '' },
    });
    expect(portal.received).toEqual([]);
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({
      outcome: 'held',
      isPreview: true,
      headSha: feature.head,
      open: [
        {
          rule: 'scans',
          part: 'sast',
          found: 'no report of an expected scanner',
        },
      ],
      offline: { policyNumber: 7, ageSeconds: 7200, keysFrom: 'bundle' },
    });
    expect(json.decisionId).toBeUndefined();
  });

  it.each([
    ['findings below the threshold', 'note', 0, 'passed'],
    ['findings at the threshold', 'error', 1, 'held'],
  ] as const)(
    'judges a report with %s',
    async (_, level, exitCode, outcome) => {
      const { json, ...run } = await check({
        args: ['--offline', await bundle(), '--sarif', sarif(level)],
      });
      expect(run.exitCode).toBe(exitCode);
      expect(json.outcome).toBe(outcome);
    },
  );

  it('tells people the age, the digest and how much the keys prove', async () => {
    const signed = await sign();
    const keys = file(signed.keys);
    const args = ['--offline', bundleFile(signed)];
    const loose = await runCheckCommand({ dir: feature.dir, args });
    const pinned = await runCheckCommand({
      dir: feature.dir,
      args: [...args, '--keys', keys],
    });
    const text = ({ out }: { out: string }) => out.replace(/\s+/g, ' ');
    expect(text(loose)).toMatch(
      /Answered from policy 7 \([0-9a-f]{64}\) of 2 hours ago, from https:\/\/portal\.example\.com; signed by the key `key-\S+` that came with it/,
    );
    expect(text(loose)).toContain('Only a preview:');
    expect(text(pinned)).toMatch(/signed by the pinned key `key-/);
  });

  it('never counts a review that nobody here can judge, and counts that there is none', async () => {
    const reviews = (...list: readonly object[]) =>
      file({ schema: 'ai-governance/attest@1', reviews: list });
    const review = {
      reviewer: { login: 'sam' },
      state: 'approved',
      sha: feature.head,
      submittedAt: '2026-03-02T10:00:00Z',
    };
    const offline = await bundle({ document: policyText('', REVIEW) });
    const statusWith = async (attest: string) => {
      const { json } = await check({
        args: ['--offline', offline, '--attest', attest],
      });
      return json.record.decision.obligations.find(
        ({ rule }: { rule: string }) => rule === 'review',
      ).status;
    };
    expect(await statusWith(reviews(review))).toBe('unknown');
    expect(await statusWith(reviews())).toBe('unfulfilled');
    expect(await statusWith(reviews({ ...review, sha: feature.base }))).toBe(
      'unfulfilled',
    );
  });

  it.each([
    ['acts', {}, ['strengthening:s1']],
    ['ended', { expiresAt: '2026-03-02T09:59:59.000Z' }, []],
    [
      'is about what AI may have taken part in',
      { changes: 'assisted' },
      ['strengthening:s1'],
    ],
    ['is about folders that nobody touched', { paths: ['infra/'] }, []],
    ['is about a repository elsewhere', { repository: 'github.com/a/b' }, []],
  ] as const)(
    'R29b asks for the reviews of a strengthening that %s',
    async (_, given, rules) => {
      const strengthenings = [
        {
          id: 's1',
          repository: 'github.com/acme/checkout',
          changes: 'all',
          reviews: 2,
          activeFrom: '2026-03-01T10:00:00.000Z',
          expiresAt: '2026-03-09T10:00:00.000Z',
          ...given,
        },
      ] as const;
      const { json } = await check({
        args: [
          '--offline',
          await bundle({ strengthenings }),
          '--sarif',
          sarif('note'),
        ],
      });
      expect(json.outcome).toBe(rules.length > 0 ? 'held' : 'passed');
      expect(
        json.record.decision.obligations.flatMap(
          ({
            rule,
            strengthening,
          }: {
            rule: string;
            strengthening?: string;
          }) => (strengthening === undefined ? [] : rule),
        ),
      ).toEqual(rules);
    },
  );

  it.each<[string, Partial<PolicyBundle>, string]>([
    [
      'of another repository',
      { repository: 'github.com/acme/other', entities: [] },
      'cli.otherBundle',
    ],
    ['of another engine', { engineVersion: '999' }, 'cli.otherEngine'],
    [
      'from the future',
      { issuedAt: '2026-03-02T10:06:00.000Z' },
      'cli.bundleFromFuture',
    ],
    ['with no instant', { issuedAt: 'yesterday' }, ''],
    [
      'with another digest',
      { policyDigest: 'a'.repeat(64) },
      'cli.invalidBundle',
    ],
    [
      'with a policy that is none',
      { document: 'nothing' },
      'cli.invalidBundle',
    ],
  ])('refuses a bundle %s', async (_, fields, code) => {
    const { exitCode, json } = await check({
      args: ['--offline', await bundle(fields)],
    });
    expect(exitCode).toBe(2);
    expect(json.error.code).toMatch(
      code || /cli\.(bundleFromFuture|invalidBundle)/,
    );
    expect(json.error.hint).toBeTruthy();
  });

  it.each<[string, () => Promise<readonly string[]>, string]>([
    [
      'an altered payload',
      async () => {
        const signed = await sign();
        const [head, , tail] = signed.bundle.split('.');
        const other = (await sign({ repository: 'github.com/acme/x' })).bundle;
        const altered = [head, other.split('.')[1], tail].join('.');
        return [bundleFile({ ...signed, bundle: altered })];
      },
      'cli.bundleSignature',
    ],
    [
      'a key that is not the pinned one',
      async () => {
        const other = await (await newSigner())();
        return [await bundle(), '--keys', file(other.keys)];
      },
      'cli.bundleSignature',
    ],
    [
      'no signature at all',
      async () => {
        const signed = await sign();
        const head = Buffer.from('{"alg":"none"}').toString('base64url');
        const payload = signed.bundle.split('.')[1];
        return [bundleFile({ ...signed, bundle: `${head}.${payload}.AA` })];
      },
      'cli.bundleSignature',
    ],
    ['no bundle', async () => [file('{}')], 'cli.invalidBundle'],
    ['no file', async () => [join(dir, 'missing')], 'cli.unreadableFile'],
    ['a folder', async () => [dir], 'cli.unreadableFile'],
    [
      'keys that are none',
      async () => [await bundle(), '--keys', file('{"keys":[]}')],
      'cli.invalidKeys',
    ],
    [
      'an entity of elsewhere',
      async () => [await bundle(), '--entity', 'component:default/other'],
      'cli.otherEntity',
    ],
    [
      'a report on another commit',
      async () => [await bundle(), '--sarif', sarif('note', 'f'.repeat(40))],
      'cli.invalidSarif',
    ],
  ])('refuses %s', async (_, args, code) => {
    const { exitCode, json } = await check({
      args: ['--offline', ...(await args())],
    });
    expect(exitCode).toBe(2);
    expect(json.error).toMatchObject({ code, hint: expect.any(String) });
  });
});

describe('B Offline: `--on-unavailable allow` passes what the policy permits', () => {
  const allow = async (
    given: {
      readonly fields?: Partial<PolicyBundle>;
      readonly args?: readonly string[];
      readonly fetch?: CheckGiven['fetch'];
      readonly offline?: string;
      readonly record?: string;
    } = {},
  ) => {
    const record = given.record ?? join(dir, `record-${++files}.ndjson`);
    const offline = given.offline ?? (await bundle(given.fields));
    const result = await check({
      args: [
        '--on-unavailable',
        'allow',
        '--offline',
        offline,
        '--record',
        record,
        '--timeout',
        '2',
        ...(given.args ?? []),
      ],
      fetch: given.fetch ?? noNetwork,
      env: { AI_GOVERNANCE_TOKEN: 'secret-token' },
    });
    const records = existsSync(record)
      ? readFileSync(record, 'utf8')
          .split('\n')
          .filter(line => line.endsWith('}'))
          .map(line => JSON.parse(line))
      : [];
    return { ...result, record, records };
  };

  it('loudly, with a record of the whole question and without the token', async () => {
    const { exitCode, json, records, record } = await allow();
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({
      outcome: 'held',
      exitCode: 0,
      isPreview: true,
      offline: {
        unavailable: { code: 'cli.unreachable' },
        letPass: { unknown: [expect.stringContaining('sast scan')] },
      },
    });
    expect(records).toMatchObject([
      {
        schema: 'ai-governance/offline-record@1',
        decidedAt: expect.any(String),
        hasPassed: true,
        unavailable: { code: 'cli.unreachable' },
        bundle: {
          digest: expect.stringMatching(/^[0-9a-f]{64}$/),
          policyNumber: 7,
        },
        request: {
          repository: 'github.com/acme/checkout',
          headSha: feature.head,
          idempotencyKey: expect.stringMatching(/^check-/),
          commits: [{ authors: expect.any(Array) }],
        },
        decision: { outcome: 'hold' },
      },
    ]);
    expect(JSON.stringify(records)).not.toContain('secret');
    expect(statSync(record).mode & 0o077).toBe(0);
  });

  it('says it in capitals to people', async () => {
    const record = join(dir, 'loud.ndjson');
    const { out } = await runCheckCommand({
      dir: feature.dir,
      fetch: noNetwork,
      args: [
        '--on-unavailable',
        'allow',
        '--offline',
        await bundle(),
        '--record',
        record,
      ],
    });
    expect(out).toContain(
      'LET PASS WITHOUT THE PORTAL, 1 obligation UNCHECKED',
    );
  });

  it('adds to the records that are there, behind a line that broke off', async () => {
    const record = file('{"broken":');
    const { exitCode } = await allow({ record });
    expect(exitCode).toBe(0);
    const [first, second] = readFileSync(record, 'utf8').split('\n');
    expect(first).toBe('{"broken":');
    expect(JSON.parse(second ?? '').hasPassed).toBe(true);
  });

  it.each<[string, CheckGiven['fetch']]>([
    ['500', async () => errorResponse(500, { name: 'Error', message: 'x' })],
    ['503', async () => errorResponse(503, { name: 'Error', message: 'x' })],
    ['a page of a proxy', async () => new Response('<html>', { status: 502 })],
    [
      'a refused connection',
      async () => {
        throw Object.assign(new TypeError('x'), {
          cause: { code: 'ECONNREFUSED' },
        });
      },
    ],
    [
      'silence',
      request =>
        new Promise((_, reject) => {
          // A request that nobody holds may be collected, and then its signal is never heard.
          unanswered.push(request);
          request.signal.addEventListener('abort', () =>
            reject(request.signal.reason),
          );
        }),
    ],
  ])('after %s', async (_, fetch) => {
    expect((await allow({ fetch })).exitCode).toBe(0);
  });

  const refusedWith = (status: number) => async () =>
    errorResponse(status, { name: 'Error', message: 'no' });

  it.each<[string, CheckGiven['fetch'], number]>([
    ['400', refusedWith(400), 2],
    ['401', refusedWith(401), 3],
    ['403', refusedWith(403), 3],
    ['404', refusedWith(404), 3],
    ['409', refusedWith(409), 3],
    ['429', refusedWith(429), 3],
    ['a page at 404', async () => new Response('<html>', { status: 404 }), 3],
    [
      'a redirect',
      async () =>
        new Response('', {
          status: 302,
          headers: { location: 'https://x.example' },
        }),
      3,
    ],
    ['an answer that is none', async () => jsonResponse(200, {}), 3],
    [
      'a certificate that is not trusted',
      async () => {
        throw Object.assign(new TypeError('x'), {
          cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
        });
      },
      3,
    ],
    [
      'a failure that nobody knows',
      async () => {
        throw new TypeError('x');
      },
      3,
    ],
  ])('not after %s', async (_, fetch, exitCode) => {
    const result = await allow({ fetch });
    expect(result.exitCode).toBe(exitCode);
    expect(result.records).toEqual([]);
  });

  it.each<[string, Partial<PolicyBundle>, RegExp]>([
    [
      'without the policy’s word',
      { document: policyText('') },
      /has no `defaults\.whenUnavailable`/,
    ],
    [
      'for another tier',
      {
        entities: [
          entity({ tier: { declared: 'confidential', inherited: [] } }),
        ],
      },
      /`component:default\/checkout` is `confidential`/,
    ],
    [
      'for an unclassified entity',
      {
        entities: [entity({ tier: { inherited: [] } })],
        document: policyText(
          '{ allow: { tiers: [internal, confidential], bundleAgeHoursAtMost: 24 } }',
        ),
      },
      /is unclassified/,
    ],
    [
      'for a critical entity',
      { entities: [entity({ critical: { declared: 'true', inherited: [] } })] },
      /is critical/,
    ],
    [
      'for a repository that the catalog does not know',
      { entities: [] },
      /the repository is unclassified/,
    ],
    [
      'with an old bundle',
      {
        document: policyText(
          '{ allow: { tiers: [internal], bundleAgeHoursAtMost: 1.9 } }',
        ),
      },
      /at most 1\.9 h, and this one is 2\.0 h old/,
    ],
    [
      'with a bundle of another portal',
      { issuer: 'https://other.example.com' },
      /was issued by/,
    ],
    [
      'with a bundle of another repository',
      { repository: 'github.com/acme/other', entities: [] },
      /is about/,
    ],
    [
      'with a bundle from the future',
      { issuedAt: '2026-03-03T10:00:00.000Z' },
      /ahead of this machine's clock/,
    ],
  ])('not %s', async (_, fields, because) => {
    const { exitCode, json, records } = await allow({ fields });
    expect(exitCode).toBe(3);
    expect(json.error.code).toBe('cli.noOfflineAnswer');
    expect(json.error.message).toMatch(because);
    expect(json.error.message).toMatch(/^cannot reach the portal/);
    expect(records).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ['a prohibition', FREEZE, []],
    ['an open obligation of a rule that is not negotiable', REVIEW, []],
    ['a report with findings', '', ['error']],
  ])('blocks on %s, and records that', async (_, rules, levels) => {
    const { exitCode, records, json } = await allow({
      fields: { document: policyText(undefined, rules) },
      args: levels.flatMap(() => ['--sarif', sarif('error')]),
    });
    expect(exitCode).toBe(1);
    expect(json.offline.letPass).toBeUndefined();
    expect(records).toMatchObject([{ hasPassed: false }]);
  });

  it('does not pass when the record cannot be kept', async () => {
    const target = file('');
    const link = join(dir, 'link.ndjson');
    symlinkSync(target, link);
    const { exitCode, json } = await allow({ record: link });
    expect(exitCode).toBe(2);
    expect(json.error.code).toBe('cli.unwritableFile');
    expect(readFileSync(target, 'utf8')).toBe('');
  });

  it('lets the portal answer while it is there, whatever the bundle is', async () => {
    const { exitCode, json, records } = await allow({
      offline: join(dir, 'missing'),
      fetch: async request => {
        const { standIn } = jest.requireActual('../__testUtils__/standIn');
        return standIn().fetch(request);
      },
    });
    expect(exitCode).toBe(0);
    expect(json.decisionId).toBe('decision-1');
    expect(json.offline).toBeUndefined();
    expect(records).toEqual([]);
  });

  it('denies by default, bundle or not', async () => {
    const { exitCode, json } = await check({
      args: ['--on-unavailable', 'deny', '--offline', await bundle()],
      fetch: noNetwork,
    });
    expect(exitCode).toBe(3);
    expect(json.error.code).toBe('cli.unreachable');
  });

  it.each([
    [['--on-unavailable', 'allow']],
    [['--on-unavailable', 'allow', '--offline', 'x']],
    [['--record', 'x']],
    [['--keys', 'x']],
  ])('refuses %j, which cannot mean what was hoped', async args => {
    const { exitCode, json } = await check({ args });
    expect(exitCode).toBe(2);
    expect(json.error.code).toBe('cli.offlineOptions');
  });

  it('needs the address of the portal', async () => {
    expect(PORTAL_URL).toMatch(/^https:/);
    const { exitCode } = await check({
      args: ['--on-unavailable', 'allow', '--offline', 'x', '--record', 'y'],
      env: { AI_GOVERNANCE_URL: '' },
    });
    expect(exitCode).toBe(2);
  });
});
