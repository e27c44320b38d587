import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newGitRepo, type GitRepo } from '../__testUtils__/gitRepo';
import { newSigner, policyText } from '../__testUtils__/signedBundle';
import { standIn } from '../__testUtils__/standIn';
import { testIo } from '../__testUtils__/testIo';
import { PORTAL_URL } from '../__testUtils__/runCheckCommand';
import { run } from '../run';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);

/** Looks like a token and never was one; put together here, so that this file holds none. */
const KEY = `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`;
const SECRET = `export const token = '${KEY}';\n`;

const POLICY = `
  - id: no-data
    effect: require
    mode: { none: observe }
    owner: group:default/security
    obligation: { data: {} }
  - id: declare
    effect: require
    owner: group:default/enablement
    obligation: { declaration: { trailers: [Assisted-by] } }
  - id: no-cursor
    effect: forbid
    owner: group:default/security
    when: { assistant: { id: cursor } }
    fix: Use another assistant.
assistants:
  - { id: cursor, vendor: anysphere, external: true, approved: false }
  - { id: claude-code, vendor: anthropic, external: true }
dataClasses: { neverShare: [credentials, customerData, codeNames] }
dataHandling:
  patterns:
    - { id: heron, class: codeNames, pattern: '(?i)project heron', fix: Write the public name. }
  bundleAge: { warnAfterHours: 1, blockAfterHours: 100 }
`;

let repo: GitRepo;
let sign: Awaited<ReturnType<typeof newSigner>>;
beforeAll(async () => {
  sign = await newSigner();
});
beforeEach(() => {
  repo = newGitRepo();
});
afterEach(() => repo.remove());

const bundlePath = () => join(repo.dir, '.git/ai-governance/policy.bundle');

async function withBundle(document = policyText('', POLICY)): Promise<void> {
  mkdirSync(dirname(bundlePath()), { recursive: true });
  const file = {
    schema: 'ai-governance/policy-bundle@1',
    ...(await sign({ document })),
  };
  writeFileSync(bundlePath(), JSON.stringify(file));
}

async function command(
  args: readonly string[],
  given: Parameters<typeof testIo>[0] = {},
) {
  const io = testIo({
    cwd: repo.dir,
    env: { PATH: process.env.PATH },
    ...given,
  });
  const exitCode = await run([...args], io);
  return { exitCode, out: io.out(), err: io.err() };
}

const stage = (files: Readonly<Record<string, string>>) => {
  for (const [path, text] of Object.entries(files)) repo.write(path, text);
  repo.git('add', '--all');
};

