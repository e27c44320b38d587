import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  gitRepoAt,
  newFeatureBranch,
  newGitRepo,
  temporaryDir,
  type GitRepo,
} from '../__testUtils__/gitRepo';
import { obligation } from '../__testUtils__/obligation';
import {
  errorResponse,
  jsonResponse,
  PASSED,
  standIn,
  type StandInOptions,
} from '../__testUtils__/standIn';
import { testIo } from '../__testUtils__/testIo';
import type { Io } from '../io';
import { run } from '../run';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);

const URL = 'https://portal.example.com';
const TOKEN = 'token-of-the-ci';

let feature: ReturnType<typeof newFeatureBranch>;
beforeAll(() => {
  feature = newFeatureBranch();
});
afterAll(() => feature.remove());

interface Given {
  readonly args?: readonly string[];
  readonly portal?: StandInOptions;
  readonly fetch?: Io['fetch'];
  readonly env?: Record<string, string>;
  readonly dir?: string;
}

async function check({
  args = [],
  portal: options,
  fetch,
  env = {},
  dir = feature.dir,
}: Given = {}) {
  const portal = standIn(options);
  const io = testIo({
    cwd: dir,
    env: { PATH: process.env.PATH, AI_GOVERNANCE_URL: URL, ...env },
    fetch: fetch ?? portal.fetch,
  });
  const exitCode = await run(['check', ...args], io);
  return { exitCode, out: io.out(), err: io.err(), portal };
}

const HELD: StandInOptions = {
  decision: {
    outcome: 'hold',
    wouldBe: 'hold',
    effect: 'allow_with_obligations',
    obligations: [obligation()],
  },
};
const DENIED: StandInOptions = {
  decision: {
    outcome: 'deny',
    wouldBe: 'deny',
    effect: 'deny',
    reasons: [
      {
        ...reason('forbid'),
        rule: 'no-external-models',
        text: 'External assistants are not allowed here.',
        fix: 'Use an in-house model.',
      },
    ],
  },
};

function reason(effect: 'permit' | 'forbid') {
  return {
    code: 'policy.forbidden',
    rule: 'r',
    effect,
    mode: 'enforce' as const,
    text: 't',
    because: 'b',
    sentences: [],
  };
}

describe('E: check says first what happens, and its exit code says the same', () => {
  it.each([
    ['passed', {}, 0, /^passed {2}github\.com\/acme\/checkout /],
    ['held', HELD, 1, /^held {2}github/],
    ['denied', DENIED, 1, /^denied {2}github/],
    [
      'a preview that would pass',
      { decision: { isPreview: true } },
      0,
      /^passed \(preview\) /,
    ],
    [
      'a preview that would be held',
      { decision: { ...HELD.decision, isPreview: true } },
      1,
      /^held \(preview\) /,
    ],
  ] as const)('%s', async (_, portal, exitCode, firstLine) => {
    const result = await check({ portal });
    expect(result.out).toMatch(firstLine);
    expect(result).toMatchObject({ exitCode, err: '' });
  });

  it('tells what is open with what was found and how to fix it', async () => {
    const { out } = await check({ portal: HELD });
    expect(out).toContain(
      [
        'Open (1)',
        '  ✕ An approving review of the head commit by a person who took no part in it.',
        '    found  not met: 0 of 1 needed review',
        '    fix    Ask a colleague who took no part in the change to review it.',
        '    rule   `human-review`, due at merge',
      ].join('\n'),
    );
  });

  it('tells why what was brought does not count', async () => {
    const evidence = [
      {
        text: 'approval of 1a2b3c4 by a person: does not count, they took part in the change',
        trust: 'attested' as const,
        source: 'ci',
        counts: false,
      },
      {
        text: 'approval of 1a2b3c4 by a person of security',
        trust: 'attested' as const,
        source: 'ci',
        counts: true,
      },
    ];
    const { out } = await check({
      portal: {
        decision: { outcome: 'hold', obligations: [obligation({ evidence })] },
      },
    });
    expect(out.match(/^ {4}saw .*$/gm)).toEqual([
      '    saw    approval of 1a2b3c4 by a person: does not count, they took part in the change',
    ]);
  });

  it('tells why a change is denied before anything else', async () => {
    const { out } = await check({ portal: DENIED });
    expect(out.indexOf('Denied because (1)')).toBeLessThan(
      out.indexOf('Looked at as'),
    );
    expect(out).toContain('    fix    Use an in-house model.');
  });

  it('says why a preview does not count and what makes it count', async () => {
    const { out } = await check({ portal: { decision: { isPreview: true } } });
    expect(out.replace(/\s+/g, ' ')).toContain(
      'because this token may not attest for `github.com/acme/checkout`',
    );
    expect(out).toContain('aiGovernance.attestors');
  });

  it('says so when the entity asked for is not of this repository', async () => {
    const { out } = await check({
      args: ['--entity', 'component:default/other'],
      portal: { decision: { isPreview: true } },
    });
    expect(out.replace(/\s+/g, ' ')).toContain(
      '`component:default/other` is of another repository, or this token may not attest for',
    );
  });

  it('shows the way to a repository that the catalog does not know', async () => {
    const scopes = PASSED.scopes.map(({ entityRef: _, ...scope }) => scope);
    const { out } = await check({ portal: { decision: { scopes } } });
    expect(out.replace(/\s+/g, ' ')).toContain(
      'no component of the catalog names `github.com/acme/checkout`; register it',
    );
  });

  it('says what would happen when every rule is enforced', async () => {
    const { out } = await check({ portal: { decision: { wouldBe: 'deny' } } });
    expect(out).toContain(
      'With every rule enforced this change would be denied',
    );
  });

  it('leads to the decision and to the tab', async () => {
    const { out } = await check({
      env: { AI_GOVERNANCE_PORTAL_URL: 'https://backstage.example.com' },
    });
    expect(out).toContain('decision  decision-1');
    expect(out).toContain(
      'https://backstage.example.com/catalog/default/component/checkout/ai-policy',
    );
  });

  it('shows texts of a repository harmlessly', async () => {
    const { out } = await check({
      portal: {
        decision: {
          outcome: 'hold',
          obligations: [obligation({ paths: ['a\u001b[2Jb', '::error::x'] })],
        },
      },
    });
    expect(out).toContain('a\\x1b[2Jb, \\::error::x');
    expect(out).not.toContain('\u001b');
  });
});

