import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createDetectors } from '@ai-enablement/governance-detectors';
import {
  newGitRepo,
  temporaryDir,
  type GitRepo,
} from '../__testUtils__/gitRepo';
import { newSigner, policyText } from '../__testUtils__/signedBundle';
import { testIo } from '../__testUtils__/testIo';
import type { AddedOrUnread, AddedText } from '../git/addedText';
import { run } from '../run';
import { startDetectorThreads } from './detectorThreads';
import { findInTexts } from './findInTexts';
import { createTextFinder } from './textFinder';

// Builds the command line, and runs it on real git, on machines that are busy with other suites.
jest.setTimeout(60_000);

/** Looks like a token and never was one; put together here, so that this file holds none. */
const KEY = `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`;

const POLICY = {
  neverShare: ['credentials', 'customerData', 'codeNames'],
  off: [],
  patterns: [
    { id: 'heron', title: 'H', class: 'codeNames', pattern: 'project heron' },
  ],
  gitleaks: [
    `[[rules]]\nid = "acme"\nregex = '''acme_[a-z0-9]{8}'''\n[[rules]]\nid = "no"\nregex = '''a(?=b)'''`,
  ],
  emailListAtLeast: 2,
};

const packageDir = resolve(__dirname, '../..');
let dir: string;
let bin: string;
beforeAll(() => {
  dir = temporaryDir();
  bin = join(dir, 'bin/ai-governance');
  mkdirSync(dirname(bin));
  copyFileSync(join(packageDir, 'bin/ai-governance'), bin);
  execFileSync(process.execPath, [
    join(packageDir, 'build.mjs'),
    join(dir, 'dist/ai-governance.cjs'),
  ]);
});
afterAll(() => rmSync(dir, { recursive: true }));

const worker = () => join(dir, 'dist/detectorWorker.cjs');

const TEXTS: readonly (readonly [string, AddedText])[] = [
  ['nothing', { path: 'a.ts', text: 'export {};\n' }],
  ['no text', { path: 'empty', text: '' }],
  ['a credential', { path: 'a.ts', text: `const a = '${KEY}';\n` }],
  ['a rule of a file', { path: 'a.ts', text: 'x acme_a1b2c3d4 y' }],
  ['customer data', { path: 'a.md', text: 'Call +49 30 901820, ada.' }],
  ['a list', { path: 'a.csv', text: 'ada@acme.com\nbob@acme.com\n' }],
  ['several', { path: 'b', text: `project heron\n${KEY}\nproject heron\n` }],
  [
    'lines that are new',
    { path: 'b', text: 'project heron\nproject heron', lines: new Set([2]) },
  ],
  [
    'an allowance, and one that allows nothing',
    {
      path: 'c.ts',
      text: `project heron // ai-governance: allow heron -- announced long ago\n// ai-governance: allow heron -- nothing there\n\n`,
    },
  ],
  ['more than fits', { path: 'd', text: 'project heron\n'.repeat(10_001) }],
  ['any Unicode', { path: 'é/𝔸', text: `\uFEFF𝔸 \ud800 ${KEY} é\r\n` }],
];

describe('R42 threads find what this thread finds', () => {
  it.each(TEXTS)('%s', async (_, text) => {
    const threads = startDetectorThreads(POLICY, {
      file: worker(),
      count: 1,
    });
    const expected = await createDetectors(POLICY).find(text);
    expect(await threads?.find([text])).toEqual([expected]);
    await threads?.close();
  });

  it('in the same order, whichever looked', async () => {
    const unread = { path: 'large', because: 'it is large' };
    const same = { path: 'same', text: KEY, lines: new Set<number>() };
    const batches: AddedOrUnread[][] = Array.from({ length: 40 }, (_, at) => [
      unread,
      { path: `first-${at}`, text: `${'x\n'.repeat((at % 7) * 5000)}${KEY}` },
      same,
      { path: `second-${at}`, text: 'project heron' },
    ]);
    async function* handOver() {
      yield* batches;
    }
    const all = async (count: number) => {
      const threads = startDetectorThreads(POLICY, {
        file: worker(),
        count,
      });
      const finder = createTextFinder(createDetectors(POLICY), threads);
      const found: unknown[] = [];
      for await (const each of findInTexts(handOver(), finder))
        found.push(each);
      await threads?.close();
      return { found, atOnce: finder.atOnce };
    };
    const alone = await all(0);
    expect(alone.atOnce).toBe(1);
    expect(alone.found).toHaveLength(160);
    for (const count of [1, 3]) {
      const { found, atOnce } = await all(count);
      expect(atOnce).toBeGreaterThan(count);
      expect(found).toEqual(alone.found);
    }
  });

  it.each([
    ['cannot begin', 'throw new Error("no");'],
    ['ends without a word', 'exports.find = () => process.exit(0);'],
    ['fails', 'exports.find = () => { throw new Error("no"); };'],
    ['has nothing to run', 'exports.other = 1;'],
  ])('a thread that %s is a failure', async (_, code) => {
    const file = join(dir, 'broken.cjs');
    writeFileSync(file, code);
    const threads = startDetectorThreads(POLICY, { file, count: 1 });
    const text = { path: 'a', text: KEY };
    await expect(threads?.find([text])).rejects.toMatchObject({
      exitCode: 3,
      code: 'cli.detectorsFailed',
    });
    await threads?.close();
  });

  it('there are none for one processor, and none that was not built', () => {
    const one = startDetectorThreads(POLICY, {
      file: worker(),
      count: 0,
    });
    const missing = startDetectorThreads(POLICY, {
      file: join(dir, 'none.cjs'),
      count: 1,
    });
    expect([one, missing]).toEqual([undefined, undefined]);
  });
});

describe('R42 the built command looks through a large change', () => {
  let repo: GitRepo;
  beforeAll(async () => {
    repo = newGitRepo();
    const sign = await newSigner();
    const document = policyText(
      '',
      `
  - { id: no-data, effect: require, owner: group:default/security, obligation: { data: {} } }
dataClasses: { neverShare: [credentials] }
`,
    );
    const file = {
      schema: 'ai-governance/policy-bundle@1',
      ...(await sign({ document, issuedAt: new Date().toISOString() })),
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
  afterAll(() => repo.remove());

  const args = ['pre-commit', '--format', 'json'];
  const built = () =>
    spawnSync(process.execPath, [bin, ...args], {
      cwd: repo.dir,
      encoding: 'utf8',
    });

  it('as it is looked through from source, in one thread', async () => {
    const io = testIo({
      cwd: repo.dir,
      env: { PATH: process.env.PATH },
      now: () => Date.now(),
    });
    const status = await run(args, io);
    const { data } = JSON.parse(io.out());
    expect(data.findings).toHaveLength(40);
    const result = built();
    expect(result.status).toBe(status);
    expect(JSON.parse(result.stdout).data).toEqual(data);
  });

  it('and fails when a thread does', () => {
    const file = worker();
    const code = readFileSync(file);
    writeFileSync(file, 'exports.find = () => process.exit(0);');
    const { status, stdout } = built();
    writeFileSync(file, code);
    // With one processor there are no threads.
    const expected =
      availableParallelism() > 1
        ? [3, { error: { code: 'cli.detectorsFailed' } }]
        : [1, { isStopped: true }];
    expect([status, JSON.parse(stdout)]).toMatchObject(expected);
  });
});
