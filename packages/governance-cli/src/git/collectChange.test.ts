import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { classify, combine } from '@ai-enablement/governance-core';
import { EXIT, Failure } from '../failure';
import {
  newRepository,
  removeFolders,
  repositoryAt,
  temporaryFolder,
  TEST_ENV,
  type TestRepository,
} from './__testUtils__/testRepository';
import {
  collectChange,
  type CollectedChange,
  type CollectOptions,
} from './collectChange';

const collect = (options: Partial<CollectOptions> & { dir: string }) =>
  collectChange({ base: 'main', head: 'topic', env: TEST_ENV, ...options });

/** The failure that collecting ends in. */
async function failureOf(
  options: Partial<CollectOptions> & { dir: string },
): Promise<Failure> {
  const error: unknown = await collect(options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure))
    throw new Error(`expected a failure, got ${error}`);
  return error;
}

/** `main` with one commit, `topic` beside it with what `change` commits. */
function withTopic(
  change: (repository: TestRepository) => void,
  ...initOptions: readonly string[]
): TestRepository {
  const repository = newRepository(...initOptions);
  repository.write('src/cart.ts', 'one\ntwo\nthree\nfour\nfive\nsix\n');
  repository.write('README.md', 'read me\n');
  repository.commit('feat: begin');
  repository.git('checkout', '--quiet', '-b', 'topic');
  change(repository);
  return repository;
}

afterAll(removeFolders);

