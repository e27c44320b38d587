// @ts-check
/**
 * Promise: what this product adds to the scripts that the app loads at once is at most 1 % of them.
 *
 * Builds the app (or takes a build that is there), reads which scripts index.html loads, and counts through their source maps
 * how many bytes come from this product: its packages, the libraries that only it brings along, and the icons that only it
 * uses (the icon library is one module, which stands in the entry with the icons of every chunk). Prints the share, what it is
 * made of, and the chunks that are loaded later. Exits with 1 when the promise does not hold.
 *
 *   node bench/bundle.mjs [--dist packages/app/dist]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const MOST_SHARE = 0.01;
/** Bytes of a script that may do without a source map. */
const MOST_STUB = 2000;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Sources that count as ours, by their path in the source map. */
const OURS = [
  /(^|\/)plugins\/ai-governance(-common)?\/(src|dist)\//,
  /(^|\/)packages\/governance-core\/(src|dist)\//,
  // Nothing else in an app like this one brings these.
  /node_modules\/(openapi-fetch|@noble\/hashes|diff)\//,
];
/** A portal of one's own has code of its own: shown beside, since another app would not load it. */
const APP = /(^|\/)packages\/app\/src\/|^webpack:\/\/app\/\.\/src\//;

const ICONS = /(^|\.\.\/)node_modules\/@remixicon\/react\//;

const { values } = parseArgs({ options: { dist: { type: 'string' } } });
const dist = values.dist ? resolve(values.dist) : build();
const scripts = readdirSync(join(dist, 'static')).filter(name =>
  name.endsWith('.js'),
);
const initial = new Set(
  [
    ...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(
      /<script\b[^>]*\bsrc="([^"]+\.js)"/g,
    ),
  ].map(([, src]) => basename(src)),
);
if (initial.size === 0) {
  throw new Error('expected scripts in index.html, found none');
}
const iconShare = shareOfIcons();
const chunks = scripts.map(measure);
const entry = chunks.filter(({ name }) => initial.has(name));
const total = sum(entry, ({ bytes }) => bytes);
const ours = sum(entry, chunk => chunk.ours);
const share = ours / total;

print('Scripts that the app loads at once', entry);
print(
  'Chunks of this product that are loaded later',
  chunks.filter(chunk => !initial.has(chunk.name) && chunk.ours > 0),
);
console.log('\nLargest parts of ours in what is loaded at once');
for (const [source, bytes] of merged(entry).slice(0, 15)) {
  console.log(`${number(bytes)}  ${source}`);
}
const verdict = share <= MOST_SHARE ? 'holds' : 'DOES NOT HOLD';
console.log(
  `\nours ${ours} of ${total} bytes = ${(100 * share).toFixed(2)} %, promised at most ${100 * MOST_SHARE} %: ${verdict}` +
    `\nthe app's own code: ${sum(entry, chunk => chunk.app)} bytes`,
);
process.exitCode = share <= MOST_SHARE ? 0 : 1;

/** Share of the icons in the build that nobody but this product uses; icons are about equally large. */
function shareOfIcons() {
  const own = iconNames(join(root, 'plugins/ai-governance/src'));
  const others = new Set([
    ...iconNames(join(root, 'packages/app/src')),
    ...iconNames(join(root, 'node_modules/@backstage/ui/dist')),
    ...iconNames(join(root, 'node_modules/@backstage/plugin-app/dist')),
  ]);
  const onlyOurs = [...own].filter(name => !others.has(name));
  return onlyOurs.length / new Set([...own, ...others]).size;
}

/**
 * Names of the icons that the scripts below a folder mention.
 *
 * @param {string} folder
 */
function iconNames(folder) {
  const names = new Set();
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!/\.(tsx?|m?js)$/.test(String(file))) continue;
    const text = readFileSync(join(folder, String(file)), 'utf8');
    for (const [name] of text.matchAll(/\bRi[A-Z]\w+/g)) names.add(name);
  }
  return names;
}

