import { join } from 'node:path';
import {
  newRepository,
  removeFolders,
  repositoryAt,
  temporaryFolder,
  TEST_ENV,
} from '../git/__testUtils__/testRepository';
import { testIo } from '../__testUtils__/testIo';
import { run } from '../run';

afterAll(removeFolders);

async function scan(dir: string, ...options: readonly string[]) {
  const io = testIo({ cwd: dir, env: TEST_ENV });
  const exitCode = await run(['scan', ...options], io);
  return { exitCode, out: io.out(), err: io.err() };
}

async function scanJson(dir: string, ...options: readonly string[]) {
  const { exitCode, out } = await scan(dir, '--format', 'json', ...options);
  return { exitCode, report: JSON.parse(out) };
}

const NOTE =
  'a.ts\n  s_1::t_1 1-3\n---\n{"schema_version":"authorship/3.0.0","sessions":{"s_1":{"agent_id":{"tool":"cursor","id":"1","model":"gpt-6"}}}}';

/** Six commits over two months, a branch that is not reachable, notes on both. */
function exampleRepository() {
  const repository = newRepository();
  const { git, commit } = repository;
  const at = (date: string) => ({
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  });
  git('remote', 'add', 'origin', 'git@Git.Example:Acme/Checkout.git');
  commit('feat: begin', at('2025-12-31T23:30:00-02:00'));
  commit(
    'feat: a\n\nCo-authored-by: Claude Opus 5 <noreply@anthropic.com>',
    at('2026-01-02T10:00:00Z'),
  );
  commit('feat: b\n\nAssisted-by: none', at('2026-01-03T10:00:00Z'));
  commit('feat: c\n\nAssisted-by: an LLM', at('2026-02-01T10:00:00Z'));
  commit('feat: d', {
    ...at('2026-02-02T10:00:00Z'),
    GIT_AUTHOR_NAME: 'Copilot',
    GIT_AUTHOR_EMAIL: '198982749+Copilot@users.noreply.github.com',
  });
  commit(
    'Revert "feat: d"\n\nThis reverts commit 0123456.\n\nCo-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>',
    at('2026-02-03T10:00:00Z'),
  );
  git('notes', '--ref=ai', 'add', '-m', NOTE, 'HEAD~5');
  git('checkout', '--quiet', '-b', 'elsewhere');
  commit(
    'feat: not reachable\n\nAssisted-by: Cursor',
    at('2026-03-01T10:00:00Z'),
  );
  git('notes', '--ref=ai', 'add', '-m', NOTE, 'HEAD');
  git('checkout', '--quiet', 'main');
  return repository;
}