describe('R41 a change is collected from git', () => {
  it('files with their status, counts and both sides of a rename', async () => {
    const { dir } = withTopic(({ git, write, commit }) => {
      git('mv', 'src/cart.ts', 'src/basket.ts');
      write('src/new.ts', 'a\nb\n');
      git('rm', '--quiet', 'README.md');
      commit('feat: change');
    });
    const { files } = await collect({ dir });
    expect(
      files.map(
        ({ isPathEscaped: _, isSubmodule: __, isBinary: ___, ...file }) => file,
      ),
    ).toEqual([
      { path: 'README.md', status: 'deleted', additions: 0, deletions: 1 },
      {
        path: 'src/basket.ts',
        previousPath: 'src/cart.ts',
        status: 'renamed',
        additions: 0,
        deletions: 0,
      },
      { path: 'src/new.ts', status: 'added', additions: 2, deletions: 0 },
    ]);
  });

  it('commits oldest first with message, people, notes and added lines', async () => {
    const { dir } = withTopic(({ git, write, commit }) => {
      write('a.ts', 'a\nb\nc\n');
      commit(
        'feat: first\n\nCo-authored-by: Cursor <cursoragent@cursor.com>\n',
      );
      git(
        'notes',
        '--ref=ai',
        'add',
        '-m',
        'a.ts\n  s_1::t_1 1-3\n---\n{"schema_version":"authorship/3.0.0"}',
      );
      write('b.ts', 'b\n');
      commit('fix: second', {
        GIT_AUTHOR_NAME: 'Claude',
        GIT_AUTHOR_EMAIL: 'noreply@anthropic.com',
      });
    });
    const { commits } = await collect({ dir });
    expect(commits).toMatchObject([
      {
        message: expect.stringContaining('feat: first'),
        author: { name: 'Ada Example', email: 'ada@example.com' },
        addedLines: 3,
        notes: [expect.stringContaining('authorship/3.0.0')],
        parents: [expect.stringMatching(/^[0-9a-f]{40}$/)],
      },
      {
        message: 'fix: second\n',
        author: { name: 'Claude' },
        committer: { name: 'Ada Example' },
      },
    ]);
    expect(commits.map(commit => classify(commit).attribution)).toEqual([
      'ai',
      'ai',
    ]);
  });

  it('only what the head adds, compared with where it left the base', async () => {
    const { dir, git } = withTopic(({ git: run, write, commit }) => {
      write('topic.ts', '1\n');
      commit('feat: topic');
      run('checkout', '--quiet', 'main');
      write('main.ts', '1\n');
      commit('feat: main');
    });
    const change = await collect({ dir });
    expect(change.files.map(file => file.path)).toEqual(['topic.ts']);
    expect(change.commits).toHaveLength(1);
    expect(change.mergeBase).toBe(git('merge-base', 'main', 'topic'));
    expect(change.baseSha).toBe(git('rev-parse', 'main'));
    expect(change.headSha).toBe(git('rev-parse', 'topic'));
  });

  it('a merge of the base into the branch brings no files of the base', async () => {
    const { dir } = withTopic(({ git, write, commit }) => {
      write('topic.ts', '1\n');
      commit('feat: topic\n\nAssisted-by: none');
      git('checkout', '--quiet', 'main');
      write('main.ts', '1\n');
      commit('feat: main');
      git('checkout', '--quiet', 'topic');
      git('merge', '--quiet', '--no-edit', 'main');
    });
    const { files, commits } = await collect({ dir });
    expect(files.map(file => file.path)).toEqual(['topic.ts']);
    expect(combine(commits.map(classify)).attribution).toBe('human');
  });

  it('nothing, when the head adds nothing', async () => {
    const { dir } = withTopic(() => undefined);
    expect(await collect({ dir })).toMatchObject({ files: [], commits: [] });
  });

  it('a change of 50,000 files', async () => {
    const { dir } = withTopic(({ fastImport, git }) => {
      const files = Array.from(
        { length: 50_000 },
        (_, index) => `M 100644 :1 d${index % 100}/f${index}.ts\n`,
      );
      fastImport(
        `blob\nmark :1\ndata 2\na\n\ncommit refs/heads/topic\ncommitter Ada Example <ada@example.com> 1770000000 +0000\ndata 4\nmany\nfrom ${git('rev-parse', 'main')}\n${files.join('')}\n`,
      );
    });
    const { files } = await collect({ dir });
    expect(files).toHaveLength(50_000);
    expect(
      files.every(file => file.status === 'added' && file.additions === 1),
    ).toBe(true);
  }, 60_000);

  it.each([
    ['binary', 'data.bin', new Uint8Array([0, 1, 2, 0, 255])],
    ['binary by its attributes only in the checkout', 'x.ts', 'text\n'],
  ])('a file that is %s', async (kind, path, content) => {
    const { dir, write } = withTopic(repository => {
      repository.write(path, content);
      repository.commit('feat: file');
    });
    // Not committed: attributes of the checkout must not change how its history is read.
    write('.gitattributes', '*.ts binary\n');
    const { files } = await collect({ dir });
    const isBinary = kind === 'binary';
    expect(files[0]).toMatchObject({ path, isBinary });
    expect(files[0]?.additions === undefined).toBe(isBinary);
  });

  it('a submodule', async () => {
    const inner = newRepository();
    inner.write('a', 'a\n');
    inner.commit('x');
    const { dir } = withTopic(({ git, commit }) => {
      git(
        '-c',
        'protocol.file.allow=always',
        'submodule',
        '--quiet',
        'add',
        inner.dir,
        'lib',
      );
      commit('feat: lib');
    });
    const { files } = await collect({ dir });
    expect(files).toMatchObject([
      { path: '.gitmodules', isSubmodule: false },
      { path: 'lib', status: 'added', isSubmodule: true },
    ]);
  });

  it('a file that became a link', async () => {
    const { dir } = withTopic(repository => {
      rmSync(join(repository.dir, 'README.md'));
      symlinkSync('src/cart.ts', join(repository.dir, 'README.md'));
      repository.commit('feat: link');
    });
    expect((await collect({ dir })).files).toMatchObject([
      { path: 'README.md', status: 'typeChanged' },
    ]);
  });

  it.each([
    ['spaces and quotes', 'a "b" c.ts'],
    ['umlauts', 'größe/日本.ts'],
    ['tabs and line breaks', 'a\tb\nc.ts'],
    ['glob signs and a colon', ':a*[b]?.ts'],
    ['a percent sign', '100%.ts'],
  ])('a path with %s, as it is', async (_, path) => {
    const { dir } = withTopic(({ write, commit }) => {
      write(path, 'x\n');
      commit('feat: file');
    });
    expect((await collect({ dir })).files).toMatchObject([
      { path, isPathEscaped: false },
    ]);
  });

  it('a path that is no UTF-8, escaped, both sides of a rename', async () => {
    const { dir } = withTopic(({ fastImport, git }) => {
      const head = git('rev-parse', 'main');
      const bytes = (text: string) => Buffer.from(text, 'latin1');
      fastImport(
        Buffer.concat([
          bytes(
            `commit refs/heads/topic\ncommitter Ada Example <ada@example.com> 1770000000 +0000\ndata 1\na\nfrom ${head}\nR src/cart.ts "caf`,
          ),
          bytes('\xe9 100%.ts"\n\n'),
        ]),
      );
    });
    expect((await collect({ dir })).files).toMatchObject([
      {
        path: 'caf%E9 100%25.ts',
        previousPath: 'src/cart.ts',
        status: 'renamed',
        isPathEscaped: true,
      },
    ]);
  });

  it('a message in Latin-1, and one that lies about it', async () => {
    const { dir } = withTopic(({ fastImport, git }) => {
      const commit = (encoding: string, message: string, from: string) =>
        Buffer.from(
          `commit refs/heads/topic\ncommitter Ada Example <ada@example.com> 1770000000 +0000\n${encoding}data ${Buffer.byteLength(message, 'latin1')}\n${message}\nfrom ${from}\n\n`,
          'latin1',
        );
      fastImport(
        commit('encoding ISO-8859-1\n', 'größer', git('rev-parse', 'main')),
      );
      fastImport(commit('', 'gr\xf6\xdfer', git('rev-parse', 'topic')));
    });
    expect(
      (await collect({ dir })).commits.map(commit => commit.message.trim()),
    ).toEqual(['größer', 'gr\ufffd\ufffder']);
  });

  it('a message of a megabyte', async () => {
    const { dir } = withTopic(({ fastImport, git }) => {
      const message = `big\n\n${'words and words\n'.repeat(70_000)}\nAssisted-by: Cursor\n`;
      fastImport(
        `commit refs/heads/topic\ncommitter Ada Example <ada@example.com> 1770000000 +0000\ndata ${message.length}\n${message}\nfrom ${git('rev-parse', 'main')}\n\n`,
      );
    });
    const { commits } = await collect({ dir });
    expect(commits.map(commit => classify(commit).attribution)).toEqual([
      'mixed',
    ]);
  });
});

