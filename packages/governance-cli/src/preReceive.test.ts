import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gitRepoAt, newGitRepo, temporaryDir } from './__testUtils__/gitRepo';
import { newSigner, policyText } from './__testUtils__/signedBundle';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);

const root = resolve(__dirname, '../../..');
/** Looks like a token and never was one; put together here, so that this file holds none. */
const KEY = `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`;
const SECRET = `export const token = '${KEY}';\n`;

const POLICY = `
  - id: no-data
    effect: require
    owner: group:default/security
    obligation: { data: {} }
dataClasses: { neverShare: [credentials] }
`;

let dir: string;
let bin: string;
let bundle: string;
let work: ReturnType<typeof newGitRepo>;
let server: string;
let otherKeys: object;

beforeAll(async () => {
  dir = temporaryDir();
  bin = join(dir, 'cli/bin');
  mkdirSync(bin, { recursive: true });
  const source = join(root, 'packages/governance-cli');
  copyFileSync(join(source, 'bin/ai-governance'), join(bin, 'ai-governance'));
  chmodSync(join(bin, 'ai-governance'), 0o755);
  execFileSync(process.execPath, [
    join(source, 'build.mjs'),
    join(dir, 'cli/dist/ai-governance.cjs'),
  ]);
  bundle = join(dir, 'policy.bundle');
  const sign = await newSigner();
  otherKeys = (await (await newSigner())()).keys;
  writeFileSync(
    bundle,
    JSON.stringify({
      schema: 'ai-governance/policy-bundle@1',
      // Processes of their own have the clock of the machine.
      ...(await sign({
        document: policyText('', POLICY),
        issuedAt: new Date().toISOString(),
      })),
    }),
  );
});
afterAll(() => rmSync(dir, { recursive: true }));

beforeEach(() => {
  work = newGitRepo();
  server = `${work.dir}.git`;
  execFileSync('git', ['clone', '--quiet', '--bare', work.dir, server]);
  installHook();
  work.git('remote', 'set-url', 'origin', server);
});
afterEach(() => {
  work.remove();
  rmSync(server, { recursive: true, force: true });
});

function installHook() {
  const hook = join(server, 'hooks/pre-receive');
  mkdirSync(dirname(hook), { recursive: true });
  copyFileSync(join(root, 'examples/hooks/pre-receive'), hook);
  const bare = gitRepoAt(server);
  bare.git('config', 'ai-governance.repository', 'github.com/acme/checkout');
  bare.git('config', 'ai-governance.bundle', bundle);
}

function push(...args: readonly string[]) {
  const { status, stderr } = spawnSync('git', ['push', 'origin', ...args], {
    cwd: work.dir,
    env: {
      ...process.env,
      PATH: `${bin}:${dirname(process.execPath)}:${process.env.PATH}`,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
    },
    encoding: 'utf8',
  });
  expect(stderr).not.toContain(KEY);
  return { isTaken: status === 0, told: stderr };
}
const clean = (name = 'a.ts') => {
  work.write(name, `export const name = '${name}';\n`);
  return work.commit(name);
};
const leak = (name = 'src/key.ts') => {
  work.write(name, SECRET);
  return work.commit(name);
};
const heads = () =>
  gitRepoAt(server).git('for-each-ref', '--format=%(refname)');

describe('R42 the example of a pre-receive hook, by real pushes', () => {
  it('takes what is clean', () => {
    clean();
    expect(push('main')).toMatchObject({ isTaken: true });
  });

  it('refuses a credential, and names the place and not the credential', () => {
    leak();
    const { isTaken, told } = push('main');
    expect(isTaken).toBe(false);
    expect(told).toMatch(/src\/key\.ts:1/);
  });

  it('refuses a credential that a later commit of the push takes out again', () => {
    leak();
    work.git('rm', '--quiet', 'src/key.ts');
    work.commit('take it out');
    expect(push('main').isTaken).toBe(false);
  });

  it('looks at new branches', () => {
    clean();
    work.git('branch', 'good');
    expect(push('good').isTaken).toBe(true);
    leak();
    work.git('branch', 'bad');
    expect(push('bad').isTaken).toBe(false);
    expect(heads()).not.toContain('bad');
  });

  it('lets branches and tags be deleted', () => {
    work.git('branch', 'gone');
    work.git('tag', 'gone-too');
    push('gone', 'gone-too');
    expect(push('--delete', 'gone', 'gone-too').isTaken).toBe(true);
    expect(heads()).not.toContain('gone');
  });

  it('looks at what a forced push puts in the place of the old', () => {
    clean('one');
    push('main');
    work.git('reset', '--quiet', '--hard', 'HEAD^');
    leak();
    expect(push('--force', 'main').isTaken).toBe(false);
    work.git('reset', '--quiet', '--hard', 'HEAD^');
    clean('two');
    expect(push('--force', 'main').isTaken).toBe(true);
  });

  it('looks at what only a tag brings in, and at nothing twice', () => {
    clean();
    push('main');
    work.git('tag', '-a', '-m', 'known', 'v1');
    expect(push('v1').isTaken).toBe(true);
    leak();
    work.git('tag', '-a', '-m', 'hidden', 'v2');
    expect(push('v2').isTaken).toBe(false);
  });

  it('refuses all of a push of which a part is refused', () => {
    clean();
    work.git('branch', 'good');
    leak();
    work.git('branch', 'bad');
    expect(push('good', 'bad').isTaken).toBe(false);
    expect(heads()).not.toContain('good');
  });

  it.each<[string, () => unknown]>([
    [
      'an unrelated history',
      () => work.git('checkout', '--quiet', '--orphan', 'alone'),
    ],
    [
      'without a policy',
      () => gitRepoAt(server).git('config', 'ai-governance.bundle', '/nowhere'),
    ],
    [
      'without settings',
      () => gitRepoAt(server).git('config', '--unset', 'ai-governance.bundle'),
    ],
    [
      'a bundle that no key of the portal signed',
      () => {
        const keys = join(dir, 'keys.json');
        writeFileSync(keys, JSON.stringify(otherKeys));
        gitRepoAt(server).git('config', 'ai-governance.keys', keys);
      },
    ],
    [
      'the first push of all',
      () => {
        rmSync(server, { recursive: true });
        execFileSync('git', ['init', '--quiet', '--bare', server]);
        installHook();
      },
    ],
  ])('refuses what it cannot judge: %s', (_, prepare) => {
    prepare();
    clean('x');
    expect(push('HEAD:refs/heads/new').isTaken).toBe(false);
  });

  it('refuses a tag on something that is no commit', () => {
    work.write('fresh', SECRET);
    const fresh = work.git('hash-object', '-w', 'fresh');
    work.git('tag', 'blob', fresh);
    expect(push('blob').isTaken).toBe(false);
  });
});
