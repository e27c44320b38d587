// @ts-check
/**
 * Scorecards of fleets of several sizes on PostgreSQL: how fast records come in against raw `COPY` of such rows into the same tables, what
 * computing one month of one team costs as the fleet grows, how long it holds the event loop, how fast the heat map and a team's page answer
 * against making the heat map of signals in SQL, and what rows and indexes take on disk, all in one run.
 *
 * Sizes are numbers of changes; teams and repositories grow with them, so that a team is as large in each. All but the newest days are filled
 * in by several processes with the product's own functions, since what is measured is full tables and not the way there; the newest days come
 * in through the product. Cells are those of the newest month; `--all` computes every month, and
 * `--raw-months` holds so many of history as a policy that forgets older ones would. PostgreSQL writes and reads the files for `COPY`
 * itself, so it has to run on this machine as somebody who may write to the temporary folder.
 *
 *   node bench/scorecards.mjs --postgres postgresql://… [--sizes 5000,50000] [--months 13] [--reads 100] [--rounds 5] [--all] [--plans] [--raw-months 24]
 */
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadFleet } from './fleet/loadFleet.mjs';
import {
  median,
  ms,
  quantile,
  sizesOf,
  timed,
  whole,
} from './scorecards/figures.mjs';
import { fill } from './scorecards/fill.mjs';
import {
  bundleProduct,
  connect,
  loadProduct,
  migrations,
} from './scorecards/loadProduct.mjs';
import { plansOf } from './scorecards/plans.mjs';
import { portalOfFleet } from './scorecards/portalOfFleet.mjs';
import { HEAT_MAP_FROM_RAW } from './scorecards/rawInSql.mjs';
import { longestTurn } from './scorecards/longestTurn.mjs';
import { ingestRounds } from './scorecards/rounds.mjs';

const MS_PER_DAY = 86_400_000;
/** Changes of one team in a year: 5,000,000 of 500 teams in three. */
const CHANGES_OF_TEAM = 10_000 / 3;
const MONTHS_A_YEAR = 12;
const REPOSITORIES_OF_TEAM = 20;
/** Records of a round of coming in. */
const PIECE = 20_000;
const ENDS_AT = Date.UTC(2026, 10, 1);
const MONTH = '2026-10';

const { values } = parseArgs({
  options: {
    postgres: { type: 'string' },
    sizes: { type: 'string', default: '5000,50000' },
    months: { type: 'string', default: '13' },
    reads: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '5' },
    'raw-months': { type: 'string' },
    all: { type: 'boolean', default: false },
    plans: { type: 'boolean', default: false },
  },
});
if (!values.postgres) {
  console.error('say where PostgreSQL is: --postgres postgresql://…');
  process.exit(2);
}
const connection = values.postgres;
const months = Number(values.months);
const rawMonths = Math.min(months, Number(values['raw-months'] ?? months));

/** @param {number} changes */
function sizeOf(changes) {
  const ofTeam = (CHANGES_OF_TEAM * months) / MONTHS_A_YEAR;
  const teams = Math.max(1, Math.round(changes / ofTeam));
  const start = new Date(ENDS_AT);
  start.setUTCMonth(start.getUTCMonth() - months);
  return {
    teams,
    repositories: teams * REPOSITORIES_OF_TEAM,
    changes,
    days: Math.round((ENDS_AT - start.getTime()) / MS_PER_DAY),
    endsAt: ENDS_AT,
    seed: 'scorecards',
  };
}

/** The newest days of a fleet, as many as the rounds need and at most a third of all, in pieces. @param {any} made @param {any} fleet */
function newestOf(made, fleet) {
  const wanted = PIECE * Number(values.rounds);
  let day = fleet.size.days;
  /** @type {unknown[]} */
  let records = [];
  while (records.length < wanted && day > (2 * fleet.size.days) / 3) {
    day -= 1;
    const ofDay = fleet.teams.flatMap((/** @type {any} */ team) =>
      [...made.signalsOfDay(fleet, team, day)].map((signal, at) => ({
        number: `${team.number}/${day}/${at + 1}`,
        ...signal,
      })),
    );
    records = [...ofDay, ...records];
  }
  const size = Math.ceil(records.length / Number(values.rounds));
  return {
    fromDay: day,
    pieces: Array.from({ length: Number(values.rounds) }, (_, at) =>
      records.slice(at * size, (at + 1) * size),
    ),
  };
}