describe('R41 wherever the checkout stands', () => {
  const change = ({ write, commit }: TestRepository) => {
    write('src/new.ts', 'x\n');
    commit('feat: new');
  };

  it('a detached head', async () => {
    const { dir, git } = withTopic(change);
    git('checkout', '--quiet', '--detach', 'topic');
    expect((await collect({ dir, head: undefined })).files).toHaveLength(1);
  });

  it('a subfolder sees the whole change', async () => {
    const { dir } = withTopic(repository => {
      repository.write('top.ts', 'x\n');
      change(repository);
    });
    expect(
      (await collect({ dir: join(dir, 'src') })).files.map(file => file.path),
    ).toEqual(['src/new.ts', 'top.ts']);
  });

  it('a folder given relative to another', async () => {
    const { dir } = withTopic(change);
    expect((await collect({ dir: 'src', cwd: dir })).files).toHaveLength(1);
  });

  it('a linked worktree', async () => {
    const { dir, git } = withTopic(change);
    git('checkout', '--quiet', 'main');
    const linked = join(temporaryFolder(), 'linked');
    git('worktree', 'add', '--quiet', linked, 'topic');
    expect((await collect({ dir: linked, head: 'HEAD' })).files).toHaveLength(
      1,
    );
    expect((await collect({ dir })).files).toHaveLength(1);
  });

  it('a bare repository', async () => {
    const { dir } = withTopic(change);
    const bare = temporaryFolder();
    repositoryAt(bare).git('clone', '--quiet', '--bare', dir, '.');
    expect((await collect({ dir: bare })).files).toHaveLength(1);
  });

  it('a repository with SHA-256 ids', async () => {
    const { dir } = withTopic(change, '--object-format=sha256');
    const { headSha, files, commits } = await collect({ dir });
    expect(headSha).toMatch(/^[0-9a-f]{64}$/);
    expect([files.length, commits.length]).toEqual([1, 1]);
  });

  it('without a base, the default branch of the remote', async () => {
    const { dir, git } = withTopic(change);
    git('checkout', '--quiet', 'main');
    const clone = repositoryAt(temporaryFolder());
    clone.git('clone', '--quiet', dir, '.');
    clone.git('checkout', '--quiet', 'topic');
    expect(await collect({ dir: clone.dir, base: undefined })).toMatchObject({
      baseRef: 'origin/main',
      files: [{ path: 'src/new.ts' }],
    });
    expect((await collect({ dir, base: undefined })).baseRef).toBe('main');
  });

  it('variables of a hook for another repository are not obeyed', async () => {
    const { dir } = withTopic(change);
    const other = newRepository();
    const env = {
      ...TEST_ENV,
      GIT_DIR: join(other.dir, '.git'),
      GIT_INDEX_FILE: join(other.dir, 'x'),
      GIT_WORK_TREE: other.dir,
      LANG: 'de_DE.UTF-8',
    };
    expect((await collect({ dir, env })).files).toHaveLength(1);
  });

  it('remotes come without credentials', async () => {
    const { dir, git } = withTopic(change);
    git(
      'remote',
      'add',
      'origin',
      'https://ada:secret@github.example/acme/checkout.git',
    );
    git('remote', 'add', 'upstream', 'git@github.example:acme/checkout.git');
    expect((await collect({ dir })).remotes).toEqual([
      { name: 'origin', url: 'https://github.example/acme/checkout.git' },
      { name: 'upstream', url: 'git@github.example:acme/checkout.git' },
    ]);
  });
});