describe('R42 pre-commit', () => {
  it.each<[string, Readonly<Record<string, string>>, number, RegExp]>([
    ['lets clean code pass', { 'a.ts': 'export {};\n' }, 0, /goes on/],
    [
      'stops a credential, and says where and how to fix it',
      { 'src/key.ts': SECRET },
      1,
      /`?src\/key\.ts:1:\d+`?.*\(credentials\)[\s\S]*fix[\s\S]*The commit is stopped/,
    ],
    [
      'stops a code name of the policy, with its own advice',
      { 'a.md': 'About Project Heron.\n' },
      1,
      /Heron \(code names\)[\s\S]*Write the public name/,
    ],
    [
      'lets pass what is allowed with a reason, and says that CI asks',
      {
        'a.md':
          'About Project Heron. <!-- ai-governance: allow heron -- announced last week -->\n',
      },
      1,
      /Allowed by this change itself/,
    ],
  ])('%s', async (_name, files, exitCode, told) => {
    await withBundle();
    stage(files);
    const result = await command(['pre-commit']);
    expect(result.out).toMatch(told);
    expect(result).toMatchObject({ exitCode, err: '' });
    expect(result.out).not.toContain(KEY);
  });

  it('finds nothing to look at without a policy when nothing is staged', async () => {
    expect(await command(['pre-commit'])).toEqual({
      exitCode: 0,
      out: '',
      err: '',
    });
  });

  it('says how to get a policy when there is none', async () => {
    stage({ 'a.ts': 'export {};\n' });
    const { exitCode, err } = await command(['pre-commit']);
    expect(exitCode).toBe(2);
    expect(err).toContain('ai-governance policy bundle --for-hooks');
  });

  it('looks only at what is new', async () => {
    await withBundle();
    stage({ 'key.ts': SECRET });
    repo.commit('a key came in without the hook');
    stage({ 'key.ts': `// moved\n\n${SECRET}export const more = 1;\n` });
    expect(await command(['pre-commit'])).toMatchObject({ exitCode: 0 });
    stage({ 'key.ts': SECRET.replace('ghp_w', 'ghp_x') });
    expect(await command(['pre-commit'])).toMatchObject({ exitCode: 1 });
  });

  it.each([
    ['too old', '2026-02-20T10:00:00.000Z', 1, /a bundle that old/],
    ['old', '2026-03-01T10:00:00.000Z', 0, /bundle is 24 hours old/],
  ])('with a bundle that is %s', async (_name, issuedAt, exitCode, told) => {
    const file = {
      schema: 'ai-governance/policy-bundle@1',
      ...(await sign({ document: policyText('', POLICY), issuedAt })),
    };
    mkdirSync(dirname(bundlePath()), { recursive: true });
    writeFileSync(bundlePath(), JSON.stringify(file));
    stage({ 'a.ts': 'export {};\n' });
    const result = await command(['pre-commit']);
    expect(result.exitCode).toBe(exitCode);
    expect(result.out).toMatch(told);
  });

  it('only warns where the policy only warns', async () => {
    await withBundle(
      policyText('', POLICY.replace('mode: { none: observe }', 'mode: warn')),
    );
    stage({ 'key.ts': SECRET });
    const { exitCode, out } = await command(['pre-commit']);
    expect(exitCode).toBe(0);
    expect(out).toContain('look at what was found');
  });

  it('tells programs as JSON, without the value', async () => {
    await withBundle();
    stage({ 'key.ts': SECRET });
    const { out } = await command(['pre-commit', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'ai-governance/hook@1',
      isStopped: true,
      data: {
        findings: [{ path: 'key.ts', line: 1, class: 'credentials' }],
      },
    });
    expect(out).not.toContain(KEY);
  });

  it('stops a real commit of git, and lets the next one through', async () => {
    await withBundle();
    stage({ 'key.ts': SECRET });
    const stopped = await command(['pre-commit']);
    stage({ 'key.ts': 'export const token = process.env.TOKEN;\n' });
    const passed = await command(['pre-commit']);
    expect([stopped.exitCode, passed.exitCode]).toEqual([1, 0]);
  });
});

describe('R42 baseline', () => {
  const file = () =>
    readFileSync(join(repo.dir, '.ai-governance/baseline.json'), 'utf8');

  it('comes to terms with what is there; only what is new is told', async () => {
    await withBundle();
    stage({ 'key.ts': SECRET, 'b.md': 'Project Heron\n' });
    repo.commit('from before');
    const written = await command(['baseline', '--reason', 'from before']);
    expect(written).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('2 findings in 3 files, 2 new, 0 gone'),
    });
    expect(file()).not.toContain(KEY);
    repo.commit('a baseline');
    stage({ 'key.ts': `${SECRET}\n\n// more\n` });
    expect(await command(['pre-commit'])).toMatchObject({ exitCode: 0 });
    stage({ 'c.md': 'Project Heron\n' });
    expect(await command(['pre-commit'])).toMatchObject({ exitCode: 1 });
  });

  it('is the same again, keeps reasons, and drops what is gone', async () => {
    await withBundle();
    stage({ 'key.ts': SECRET, 'b.md': 'Project Heron\n' });
    await command(['baseline', '--reason', 'from before']);
    const first = file();
    await command(['baseline', '--reason', 'another reason']);
    expect(file()).toBe(first);
    repo.git('rm', '-qf', 'b.md');
    const { out } = await command(['baseline']);
    expect(out).toContain('1 finding in 2 files, 0 new, 1 gone');
    expect(file()).toContain('from before');
  });

  it('is refused when it is none', async () => {
    await withBundle();
    stage({ '.ai-governance/baseline.json': '[]' });
    const { exitCode, err } = await command(['pre-commit']);
    expect(exitCode).toBe(2);
    expect(err).toContain('ai-governance baseline');
  });
});

