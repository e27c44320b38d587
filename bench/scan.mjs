// @ts-check
/**
 * Promise: `ai-governance scan` reads a long history in bounded memory, in at most twice the time of `git log --format=%B` on
 * the same repository, and in a time that grows no faster than the history.
 *
 * Makes repositories of 1× and 10× the commits in a temporary folder with `git fast-import`, runs both commands on both in
 * turn, and prints the ratios of the medians, how the scan grows beside `git log`, and the peak memory. Processor time is
 * printed too: it says more than the clock on a machine that has other work. Exits with 1 when a promise does not hold.
 *
 *   node bench/scan.mjs [--commits 50000] [--runs 5] [--notes 0.05] [--repo DIR] [--keep]
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const MOST_TIMES = 2;
const MOST_MEBIBYTES = 300;
/** Ten times the commits may take so many times ten times the time, beside what `git log` takes. */
const MOST_GROWTH = 1.1;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const { values } = parseArgs({
  options: {
    commits: { type: 'string', default: '50000' },
    runs: { type: 'string', default: '5' },
    notes: { type: 'string', default: '0' },
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
      `mark :${number}`,
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

/** Notes of git-ai on a share of the commits: some of an assistant alone, some of a person too. */
function* noteStream(commits, share) {
  const random = sequence(7);
  yield 'commit refs/notes/ai\ncommitter Bench <bench@example.com> 1800000000 +0000\ndata 5\nnotes\n';
  for (let number = 1; number <= commits; number++) {
    if (random() >= share) continue;
    const person = random() < 0.3 ? '\n  h_0123456789abcd 2' : '';
    const note = `file-${number % 50}.txt\n  s_0123456789abcd::t_0123456789abcd 1${person}\n---\n{"schema_version":"authorship/3.0.0","git_ai_version":"1.5.1","base_commit_sha":"${'0'.repeat(40)}","prompts":{},"sessions":{"s_0123456789abcd":{"agent_id":{"tool":"claude","id":"1","model":"claude-sonnet-4-6"},"human_author":"Contributor <c@example.com>"}}}`;
    yield `N inline :${number}\ndata ${Buffer.byteLength(note)}\n${note}\n`;
  }
}

function git(dir, ...args) {
  const { status, stderr } = spawnSync('git', ['-C', dir, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`);
}

async function makeRepository(dir, commits, share) {
  mkdirSync(dir, { recursive: true });
  git(dir, 'init', '-q', '--bare', '-b', 'main');
  const child = spawn('git', ['-C', dir, 'fast-import', '--quiet'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = new Promise(resolve => child.once('close', resolve));
  const streams = [importStream(commits)];
  if (share > 0) streams.push(noteStream(commits, share));
  for (const stream of streams)
    for (const part of stream)
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
process.on('exit', () => { const use = process.resourceUsage(); process.stderr.write('peak ' + use.maxRSS + '\\ncpu ' + (use.userCPUTime + use.systemCPUTime) + '\\n'); });`,
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
    processorMs: Number(/^cpu (\d+)$/m.exec(stderr)?.[1] ?? 0) / 1000,
  };
}

const median = numbers =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The repositories to measure, smallest first. */
async function repositories(work) {
  if (values.repo) return [{ dir: values.repo, name: values.repo }];
  const commits = Number(values.commits);
  const made = [];
  for (const times of [1, 10]) {
    const dir = join(work, `${times}x`);
    await makeRepository(dir, commits * times, Number(values.notes));
    made.push({ dir, name: `${commits * times} commits`, times });
  }
  return made;
}

async function main() {
  const work = mkdtempSync(join(tmpdir(), 'ai-governance-bench-'));
  try {
    const measured = (await repositories(work)).map(repo => ({
      ...repo,
      log: [],
      scan: [],
    }));
    const launcher = buildScan(work);
    const round = () =>
      measured.map(({ dir }) => ({
        log: timed('git', ['-C', dir, 'log', '--format=%B']),
        scan: timed(process.execPath, [
          launcher,
          'scan',
          dir,
          '--format',
          'json',
        ]),
      }));
    // Files and the compiled command are in their caches from here on.
    round();
    for (let run = 0; run < Number(values.runs); run++)
      round().forEach((times, index) => {
        measured[index].log.push(times.log);
        measured[index].scan.push(times.scan);
      });
    const results = measured.map(summarize);
    results.forEach(print);
    const [small, large] = results;
    const growth = large ? large.ratio / small.ratio : 1;
    if (large)
      console.log(
        `growth                ${growth.toFixed(2)} times that of git log from 1x to 10x (promised: at most ${MOST_GROWTH})`,
      );
    const isKept = results.every(
      ({ ratio, peak }) => ratio <= MOST_TIMES && peak <= MOST_MEBIBYTES,
    );
    if (!isKept || growth > MOST_GROWTH) process.exitCode = 1;
  } finally {
    if (values.keep) console.log(`kept ${work}`);
    else rmSync(work, { recursive: true, force: true });
  }
}

function summarize({ name, log, scan }) {
  const middle = (runs, field) => median(runs.map(run => run[field]));
  const logTime = middle(log, 'milliseconds');
  const scanTime = middle(scan, 'milliseconds');
  return {
    name,
    runs: log.length,
    logTime,
    scanTime,
    ratio: scanTime / logTime,
    processor: middle(scan, 'processorMs'),
    peak: Math.max(...scan.map(run => run.peakKibibytes)) / 1024,
  };
}

function print({ name, runs, logTime, scanTime, ratio, processor, peak }) {
  console.log(`${name} (medians of ${runs})`);
  console.log(`  git log --format=%B ${logTime.toFixed(0)} ms`);
  console.log(
    `  ai-governance scan  ${scanTime.toFixed(0)} ms, ${ratio.toFixed(2)} times (promised: at most ${MOST_TIMES}); processor time beside git's ${processor.toFixed(0)} ms`,
  );
  console.log(
    `  peak memory         ${peak.toFixed(0)} MiB (promised: at most ${MOST_MEBIBYTES})`,
  );
}

await main();