describe('E: machine output is stable', () => {
  it('is one JSON document with the answer of the portal inside', async () => {
    const { out, exitCode } = await check({
      args: ['--format', 'json'],
      portal: HELD,
    });
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'ai-governance/check@1',
      outcome: 'held',
      exitCode: 1,
      isPreview: false,
      repository: 'github.com/acme/checkout',
      baseSha: feature.base,
      headSha: feature.head,
      phase: 'merge',
      decisionId: 'decision-1',
      open: [
        { rule: 'human-review', kind: 'review', found: '0 of 1 needed review' },
      ],
      links: [
        {
          entityRef: 'component:default/checkout',
          url: `${URL}/catalog/default/component/checkout/ai-policy`,
        },
      ],
      collected: { commits: 1, files: 1 },
      record: { decision: { outcome: 'hold' } },
    });
  });

  it('is a document for a failure too', async () => {
    const { out, err, exitCode } = await check({
      args: ['--format=json', '--base', 'none'],
    });
    expect(exitCode).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'ai-governance/error@1',
      exitCode: 2,
      error: { code: 'cli.unknownRef' },
    });
    expect(err).toContain('the base `none` is no commit');
  });
});

describe('R06: evidence goes with the question', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'evidence-'));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  const file = (name: string, content: string) => {
    writeFileSync(join(dir, name), content);
    return join(dir, name);
  };

  it('submits every report for the head commit, byte for byte, and refers to them', async () => {
    const first = file('codeql.sarif', '{"version":"2.1.0",\r\n"runs":[]}');
    const second = file('trivy.sarif', '\uFEFF{"version":"2.1.0","runs":[1]}');
    const { portal, exitCode } = await check({
      args: ['--sarif', first, second],
    });
    expect(exitCode).toBe(0);
    expect(portal.scanRequests()).toEqual([
      {
        repository: 'github.com/acme/checkout',
        sha: feature.head,
        sarif: '{"version":"2.1.0",\r\n"runs":[]}',
      },
      {
        repository: 'github.com/acme/checkout',
        sha: feature.head,
        sarif: '\uFEFF{"version":"2.1.0","runs":[1]}',
      },
    ]);
    expect(portal.decisionRequests()[0]?.scanIds).toHaveLength(2);
  });

  it('sends reviews and checks as attested', async () => {
    const reviews = [
      {
        reviewer: { login: 'sam' },
        state: 'approved',
        sha: feature.head,
        submittedAt: '2026-03-02T10:00:00Z',
      },
    ];
    const attest = file(
      'attest.json',
      JSON.stringify({ schema: 'ai-governance/attest@1', reviews }),
    );
    const { portal } = await check({
      args: ['--attest', attest, '--pull-request', '42'],
    });
    expect(portal.decisionRequests()[0]).toMatchObject({
      reviews,
      pullRequest: 42,
    });
  });

  it('says nothing about scans, reviews and checks that were not given', async () => {
    const { portal } = await check();
    expect(Object.keys(portal.decisionRequests()[0] ?? {})).not.toEqual(
      expect.arrayContaining(['scanIds']),
    );
    expect(Object.keys(portal.decisionRequests()[0] ?? {})).not.toEqual(
      expect.arrayContaining(['reviews']),
    );
  });

  it('does not ask when a report was altered on the way', async () => {
    const portal = standIn();
    const { exitCode, err } = await check({
      args: ['--sarif', file('x.sarif', '{}')],
      fetch: async request =>
        request.url.endsWith('/scans')
          ? jsonResponse(201, {
              scanId: 's',
              digest: 'f'.repeat(64),
              trust: 'attested',
              runs: [],
            })
          : portal.fetch(request),
    });
    expect(exitCode).toBe(3);
    expect(err).toContain('arrived altered');
    expect(portal.decisionRequests()).toEqual([]);
  });
});

