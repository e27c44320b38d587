// @ts-check
/**
 * What hiding cells costs: how much of a team's lattice is published, and how long it takes to find out.
 *
 * Plays a steady team of each size through: people of unequal diligence, working days, assistants, surfaces, tiers and attribution as fleets have
 * them. Judges the whole history, then one month with all periods that it touches, as a swap does. Prints the cells that are published over those
 * with an observation, by period, and milliseconds.
 *
 *   node bench/publication.mjs [--months 36] [--seed 1]
 */
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const MS_PER_DAY = 86_400_000;
const FROM = Date.UTC(2023, 0, 1);
/** People, and changes a month. */
const TEAMS = [
  [6, 60],
  [12, 130],
  [25, 400],
  [60, 3000],
];

const core = join(
  dirname(fileURLToPath(import.meta.url)),
  '../packages/governance-core',
);
const { values } = parseArgs({
  options: {
    months: { type: 'string', default: '36' },
    seed: { type: 'string', default: '1' },
  },
});
const [months, seed] = [values.months, values.seed].map(Number);
const now = Date.UTC(2023, months, 1) + 10 * MS_PER_DAY;

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

const dir = mkdtempSync(join(tmpdir(), 'publication-'));
try {
  const product = await loadProduct(dir);
  const { publicationOf, segmentsOf, windowJudging, seededRandom } = product;
  const { weekOf, monthOf, quarterOf, yearEndingWith, periodsTouched } =
    product;

  /** @param {number} people @param {number} perMonth */
  const historyOf = (people, perMonth) => {
    const random = seededRandom(seed);
    /** @template T @param {readonly T[]} from @param {readonly number[]} odds @returns {T | undefined} */
    const pick = (from, odds) => {
      let left = random.share();
      return from.find((_, at) => (left -= odds[at]) < 0);
    };
    const diligence = Array.from(
      { length: people },
      () => 0.5 + random.share(),
    );
    const all = diligence.reduce((sum, each) => sum + each, 0);
    const odds = diligence.map(each => each / all);
    const observations = [];
    for (let at = FROM; at < now; at += MS_PER_DAY) {
      const isWeekend = [0, 6].includes(new Date(at).getUTCDay());
      const mean = isWeekend ? perMonth / 600 : perMonth / 21;
      for (let left = random.poisson(mean); left > 0; left -= 1) {
        const attribution =
          pick(['ai', 'mixed', 'human', 'unknown'], [0.15, 0.25, 0.3, 0.3]) ??
          'unknown';
        const isAi = attribution === 'ai' || attribution === 'mixed';
        const change = {
          attribution,
          confidence: pick(
            ['declared', 'measured', 'inferred'],
            [0.6, 0.25, 0.15],
          ),
          tier: pick(['internal', 'confidential', 'public'], [0.7, 0.2, 0.1]),
          assistants: isAi
            ? [pick(['copilot', 'claude-code', 'cursor'], [0.6, 0.3, 0.1])]
            : [],
          surfaces: isAi
            ? [pick(['completion', 'agent', 'chat'], [0.5, 0.35, 0.15])]
            : [],
        };
        observations.push({
          person: `p${pick(
            odds.map((_, person) => person),
            odds,
          )}`,
          at: at + Math.floor(random.share() * MS_PER_DAY),
          segments: segmentsOf(change),
        });
      }
    }
    return observations;
  };

  /** @param {{ segments: { axis: string, value: string }[] }[]} observations */
  const segmentsIn = observations => [
    ...new Map(
      observations
        .flatMap(({ segments }) => segments)
        .map(each => [`${each.axis}:${each.value}`, each]),
    ).values(),
  ];

  for (const [people, perMonth] of TEAMS) {
    const observations = historyOf(people, perMonth);
    const segments = segmentsIn(observations);
    const closed = [weekOf, monthOf, quarterOf, yearEndingWith].map(of => [
      ...new Set(
        observations
          .map(({ at }) => of(at))
          .filter(({ window }) => window.to <= now)
          .map(({ id }) => id),
      ),
    ]);
    const started = performance.now();
    const publication = publicationOf({ observations, now });
    const shares = closed.map((ids, kind) => {
      const states = ids
        .flatMap(id =>
          (kind === 0 ? [{ axis: 'all', value: '' }] : segments).map(segment =>
            publication.stateOf(id, segment),
          ),
        )
        .filter(state => state !== 'noObservations');
      const told = states.filter(state => state === 'published').length;
      return `${told}/${states.length}`;
    });
    const wholeMs = performance.now() - started;

    const dirty = monthOf(Date.UTC(2023, months - 1, 15));
    const touched = periodsTouched(dirty.window.from, now);
    const from = Math.min(...touched.map(each => windowJudging(each).from));
    const again = performance.now();
    const anew = publicationOf({
      observations: observations.filter(({ at }) => at >= from),
      now,
    });
    for (const { id } of touched)
      for (const segment of segments) anew.stateOf(id, segment);
    const monthMs = performance.now() - again;
    console.log(
      `${people} people, ${perMonth} changes a month: weeks ${shares[0]}, months ${shares[1]}, quarters ${shares[2]}, twelve months ${shares[3]}; ` +
        `all of ${months} months ${wholeMs.toFixed(0)} ms, one month anew ${monthMs.toFixed(0)} ms`,
    );
  }
} finally {
  rmSync(dir, { recursive: true });
}
