import { execFile, execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { decodeJwt, generateKeyPair, SignJWT } from 'jose';
import { parse } from 'yaml';
import { newFeatureBranch, temporaryDir } from './__testUtils__/gitRepo';
import { HELD } from './__testUtils__/runCheckCommand';
import { newServing } from './__testUtils__/serving';
import { standIn, type StandInOptions } from './__testUtils__/standIn';

// Processes of their own, on machines that are busy with other suites.
jest.setTimeout(60_000);

const root = resolve(__dirname, '../../..');
const actionDir = join(root, 'actions/check');
const action = parse(readFileSync(join(actionDir, 'action.yml'), 'utf8'));
const REQUEST_TOKEN = 'canary-request-token';
const GITHUB_TOKEN = 'canary-github-token';

let dir: string;
let command: string;
let feature: ReturnType<typeof newFeatureBranch>;
const serving = newServing();

beforeAll(() => {
  dir = temporaryDir();
  command = join(dir, 'governance-cli/bin/ai-governance');
  mkdirSync(dirname(command), { recursive: true });
  copyFileSync(
    join(root, 'packages/governance-cli/bin/ai-governance'),
    command,
  );
  execFileSync(process.execPath, [
    join(root, 'packages/governance-cli/build.mjs'),
    join(dir, 'governance-cli/dist/ai-governance.cjs'),
  ]);
  feature = newFeatureBranch();
  feature.git('update-ref', 'refs/remotes/origin/main', 'main');
  feature.git('tag', 'v1', 'main');
});
afterAll(() => {
  rmSync(dir, { recursive: true });
  feature.remove();
  serving.stop();
});

/** The runner's endpoint for tokens, as GitHub documents it: it signs what it is asked for, for whoever has the request token. */
async function serveTokens(isGiven: boolean) {
  const { privateKey } = await generateKeyPair('RS256');
  const url = await serving.serveFetch(async request => {
    const { searchParams } = new URL(request.url);
    const secret = request.headers.get('authorization');
    if (!isGiven || secret !== `Bearer ${REQUEST_TOKEN}`)
      return new Response('{}', { status: 403 });
    const token = await new SignJWT({ repository: 'acme/checkout' })
      .setProtectedHeader({ alg: 'RS256' })
      .setAudience(searchParams.get('audience') ?? '')
      .setSubject('repo:acme/checkout')
      .setExpirationTime('5m')
      .sign(privateKey);
    return Response.json({ count: token.length, value: token });
  });
  return `${url}/token?api-version=2.0`;
}

const review = (login: string | null, state: string) => ({
  user: login === null ? null : { login },
  state,
  commit_id: feature.head,
  submitted_at: '2026-03-02T10:00:00Z',
});

interface Given {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: object;
  readonly portal?: StandInOptions;
  readonly hasToken?: boolean;
  readonly reviewsStatus?: number;
}

/** Runs the action as a runner does: inputs with their defaults, files for what it says, and services that it may ask. */
async function runAction({
  inputs = {},
  event = {
    pull_request: {
      number: 42,
      base: { ref: 'main' },
      head: { sha: feature.head },
    },
  },
  portal: options,
  hasToken = true,
  reviewsStatus = 200,
}: Given = {}) {
  const portal = standIn(options);
  const asked: string[] = [];
  const api = await serving.serveFetch(({ url, headers }) => {
    asked.push(new URL(url).pathname);
    expect(headers.get('authorization')).toBe(`Bearer ${GITHUB_TOKEN}`);
    const items = [
      review('ben', 'APPROVED'),
      review('cas', 'PENDING'),
      review(null, 'APPROVED'),
      review('dee', 'DISMISSED'),
    ];
    return new Response(JSON.stringify(items), { status: reviewsStatus });
  });
  const file = (name: string, text = '') => {
    const path = join(dir, name);
    writeFileSync(path, text);
    return path;
  };
  const defaults = Object.fromEntries(
    Object.entries<{ default?: string }>(action.inputs).map(([name, each]) => [
      name,
      each.default ?? '',
    ]),
  );
  const given = {
    ...defaults,
    url: await serving.serveFetch(portal.fetch),
    command,
    'github-token': GITHUB_TOKEN,
    'working-directory': feature.dir,
    'report-sarif': join(dir, 'report.sarif'),
    ...inputs,
  };
  const env = {
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]),
    ),
    PATH: process.env.PATH,
    HOME: dir,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: api,
    GITHUB_REPOSITORY: 'acme/checkout',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: dir,
    ACTIONS_ID_TOKEN_REQUEST_URL: await serveTokens(hasToken),
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
  };
  const main = join(actionDir, action.runs.main);
  const ended = await new Promise<{ code: number; out: string }>(done => {
    execFile(process.execPath, [main], { env, cwd: dir }, (error, out, err) =>
      done({
        code: typeof error?.code === 'number' ? error.code : 0,
        out: out + err,
      }),
    );
  });
  const read = (name: string) => readFileSync(join(dir, name), 'utf8');
  const everything = [
    ended.out,
    read('output'),
    read('summary'),
    JSON.stringify(portal.received.map(({ body }) => body)),
  ].join('\n');
  expect(everything).not.toContain(REQUEST_TOKEN);
  expect(everything).not.toContain(GITHUB_TOKEN);
  return {
    ...ended,
    portal,
    asked,
    output: read('output'),
    summary: read('summary'),
  };
}