describe('E: a retry is the same decision', () => {
  it('repeats the question with the same key after an answer got lost', async () => {
    const portal = standIn();
    let calls = 0;
    const { exitCode } = await check({
      fetch: async request => {
        const answer = await portal.fetch(request);
        calls += 1;
        if (calls === 1)
          throw new TypeError('fetch failed', {
            cause: { code: 'ECONNRESET' },
          });
        return answer;
      },
    });
    expect(exitCode).toBe(0);
    const keys = portal
      .decisionRequests()
      .map(({ idempotencyKey }) => idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
});

describe('Part H: refusals of the portal fail closed with cause and next step', () => {
  it.each([
    [
      'no token',
      {},
      { token: TOKEN },
      3,
      'the portal wants a token and none was given',
      '--token-file',
    ],
    [
      'a wrong token',
      { AI_GOVERNANCE_TOKEN: 'wrong' },
      { token: TOKEN },
      3,
      'the portal does not accept the token',
      'a new one',
    ],
  ])('%s', async (_, env, portal, exitCode, cause, hint) => {
    const result = await check({ env, portal });
    expect(result).toMatchObject({ exitCode, out: '' });
    expect(result.err.replace(/\s+/g, ' ')).toContain(cause);
    expect(result.err).toContain(hint);
  });

  it.each([
    [
      'not allowed',
      403,
      'NotAllowedError',
      3,
      'the token is not allowed',
      'ai-governance.decision.create',
    ],
    [
      'unknown',
      404,
      'NotFoundError',
      3,
      'does not know it',
      'plugin is installed',
    ],
    ['a conflict', 409, 'ConflictError', 3, 'at odds', 'run the command again'],
    [
      'too large',
      413,
      'PayloadTooLargeError',
      3,
      'larger than the portal accepts',
      '--base',
    ],
    [
      'a bad request',
      400,
      'InputError',
      2,
      'does not accept the request',
      'correct what it names',
    ],
    ['a failing portal', 500, 'Error', 3, 'cannot get a decision', 'later'],
  ])('%s', async (_, status, name, exitCode, cause, hint) => {
    const result = await check({
      fetch: async () =>
        errorResponse(status, { name, message: 'told by the portal' }),
    });
    expect(result).toMatchObject({ exitCode, out: '' });
    expect(result.err.replace(/\s+/g, ' ')).toContain(cause);
    expect(result.err.replace(/\s+/g, ' ')).toContain(hint);
  });

  it('the backend is down', async () => {
    const result = await check({
      fetch: async () => {
        throw new TypeError('fetch failed', {
          cause: { code: 'ECONNREFUSED' },
        });
      },
    });
    expect(result.exitCode).toBe(3);
    expect(result.err).toContain('nothing listens there');
  });

  it.each([
    ['an answer', undefined],
    [
      'a refusal',
      async () =>
        errorResponse(403, { name: 'NotAllowedError', message: 'no' }),
    ],
  ])('the token is never shown, with %s', async (_, fetch) => {
    const { out, err } = await check({
      env: { AI_GOVERNANCE_TOKEN: TOKEN, AI_GOVERNANCE_DEBUG: '1' },
      fetch,
    });
    expect(out + err).not.toContain(TOKEN);
  });

  it('an unexpected error shows no stack trace unless asked', async () => {
    const fetch = async () => jsonResponse(201, { unexpected: true });
    const quiet = await check({ fetch });
    expect(quiet.exitCode).toBe(3);
    expect(quiet.err).not.toMatch(/\n\s+at /);
    const loud = await check({ fetch, env: { AI_GOVERNANCE_DEBUG: '1' } });
    expect(loud.err).toMatch(/\n\s+at /);
  });
});

describe('Part H: every state of a checkout gives a defined result', () => {
  const repos: GitRepo[] = [];
  const keep = <T extends GitRepo>(repo: T): T => {
    repos.push(repo);
    return repo;
  };
  afterAll(() => repos.forEach(repo => repo.remove()));

  async function asked(dir: string, ...args: readonly string[]) {
    const { portal, exitCode, out, err } = await check({ dir, args });
    return { request: portal.decisionRequests()[0], exitCode, out, err };
  }

  it('a detached HEAD is checked like a branch', async () => {
    const repo = keep(newFeatureBranch());
    repo.git('checkout', '--quiet', '--detach');
    const { exitCode, request } = await asked(repo.dir);
    expect(exitCode).toBe(0);
    expect(request).toMatchObject({ baseSha: repo.base, headSha: repo.head });
  });

  it('a shallow clone is refused with the way out', async () => {
    const repo = keep(newFeatureBranch());
    const clone = keep(gitRepoAt(temporaryDir()));
    clone.git(
      'clone',
      '--quiet',
      '--depth=1',
      '--no-single-branch',
      '--branch=feature',
      `file://${repo.dir}`,
      '.',
    );
    const { exitCode, err, request } = await asked(
      clone.dir,
      '--base',
      'origin/main',
      '--repository',
      'github.com/acme/checkout',
    );
    expect(exitCode).toBe(2);
    expect(err).toContain('git fetch --unshallow');
    expect(request).toBeUndefined();
  });

  it('a missing base is refused with the way out', async () => {
    const { exitCode, err } = await asked(feature.dir, '--base', 'origin/main');
    expect(exitCode).toBe(2);
    expect(err).toContain(
      'the base `origin/main` is no commit of this repository',
    );
    expect(err).toContain('git fetch origin');
  });

  it('an empty difference is asked about and said to be empty', async () => {
    const repo = keep(newGitRepo());
    const { exitCode, request, out } = await asked(repo.dir);
    expect(exitCode).toBe(0);
    expect(request).toMatchObject({ files: [], commits: [] });
    expect(out).toContain('nothing to check');
  });

  it('binary files, submodules and paths that are no UTF-8 are named', async () => {
    const repo = keep(newFeatureBranch());
    repo.write('logo.png', Buffer.from([0x89, 0x50, 0, 1, 2]));
    repo.git('add', 'logo.png');
    repo.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `160000,${repo.head},vendor/lib`,
    );
    repo.addToIndex(
      ['50%/caf\u00e9.ts', Buffer.from([0x6c, 0xe4, 0x2e, 0x74, 0x73])],
      'x',
    );
    repo.git('commit', '--quiet', '-m', 'more');
    const { exitCode, request } = await asked(repo.dir);
    expect(exitCode).toBe(0);
    expect(request?.files.map(({ path }) => path)).toEqual([
      '50%/caf\u00e9.ts',
      'logo.png',
      'l%E4.ts',
      'src/auth/login.ts',
      'vendor/lib',
    ]);
  });

  it('50,000 files are asked about in one request', async () => {
    const repo = keep(newGitRepo());
    repo.git('checkout', '--quiet', '-b', 'feature');
    repo.addToIndex(
      Array.from({ length: 50_000 }, (_, n) => `d${n % 100}/${n}.txt`),
      'x',
    );
    repo.git('commit', '--quiet', '-m', 'many');
    const { exitCode, request } = await asked(repo.dir);
    expect(exitCode).toBe(0);
    expect(request?.files).toHaveLength(50_000);
  });

  it.each([
    ['a folder without git', [], 'is not in a git repository'],
    ['a folder that is not there', ['--repo', 'none'], 'is not a folder'],
  ])('%s', async (_, args, cause) => {
    const dir = temporaryDir();
    const { exitCode, err } = await asked(dir, ...args);
    rmSync(dir, { recursive: true });
    expect(exitCode).toBe(2);
    expect(err).toContain(cause);
  });

  it('a checkout without a remote is asked to name its repository', async () => {
    const repo = keep(newFeatureBranch(''));
    const refused = await asked(repo.dir);
    expect(refused.exitCode).toBe(2);
    expect(refused.err).toContain('--repository');
    const named = await asked(
      repo.dir,
      '--repository',
      'github.com/acme/other',
    );
    expect(named.request?.repository).toBe('github.com/acme/other');
  });
});
