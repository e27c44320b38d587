import type { HistoryBatch } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { testIo } from '../__testUtils__/testIo';
import {
  newRepository,
  removeFolders,
  TEST_ENV,
} from '../git/__testUtils__/testRepository';
import { run } from '../run';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);
afterAll(removeFolders);

const at = (date: string) => ({
  GIT_AUTHOR_DATE: date,
  GIT_COMMITTER_DATE: date,
});

/** A first commit, a squash by an assistant, and a merge of a branch with two commits; the clock of the tests says 2 March 2026. */
function exampleRepository() {
  const repository = newRepository();
  const { git, commit, write } = repository;
  git('remote', 'add', 'origin', 'git@git.example:acme/checkout.git');
  write('README.md', 'a');
  const first = commit('docs: begin', at('2025-06-01T10:00:00Z'));
  write('src/a.ts', 'a');
  const squash = commit(
    'feat: pay for Ada (#7)\n\nAsked for by ada@example.com.\n\nAssisted-by: Cursor',
    at('2026-02-01T10:00:00Z'),
  );
  git('checkout', '--quiet', '-b', 'feature');
  write('src/b.ts', 'b');
  commit('feat: b\n\nAssisted-by: none', at('2026-02-02T10:00:00Z'));
  write('src/c.ts', 'c');
  const feature = commit('feat: c', at('2026-02-03T10:00:00Z'));
  git('checkout', '--quiet', 'main');
  git(
    'merge',
    '--quiet',
    '--no-ff',
    '-m',
    'Merge pull request #8 from acme/feature',
    'feature',
  );
  return {
    ...repository,
    first,
    squash,
    feature,
    merge: git('rev-parse', 'HEAD'),
  };
}

const RECEIPT = {
  repository: 'git.example/acme/checkout',
  trust: 'attested',
  added: 2,
  replaced: 0,
  unchanged: 0,
  decided: 0,
  wouldBe: { pass: 0, hold: 1, deny: 1 },
};

