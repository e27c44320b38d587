import { rmSync } from 'node:fs';
import {
  gitRepoAt,
  newFeatureBranch,
  newGitRepo,
  temporaryDir,
  type GitRepo,
} from '../__testUtils__/gitRepo';
import {
  runCheckCommand,
  type CheckGiven,
} from '../__testUtils__/runCheckCommand';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);

let feature: ReturnType<typeof newFeatureBranch>;
beforeAll(() => {
  feature = newFeatureBranch();
});
afterAll(() => feature.remove());

const check = (given: Partial<CheckGiven> = {}) =>
  runCheckCommand({ dir: feature.dir, ...given });

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