describe('R41 no setting changes what is read', () => {
  let example: TestRepository;
  let plain: CollectedChange;

  beforeAll(async () => {
    example = withTopic(({ git, write, commit }) => {
      git('mv', 'src/cart.ts', 'größe.ts');
      write('.mailmap', 'Bo Example <bo@example.com> <ada@example.com>\n');
      write('a b.ts', 'x\n');
      commit('feat: größer\n\nAssisted-by: Cursor');
      git('notes', 'add', '-m', 'an ordinary note');
    });
    plain = await collect({ dir: example.dir });
  });

  it.each([
    ['color.ui', 'always'],
    ['core.quotePath', 'true'],
    ['core.pager', 'false'],
    ['core.precomposeUnicode', 'true'],
    ['diff.renames', 'false'],
    ['diff.renameLimit', '1'],
    ['diff.noprefix', 'true'],
    ['diff.algorithm', 'patience'],
    ['diff.ignoreSubmodules', 'all'],
    ['diff.external', 'false'],
    ['diff.orderFile', '/no/such/file'],
    ['diff.relative', 'true'],
    ['diff.submodule', 'log'],
    ['format.pretty', 'oneline'],
    ['i18n.logOutputEncoding', 'UTF-16'],
    ['log.date', 'relative'],
    ['log.decorate', 'full'],
    ['log.follow', 'true'],
    ['log.showSignature', 'true'],
    ['log.mailmap', 'true'],
    ['notes.displayRef', 'refs/notes/*'],
    ['core.attributesFile', '/etc/hostname'],
    ['core.fsmonitor', 'false'],
  ])('%s = %s', async (key, value) => {
    example.git('config', key, value);
    const found = await collect({ dir: example.dir });
    example.git('config', '--unset', key);
    expect(found).toEqual(plain);
  });

  it('nor do variables', async () => {
    const env = {
      ...TEST_ENV,
      GIT_DIFF_OPTS: '--unified=0',
      GIT_EXTERNAL_DIFF: 'false',
      GIT_NOTES_REF: 'refs/notes/x',
      GIT_ICASE_PATHSPECS: '1',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'diff.renames',
      GIT_CONFIG_VALUE_0: 'false',
      LC_ALL: 'de_DE.UTF-8',
    };
    expect(await collect({ dir: example.dir, env })).toEqual(plain);
  });

  it('a graft or replacement does not hide commits', async () => {
    const { dir, git } = withTopic(({ write, commit }) => {
      write('a', 'a\n');
      commit('feat: a\n\nAssisted-by: Claude');
      write('b', 'b\n');
      commit('feat: b');
    });
    git('replace', 'topic~1', 'main');
    expect(
      (await collect({ dir })).commits.map(
        ({ message }) => message.split('\n')[0],
      ),
    ).toEqual(['feat: a', 'feat: b']);
  });
});

