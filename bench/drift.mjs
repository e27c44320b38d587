// @ts-check
/**
 * What drift charts promise: a fleet without a change notifies about once a month, and a team whose rate of defects rises is noticed.
 *
 * Simulates the limit of a fleet, plays quiet months through with another seed and counts notifications; then lets one team's rate jump and
 * counts the weeks until it is noticed. Prints the limit, notifications a month, and weeks by expected defects and rise. Exits with 1 when
 * the quiet fleet notifies more often than it may by chance.
 *
 *   node bench/drift.mjs [--teams 500] [--months 200] [--seed 1]
 */
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const WEEKS_PER_MONTH = 5;
const MOST_WEEKS = 52;
const TRIALS = 300;
/** Defects that a usual week of a team expects; a third of the fleet each. */
const EXPECTED = [0.5, 3, 12];
const RISES = [1.5, 2, 3];

const core = join(
  dirname(fileURLToPath(import.meta.url)),
  '../packages/governance-core',
);
const { values } = parseArgs({
  options: {
    teams: { type: 'string', default: '500' },
    months: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
const [teams, months, seed] = [values.teams, values.months, values.seed].map(
  Number,
);

/** The product's own code, bundled. @param {string} dir */
async function loadProduct(dir) {
  const outfile = join(dir, 'insights.cjs');
  await build({
    entryPoints: [join(core, 'src/insights/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
  return createRequire(import.meta.url)(outfile);
}

const dir = mkdtempSync(join(tmpdir(), 'drift-'));
try {
  const { fleetLimit, driftChart, crossingOf, seededRandom, median } =
    await loadProduct(dir);
  const { LEAST_BASELINE_POINTS: baseline } = await loadProduct(dir);
  const random = seededRandom(seed + 1);
  /** @param {number} length @param {(week: number) => number} mean */
  const chartOf = (length, mean) =>
    driftChart(
      Array.from({ length }, (_, week) => ({
        period: String(week),
        count: random.poisson(mean(week)),
        exposure: 1,
      })),
    );
  const fleet = Array.from({ length: teams }, (_, team) => ({
    expected: EXPECTED[team % EXPECTED.length],
    sigmaZ: 1,
  }));

  const limit = fleetLimit(fleet, { seed });
  console.log(`limit for ${teams} teams: ${limit.toFixed(2)}`);

  let notified = 0;
  for (let month = 0; month < months; month += 1)
    for (const { expected } of fleet) {
      const chart = chartOf(baseline + WEEKS_PER_MONTH, () => expected);
      if (chart?.points.some(point => crossingOf(point) > limit)) notified += 1;
    }
  const perMonth = notified / months;
  console.log(
    `quiet fleet: ${perMonth.toFixed(2)} notifications a month (${months} months)`,
  );

  for (const expected of EXPECTED)
    for (const rise of RISES) {
      const weeks = Array.from({ length: TRIALS }, () => {
        const chart = chartOf(baseline + MOST_WEEKS, week =>
          week < baseline ? expected : expected * rise,
        );
        const at = chart?.points.findIndex(point => crossingOf(point) > limit);
        return at === undefined || at < 0 ? MOST_WEEKS + 1 : at + 1;
      });
      const missed = weeks.filter(week => week > MOST_WEEKS).length;
      const middle = median(weeks);
      const after =
        middle > MOST_WEEKS ? `more than ${MOST_WEEKS}` : String(middle);
      console.log(
        `${expected} defects a week times ${rise}: noticed after ${after} weeks (median); ${((100 * missed) / TRIALS).toFixed(0)} % not within a year`,
      );
    }
  // Three standard errors of a Poisson count around the promise of one a month.
  const most = 1 + 3 / Math.sqrt(months);
  console.log(perMonth <= most ? 'the promise holds' : 'the promise is broken');
  process.exitCode = perMonth <= most ? 0 : 1;
} finally {
  rmSync(dir, { recursive: true });
}
