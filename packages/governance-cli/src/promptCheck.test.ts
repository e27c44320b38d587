import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  newGitRepo,
  temporaryDir,
  type GitRepo,
} from './__testUtils__/gitRepo';
import { newSigner, policyText } from './__testUtils__/signedBundle';

// Builds the command line, on machines that are busy with other suites.
jest.setTimeout(60_000);

const root = resolve(__dirname, '../../..');
const hook = join(root, 'examples/hooks/prompt-check');
/** Looks like a token and never was one; put together here, so that this file holds none. */
const KEY = `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`;
const RULES = `
  - { id: no-data, effect: require, owner: group:default/security, obligation: { data: {} } }
dataClasses: { neverShare: [credentials] }
`;

describe('R08 a prompt is checked before an assistant sends it', () => {
  let dir: string;
  let bin: string;
  let repo: GitRepo;
  beforeAll(async () => {
    dir = temporaryDir();
    bin = join(dir, 'bin');
    mkdirSync(bin);
    symlinkSync(process.execPath, join(bin, 'node'));
    const source = join(root, 'packages/governance-cli');
    copyFileSync(join(source, 'bin/ai-governance'), join(bin, 'ai-governance'));
    chmodSync(join(bin, 'ai-governance'), 0o755);
    execFileSync(process.execPath, [
      join(source, 'build.mjs'),
      join(dir, 'dist/ai-governance.cjs'),
    ]);
    repo = newGitRepo();
    const sign = await newSigner();
    const document = policyText('', RULES);
    const bundle = join(repo.dir, '.git/ai-governance/policy.bundle');
    mkdirSync(dirname(bundle));
    writeFileSync(
      bundle,
      JSON.stringify({
        schema: 'ai-governance/policy-bundle@1',
        ...(await sign({ document, issuedAt: new Date().toISOString() })),
      }),
    );
  });
  afterAll(() => {
    repo.remove();
    rmSync(dir, { recursive: true });
  });

  const submit = (
    input: string,
    { cwd = repo.dir, path = `${bin}:${process.env.PATH}` } = {},
  ) =>
    spawnSync(process.execPath, [hook], {
      cwd,
      input,
      encoding: 'utf8',
      env: { ...process.env, PATH: path },
    });
  const prompt = (text: string) =>
    JSON.stringify({ hook_event_name: 'UserPromptSubmit', prompt: text });

  it.each([
    ['nothing to keep back', prompt('rename the function')],
    ['nothing at all', prompt('')],
  ])('%s goes on, without a word', (_, input) => {
    const { status, stdout, stderr } = submit(input);
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });

  it('a credential stops it, and is told masked', () => {
    const { status, stdout, stderr } = submit(prompt(`why does ${KEY} fail?`));
    expect(status).toBe(2);
    expect(stderr).toMatch(/secretlint\/github/);
    expect(JSON.parse(stdout)).toMatchObject({ continue: false });
    expect(`${stdout}${stderr}`).not.toContain(KEY);
  });

  it.each<[string, string, object, RegExp]>([
    ['what is no JSON', '{"prompt', {}, /has no prompt/],
    ['JSON without a prompt', '{"tool":1}', {}, /has no prompt/],
    ['a checkout without a policy', prompt('a'), { cwd: '/' }, /\S/],
    [
      'a missing command',
      prompt('a'),
      { path: '/nowhere' },
      /cannot be started/,
    ],
  ])('%s stops it: it was not checked', (_, input, where, told) => {
    const { status, stderr } = submit(input, where);
    expect(status).toBe(2);
    expect(stderr).toMatch(told);
  });
});
