import {
  mkdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  newPlaybookBench,
  playbookDetail,
  type PlaybookBench,
} from '../__testUtils__/playbookPortal';
import { LOCK_FILE } from '../playbooks/lockFile';
import { sha256 } from '../playbooks/sha256';

let bench: PlaybookBench;
beforeEach(() => {
  bench = newPlaybookBench();
});
afterEach(() => bench.stop());

const RULE = '.agents/rules/sample.md';

describe('R7 playbook install', () => {
  it('writes the files and a lock that says which', async () => {
    bench.give();
    const { exitCode, out, err } = await bench.command('install', 'sample');
    expect(exitCode).toBe(0);
    // The folder is no checkout of a repository.
    expect(err).toMatch(/^the portal was not told which playbooks/);
    expect(out.split('\n')).toEqual([
      'installed  `sample` 1.0 for agents',
      `  written   \`${RULE}\``,
      '',
    ]);
    expect(bench.read(RULE)).toContain('- Test. See more.\n');
    expect(bench.read(LOCK_FILE)).toBe(
      `${JSON.stringify(
        {
          lockVersion: 1,
          playbooks: [
            {
              name: 'sample',
              version: '1.0',
              digest: playbookDetail().playbook.digest,
              targets: ['agents'],
              files: [{ path: RULE, sha256: sha256(bench.read(RULE)) }],
            },
          ],
        },
        undefined,
        2,
      )}\n`,
    );
  });

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'what the repository has',
      ['.claude/settings.json', '.cursor/mcp.json'],
      [],
      ['.claude/rules/sample.md', '.cursor/rules/sample.mdc'],
    ],
    [
      'Copilot by its own files',
      ['.github/copilot-instructions.md'],
      [],
      ['.github/instructions/sample.instructions.md'],
    ],
    ['not Copilot by workflows', ['.github/workflows/ci.yml'], [], [RULE]],
    [
      'what was asked for',
      ['.claude/settings.json'],
      ['--for', 'cursor'],
      ['.cursor/rules/sample.mdc'],
    ],
    [
      'several, in one or more options',
      [],
      ['--for', 'cursor', 'agents', '--for', 'copilot'],
      [
        RULE,
        '.cursor/rules/sample.mdc',
        '.github/instructions/sample.instructions.md',
      ],
    ],
  ])('is for %s', async (_, present, args, expected) => {
    bench.give();
    for (const path of present) bench.write(path, '{}');
    await bench.command('install', 'sample', ...args);
    expect(bench.files().filter(path => path.includes('sample'))).toEqual(
      expected,
    );
  });

  it('is the same whatever the order, and again', async () => {
    for (const name of ['b-two', 'a-one', 'c-three']) bench.give({ name });
    await bench.command('install', 'b-two', 'a-one', 'c-three', 'a-one');
    const lock = bench.read(LOCK_FILE);
    expect(lock.match(/"name": "[^"]+/g)).toEqual([
      '"name": "a-one',
      '"name": "b-two',
      '"name": "c-three',
    ]);
    const { out } = await bench.command('install', 'c-three', 'a-one');
    expect(out).toContain('as it is  `.agents/rules/a-one.md`');
    expect(bench.read(LOCK_FILE)).toBe(lock);
  });

  it('links to the portal when its address is given', async () => {
    bench.give();
    await bench.command(
      ...[
        'install',
        'sample',
        '--portal-url',
        'https://backstage.example.com/',
      ],
    );
    expect(bench.read(RULE)).toContain(
      '[more](https://backstage.example.com/ai-governance/playbooks/other)',
    );
  });

  it('--dry-run tells and writes nothing', async () => {
    bench.give();
    const { exitCode, out } = await bench.command(
      ...['install', 'sample', '--dry-run', '--json'],
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'ai-governance/playbook-install@1',
      isDryRun: true,
      playbooks: [{ name: 'sample', files: [{ path: RULE, action: 'write' }] }],
    });
    expect(bench.files()).toEqual([]);
  });

  it('brings a new version to every assistant that it was installed for, and takes along what is left over', async () => {
    bench.give({ kind: 'skill', assets: [{ path: 'old.md', text: 'Old.\n' }] });
    await bench.command('install', 'sample', '--for', 'cursor');
    expect(bench.files()).toContain('.cursor/skills/sample/old.md');
    bench.give({ version: '1.1', kind: 'skill' });
    const { out } = await bench.command('install', 'sample', '--for', 'agents');
    expect(out).toContain('removed   `.cursor/skills/sample/old.md`');
    expect(bench.files()).toEqual([
      '.agents/skills/sample/SKILL.md',
      '.cursor/skills/sample/SKILL.md',
      LOCK_FILE,
    ]);
    expect(bench.read('.cursor/skills/sample/SKILL.md')).toContain("'1.1'");
  });

  it('says that a playbook is deprecated and what to use', async () => {
    bench.give({
      summary: {
        deprecation: { by: 'x', at: 'y', reason: 'old.', successor: 'newer' },
      },
    });
    const { out } = await bench.command('install', 'sample');
    expect(out).toContain('It is deprecated: old. Use `newer` instead.');
  });
});