const json = (body: unknown, status = 200, headers = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

const refusal = (code: string, status: number) =>
  json(
    { error: { name: 'NotAllowedError', message: 'no entry', code } },
    status,
  );

/** Answers for a portal that takes signals in. */
async function taken(request: Request): Promise<Response> {
  const lines = (await request.text()).trim().split('\n').length;
  return json({
    batch: 'b',
    lines,
    stored: lines,
    repeated: 0,
    refused: [],
    refusedInAll: 0,
    nextLine: lines + 1,
  });
}

async function push(
  dir: string,
  {
    answers = [json(RECEIPT)],
    args = [],
  }: {
    readonly answers?: readonly Response[];
    readonly args?: readonly string[];
  } = {},
) {
  const sent: HistoryBatch[] = [];
  const waiting = [...answers];
  const io = testIo({
    cwd: dir,
    env: {
      ...TEST_ENV,
      AI_GOVERNANCE_URL: 'http://portal.example',
      AI_GOVERNANCE_TOKEN: 'secret-token',
    },
    fetch: async request => {
      if (request.url.includes('/insights/')) return taken(request);
      sent.push(await request.json());
      return waiting.shift() ?? json(RECEIPT);
    },
  });
  const exitCode = await run(['scan', '--push', ...args], io);
  return { exitCode, sent, out: io.out(), err: io.err(), pauses: io.pauses };
}

describe('R51 scan --push', () => {
  let repository: ReturnType<typeof exampleRepository>;
  beforeAll(() => {
    repository = exampleRepository();
  });

  it('hands in merges with what they brought and single commits, the newest first, of the last 90 days', async () => {
    const { exitCode, sent, out, err } = await push(repository.dir);
    expect(err).toBe('');
    expect(exitCode).toBe(0);
    const { squash, feature, merge, first } = repository;
    expect(sent).toEqual([
      {
        repository: 'git.example/acme/checkout',
        head: merge,
        scanVersion: 1,
        changes: [
          expect.objectContaining({
            baseSha: squash,
            headSha: feature,
            mergeSha: merge,
            pullRequest: 8,
            files: [
              { path: 'src/b.ts', status: 'added' },
              { path: 'src/c.ts', status: 'added' },
            ],
          }),
          expect.objectContaining({
            baseSha: first,
            headSha: squash,
            pullRequest: 7,
            mergedAt: '2026-02-01T10:00:00.000Z',
            files: [{ path: 'src/a.ts', status: 'added' }],
            commits: [
              expect.objectContaining({
                sha: squash,
                attribution: 'mixed',
                confidence: 'declared',
                uses: [{ tool: 'cursor', role: 'assistant' }],
                evidenceKinds: ['trailer'],
              }),
            ],
          }),
        ],
      },
    ]);
    expect(sent[0]?.changes[0]?.commits).toHaveLength(3);
    expect(out).toContain('At least 1 with AI');
    expect(out).toContain('1 of them would be denied, 1 held and 0 pass');
    expect(out).toContain('http://portal.example/ai-governance/overview/use');
  });

  it('sends no name, no address and no message', async () => {
    const { sent } = await push(repository.dir, {
      args: ['--since', '2025-01-01'],
    });
    const text = JSON.stringify(sent);
    expect(sent[0]?.changes).toHaveLength(3);
    for (const secret of ['Ada', 'ada@', 'pay for', 'begin', 'Assisted-by:'])
      expect(text).not.toContain(secret);
  });

  it('shows what would go, and sends nothing, with --dry-run', async () => {
    const { exitCode, sent, out } = await push(repository.dir, {
      args: ['--dry-run', '--format', 'json'],
    });
    expect([exitCode, sent]).toEqual([0, []]);
    expect(JSON.parse(out)).toMatchObject({
      repository: 'git.example/acme/checkout',
      isDryRun: true,
      changes: 2,
      attribution: { mixed: 1, unknown: 1 },
      trust: null,
      example: { headSha: repository.feature },
    });
    const text = await push(repository.dir, { args: ['--dry-run'] });
    expect(text.out).toContain(
      'Nothing was sent. The newest change would go as:',
    );
    expect(text.out).toContain(repository.feature);
  });

  it.each([429, 503])('waits and tries again on %d', async status => {
    const { exitCode, sent, pauses } = await push(repository.dir, {
      answers: [
        json({ error: { name: 'x', message: 'busy' } }, status, {
          'retry-after': '3',
        }),
        json(RECEIPT),
      ],
    });
    expect([exitCode, sent.length, pauses]).toEqual([0, 2, [3000]]);
  });

  it('says that a person is believed as far as people are', async () => {
    const { out } = await push(repository.dir, {
      answers: [json({ ...RECEIPT, trust: 'asserted' })],
    });
    expect(out).toContain('They stand on your word');
  });

  it.each([
    ['policy.notEntitled', 403, 3, 'use the token of your own session'],
    ['shared.notAllowed', 403, 3, 'ai-governance.history.create'],
    ['policy.invalidHistory', 400, 2, 'no entry'],
  ])('explains %s', async (code, status, exitCode, text) => {
    const answer = await push(repository.dir, {
      answers: [refusal(code, status)],
    });
    expect(answer.exitCode).toBe(exitCode);
    expect(answer.err.replace(/\s+/g, ' ')).toContain(text);
    expect(answer.err).not.toContain('secret-token');
  });

  it('says that there is nothing where there is nothing', async () => {
    const { exitCode, sent, out } = await push(repository.dir, {
      args: ['--since', '1d'],
    });
    expect([exitCode, sent]).toEqual([0, []]);
    expect(out).toContain('There are no changes to hand in');
  });

  it('names the repository that it is told', async () => {
    const { sent } = await push(repository.dir, {
      args: ['--repository', 'github.com/acme/other'],
    });
    expect(sent[0]?.repository).toBe('github.com/acme/other');
  });

  it('refuses options for the portal without --push', async () => {
    const io = testIo({ cwd: repository.dir, env: TEST_ENV });
    expect(await run(['scan', '--dry-run'], io)).toBe(2);
    expect(io.err()).toContain('add `--push`');
  });
});