describe('R41 what cannot be used says why and what to do', () => {
  it('a folder that is not there', async () => {
    expect(await failureOf({ dir: '/no/such/folder' })).toMatchObject({
      exitCode: EXIT.usage,
      code: 'cli.noSuchFolder',
      message: '`/no/such/folder` is not a folder',
    });
  });

  it('a file', async () => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, 'x'), '');
    expect(await failureOf({ dir: join(dir, 'x') })).toMatchObject({
      code: 'cli.noSuchFolder',
    });
  });

  it('a folder outside any repository', async () => {
    const dir = temporaryFolder();
    expect(await failureOf({ dir })).toMatchObject({
      exitCode: EXIT.usage,
      code: 'cli.notARepository',
      hint: expect.stringContaining('checkout'),
    });
  });

  it('a damaged repository', async () => {
    const dir = temporaryFolder();
    mkdirSync(join(dir, '.git'));
    expect(await failureOf({ dir })).toMatchObject({
      code: 'cli.notARepository',
    });
  });

  it('a repository without commits', async () => {
    const { dir } = newRepository();
    expect(await failureOf({ dir, head: undefined })).toMatchObject({
      exitCode: EXIT.usage,
      code: 'cli.noCommits',
    });
  });

  it.each([
    [
      'a base that is not there',
      { base: 'release' },
      'the base `release` is no commit of this repository',
      'git fetch',
    ],
    [
      'a head that is not there',
      { head: 'nowhere' },
      'the head `nowhere` is no commit of this repository',
      'git fetch',
    ],
    [
      'a name like an option',
      { base: '--output=/tmp/x' },
      'the base `--output=/tmp/x` is no commit of this repository',
      'git fetch',
    ],
    [
      'an empty name',
      { base: '' },
      'the base `` is no commit of this repository',
      'git fetch',
    ],
    [
      'a range',
      { base: 'main..topic' },
      'the base `main..topic` is no commit of this repository',
      'git fetch',
    ],
    [
      'a file',
      { base: 'main:README.md' },
      'the base `main:README.md` is no commit of this repository',
      'git fetch',
    ],
  ])('%s', async (_, options, message, hint) => {
    const { dir } = withTopic(() => undefined);
    expect(await failureOf({ dir, ...options })).toMatchObject({
      exitCode: EXIT.usage,
      code: 'cli.unknownRef',
      message,
      hint: expect.stringContaining(hint),
    });
  });

  it('no base anywhere', async () => {
    const repository = newRepository();
    repository.git('checkout', '--quiet', '-b', 'trunk');
    repository.commit('x');
    expect(
      await failureOf({ dir: repository.dir, base: undefined, head: 'HEAD' }),
    ).toMatchObject({
      code: 'cli.noBase',
      hint: expect.stringContaining('--base'),
    });
  });

  it('histories that have nothing in common', async () => {
    const { dir, git } = withTopic(({ commit }) => void commit('x'));
    git('checkout', '--quiet', '--orphan', 'alone');
    git('commit', '--quiet', '-m', 'alone');
    expect(await failureOf({ dir, head: 'alone' })).toMatchObject({
      exitCode: EXIT.usage,
      code: 'cli.unrelatedHistories',
    });
  });

  describe('a shallow clone', () => {
    const cloneOf = (...options: readonly string[]) => {
      const { dir } = withTopic(({ write, commit }) => {
        for (const name of ['a', 'b', 'c']) {
          write(name, name);
          commit(`feat: ${name}`);
        }
      });
      const clone = repositoryAt(temporaryFolder());
      clone.git('clone', '--quiet', ...options, `file://${dir}`, '.');
      return clone;
    };

    it('that lacks the base asks for the history', async () => {
      const { dir } = cloneOf('--depth=1', '--single-branch', '--branch=topic');
      expect(
        await failureOf({ dir, base: 'origin/main', head: 'HEAD' }),
      ).toMatchObject({
        exitCode: EXIT.usage,
        code: 'cli.unknownRef',
        hint: expect.stringContaining('git fetch --unshallow'),
      });
    });

    it('that ends before the merge base asks for the history', async () => {
      const { dir } = cloneOf('--depth=2', '--no-single-branch');
      expect(
        await failureOf({ dir, base: 'origin/main', head: 'origin/topic' }),
      ).toMatchObject({
        exitCode: EXIT.usage,
        code: 'cli.shallowClone',
        hint: expect.stringContaining('git fetch --unshallow'),
      });
    });

    it('that holds the whole change will do', async () => {
      const { dir } = cloneOf('--depth=5', '--no-single-branch');
      expect(
        (await collect({ dir, base: 'origin/main', head: 'origin/topic' }))
          .commits,
      ).toHaveLength(3);
    });
  });

  it('git is missing', async () => {
    const { dir } = withTopic(() => undefined);
    expect(
      await failureOf({ dir, env: { PATH: temporaryFolder() } }),
    ).toMatchObject({
      exitCode: EXIT.unavailable,
      code: 'cli.gitMissing',
      hint: expect.stringContaining('install git'),
    });
  });

  it('a missing object names what git said', async () => {
    const { dir, git } = withTopic(({ write, commit }) => {
      write('a', 'a\n');
      commit('x');
    });
    const tree = git('rev-parse', 'topic^{tree}');
    rmSync(join(dir, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    const failure = await failureOf({ dir });
    expect(failure).toMatchObject({
      exitCode: EXIT.unavailable,
      code: 'cli.gitFailed',
      hint: expect.stringContaining('git fsck'),
    });
    expect(failure.message).toContain('`git diff-tree` failed: unable to read');
  });

  it('objects of another repository in the environment are not obeyed', async () => {
    const { dir } = withTopic(({ commit }) => void commit('x'));
    const env = { ...TEST_ENV, GIT_OBJECT_DIRECTORY: devNull };
    expect((await collect({ dir, env })).commits).toHaveLength(1);
  });

  it('an interruption ends it', async () => {
    const { dir } = withTopic(() => undefined);
    const controller = new AbortController();
    controller.abort(new Error('stop'));
    await expect(collect({ dir, signal: controller.signal })).rejects.toThrow(
      'stop',
    );
  });
});