const claimsOf = (authorization: string | undefined) =>
  decodeJwt(authorization?.replace('Bearer ', '') ?? '');

describe('R15 the action in a runner', () => {
  it('asks in the name of its job, for the commit, with the reviews', async () => {
    const { code, portal, asked, output, summary } = await runAction();
    expect(code).toBe(0);
    for (const { authorization } of portal.received)
      expect(claimsOf(authorization)).toMatchObject({
        aud: `ai-governance@${feature.head}`,
        sub: 'repo:acme/checkout',
      });
    expect(asked).toEqual(['/repos/acme/checkout/pulls/42/reviews']);
    expect(portal.decisionRequests()).toEqual([
      expect.objectContaining({
        headSha: feature.head,
        pullRequest: 42,
        reviews: [
          expect.objectContaining({
            reviewer: { login: 'ben' },
            state: 'approved',
          }),
          expect.objectContaining({
            reviewer: { login: 'dee' },
            state: 'dismissed',
          }),
        ],
      }),
    ]);
    expect(output).toContain('outcome=passed\n');
    expect(output).toContain(`sarif-file=${join(dir, 'report.sarif')}\n`);
    expect(summary).toMatch(/^### ✅ passed/);
    expect(
      JSON.parse(readFileSync(join(dir, 'report.sarif'), 'utf8')),
    ).toMatchObject({ version: '2.1.0' });
  });

  it('fails a change that is held, and says why beside it', async () => {
    const { code, out, output } = await runAction({ portal: HELD });
    expect(code).toBe(1);
    expect(out).toMatch(/^::error title=human-review::/m);
    expect(output).toContain('outcome=held\n');
  });

  it('asks about a release', async () => {
    const { code, portal, output } = await runAction({
      inputs: { release: 'auto', environment: 'production' },
      event: {},
    });
    expect(code).toBe(0);
    const post = portal.received.find(({ method }) => method === 'POST');
    expect(post?.body).toMatchObject({
      environment: 'production',
      headSha: feature.head,
    });
    expect(claimsOf(post?.authorization).aud).toBe(
      `ai-governance@${feature.head}`,
    );
    expect(output).toContain('release-id=release-1\n');
  });

  it('takes inputs for values, never for commands or options', async () => {
    const { code, out } = await runAction({
      inputs: { release: '$(touch pwned)..HEAD; exit 0' },
      event: {},
    });
    expect(code).toBe(2);
    expect(out).toContain('`HEAD; exit 0` is no commit');
  });

  it.each<[string, Given, string]>([
    ['without a token', { hasToken: false }, 'id-token: write'],
    ['without the reviews', { reviewsStatus: 403 }, 'pull-requests: read'],
    ['on another event', { event: {} }, 'about no pull request'],
    [
      'without the command',
      { inputs: { command: '/nowhere/x' } },
      'cannot be started',
    ],
  ])('stops %s', async (_, given, words) => {
    const { code, out } = await runAction(given);
    expect(code).toBe(3);
    expect(out).toContain(words);
  });
});