/** Builds the app and gives the folder of the build. */
function build() {
  execFileSync('yarn', ['workspace', 'app', 'build'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return join(root, 'packages/app/dist');
}

/**
 * Bytes of one script by where they come from.
 *
 * @param {string} name
 */
function measure(name) {
  const path = join(dist, 'static', name);
  const code = readFileSync(path, 'utf8');
  if (!existsSync(`${path}.map`)) {
    // Stubs of a few bytes, such as for a style sheet alone, have none.
    if (!initial.has(name) && code.length < MOST_STUB) return stub(name, code);
    throw new Error(
      `expected a source map beside \`${name}\`, found none; build with source maps`,
    );
  }
  const map = JSON.parse(readFileSync(`${path}.map`, 'utf8'));
  const bytes = bytesBySource(code, map);
  /** @type {Map<string, number>} */
  const parts = new Map();
  let app = 0;
  for (const [source, count] of bytes) {
    if (ICONS.test(source)) parts.set(source, Math.round(count * iconShare));
    else if (OURS.some(pattern => pattern.test(source)))
      parts.set(source, count);
    else if (APP.test(source)) app += count;
  }
  return {
    name,
    bytes: Buffer.byteLength(code),
    ours: sum([...parts.values()], count => count),
    app,
    parts,
  };
}

/**
 * @param {string} name
 * @param {string} code
 */
function stub(name, code) {
  return {
    name,
    bytes: Buffer.byteLength(code),
    ours: 0,
    app: 0,
    parts: new Map(),
  };
}

/**
 * Attributes every stretch of the code to the source that the mapping at its start names.
 *
 * @param {string} code
 * @param {{sources: string[], mappings: string}} map
 */
function bytesBySource(code, map) {
  const lines = code.split('\n');
  /** @type {Map<string, number>} */
  const bytes = new Map();
  let source = 0;
  map.mappings.split(';').forEach((segments, row) => {
    const line = lines[row] ?? '';
    /** @type {{column: number, source: number | undefined}[]} */
    const starts = [];
    let column = 0;
    for (const segment of segments ? segments.split(',') : []) {
      const [columns = 0, sources] = decode(segment);
      column += columns;
      if (sources !== undefined) source += sources;
      starts.push({
        column,
        source: sources === undefined ? undefined : source,
      });
    }
    starts.forEach((start, index) => {
      const end = starts[index + 1]?.column ?? line.length;
      const name =
        start.source === undefined ? undefined : map.sources[start.source];
      if (name === undefined || end <= start.column) return;
      const count = Buffer.byteLength(line.slice(start.column, end));
      bytes.set(name, (bytes.get(name) ?? 0) + count);
    });
  });
  return bytes;
}

/**
 * Numbers of one segment of a source map: base64 digits of five bits each, the sixth says that more follow.
 *
 * @param {string} segment
 */
function decode(segment) {
  const digits =
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = digits.indexOf(character);
    value += (digit & 31) * 2 ** shift;
    shift += 5;
    if (digit & 32) continue;
    const half = Math.floor(value / 2);
    numbers.push(value % 2 === 1 ? -half : half);
    value = 0;
    shift = 0;
  }
  return numbers;
}

/** @param {ReturnType<typeof measure>[]} some */
function merged(some) {
  /** @type {Map<string, number>} */
  const all = new Map();
  for (const { parts } of some) {
    for (const [source, bytes] of parts) {
      all.set(source, (all.get(source) ?? 0) + bytes);
    }
  }
  return [...all].sort(([, a], [, b]) => b - a);
}

/**
 * @param {string} title
 * @param {ReturnType<typeof measure>[]} some
 */
function print(title, some) {
  console.log(`\n${title}\n     bytes       ours  share  chunk`);
  for (const chunk of [...some].sort((a, b) => b.ours - a.ours)) {
    const part = `${((100 * chunk.ours) / chunk.bytes).toFixed(1)} %`;
    console.log(
      `${number(chunk.bytes)} ${number(chunk.ours)} ${part.padStart(7)}  ${chunk.name}`,
    );
  }
}

/** @param {number} value */
function number(value) {
  return String(value).padStart(10);
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => number} of
 */
function sum(items, of) {
  return items.reduce((all, item) => all + of(item), 0);
}