/** @param {import('knex').Knex} knex @param {readonly string[]} subjects @param {readonly string[]} of */
const markDirty = (knex, subjects, of) =>
  knex('insights_dirty').insert(
    subjects.flatMap(subject =>
      of.map(month => ({
        subject,
        month,
        mark: randomUUID(),
        since: '2026-01-01T00:00:00.000Z',
      })),
    ),
  );

/** @param {any} fleet */
function monthsOf({ startsAt }) {
  const first = new Date(startsAt);
  return Array.from({ length: months }, (_, at) =>
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + at, 1))
      .toISOString()
      .slice(0, 7),
  );
}

/** Comes in, by rounds. @param {Awaited<ReturnType<typeof ingestRounds>>} rounds */
function tellOfIngest(rounds) {
  const of = (/** @type {'taken' | 'copied' | 'processor'} */ what) =>
    median(rounds.map(round => (1_000 * round.rows) / round[what]));
  console.log(
    `  ingest: ${whole(of('taken'))} rows a second, COPY ${whole(of('copied'))}; ratio ${median(rounds.map(({ copied, taken }) => copied / taken)).toFixed(2)} (${rounds
      .map(({ copied, taken }) => (copied / taken).toFixed(2))
      .join(', ')}); this process alone could do ${whole(of('processor'))}`,
  );
}

/** @param {any} product @param {any} made @param {any} portal @param {import('knex').Knex} knex */
async function computing(product, made, { deps, fleet }, knex) {
  const stop = new AbortController().signal;
  const groups = fleet.teams.map((/** @type {any} */ { group }) => group);
  await knex('insights_dirty').delete();
  await markDirty(knex, groups, values.all ? monthsOf(fleet) : [MONTH]);
  let all = 0;
  const longest = await longestTurn(async () => {
    all = await timed(() => product.computeDirty(deps, stop));
  });
  console.log(
    `  computing ${values.all ? 'every month' : 'one month'} of all teams: ${ms(all)}, ${ms(all / groups.length)} a team; the event loop is held for at most ${ms(longest)} of processor time`,
  );
  const again = [];
  for (let times = 0; times < 5; times += 1) {
    await markDirty(knex, [groups[times % groups.length]], [MONTH]);
    again.push(await timed(() => product.computeDirty(deps, stop)));
  }
  console.log(`  one month of one team again: median ${ms(median(again))}`);
}

/** @param {any} product @param {any} portal @param {import('knex').Knex} knex */
async function reading(product, { deps, fleet }, knex) {
  const readable = async () => () => true;
  const team = fleet.teams[0].group;
  const heatMap = () => product.scorecards(deps, { period: MONTH }, readable);
  const page = () => product.scorecard(deps, { team, period: MONTH }, true);
  const [heat, pages, raw] = [[], [], []].map(
    () => /** @type {number[]} */ ([]),
  );
  for (let read = 0; read < Number(values.reads); read += 1) {
    heat.push(await timed(heatMap));
    pages.push(await timed(page));
    if (read < 3)
      raw.push(await timed(() => knex.raw(HEAT_MAP_FROM_RAW, [MONTH])));
  }
  for (const [what, times] of /** @type {const} */ ([
    ['heat map', heat],
    ['page of a team', pages],
  ]))
    console.log(
      `  ${what}: p50 ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))}; 1/${(median(raw) / median(times)).toFixed(1)} of the heat map from signals in SQL (${ms(median(raw))})`,
    );
  return async () => {
    await heatMap();
    await page();
  };
}