describe('R7 what somebody wrote is not lost', () => {
  const install = async () => {
    bench.give();
    await bench.command('install', 'sample');
  };

  it.each([
    ['a file that was changed since', install, RULE],
    ['a file that was there before', async () => bench.give(), RULE],
  ])('%s is kept, unless forced', async (_, prepare, path) => {
    await prepare();
    bench.write(path, 'mine\n');
    bench.give({ version: '1.1', body: '## New' });
    const before = bench.files();
    const refused = await bench.command('install', 'sample');
    expect(refused.exitCode).toBe(2);
    expect(refused.err).toContain(`\`${path}\`: is not what was installed`);
    expect(refused.err).toContain('--force');
    expect(bench.read(path)).toBe('mine\n');
    expect(bench.files()).toEqual(before);
    const forced = await bench.command('install', 'sample', '--force');
    expect(forced.exitCode).toBe(0);
    expect(bench.read(path)).toContain('## New');
  });

  it('other line ends are no change', async () => {
    await install();
    bench.write(RULE, bench.read(RULE).replaceAll('\n', '\r\n'));
    bench.give({ version: '1.1', body: '## New' });
    expect((await bench.command('install', 'sample')).exitCode).toBe(0);
  });

  it('of several playbooks none is written when one cannot be', async () => {
    bench.give({ name: 'first' });
    bench.give();
    bench.write(RULE, 'mine\n');
    await bench.command('install', 'first', 'sample');
    expect(bench.files()).toEqual([RULE]);
  });

  it('remove takes out what was installed, and empty folders', async () => {
    bench.give({ kind: 'skill', assets: [{ path: 'a/b.md', text: 'B.\n' }] });
    await bench.command('install', 'sample');
    bench.give({ name: 'other' });
    await bench.command('install', 'other');
    const { exitCode, out, asked } = await bench.command('remove', 'sample');
    expect({ exitCode, asked }).toEqual({ exitCode: 0, asked: [] });
    expect(out).toContain('removed   `.agents/skills/sample/a/b.md`');
    expect(bench.files()).toEqual(['.agents/rules/other.md', LOCK_FILE]);
    await bench.command('remove', 'other');
    expect(bench.files()).toEqual([]);
  });

  it('remove keeps what was changed, unless forced', async () => {
    await install();
    bench.write(RULE, 'mine\n');
    const refused = await bench.command('remove', 'sample', '--json');
    expect(refused.exitCode).toBe(2);
    expect(JSON.parse(refused.out)).toMatchObject({
      schema: 'ai-governance/error@1',
      error: { code: 'cli.changedByHand' },
    });
    expect(bench.read(RULE)).toBe('mine\n');
    await bench.command('remove', 'sample', '--force');
    expect(bench.files()).toEqual([]);
  });

  it('remove names what is installed when something else is asked for', async () => {
    await install();
    const { exitCode, err } = await bench.command('remove', 'other');
    expect(exitCode).toBe(2);
    expect(err).toContain('`other` is not installed here');
    expect(err).toContain('installed are `sample`');
  });
});

