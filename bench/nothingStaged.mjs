// @ts-check
/**
 * Promise: with nothing staged, `ai-governance pre-commit` takes at most 300 ms of its own: beside starting Node and asking git
 * what is staged.
 *
 * Runs the command as it is published, `node -e 0` and `git diff --cached --quiet` in turn, and takes the medians of the latter two
 * from that of the first. Exits with 1 when the promise does not hold.
 *
 *   node bench/nothingStaged.mjs [--runs 21]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildCommand, makeCheckout } from './detectors/checkout.mjs';

const MOST_MS = 300;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '21' } },
});

const median = numbers =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const dir = mkdtempSync(join(tmpdir(), 'bench-nothing-'));
try {
  mkdirSync(join(dir, 'src'));
  await makeCheckout(root, dir, '');
  const sides = {
    ours: [process.execPath, buildCommand(root, dir), 'pre-commit'],
    node: [process.execPath, '-e', '0'],
    git: ['git', 'diff', '--cached', '--quiet'],
  };
  /** @type {Record<string, number[]>} */
  const times = { ours: [], node: [], git: [] };
  for (let round = 0; round <= Number(values.runs); round++)
    for (const [name, [program, ...args]] of Object.entries(sides)) {
      const started = performance.now();
      const { status } = spawnSync(program, args, { cwd: dir });
      const took = performance.now() - started;
      if (status !== 0) throw new Error(`${name} ended with ${status}`);
      // The first round fills the cache of compiled code.
      if (round > 0) times[name].push(took);
    }
  const [ours, node, git] = ['ours', 'node', 'git'].map(name =>
    median(times[name]),
  );
  const own = ours - node - git;
  console.log(
    `pre-commit ${ours.toFixed(0)} ms, node ${node.toFixed(0)} ms, git ${git.toFixed(0)} ms`,
  );
  console.log(
    `own ${own.toFixed(0)} ms (at most ${MOST_MS}), ${(ours / (node + git)).toFixed(2)} times node and git`,
  );
  if (own > MOST_MS) process.exitCode = 1;
} finally {
  rmSync(dir, { recursive: true, force: true });
}