describe('R41 the attribution of a history', () => {
  it('as JSON, with exactly the documented keys', async () => {
    const { dir, git } = exampleRepository();
    const { exitCode, report } = await scanJson(dir);
    expect(exitCode).toBe(0);
    expect(report).toEqual({
      repository: 'git.example/acme/checkout',
      head: git('rev-parse', 'HEAD'),
      commits: 6,
      attributedCommits: 4,
      attribution: { ai: 2, mixed: 2, human: 1, unknown: 1 },
      tools: {
        'claude-code': 1,
        copilot: 1,
        cursor: 1,
        'gemini-code-assist': 1,
        unidentified: 1,
      },
      roles: { assistant: 3, author: 1, reviewSuggestion: 1 },
      reverts: 1,
      notes: 1,
      traces: 0,
      months: [
        { month: '2026-01', commits: 3, attributed: 2 },
        { month: '2026-02', commits: 3, attributed: 2 },
      ],
    });
  });

  it('from a date on, of another folder', async () => {
    const { dir } = exampleRepository();
    const { report } = await scanJson(
      temporaryFolder(),
      dir,
      '--since',
      '2026-02-01',
    );
    expect(report).toMatchObject({
      commits: 3,
      attributedCommits: 2,
      notes: 0,
      months: [{ month: '2026-02' }],
    });
  });

  it('as text, in plain words, without colours', async () => {
    const { dir } = exampleRepository();
    const { exitCode, out } = await scan(dir);
    expect(exitCode).toBe(0);
    expect(out).toContain('4 commits attributed to AI (at least): 66.7 %');
    expect(out).toMatch(
      /unknown +1 +16\.7 % +nothing says so; no tag does not mean no AI/,
    );
    expect(out).toContain('lower bound');
    expect(out).toMatch(/2026-02 +3 +2 +66\.7 %/);
    expect(out).not.toContain('\u001b');
  });

  it.each([
    ['no remote', undefined],
    ['a local remote', '/srv/checkout.git'],
  ])('with %s the repository has no name', async (_, url) => {
    const repository = newRepository();
    repository.commit('x');
    if (url) repository.git('remote', 'add', 'origin', url);
    const { report } = await scanJson(repository.dir);
    expect(report.repository).toBeNull();
    expect((await scan(repository.dir)).out).toContain('no remote names one');
  });

  it('since a day without commits', async () => {
    const { dir } = exampleRepository();
    expect((await scanJson(dir, '--since', '2030-01-01')).report).toMatchObject(
      { commits: 0, attributedCommits: 0, tools: {}, months: [] },
    );
    expect((await scan(dir, '--since', '2030-01-01')).out).toContain(
      'no commits to attribute',
    );
  });

  it('notes and dates that no calendar holds do not stop it', async () => {
    const repository = newRepository();
    repository.fastImport(
      'commit refs/heads/main\nauthor A <a@example.com> 99999999999999 +0000\ncommitter A <a@example.com> 1770000000 +0000\ndata 1\na\n\n',
    );
    repository.git(
      'notes',
      '--ref=ai',
      'add',
      '-m',
      'no note of git-ai',
      'main',
    );
    const { report } = await scanJson(repository.dir);
    expect(report).toMatchObject({
      commits: 1,
      notes: 1,
      attribution: { unknown: 1 },
    });
    expect(report.months[0].month).toMatch(/^\d{4}-\d{2}$/);
  });

  it.each([
    [
      'a folder that is no repository',
      () => temporaryFolder(),
      2,
      'is not in a git repository',
    ],
    [
      'a folder that is not there',
      () => join(temporaryFolder(), 'x'),
      2,
      'is not a folder',
    ],
    [
      'a repository without commits',
      () => newRepository().dir,
      2,
      'has no commits yet',
    ],
    [
      'a shallow clone',
      () => {
        const clone = temporaryFolder();
        repositoryAt(clone).git(
          'clone',
          '--quiet',
          '--depth=1',
          `file://${exampleRepository().dir}`,
          '.',
        );
        return clone;
      },
      2,
      'git fetch --unshallow',
    ],
  ])('%s', async (_, folder, exitCode, words) => {
    const {
      exitCode: found,
      out,
      err,
    } = await scan(temporaryFolder(), folder());
    expect([found, out]).toEqual([exitCode, '']);
    expect(err.replace(/\s+/g, ' ')).toContain(words);
    expect(err).not.toContain('    at ');
  });

  it.each([
    ['a date in words', ['--since', 'last week'], 'Expected a date'],
    ['a format that is not there', ['--format', 'xml'], 'Allowed choices'],
    ['two folders', ['a', 'b'], 'too many arguments'],
  ])('%s is a mistake of usage', async (_, options, words) => {
    const { exitCode, err } = await scan(exampleRepository().dir, ...options);
    expect(exitCode).toBe(2);
    expect(err.replace(/\s+/g, ' ').toLowerCase()).toContain(
      words.toLowerCase(),
    );
  });

  it('memory holds a batch, not the history', async () => {
    const repository = newRepository();
    const message = `fix: x\n\n${'some words of a message\n'.repeat(40)}`;
    const commits = Array.from(
      { length: 20_000 },
      (_, index) =>
        `commit refs/heads/main\ncommitter A${index % 50} <a${index % 50}@example.com> ${1_700_000_000 + index} +0000\ndata ${message.length}\n${message}\n`,
    );
    repository.fastImport(commits.join(''));
    const before = process.memoryUsage().heapUsed;
    const { report } = await scanJson(repository.dir);
    expect(report).toMatchObject({ commits: 20_000, attributedCommits: 0 });
    // The messages alone are 19 MiB; what stays afterwards must not grow with them by more than garbage.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(
      300 * 1024 * 1024,
    );
  }, 60_000);
});
