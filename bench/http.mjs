// @ts-check
/**
 * Promises: a decision over HTTP takes at most twice as long (p50) as a route that is equally authenticated and validated and
 * commits one row; the statuses of 10,000 entities come no slower than the catalog's own answer to the same refs.
 *
 * Starts a real backend on SQLite with a made-up fleet, and asks both sides in turn. Exits with 1 when a promise does not hold.
 *
 *   node bench/http.mjs [--components 10000] [--runs 300] [--bulk-runs 9]
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPortal } from './portal/startPortal.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: {
    components: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '300' },
    'bulk-runs': { type: 'string', default: '9' },
  },
});
const components = Number(values.components);
const REFS_PER_CATALOG_REQUEST = 2_000;

/** @param {number[]} list @param {number} share */
const quantile = (list, share) =>
  [...list].sort((a, b) => a - b)[
    Math.min(list.length - 1, Math.floor(share * list.length))
  ] ?? NaN;

/** @param {() => Promise<unknown>} work */
async function milliseconds(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** One small change of one service, as a CI job asks about it. @param {number} run */
const question = run => ({
  phase: 'merge',
  repository: `github.com/acme/service-${run % components}`,
  baseSha: '1'.repeat(40),
  headSha: run.toString(16).padStart(40, 'a'),
  files: ['src/cart.ts', 'src/cart.test.ts', 'docs/cart.md'].map(path => ({
    path,
    status: 'modified',
  })),
  commits: [
    {
      sha: run.toString(16).padStart(40, 'a'),
      attribution: 'mixed',
      confidence: 'declared',
      uses: [{ tool: 'claude-code', role: 'author' }],
      declaredBy: ['assisted-by'],
      hasConflict: false,
      evidence: [],
      authors: [{ email: 'dev@example.com' }],
    },
  ],
});

/**
 * @param {{ours: () => Promise<unknown>, theirs: () => Promise<unknown>}} sides
 * @param {number} runs
 */
async function interleave({ ours, theirs }, runs) {
  /** @type {{ours: number[], theirs: number[]}} */
  const times = { ours: [], theirs: [] };
  for (let run = 0; run < runs; run += 1) {
    times.ours.push(await milliseconds(ours));
    times.theirs.push(await milliseconds(theirs));
  }
  return times;
}

/** @param {string} what @param {{ours: number[], theirs: number[]}} times @param {number} atMost */
function report(what, times, atMost) {
  const ours = quantile(times.ours, 0.5);
  const theirs = quantile(times.theirs, 0.5);
  const ratio = ours / theirs;
  const line = `${what}: p50 ${ours.toFixed(1)} ms (p95 ${quantile(times.ours, 0.95).toFixed(1)}) against ${theirs.toFixed(1)} ms, ratio ${ratio.toFixed(2)} (at most ${atMost})`;
  process.stdout.write(
    `${line} ${ratio <= atMost ? 'holds' : 'DOES NOT HOLD'}\n`,
  );
  if (ratio > atMost) process.exitCode = 1;
}

process.stdout.write(`starting a portal with ${components} components …\n`);
const portal = await startPortal({
  components,
  policyFile: join(here, '..', 'examples', 'policy.yaml'),
});
try {
  let asked = 0;
  const decisions = {
    ours: () =>
      portal.call('/ai-governance/policy/decisions', question((asked += 1))),
    theirs: () => portal.call('/baseline/rows', question((asked += 1))),
  };
  await interleave(decisions, 50); // both sides warm
  report(
    'decision over HTTP against one committed row',
    await interleave(decisions, Number(values.runs)),
    2,
  );

  const entityRefs = Array.from(
    { length: components },
    (_, i) => `component:default/service-${(i * 7919) % components}`,
  );
  // The catalog takes no body beyond 100 kB, so it is asked in pieces, one after the other.
  const pieces = Array.from(
    { length: Math.ceil(components / REFS_PER_CATALOG_REQUEST) },
    (_, i) =>
      entityRefs.slice(
        i * REFS_PER_CATALOG_REQUEST,
        (i + 1) * REFS_PER_CATALOG_REQUEST,
      ),
  );
  const bulk = {
    ours: () => portal.call('/ai-governance/policy/statuses', { entityRefs }),
    theirs: async () => {
      for (const piece of pieces) {
        await portal.call('/catalog/entities/by-refs', { entityRefs: piece });
      }
    },
  };
  await interleave(bulk, 2);
  report(
    `statuses of ${components} entities against the catalog's by-refs`,
    await interleave(bulk, Number(values['bulk-runs'])),
    1,
  );
} finally {
  await portal.stop();
}
