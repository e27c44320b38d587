// @ts-check
/**
 * Promise: a search over 5,000 versions of playbooks takes less than twice as long as a plain indexed query for the same words.
 *
 * Fills databases with made-up playbooks whose words are as frequent as those of the default library: 5,000 playbooks of one version, and 1,000
 * of five; on SQLite in a temporary folder, and on PostgreSQL when a connection string is given. Then asks both sides in turn: the catalogue as
 * the route answers it (ranked, for an audience, with facets), and one statement that joins versions to their whole words by the index, best first.
 * Prints medians and ratios. Exits with 1 when the promise does not hold.
 *
 *   node bench/playbookSearch.mjs [--versions 5000] [--runs 60] [--postgres postgresql://…]
 *
 * On PostgreSQL it makes databases of its own and drops them again.
 */
import { build } from 'esbuild';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fillLibrary } from './playbookSearch/library.mjs';

const MOST_RATIO = 2;
const MOST_HITS = 500;
const WARM_UP = 10;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const backend = join(root, 'plugins/ai-governance-backend');
const content = join(root, 'packages/governance-content');
const knexFactory = createRequire(join(backend, 'package.json'))('knex');

const { values } = parseArgs({
  options: {
    versions: { type: 'string', default: '5000' },
    runs: { type: 'string', default: '60' },
    postgres: { type: 'string' },
  },
});
const versions = Number(values.versions);