describe('R07 commit-msg', () => {
  const message = (text: string) => {
    writeFileSync(join(repo.dir, '.git/COMMIT_EDITMSG'), text);
    return command(['commit-msg', '.git/COMMIT_EDITMSG']);
  };
  const written = () =>
    readFileSync(join(repo.dir, '.git/COMMIT_EDITMSG'), 'utf8');

  it.each<[string, string, number, RegExp]>([
    ['declares', 'add a\n\nAssisted-by: Claude Code\n', 0, /goes on/],
    ['declares that none helped', 'add a\n\nAssisted-by: none\n', 0, /goes on/],
    [
      'declares nothing',
      'add a\n',
      1,
      /Not declared[\s\S]*git commit --trailer[\s\S]*The commit is stopped/,
    ],
    [
      'declares only in a comment, which git drops',
      'add a\n\n# Assisted-by: none\n',
      1,
      /Not declared/,
    ],
    [
      'declares only below the scissors',
      `add a\n\n# ${'-'.repeat(24)} >8 ${'-'.repeat(24)}\nAssisted-by: none\n`,
      1,
      /Not declared/,
    ],
    [
      'names an assistant that may not be used',
      'add a\n\nAssisted-by: Cursor\n',
      1,
      /Denied[\s\S]*Use another assistant/,
    ],
    ['is empty, which git refuses itself', '# nothing\n', 0, /^$/],
  ])('a message that %s', async (_name, text, exitCode, told) => {
    await withBundle();
    stage({ 'a.ts': 'export {};\n' });
    const result = await message(text);
    expect(result.out).toMatch(told);
    expect(result.exitCode).toBe(exitCode);
  });

  it('lists what is still to come before the merge', async () => {
    await withBundle();
    stage({ 'a.ts': 'export {};\n' });
    const { out } = await message('add a\n\nAssisted-by: none\n');
    expect(out).toMatch(/Still to come before the merge \(1\)[\s\S]*CodeQL/);
  });

  it.each([
    ['nothing declared', 'add a\n', 'add a\n\nAssisted-by: none\n'],
    [
      'another trailer',
      'add a\n\nSigned-off-by: Dana Doe <dana@example.com>\n',
      'add a\n\nSigned-off-by: Dana Doe <dana@example.com>\nAssisted-by: none\n',
    ],
    [
      'a declaration already',
      'add a\n\nAssisted-by: Claude Code\n',
      'add a\n\nAssisted-by: Claude Code\n',
    ],
  ])('adds the trailer asked for: %s', async (_name, before, after) => {
    await withBundle();
    stage({ 'a.ts': 'export {};\n' });
    writeFileSync(join(repo.dir, '.git/COMMIT_EDITMSG'), before);
    const { exitCode } = await command([
      'commit-msg',
      '--add',
      'Assisted-by: none',
      '.git/COMMIT_EDITMSG',
    ]);
    expect([exitCode, written()]).toEqual([0, after]);
  });
});

describe('R08 share', () => {
  const text = (given: string) => ({
    stdin: async function* once() {
      yield Buffer.from(given);
    },
  });

  it.each([
    ['check', `here is ${KEY}\n`, 1, /^\nMust not be|^Must not be/],
    ['check', 'here is nothing\n', 0, /^Nothing found/],
    ['redact', `here is ${KEY}\n`, 0, /^here is \[redacted: credentials\]\n$/],
  ])('%s of `%s` without a connection', async (name, given, exitCode, out) => {
    await withBundle();
    const result = await command(['share', name, '--offline'], text(given));
    expect(result.exitCode).toBe(exitCode);
    expect(result.out).toMatch(out);
    expect(result.out + result.err).not.toContain(KEY);
  });

  it('asks the portal what must not be shared', async () => {
    const portal = standIn();
    const { exitCode, out } = await command(['share', 'check'], {
      ...text('Project Heron ships in May\n'),
      env: { PATH: process.env.PATH, AI_GOVERNANCE_URL: PORTAL_URL },
      fetch: portal.fetch,
    });
    expect(exitCode).toBe(1);
    expect(out).toContain('Code name');
    expect(JSON.stringify(portal.received)).not.toContain('Heron ships');
  });
});