describe('R7 playbook outdated', () => {
  const stateOf = async () => {
    const { exitCode, out } = await bench.command('outdated', '--json');
    const [{ problems }] = JSON.parse(out).playbooks;
    return { exitCode, problems };
  };
  beforeEach(async () => {
    bench.give();
    await bench.command('install', 'sample');
  });

  it.each<[string, () => void, object]>([
    ['nothing', () => undefined, { exitCode: 0, problems: [] }],
    [
      'a new version',
      () => bench.give({ version: '1.1' }),
      { exitCode: 1, problems: ['outdated'] },
    ],
    [
      'no such playbook any more',
      () => bench.answers.clear(),
      { exitCode: 1, problems: ['gone'] },
    ],
    [
      'a deprecation',
      () =>
        bench.give({
          summary: { deprecation: { by: 'x', at: 'y', reason: 'old' } },
        }),
      { exitCode: 1, problems: ['deprecated'] },
    ],
    [
      'a changed file',
      () => bench.write(RULE, 'mine'),
      { exitCode: 1, problems: ['changedByHand'] },
    ],
    [
      'a missing file',
      () => rmSync(join(bench.dir, RULE)),
      { exitCode: 1, problems: ['changedByHand'] },
    ],
  ])('tells of %s', async (_, change, expected) => {
    change();
    await expect(stateOf()).resolves.toEqual(expected);
  });

  it('says what to do', async () => {
    bench.give({ version: '1.1' });
    bench.write(RULE, 'mine');
    const { out } = await bench.command('outdated');
    expect(out.split('\n')).toEqual([
      'playbook  installed  portal  state',
      'sample    1.0        1.1     outdated, changed by hand',
      '',
      `\`${RULE}\` is not what was installed.`,
      '`ai-governance playbook install sample` brings the current version.',
      '',
    ]);
  });

  it('is no answer when the portal gives none', async () => {
    bench.answers.set(
      'GET /playbooks/sample',
      Response.json({ error: { name: 'NotFoundError' } }, { status: 404 }),
    );
    expect((await bench.command('outdated')).exitCode).toBe(3);
  });

  it('needs no portal where nothing is installed', async () => {
    await bench.command('remove', 'sample');
    const { exitCode, asked, out } = await bench.command('outdated');
    expect({ exitCode, asked }).toEqual({ exitCode: 0, asked: [] });
    expect(out).toContain('No playbook is installed here');
  });
});

describe('R7 a hostile portal writes nothing', () => {
  const OUT = 'ai-governance-escaped.md';
  it.each<[string, () => void, string]>([
    [
      'a path out of the folder',
      () =>
        bench.give({
          kind: 'skill',
          assets: [{ path: `../../../${OUT}`, text: 'x' }],
        }),
      'a path that is not plain',
    ],
    [
      'an absolute path',
      () =>
        bench.give({
          kind: 'skill',
          assets: [{ path: `/tmp/${OUT}`, text: 'x' }],
        }),
      'a path that is not plain',
    ],
    [
      'a path with backslashes',
      () =>
        bench.give({
          kind: 'skill',
          assets: [{ path: `..\\..\\${OUT}`, text: 'x' }],
        }),
      'a path that is not plain',
    ],
    [
      'settings of an assistant',
      () =>
        bench.give({
          kind: 'skill',
          assets: [{ path: '.claude/settings.json', text: '{}' }],
        }),
      'a path that is not plain',
    ],
    [
      'settings under a plain name',
      () =>
        bench.give({
          kind: 'skill',
          assets: [{ path: 'settings.json', text: '{}' }],
        }),
      'has a name that assistants act on',
    ],
    [
      'a second text of the skill',
      () =>
        bench.give({
          kind: 'skill',
          assets: [{ path: 'SKILL.md', text: '---\nhooks: {}\n---' }],
        }),
      'has a name that assistants act on',
    ],
    [
      'a script',
      () =>
        bench.give({
          kind: 'skill',
          assets: [{ path: 'run.sh', text: 'rm -rf ~' }],
        }),
      'is no text that assistants only read',
    ],
    [
      'a huge file',
      () =>
        bench.give({
          kind: 'skill',
          assets: [{ path: 'a.md', text: 'x'.repeat(200_001) }],
        }),
      'expected at most 200000',
    ],
    [
      'too many files',
      () =>
        bench.give({
          kind: 'skill',
          assets: Array.from({ length: 60 }, (_, at) => ({
            path: `a${at}.md`,
            text: '',
          })),
        }),
      'expected at most 50',
    ],
    [
      'two files of one name',
      () =>
        bench.give({
          kind: 'skill',
          assets: [
            { path: 'a.md', text: '' },
            { path: 'A.md', text: '' },
          ],
        }),
      'stands twice',
    ],
    [
      'a name with a way out in its text',
      () =>
        bench.answers.set(
          'GET /playbooks/sample',
          playbookDetail({ name: '../../x' }),
        ),
      'lower-case words',
    ],
    [
      'another playbook',
      () =>
        bench.answers.set(
          'GET /playbooks/sample',
          playbookDetail({ name: 'other' }),
        ),
      'where `sample` was asked for',
    ],
    [
      'another version than it says',
      () => bench.give({ summary: { version: '9.9' } }),
      'where `sample` was asked for',
    ],
    [
      'other bytes than were published',
      () => bench.give({ summary: { digest: 'a'.repeat(64) } }),
      'are not those that were published',
    ],
    [
      'no playbook',
      () => bench.answers.set('GET /playbooks/sample', { hello: 'world' }),
      'is not what was expected',
    ],
    [
      'a text that is none',
      () =>
        bench.answers.set('GET /playbooks/sample', {
          ...playbookDetail(),
          files: [{ path: 'PLAYBOOK.md', text: '# Only' }],
        }),
      'the text has no front matter',
    ],
  ])('that gives %s', async (_, give, because) => {
    give();
    const { exitCode, err } = await bench.command('install', 'sample');
    expect(exitCode).toBe(3);
    expect(err.replace(/\s+/g, ' ')).toContain(because);
    expect(bench.files()).toEqual([]);
  });

  it.each(['../x', '/etc/passwd', '.claude', 'A-Name', 'a--b', 'x'.repeat(65)])(
    'and the name %s never gets to it',
    async name => {
      const { exitCode, asked, err } = await bench.command('install', name);
      expect({ exitCode, asked }).toEqual({ exitCode: 2, asked: [] });
      expect(err.replace(/\s+/g, ' ')).toContain(
        'Expected the name of a playbook',
      );
    },
  );
});