/** The product's own code, bundled. @param {string} dir */
async function loadProduct(dir) {
  const outfile = join(dir, 'playbookSearch.cjs');
  await build({
    stdin: {
      contents: `
        export { readCatalogue } from './src/slices/playbooks/service/catalogue';
        export { wordsIn, wordsOf } from './src/slices/playbooks/service/wordsOf';
        export { DatabasePlaybookViews } from './src/slices/playbooks/views/DatabasePlaybookViews';
        export { systemAmbient } from './src/shared/clock';`,
      resolveDir: backend,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    logLevel: 'warning',
  });
  return createRequire(import.meta.url)(outfile);
}

/**
 * The word that stands in about so many texts, of those that begin no other: both sides find the same.
 *
 * @param {ReadonlyMap<string, number>} texts @param {number} wanted
 */
function wordIn(texts, wanted) {
  const words = [...texts.keys()].toSorted();
  const letters = words.flatMap((word, at) =>
    /^[a-z]{5,}$/.test(word) && !words[at + 1]?.startsWith(word)
      ? [/** @type {const} */ ([word, texts.get(word) ?? 0])]
      : [],
  );
  const [nearest] = letters.toSorted(
    ([a, x], [b, y]) =>
      Math.abs(x - wanted) - Math.abs(y - wanted) || (a < b ? -1 : 1),
  );
  if (!nearest) throw new Error('the library has no words');
  return nearest[0];
}

/** @param {ReadonlyMap<string, number>} texts @param {number} playbooks */
function questions(texts, playbooks) {
  const rare = wordIn(texts, playbooks / 500);
  const some = wordIn(texts, playbooks / 50);
  const many = wordIn(texts, playbooks / 10);
  const most = wordIn(texts, playbooks / 2);
  return {
    'a rare word': [rare],
    'a word of one text in fifty': [some],
    'a word of one text in ten': [many],
    'a word of every other text': [most],
    'two words': [some, many],
    'three words': [some, many, most],
  };
}

/** One statement: versions that hold every word as it is, best first. @param {import('knex').Knex} knex @param {readonly string[]} words @param {string} now */
function plainQuery(knex, words, now) {
  const select = knex('playbooks_versions as v')
    .join('playbooks_playbooks as p', 'p.name', 'v.name')
    .where('v.state', 'published')
    .where('v.effective_from', '<=', now)
    .where(where => where.whereNull('v.ends_at').orWhere('v.ends_at', '>', now))
    .limit(MOST_HITS)
    .select('v.*', 'p.*');
  words.forEach((word, at) => {
    select
      .join(`playbooks_words as w${at}`, `w${at}.version_id`, 'v.version_id')
      .where(`w${at}.word`, word);
  });
  const weights = words.map((_, at) => `w${at}.weight`).join(' + ');
  return select.orderByRaw(`${weights} desc, v.version_id`);
}

/** @param {() => Promise<unknown>} work */
async function milliseconds(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** @param {number[]} list */
const median = list =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;

const READER = {
  actor: { userRef: 'user:default/reader' },
  groups: [],
  mayPropose: false,
  mayPublish: false,
  mayReach: false,
};

/** @param {string} name @param {import('knex').Knex} knex @param {any} product @param {number} playbooks */
async function bench(name, knex, product, playbooks) {
  await knex.migrate.latest({ directory: join(backend, 'migrations') });
  const texts = await fillLibrary(knex, product, {
    ...{ versions, playbooks, content },
  });
  // A portal's database has known its tables for long.
  await knex.raw('analyze');
  const deps = {
    views: new product.DatabasePlaybookViews(knex),
    ambient: product.systemAmbient,
  };
  let isKept = true;
  for (const [what, words] of Object.entries(questions(texts, playbooks))) {
    const search = () =>
      product.readCatalogue(deps, READER, { q: words.join(' '), limit: 50 });
    const plain = () => plainQuery(knex, words, product.systemAmbient.now());
    const [{ total }, rows] = [await search(), await plain()];
    if (total !== rows.length)
      throw new Error(`${what}: found ${total} and ${rows.length}`);
    /** @type {number[][]} */
    const [ours, theirs] = [[], []];
    for (let run = -WARM_UP; run < Number(values.runs); run += 1) {
      const both = [await milliseconds(search), await milliseconds(plain)];
      if (run < 0) continue;
      ours?.push(both[0] ?? NaN);
      theirs?.push(both[1] ?? NaN);
    }
    const ratio = median(ours ?? []) / median(theirs ?? []);
    isKept &&= ratio < MOST_RATIO;
    console.log(
      `${name.padEnd(10)} ${playbooks} playbooks, ${what.padEnd(28)} ${String(total).padStart(4)} hits  ${median(ours ?? []).toFixed(2)} ms against ${median(theirs ?? []).toFixed(2)} ms: ${ratio.toFixed(2)}`,
    );
  }
  return isKept;
}

/** @param {string} connectionString @param {(knex: import('knex').Knex) => Promise<boolean>} work */
async function onPostgres(connectionString, work) {
  const database = `bench_${randomUUID().replaceAll('-', '')}`;
  const admin = knexFactory({ client: 'pg', connection: connectionString });
  await admin.raw(`create database ${database}`);
  const url = new URL(connectionString);
  url.pathname = `/${database}`;
  const knex = knexFactory({ client: 'pg', connection: url.href });
  try {
    return await work(knex);
  } finally {
    await knex.destroy();
    await admin.raw(`drop database ${database}`);
    await admin.destroy();
  }
}

const dir = mkdtempSync(join(tmpdir(), 'ai-governance-bench-'));
try {
  const product = await loadProduct(dir);
  const kept = [];
  for (const playbooks of [versions, versions / 5]) {
    const sqlite = knexFactory({
      client: 'better-sqlite3',
      connection: { filename: join(dir, `${playbooks}.sqlite`) },
      useNullAsDefault: true,
      pool: { min: 1, max: 1 },
    });
    kept.push(await bench('SQLite', sqlite, product, playbooks));
    await sqlite.destroy();
    if (values.postgres)
      kept.push(
        await onPostgres(values.postgres, knex =>
          bench('PostgreSQL', knex, product, playbooks),
        ),
      );
  }
  const isKept = !kept.includes(false);
  console.log(isKept ? 'the promise holds' : 'the promise does not hold');
  process.exitCode = isKept ? 0 : 1;
} finally {
  rmSync(dir, { recursive: true, force: true });
}