/** @param {import('knex').Knex} knex @param {number} changes */
async function tellOfSizes(knex, changes) {
  await knex.raw('analyze');
  const sizes = await sizesOf(knex);
  const bytes = sizes.reduce((sum, each) => sum + each.bytes, 0);
  console.log(
    `  on disk ${whole(bytes / 2 ** 20)} MiB; for each million of changes:`,
  );
  for (const { name, rows, bytes: ofOne } of sizes.filter(
    each => each.bytes > bytes / 1_000,
  ))
    console.log(
      `    ${name}: ${whole((1e6 * rows) / changes)} rows, ${whole((1e6 * ofOne) / changes / 2 ** 20)} MiB`,
    );
}

/** @param {string} file the product @param {any} made @param {number} changes @param {string} dir */
async function run(file, made, changes, dir) {
  const product = loadProduct(file);
  const name = `scorecards_${randomUUID().replaceAll('-', '')}`;
  const admin = connect(connection);
  await admin.raw('create database ??', [name]);
  const url = new URL(connection);
  url.pathname = `/${name}`;
  const knex = connect(url.href);
  try {
    await knex.migrate.latest({ directory: migrations });
    const size = sizeOf(changes);
    const fleet = made.fleetOf(size);
    const portal = { ...portalOfFleet(product, knex, fleet), fleet };
    const { deps, source, clock } = portal;
    await deps.unitOfWork.run((/** @type {any} */ transaction) =>
      deps.sourceStore.introduce(transaction, [source.id], clock.now),
    );
    await product.followDirectory(deps);
    console.log(
      `\n${whole(changes)} changes, ${fleet.teams.length} teams, ${months} months`,
    );
    const firstDay = Math.round(size.days * (1 - rawMonths / months));
    const { fromDay, pieces } = newestOf(made, fleet);
    let memory = 0;
    const filled = await timed(async () => {
      const workers = availableParallelism();
      memory = await fill(knex, {
        url: url.href,
        dir,
        product: file,
        size,
        fromDay: firstDay,
        untilDay: fromDay,
        workers,
      });
    });
    console.log(
      `  filled in ${whole(filled / 1_000)} s, at most ${whole(memory / 1_024)} MiB a process`,
    );
    await tellOfSizes(knex, (changes * (fromDay - firstDay)) / size.days);
    tellOfIngest(await ingestRounds(product, knex, portal, pieces, dir));
    await computing(product, made, portal, knex);
    await knex.raw('analyze');
    const read = await reading(product, portal, knex);
    if (values.plans) await tellOfPlans(product, portal, knex, read);
    console.log(
      `  at most ${whole(process.resourceUsage().maxRSS / 1_024)} MiB of memory`,
    );
  } finally {
    await knex.destroy();
    await admin.raw('drop database ?? with (force)', [name]);
    await admin.destroy();
  }
}

/** @param {any} product @param {any} portal @param {import('knex').Knex} knex @param {() => Promise<void>} read */
async function tellOfPlans(product, { deps, fleet, source }, knex, read) {
  const plans = await plansOf(knex, async () => {
    await read();
    await markDirty(knex, [fleet.teams[0].group], [MONTH]);
    await markDirty(
      knex,
      [`repository:${fleet.teams[0].repositories[0]}`],
      [MONTH],
    );
    await product.computeDirty(deps, new AbortController().signal);
    await product.forgetOld(deps);
  });
  for (const { sql, touched, answered, whole: tables } of plans)
    console.log(
      `    ${whole(touched)} rows touched for ${whole(answered)}${tables.length > 0 ? `, all of ${tables}` : ''}: ${sql.slice(0, 160)}`,
    );
}

const dir = mkdtempSync(join(tmpdir(), 'scorecards-'));
// PostgreSQL runs as somebody else, and writes the rows that are copied here.
chmodSync(dir, 0o777);
try {
  const file = await bundleProduct(dir);
  const made = await loadFleet(dir);
  for (const size of values.sizes.split(','))
    await run(file, made, Number(size), dir);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