describe('R7 a hostile repository', () => {
  let outside: PlaybookBench;
  beforeEach(() => {
    outside = newPlaybookBench();
    outside.write('keep.md', 'theirs');
    bench.give();
  });
  afterEach(() => outside.stop());

  it.each<[string, () => void]>([
    [
      'the folder of an assistant',
      () => symlinkSync(outside.dir, join(bench.dir, '.agents')),
    ],
    [
      'a folder on the way',
      () => {
        mkdirSync(join(bench.dir, '.agents'));
        symlinkSync(outside.dir, join(bench.dir, '.agents/rules'));
      },
    ],
    [
      'the file',
      () => {
        mkdirSync(join(bench.dir, '.agents/rules'), { recursive: true });
        symlinkSync(join(outside.dir, 'keep.md'), join(bench.dir, RULE));
      },
    ],
    [
      'the file, leading nowhere',
      () => {
        mkdirSync(join(bench.dir, '.agents/rules'), { recursive: true });
        symlinkSync(join(outside.dir, 'new.md'), join(bench.dir, RULE));
      },
    ],
    [
      'the lock',
      () =>
        symlinkSync(join(outside.dir, 'keep.md'), join(bench.dir, LOCK_FILE)),
    ],
    [
      'a folder in the file’s place',
      () => mkdirSync(join(bench.dir, RULE), { recursive: true }),
    ],
  ])('with a link for %s is refused, forced or not', async (_, prepare) => {
    prepare();
    for (const more of [[], ['--force']]) {
      const { exitCode, err } = await bench.command(
        'install',
        'sample',
        ...more,
      );
      expect(exitCode).toBe(2);
      expect(err).toMatch(/is not a (file|folder) of the repository/);
    }
    expect(outside.files()).toEqual(['keep.md']);
    expect(outside.read('keep.md')).toBe('theirs');
  });

  it.each([
    '../keep.md',
    '/etc/hosts',
    '.claude/settings.json',
    '.agents/rules/other.md',
    '.agents/skills/sample/../../../src/index.ts',
    'src/index.ts',
  ])('whose lock names %s has nothing removed', async path => {
    writeFileSync(
      join(bench.dir, LOCK_FILE),
      JSON.stringify({
        lockVersion: 1,
        playbooks: [
          {
            name: 'sample',
            version: '1.0',
            digest: 'a'.repeat(64),
            targets: ['agents'],
            files: [{ path, sha256: sha256('theirs') }],
          },
        ],
      }),
    );
    bench.write('src/index.ts', 'theirs');
    for (const command of ['remove', 'install']) {
      const { exitCode, err } = await bench.command(
        command,
        'sample',
        '--force',
      );
      expect(exitCode).toBe(2);
      expect(err).toContain('is not what this command writes');
    }
    expect(bench.read('src/index.ts')).toBe('theirs');
  });

  it('whose lock is no JSON is told so', async () => {
    bench.write(LOCK_FILE, '<<<<<<< HEAD');
    const { exitCode, err } = await bench.command('outdated');
    expect(exitCode).toBe(2);
    expect(err).toContain(LOCK_FILE);
  });

  it('is left as it is when the folder is none', async () => {
    const { exitCode } = await bench.command(
      'install',
      'sample',
      '--dir',
      'no',
    );
    expect(exitCode).toBe(2);
  });

  it('gets files that everybody may read and nobody may run', async () => {
    await bench.command('install', 'sample');
    const { mode } = statSync(join(bench.dir, RULE));
    expect((mode & 0o511).toString(8)).toBe('400');
  });
});
