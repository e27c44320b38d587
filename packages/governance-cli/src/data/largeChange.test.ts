import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  newGitRepo,
  temporaryDir,
  type GitRepo,
} from '../__testUtils__/gitRepo';
import { newSigner, policyText } from '../__testUtils__/signedBundle';
import { testIo } from '../__testUtils__/testIo';
import { run } from '../run';

// Builds the command line, and runs it on real git, on machines that are busy with other suites.
jest.setTimeout(60_000);

/** Looks like a token and never was one; put together here, so that this file holds none. */
const KEY = `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`;

const RULES = `
  - { id: no-data, effect: require, owner: group:default/security, obligation: { data: {} } }
dataClasses: { neverShare: [credentials] }
`;

const packageDir = resolve(__dirname, '../..');

describe('R42 the built command looks through a large change', () => {
  let dir: string;
  let bin: string;
  let repo: GitRepo;
  beforeAll(async () => {
    dir = temporaryDir();
    bin = join(dir, 'bin/ai-governance');
    mkdirSync(dirname(bin));
    copyFileSync(join(packageDir, 'bin/ai-governance'), bin);
    execFileSync(process.execPath, [
      join(packageDir, 'build.mjs'),
      join(dir, 'dist/ai-governance.cjs'),
    ]);
    repo = newGitRepo();
    const sign = await newSigner();
    const file = {
      schema: 'ai-governance/policy-bundle@1',
      ...(await sign({
        document: policyText('', RULES),
        issuedAt: new Date().toISOString(),
      })),
    };
    const path = join(repo.dir, '.git/ai-governance/policy.bundle');
    mkdirSync(dirname(path));
    writeFileSync(path, JSON.stringify(file));
    for (let at = 0; at < 40; at++)
      repo.write(
        `f${at}.ts`,
        `${'const a = 1;\n'.repeat(8000)}'${KEY}' // ${at}\n`,
      );
    repo.git('add', '--all');
  });
  afterAll(() => {
    repo.remove();
    rmSync(dir, { recursive: true });
  });

  it('as it is looked through from source', async () => {
    const args = ['pre-commit', '--format', 'json'];
    const io = testIo({
      cwd: repo.dir,
      env: { PATH: process.env.PATH },
      now: () => Date.now(),
    });
    const status = await run(args, io);
    const { data } = JSON.parse(io.out());
    expect(data.findings).toHaveLength(40);
    const built = spawnSync(process.execPath, [bin, ...args], {
      cwd: repo.dir,
      encoding: 'utf8',
    });
    expect(built.status).toBe(status);
    expect(JSON.parse(built.stdout).data).toEqual(data);
  });
});
