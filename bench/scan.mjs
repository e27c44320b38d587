// @ts-check
/**
 * Promise: `ai-governance scan` reads a history of 100,000 commits in bounded memory and in at most twice the time of
 * `git log --format=%B` on the same repository.
 *
 * Makes a repository in a temporary folder with `git fast-import`, runs both commands in turn, and prints the ratio of the
 * medians and the peak memory. Exits with 1 when a promise does not hold.
 *
 *   node bench/scan.mjs [--commits 100000] [--runs 7] [--repo DIR] [--keep]
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const MOST_TIMES = 2;
const MOST_MEBIBYTES = 300;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const { values } = parseArgs({
  options: {
    commits: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '7' },
    repo: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});

/** A fixed sequence of numbers from 0 up to, not including, 1: the same repository every time. */
function sequence(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const WORDS =
  'add fix the a of cache when reader missing retry limit for order checkout payment page table test case null value handle error path long list empty state timeout config option default parse token branch file read write split merge update remove rename move use call type check guard index query batch stream record field header body request response client server'.split(
    ' ',
  );
const PEOPLE = Array.from({ length: 120 }, (_, index) => ({
  name: `Contributor ${index}`,
  email: `contributor${index}@example.com`,
}));
const ASSISTANTS = [
  'Co-Authored-By: Claude Opus 4.6 <noreply@anthropic.com>',
  'Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>',
  'Co-authored-by: Cursor <cursoragent@cursor.com>',
  'Assisted-by: Claude:claude-opus-5',
  'Assisted-by: none',
  '🤖 Generated with [Claude Code](https://claude.com/claude-code)',
];

/** Messages as histories have them: a subject, often some paragraphs, sometimes trailers, seldom an assistant. */
function messageWriter(random) {
  const pick = list => list[Math.floor(random() * list.length)];
  const words = count =>
    Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const person = () => {
    const { name, email } = pick(PEOPLE);
    return `${name} <${email}>`;
  };
  return number => {
    const lines = [`fix(${pick(WORDS)}): ${words(6)} (#${number})`];
    if (random() < 0.6)
      for (let line = 0; line < 2 + random() * 10; line++)
        lines.push(line % 5 === 0 ? '' : words(11));
    if (random() < 0.1)
      for (let step = 0; step < 8; step++)
        lines.push('', `* ${words(7)}`, '', `Co-authored-by: ${person()}`);
    lines.push('');
    if (random() < 0.4) lines.push(`Co-authored-by: ${person()}`);
    if (random() < 0.2) lines.push(`Signed-off-by: ${person()}`);
    if (random() < 0.1) lines.push(pick(ASSISTANTS));
    if (random() < 0.01)
      lines.push(
        `This reverts commit ${'0123456789abcdef'.repeat(3).slice(0, 40)}.`,
      );
    return `${lines.join('\n').trim()}\n`;
  };
}

function* importStream(commits) {
  const random = sequence(20260101);
  const messageOf = messageWriter(random);
  const start = Date.UTC(2020, 0, 1) / 1000;
  for (let number = 1; number <= commits; number++) {
    const { name, email } = PEOPLE[Math.floor(random() * PEOPLE.length)];
    const at = start + number * 1500;
    const message = messageOf(number);
    const content = `${number}\n`;
    yield [
      'commit refs/heads/main',
      `author ${name} <${email}> ${at} +0000`,
      `committer ${name} <${email}> ${at} +0000`,
      `data ${Buffer.byteLength(message)}`,
      message,
      `M 100644 inline file-${number % 50}.txt`,
      `data ${content.length}`,
      content,
      '',
    ].join('\n');
  }
}

function git(dir, ...args) {
  const { status, stderr } = spawnSync('git', ['-C', dir, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`);
}

async function makeRepository(dir, commits) {
  git(dir, 'init', '-q', '--bare', '-b', 'main');
  const child = spawn('git', ['-C', dir, 'fast-import', '--quiet'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = new Promise(resolve => child.once('close', resolve));
  for (const part of importStream(commits))
    if (!child.stdin.write(part))
      await new Promise(resolve => child.stdin.once('drain', resolve));
  child.stdin.end();
  if ((await ended) !== 0) throw new Error('git fast-import failed');
  git(dir, 'repack', '-a', '-d', '-q');
}

/** Builds the command line and returns how to start it, with the compile cache that its launcher uses. */
function buildScan(dir) {
  const bundle = join(dir, 'ai-governance.cjs');
  const built = spawnSync(
    process.execPath,
    [join(root, 'packages/governance-cli/build.mjs'), bundle],
    { encoding: 'utf8' },
  );
  if (built.status !== 0)
    throw new Error(`the command line could not be built: ${built.stderr}`);
  const launcher = join(dir, 'launch.cjs');
  writeFileSync(
    launcher,
    `require('node:module').enableCompileCache(${JSON.stringify(join(dir, 'compiled'))});
require(${JSON.stringify(bundle)}).main();
process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'));`,
  );
  return launcher;
}

function timed(command, args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`);
  return {
    milliseconds,
    peakKibibytes: Number(/^peak (\d+)$/m.exec(stderr)?.[1] ?? 0),
  };
}

const median = numbers =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function main() {
  const work = mkdtempSync(join(tmpdir(), 'ai-governance-bench-'));
  try {
    const commits = Number(values.commits);
    const repo = values.repo ?? work;
    if (!values.repo) await makeRepository(repo, commits);
    const launcher = buildScan(work);
    const log = () => timed('git', ['-C', repo, 'log', '--format=%B']);
    const scan = () =>
      timed(process.execPath, [launcher, 'scan', repo, '--format', 'json']);
    log();
    scan();
    const runs = Array.from({ length: Number(values.runs) }, () => ({
      log: log(),
      scan: scan(),
    }));
    const logTime = median(runs.map(run => run.log.milliseconds));
    const scanTime = median(runs.map(run => run.scan.milliseconds));
    const peak = Math.max(...runs.map(run => run.scan.peakKibibytes)) / 1024;
    const times = scanTime / logTime;
    console.log(values.repo ? `repository ${repo}` : `${commits} commits`);
    console.log(
      `git log --format=%B   ${logTime.toFixed(0)} ms (median of ${runs.length})`,
    );
    console.log(
      `ai-governance scan    ${scanTime.toFixed(0)} ms, ${times.toFixed(2)} times (promised: at most ${MOST_TIMES})`,
    );
    console.log(
      `peak memory           ${peak.toFixed(0)} MiB (promised: at most ${MOST_MEBIBYTES})`,
    );
    if (times > MOST_TIMES || peak > MOST_MEBIBYTES) process.exitCode = 1;
  } finally {
    if (values.keep) console.log(`kept ${work}`);
    else rmSync(work, { recursive: true, force: true });
  }
}

await main();
