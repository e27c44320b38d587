// @ts-check
/**
 * Promise: `ai-governance pre-commit` looks through 1,000 staged files of 20 MB with all detectors in at most twice the wall time
 * of the command `secretlint` with its recommended preset on the same files.
 *
 * Writes code, configuration and prose made of words into a temporary repository, with a few credentials and customer data in it,
 * stages it, and runs both commands as fresh processes in turn: ours as it is published, with git, a signed policy, secretlint's
 * rules, 222 rules in the format of gitleaks, customer data and patterns. Without `--gitleaks`, which names a file with
 * gitleaks' own rules, as many of the same shapes are made up. Words such as `key` and `token`, near which rules look, stand
 * there about 5,000 times in each megabyte, somewhat more often than in bundles of real libraries and several times as often as
 * in most code. Processor time, without that of git, is printed too: it says more than the clock on a machine that has other work. Exits with 1 when
 * the promise does not hold.
 *
 *   node bench/detectors.mjs [--files 1000] [--runs 7] [--gitleaks FILE] [--keep]
 */
import { spawn } from 'node:child_process';
import {
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { madeUpRules, writeFiles } from './detectors/files.mjs';
import { buildCommand, makeCheckout } from './detectors/checkout.mjs';

const MOST_TIMES = 2;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '7' },
    gitleaks: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});

/** Has a process tell its processor time in milliseconds on its way out. */
const CPU_HOOK = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeSync(3, String((user + system) / 1000));
});`;

/** @returns {Promise<{seconds: number, cpu: number, output: string}>} */
function run(args, cwd) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const hook = join(cwd, 'cpuHook.cjs');
    const child = spawn(process.execPath, ['--require', hook, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    });
    let output = '';
    let cpu = '';
    child.stdio[3].on('data', data => {
      cpu += data;
    });
    child.stdout.on('data', data => {
      output += data;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      // Both end with 1 when they found something.
      if (signal !== null || (code !== 0 && code !== 1))
        reject(new Error(`${args[0]} ended with ${signal ?? code}`));
      else
        resolve({
          seconds: (performance.now() - started) / 1000,
          cpu: Number(cpu) / 1000,
          output,
        });
    });
  });
}

const median = numbers =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const dir = mkdtempSync(join(tmpdir(), 'bench-detectors-'));
try {
  const bytes = writeFiles(dir, Number(values.files));
  writeFileSync(
    join(dir, '.secretlintrc.json'),
    JSON.stringify({
      rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }],
    }),
  );
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
  const theirRules = values.gitleaks;
  await makeCheckout(
    root,
    dir,
    theirRules ? readFileSync(theirRules, 'utf8') : madeUpRules(),
  );
  writeFileSync(join(dir, 'cpuHook.cjs'), CPU_HOOK);
  const secretlint = join(root, 'node_modules/secretlint/bin/secretlint.js');
  const sides = {
    secretlint: [secretlint, 'src/**/*'],
    ours: [buildCommand(root, dir), 'pre-commit', '--format', 'json'],
  };
  console.log(
    `${values.files} files, ${(bytes / 1e6).toFixed(1)} MB, ${theirRules ? 'rules of gitleaks' : 'made-up rules'}`,
  );
  /** @type {Record<string, number[]>} */
  const seconds = { secretlint: [], ours: [] };
  const cpu = { secretlint: [], ours: [] };
  const last = {};
  for (let round = 0; round <= Number(values.runs); round++)
    for (const [name, args] of Object.entries(sides)) {
      const result = await run(args, dir);
      last[name] = result.output;
      // The first round warms the disk.
      if (round === 0) continue;
      seconds[name].push(result.seconds);
      cpu[name].push(result.cpu);
    }
  for (const [name, times] of Object.entries(seconds))
    console.log(
      `${name.padEnd(11)} ${median(times).toFixed(2)} s (${times.map(each => each.toFixed(2)).join(' ')}), processor ${median(cpu[name]).toFixed(2)} s`,
    );
  const { findings, incomplete } = JSON.parse(last.ours).data;
  console.log(
    `secretlint found ${(last.secretlint.match(/ error /g) ?? []).length}; ours ${findings.length}, with ${incomplete.length} files not read to the end`,
  );
  const ratio = median(seconds.ours) / median(seconds.secretlint);
  const paired = median(
    seconds.ours.map((each, at) => each / seconds.secretlint[at]),
  );
  console.log(
    `ratio of the medians ${ratio.toFixed(2)}, median of the ratios ${paired.toFixed(2)} (at most ${MOST_TIMES}); by processor time ${(median(cpu.ours) / median(cpu.secretlint)).toFixed(2)}`,
  );
  if (ratio > MOST_TIMES) process.exitCode = 1;
} finally {
  if (values.keep) console.log(dir);
  else rmSync(dir, { recursive: true, force: true });
}
