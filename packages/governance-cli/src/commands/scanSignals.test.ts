import { readSignal } from '@ai-enablement/governance-core';
import { createHash } from 'node:crypto';
import { testIo } from '../__testUtils__/testIo';
import {
  newRepository,
  removeFolders,
  repositoryAt,
  temporaryFolder,
  TEST_ENV,
} from '../git/__testUtils__/testRepository';
import { run } from '../run';

jest.setTimeout(60_000);
afterAll(removeFolders);

const on = (day: string) => ({
  GIT_AUTHOR_DATE: `2026-${day}T12:00:00Z`,
  GIT_COMMITTER_DATE: `2026-${day}T12:00:00Z`,
});
const CART = 'const total = sum(items);\nconst tax = total * 0.19;\n';

/** The clock of the tests says 2 March 2026. */
function example() {
  const at = newRepository();
  at.git('remote', 'add', 'origin', 'git@git.example:acme/checkout.git');
  at.write('cart.ts', CART);
  at.commit('feat: cart (#7)\n\nAssisted-by: Claude Code', on('02-01'));
  at.write('cart.ts', CART.replace('0.19', '0.07'));
  at.commit('hotfix: tax for Ada (#8)', on('02-05'));
  at.write('deps.ts', 'a()\n');
  at.commit('chore: bump (#9)', {
    ...on('02-06'),
    GIT_AUTHOR_NAME: 'dependabot[bot]',
  });
  return at;
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });
const HISTORY = {
  repository: 'git.example/acme/checkout',
  trust: 'attested',
  added: 3,
  replaced: 0,
  unchanged: 0,
  decided: 0,
  wouldBe: { pass: 0, hold: 3, deny: 0 },
};
const receipt = (lines: number) =>
  json({
    batch: 'b',
    lines,
    stored: lines,
    repeated: 0,
    refused: [],
    refusedInAll: 0,
    nextLine: lines + 1,
  });

async function push(
  dir: string,
  {
    args = [],
    answer = receipt,
  }: {
    readonly args?: readonly string[];
    readonly answer?: (lines: number) => Response;
  } = {},
) {
  const lines: { kind: string; body: object }[] = [];
  const paths: string[] = [];
  const io = testIo({
    cwd: dir,
    env: {
      ...TEST_ENV,
      AI_GOVERNANCE_URL: 'http://portal.example',
      AI_GOVERNANCE_TOKEN: 'secret-token',
    },
    fetch: async request => {
      const { pathname } = new URL(request.url);
      paths.push(pathname.replace('/api/ai-governance', ''));
      if (!pathname.includes('/insights/')) return json(HISTORY);
      const texts = (await request.text()).trim().split('\n');
      lines.push(...texts.map(text => JSON.parse(text)));
      return answer(texts.length);
    },
  });
  const exitCode = await run(['scan', '--push', ...args], io);
  return {
    exitCode,
    lines,
    paths,
    out: io.out().replace(/\s+/g, ' '),
    err: io.err(),
  };
}

