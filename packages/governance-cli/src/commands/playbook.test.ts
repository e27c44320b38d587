import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFolder } from '@ai-enablement/governance-core';
import {
  newPlaybookBench,
  playbookDetail,
  playbookText,
  type PlaybookBench,
} from '../__testUtils__/playbookPortal';
import { errorResponse } from '../__testUtils__/standIn';

let bench: PlaybookBench;
beforeEach(() => {
  bench = newPlaybookBench();
});
afterEach(() => bench.stop());

describe('R7 playbook list and show', () => {
  it('list asks for what is searched, and tells one a line', async () => {
    const { playbook } = playbookDetail();
    bench.answers.set('GET /playbooks', { items: [playbook], total: 3 });
    const { exitCode, out, asked } = await bench.command(
      ...['list', '--search', 'code review', '--limit', '1'],
      ...['--for-entity', 'component:default/Checkout'],
    );
    expect(exitCode).toBe(0);
    expect(asked).toEqual([
      {
        method: 'GET',
        path: '/playbooks?q=code%20review&entityRef=component%3Adefault%2Fcheckout&limit=1',
        body: undefined,
      },
    ]);
    expect(out.split('\n')).toEqual([
      'playbook  kind  version  owner                   title',
      'sample    rule  1.0      group:default/platform  A sample',
      '',
      '2 more; raise `--limit` (at most 200) or narrow the list.',
      '',
    ]);
  });

  it.each([['--json'], ['--format=json']])(
    'list is one document with %s',
    async option => {
      const { playbook } = playbookDetail();
      bench.answers.set('GET /playbooks', { items: [playbook], total: 1 });
      const { out } = await bench.command('list', option);
      expect(JSON.parse(out)).toEqual({
        schema: 'ai-governance/playbooks@1',
        playbooks: [playbook],
        total: 1,
      });
    },
  );

  it('list says that there is none', async () => {
    bench.answers.set('GET /playbooks', { items: [], total: 0 });
    expect((await bench.command('list')).out).toContain(
      'There is no such playbook that you may read',
    );
  });

  it('show tells what it is and its texts, made harmless', async () => {
    bench.give({ body: '## Do\n\nPlain \u202e and \u001b[31mred.' });
    const { exitCode, out } = await bench.command('show', 'sample');
    expect(exitCode).toBe(0);
    expect(out).toContain('owner      group:default/platform');
    expect(out).toContain('`ai-governance playbook install sample`');
    expect(out).toContain('\n## Do\n');
    for (const hidden of ['\u202e', '\u001b'])
      expect(out).not.toContain(hidden);
  });

  it('show of what is not there names the next step', async () => {
    const { exitCode, err, out } = await bench.command(
      'show',
      'sample',
      '--json',
    );
    expect(exitCode).toBe(3);
    expect(err).toContain('cannot get the playbook `sample`');
    expect(JSON.parse(out)).toMatchObject({
      error: { code: 'playbooks.playbookNotFound' },
    });
  });
});

