// @ts-check
/**
 * A made-up company as signals, for whatever is measured on one: as large as it is asked for, the same for the same seed, day by day as it
 * happened, in memory that does not grow.
 *
 * Prints how many signals of each kind there are, how many a second are made, and the most memory; with `--ndjson` the signals themselves, one JSON
 * object `{source, kind, body}` a line, and the figures beside them on standard error.
 *
 *   node bench/fleet.mjs [--teams 500] [--repositories 10000] [--changes 5000000] [--months 36] [--until 2026-11-01] [--seed fleet] [--ndjson]
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadFleet } from './fleet/loadFleet.mjs';

const MS_PER_DAY = 86_400_000;
/** Characters that are written at once. */
const CHUNK = 256_000;

const { values } = parseArgs({
  options: {
    teams: { type: 'string', default: '500' },
    repositories: { type: 'string', default: '10000' },
    changes: { type: 'string', default: '5000000' },
    months: { type: 'string', default: '36' },
    until: { type: 'string', default: '2026-11-01' },
    seed: { type: 'string', default: 'fleet' },
    ndjson: { type: 'boolean', default: false },
  },
});

function sizeAsked() {
  const end = new Date(`${values.until}T00:00:00Z`);
  const start = new Date(end);
  start.setUTCMonth(end.getUTCMonth() - Number(values.months));
  return {
    teams: Number(values.teams),
    repositories: Number(values.repositories),
    changes: Number(values.changes),
    days: Math.round((end.getTime() - start.getTime()) / MS_PER_DAY),
    endsAt: end.getTime(),
    seed: values.seed,
  };
}

/** Waits for a slow reader, so that nothing piles up. @param {string} text */
async function write(text) {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

const dir = mkdtempSync(join(tmpdir(), 'fleet-'));
try {
  const { fleetOf, signalsOf } = await loadFleet(dir);
  const started = performance.now();
  /** @type {Map<string, number>} */
  const counts = new Map();
  let memory = 0;
  let lines = '';
  let all = 0;
  for (const signal of signalsOf(fleetOf(sizeAsked()))) {
    counts.set(signal.kind, (counts.get(signal.kind) ?? 0) + 1);
    all += 1;
    if (all % 100_000 === 0)
      memory = Math.max(memory, process.memoryUsage.rss());
    if (!values.ndjson) continue;
    lines += `${JSON.stringify(signal)}\n`;
    if (lines.length < CHUNK) continue;
    await write(lines);
    lines = '';
  }
  if (values.ndjson) await write(lines);
  const seconds = (performance.now() - started) / 1_000;
  for (const [kind, count] of [...counts].sort())
    console.error(`${kind}: ${count}`);
  console.error(
    `${all} signals in ${seconds.toFixed(0)} s, ${Math.round(all / seconds)} a second, at most ${Math.round(memory / 2 ** 20)} MiB`,
  );
} finally {
  rmSync(dir, { recursive: true });
}