describe('R10 scan --push for scorecards', () => {
  let at: ReturnType<typeof example>;
  beforeAll(() => {
    at = example();
  });

  it('hands in changes, who wrote them, and defects', async () => {
    const { exitCode, lines, paths, out } = await push(at.dir);
    expect(exitCode).toBe(0);
    expect(paths).toEqual(['/policy/history', '/insights/sources/git/records']);
    const of = (kind: string) =>
      lines.filter(line => line.kind === kind).map(({ body }) => body);
    expect(of('change')).toMatchObject([
      { number: 9, isBot: true, isHotfix: false },
      {
        number: 8,
        isBot: false,
        isHotfix: true,
        addedLines: 1,
        deletedLines: 1,
        files: 1,
      },
      {
        number: 7,
        mergedAt: '2026-02-01T12:00:00.000Z',
        isToDefaultBranch: true,
      },
    ]);
    expect(of('attribution')).toMatchObject([
      { number: 9, attribution: 'unknown' },
      { number: 8, attribution: 'unknown' },
      {
        number: 7,
        attribution: 'mixed',
        confidence: 'declared',
        assistants: [{ assistant: 'claude-code' }],
      },
    ]);
    expect(of('defect')).toEqual([
      {
        repository: 'git.example/acme/checkout',
        method: 'szz',
        number: 7,
        fix: '8',
        foundAt: '2026-02-05T12:00:00.000Z',
        mergedAt: '2026-02-01T12:00:00.000Z',
      },
      expect.objectContaining({ method: 'hotfix', number: 7, fix: '8' }),
    ]);
    expect(out).toContain(
      'Defects: 0 by reverts, 1 by the lines of 1 fixes, 1 of them mended in a hurry.',
    );
    expect(out).toContain(
      '8 signals for scorecards: 8 taken in, 0 known already, 0 refused.',
    );
  });

  it('says what signals may say, and names nobody', async () => {
    const { lines } = await push(at.dir);
    const sha256 = (text: string) =>
      createHash('sha256').update(text).digest('hex');
    for (const line of lines)
      expect(readSignal({ source: 'git', ...line }, sha256)).toMatchObject({
        ok: true,
      });
    expect(JSON.stringify(lines)).not.toMatch(
      /Ada|ada@|hotfix: tax|dependabot/,
    );
  });

  it('sends nothing with --dry-run, and tells what it found', async () => {
    const { paths, out } = await push(at.dir, {
      args: ['--dry-run', '--format', 'json'],
    });
    expect(paths).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({
      signals: {
        fixes: 1,
        tooLarge: 0,
        cancelled: 0,
        signals: 8,
        defects: { revert: 0, hotfix: 1, szz: 1 },
      },
    });
  });

  it('hands in the history alone with --no-defects', async () => {
    const { paths, out } = await push(at.dir, { args: ['--no-defects'] });
    expect(paths).toEqual(['/policy/history']);
    expect(out).not.toContain('Defects:');
  });

  it('goes by the words of the organisation', async () => {
    const { lines } = await push(at.dir, {
      args: ['--fix-words', 'chore', '--hotfix-words', 'rush'],
    });
    expect(lines.filter(({ kind }) => kind === 'defect')).toEqual([]);
  });

  it.each([
    ['insights.notConfigured', 409, 'nobody configured it'],
    ['insights.unknownSource', 404, 'nobody configured it'],
    ['shared.notAllowed', 403, 'ai-governance.signals.ingest'],
  ])(
    'hands the history in to a portal that answers %s',
    async (code, status, words) => {
      const { exitCode, out, err } = await push(at.dir, {
        answer: () =>
          json(
            { error: { name: 'x', message: 'nobody configured it', code } },
            status,
          ),
      });
      expect(exitCode).toBe(0);
      expect(out).toContain('They were not handed in: ');
      expect(out).toContain(words);
      expect(out + err).not.toContain('secret-token');
    },
  );

  it('fails when a portal that takes them fails', async () => {
    const { exitCode } = await push(at.dir, {
      answer: () =>
        json(
          {
            error: {
              name: 'x',
              message: 'no',
              code: 'insights.invalidRecords',
            },
          },
          400,
        ),
    });
    expect(exitCode).toBe(2);
  });

  it('refuses a shallow clone, and says how to get the rest', async () => {
    const dir = temporaryFolder();
    repositoryAt(dir).git(
      'clone',
      '--quiet',
      '--depth',
      '1',
      `file://${at.dir}`,
      '.',
    );
    const { exitCode, paths, err } = await push(dir);
    expect([exitCode, paths]).toEqual([2, []]);
    expect(err).toContain('git fetch --unshallow');
  });

  it('says nothing of a branch that is not the default one', async () => {
    const dir = temporaryFolder();
    const clone = repositoryAt(dir);
    clone.git('clone', '--quiet', `file://${at.dir}`, '.');
    clone.write('x.ts', 'x()\n');
    clone.commit('fix: mine', on('02-07'));
    const { paths, out } = await push(dir, {
      args: ['--repository', 'git.example/acme/checkout'],
    });
    expect(paths).toEqual(['/policy/history']);
    expect(out).toContain('`HEAD` is not on the default branch of `origin`');
  });
});