describe('R7 playbook check and propose', () => {
  const FILES = [
    { path: 'PLAYBOOK.md', text: playbookText({}) },
    { path: 'a.md', text: 'A.\n' },
    { path: 'b/c.txt', text: '=== file: x ===\n' },
  ];
  const SOUND = {
    isReadable: true,
    findings: [],
    tokens: 7,
    expectedVersions: ['1.0'],
  };
  beforeEach(() => {
    for (const { path, text } of FILES) bench.write(`pb/${path}`, text);
    bench.write('pb/.DS_Store', 'x');
    bench.answers.set('POST /playbook-checks', SOUND);
  });

  it('check sends the whole folder as one text', async () => {
    const { exitCode, out, asked } = await bench.command('check', 'pb/');
    expect({ exitCode, asked }).toEqual({
      exitCode: 0,
      asked: [
        {
          method: 'POST',
          path: '/playbook-checks',
          body: { text: writeFolder(FILES) },
        },
      ],
    });
    expect(out).toBe(
      '0 errors, 0 warnings; about 7 tokens.\nThe next version may be `1.0`.\n',
    );
  });

  const finding = (severity: 'error' | 'warning') => ({
    severity,
    code: 'playbooks.deadLink',
    message: 'the link `x` is dead',
    file: 'a.md',
    line: 3,
  });
  it.each<[string, object, number, string]>([
    [
      'an error',
      { ...SOUND, findings: [finding('error')] },
      1,
      'pb/a.md:3: error: the link `x` is dead [playbooks.deadLink]\n',
    ],
    [
      'a warning',
      { ...SOUND, findings: [finding('warning')] },
      0,
      'pb/a.md:3: warning: the link `x` is dead [playbooks.deadLink]\n',
    ],
    [
      'no playbook yet',
      { isReadable: false, findings: [] },
      1,
      'This is no playbook yet.\n',
    ],
  ])('check tells of %s', async (_, answer, exitCode, text) => {
    bench.answers.set('POST /playbook-checks', answer);
    const told = await bench.command('check', 'pb');
    expect(told.exitCode).toBe(exitCode);
    expect(told.out).toContain(text);
    const json = await bench.command('check', 'pb', '--json');
    expect(JSON.parse(json.out)).toEqual({
      schema: 'ai-governance/playbook-check@1',
      folder: 'pb',
      ...answer,
    });
  });

  it('propose hands the folder in with its reason, once', async () => {
    bench.answers.set('POST /playbook-versions', {
      versionId: 'v-1',
      name: 'sample',
      version: '1.0',
      state: 'inReview',
    });
    const { exitCode, out, asked } = await bench.command(
      ...['propose', 'pb', '--reason', 'what we agreed on'],
    );
    expect(exitCode).toBe(0);
    expect(asked).toEqual([
      {
        method: 'POST',
        path: '/playbook-versions',
        body: { text: writeFolder(FILES), reason: 'what we agreed on' },
      },
    ]);
    expect(out).toContain('proposed  `sample` 1.0, version `v-1`');
  });

  it.each([
    [400, 2],
    [403, 3],
    [503, 3],
  ])('propose tells a refusal of %s, asked once', async (status, exitCode) => {
    bench.answers.set(
      'POST /playbook-versions',
      errorResponse(status, {
        name: 'InputError',
        code: 'playbooks.invalidValue',
        message: 'no',
      }),
    );
    const told = await bench.command('propose', 'pb', '--reason', 'because so');
    expect(told.exitCode).toBe(exitCode);
    expect(told.asked).toHaveLength(1);
    expect(told.err).toContain('cannot propose the playbook');
  });

  it.each<[string, () => void, string]>([
    [
      'no PLAYBOOK.md',
      () => mkdirSync(join(bench.dir, 'bad')),
      'it has no `PLAYBOOK.md`',
    ],
    ['a script', () => bench.write('bad/run.sh', ''), '`run.sh` is no text'],
    [
      'a huge file',
      () => bench.write('bad/a.md', 'x'.repeat(800_001)),
      '`a.md` has 800001 bytes',
    ],
    [
      'too many files',
      () => {
        for (let at = 0; at < 55; at += 1) bench.write(`bad/${at}.md`, '');
      },
      'more than 50 files',
    ],
    [
      'a link',
      () => {
        bench.write('bad/x.md', '');
        symlinkSync('/etc/hosts', join(bench.dir, 'bad/hosts.md'));
      },
      'neither file nor folder',
    ],
    [
      'other bytes than text',
      () => {
        bench.write('bad/a.md', '');
        writeFileSync(join(bench.dir, 'bad/a.md'), Buffer.from([0xff, 0xfe]));
      },
      'it is not UTF-8 text',
    ],
    [
      'a link for the folder',
      () => symlinkSync(join(bench.dir, 'pb'), join(bench.dir, 'bad')),
      'is not a folder',
    ],
  ])('a folder with %s is not sent', async (what, prepare, because) => {
    prepare();
    if (what !== 'no PLAYBOOK.md' && what !== 'a link for the folder')
      bench.write('bad/PLAYBOOK.md', playbookText({}));
    const { exitCode, asked, err } = await bench.command('check', 'bad');
    expect({ exitCode, asked }).toEqual({ exitCode: 2, asked: [] });
    expect(err.replace(/\s+/g, ' ')).toContain(because);
  });
});

describe('R7 playbook import', () => {
  it('writes a folder that only lacks what no such file says', async () => {
    bench.write('AGENTS.md', '# Our rules\n\nRun the tests.\n');
    const { exitCode, out, asked } = await bench.command(
      ...['import', 'AGENTS.md', '--out', 'playbooks'],
    );
    expect({ exitCode, asked }).toEqual({ exitCode: 0, asked: [] });
    expect(bench.read('playbooks/agents-md/PLAYBOOK.md')).toBe(`---
apiVersion: ai-governance/v1
name: agents-md
version: '1.0'
title: Our rules
summary: Run the tests.
kind: rule
---

Run the tests.
`);
    expect(out).toContain('`owner`, `reviewBy`');
    const again = await bench.command(
      'import',
      'AGENTS.md',
      '--out',
      'playbooks',
    );
    expect(again.exitCode).toBe(2);
    expect(again.err).toContain('is there already');
  });

  it('takes a skill with its texts, and tells what it left out', async () => {
    bench.write(
      'skills/notes/SKILL.md',
      '---\nname: notes\ndescription: Notes.\n---\n\nDo.\n',
    );
    bench.write('skills/notes/ref/a.md', 'A.\n');
    bench.write('skills/notes/run.py', 'x');
    const { exitCode, out } = await bench.command(
      ...['import', 'skills/notes', '--out', 'playbooks', '--json'],
      ...['--owner', 'group:default/platform', '--review-by', '2027-05-31'],
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'ai-governance/playbook-import@1',
      folder: 'playbooks/notes',
      name: 'notes',
      format: 'skill',
      missing: [],
      files: ['PLAYBOOK.md', 'ref/a.md'],
      notes: [expect.stringContaining('run.py')],
    });
    expect(bench.files().filter(path => path.startsWith('playbooks'))).toEqual([
      'playbooks/notes/PLAYBOOK.md',
      'playbooks/notes/ref/a.md',
    ]);
  });

  it.each([
    ['notes.txt', 'x', 'is not a form that can be imported'],
    ['AGENTS.md', '', 'expected instructions'],
  ])('refuses %s', async (path, text, because) => {
    bench.write(path, text);
    const { exitCode, err } = await bench.command('import', path, '--out', 'o');
    expect(exitCode).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(because);
    expect(bench.files()).toEqual([path]);
  });
});
