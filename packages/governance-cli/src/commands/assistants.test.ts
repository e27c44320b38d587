import type { AssistantFile } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { newGitRepo, type GitRepo } from '../__testUtils__/gitRepo';
import { PORTAL_URL } from '../__testUtils__/runCheckCommand';
import { testIo } from '../__testUtils__/testIo';
import { run } from '../run';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);

const file = (
  given: Partial<AssistantFile> & { id: string },
): AssistantFile => ({
  title: given.id,
  form: 'ignoreBlock',
  scope: 'repository',
  force: 'advisory',
  ignoredBy: ['its terminal'],
  references: [],
  text: '# may hold credentials\n.env\n',
  file: 'whole\n',
  ...given,
});
const FILES = [
  file({
    id: 'copilot-exclusion-repository',
    settings: 'Settings › Copilot',
    form: 'whole',
    force: 'enforced',
    text: '- ".env"\n',
    file: '- ".env"\n',
  }),
  file({
    id: 'claude-code-project',
    path: '.claude/settings.json',
    form: 'json',
    text: '{"permissions":{"deny":["Read(.env)"]}}',
  }),
  file({ id: 'cursor-ignore', path: '.cursorignore' }),
];

describe('R21 files of assistants', () => {
  let repo: GitRepo;
  beforeEach(() => {
    repo = newGitRepo();
    repo.git('remote', 'set-url', 'origin', 'git@github.com:acme/shop.git');
  });
  afterEach(() => repo.remove());

  const read = (path: string) => readFileSync(join(repo.dir, path), 'utf8');
  const command = async (...args: readonly string[]) => {
    const asked: string[] = [];
    const io = testIo({
      cwd: repo.dir,
      env: { PATH: process.env.PATH, AI_GOVERNANCE_URL: PORTAL_URL },
      fetch: async ({ url }: Request) => {
        asked.push(decodeURIComponent(new URL(url).search));
        return Response.json({
          repository: 'github.com/acme/shop',
          policyDigest: 'a'.repeat(64),
          repositories: 1,
          files: FILES,
        });
      },
    });
    const exitCode = await run(['assistants', ...args], io);
    return { exitCode, out: io.out(), err: io.err(), asked };
  };

  it('tells what there is, with what heeds it', async () => {
    const { exitCode, out, asked } = await command('export');
    expect(exitCode).toBe(0);
    expect(asked).toEqual(['?repository=github.com/acme/shop']);
    expect(out).toMatch(/cursor-ignore[\s\S]*\.cursorignore[\s\S]*advisory/);
    expect(out).toMatch(/Settings › Copilot[\s\S]*enforced/);
  });

  it('prints one as it is to be pasted', async () => {
    const { out, asked } = await command(
      'export',
      '--repository',
      'github.com/Acme/*',
      '--target',
      'copilot-exclusion-repository',
    );
    expect(out).toBe('- ".env"\n');
    expect(asked).toEqual(['?repository=github.com/acme/*']);
  });

  it('writes them beside what people wrote, and then nothing differs', async () => {
    repo.write('.cursorignore', 'dist/\n');
    const { exitCode, out } = await command('export', '--write');
    expect(exitCode).toBe(0);
    expect(out).toMatch(/written {3}`?\.claude\/settings\.json/);
    expect(read('.cursorignore')).toMatch(
      /^dist\/\n\n# ai-governance.*\n# may/,
    );
    expect(JSON.parse(read('.claude/settings.json'))).toEqual({
      permissions: { deny: ['Read(.env)'] },
    });
    expect((await command('diff')).exitCode).toBe(0);
    expect((await command('export', '--write')).out).not.toContain('written');
  });

  it.each<[string, readonly string[], () => void, number, RegExp]>([
    ['nothing there', [], () => {}, 0, /no files of assistants yet/],
    [
      'one that has to be there',
      ['--target', 'cursor-ignore'],
      () => {},
      1,
      /missing[\s\S]*\+\.env/,
    ],
    [
      'one that is old',
      [],
      () => repo.write('.cursorignore', 'dist/\n'),
      1,
      /outdated[\s\S]*\+\.env[\s\S]*export --write/,
    ],
  ])('tells of %s', async (_, args, given, exitCode, told) => {
    given();
    const result = await command('diff', ...args);
    expect(result.exitCode).toBe(exitCode);
    expect(result.out).toMatch(told);
  });

  it('tells the same to programs', async () => {
    repo.write('.cursorignore', 'dist/\n');
    const { out } = await command('diff', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      schema: 'ai-governance/assistants-diff@1',
      isAsPolicy: false,
      files: [{ id: 'cursor-ignore', state: 'outdated' }],
    });
  });

  it('writes nothing when one cannot be merged', async () => {
    repo.write('.claude/settings.json', '{');
    const { exitCode, err } = await command('export', '--write');
    expect(exitCode).toBe(2);
    expect(err).toContain('.claude/settings.json');
    expect(() => read('.cursorignore')).toThrow();
  });

  it('follows no link', async () => {
    repo.write('elsewhere', 'mine\n');
    symlinkSync('elsewhere', join(repo.dir, '.cursorignore'));
    const { exitCode, err } = await command('export', '--write');
    expect(exitCode).toBe(2);
    expect(err).toContain('links are not followed');
    expect(read('elsewhere')).toBe('mine\n');
  });

  it('names the targets when one is not known', async () => {
    const { exitCode, err } = await command('export', '--target', 'cursor');
    expect(exitCode).toBe(2);
    expect(err).toMatch(/no target `cursor`[\s\S]*`cursor-ignore`/);
  });
});
