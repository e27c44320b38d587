/**
 * Writes mutation/SURVIVORS.md: the score of each part, and every mutant that no test noticed with the reason why.
 *
 *   node mutation/survivors.mjs [report.json]
 *
 * Reads mutation/.incremental.json, which holds the results of all runs, or the report that is named.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { survivorReasons } from './survivorReasons.mjs';

const here = name => new URL(name, import.meta.url);
const source = process.argv[2] ?? here('.incremental.json');
const PARTS = ['audit', 'attribution', 'policy'];
const SHOWN = 60;

const { files } = JSON.parse(readFileSync(source, 'utf8'));
const mutants = Object.entries(files)
  .flatMap(([file, { source: text, mutants: ofFile }]) =>
    ofFile.map(mutant => ({ ...mutant, file, ...placeIn(text, mutant) })),
  )
  .sort(
    (a, b) =>
      compareTexts(a.file, b.file) ||
      a.location.start.line - b.location.start.line ||
      a.location.start.column - b.location.start.column,
  );

/** What was changed, and the line in which the change begins. */
function placeIn(text, { location: { start, end } }) {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const cut = lines.with(last, lines[last].slice(0, end.column - 1));
  const original = cut.with(0, cut[0].slice(start.column - 1)).join('\n');
  return { original, line: lines[0].trim() };
}

function compareTexts(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const partOf = file => file.split('/')[1];
const isLeft = ({ status }) => status === 'Survived' || status === 'NoCoverage';

function scoreOf(name, ofPart) {
  const count = (...statuses) =>
    ofPart.filter(({ status }) => statuses.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const [survived, uncovered] = [count('Survived'), count('NoCoverage')];
  const total = killed + survived + uncovered;
  const percent = total === 0 ? 0 : (100 * killed) / total;
  return `| ${name} | ${killed} | ${survived} | ${uncovered} | ${total} | ${percent.toFixed(1)} |`;
}

const used = new Set();

function reasonOf({ file, status, mutatorName, line, original, replacement }) {
  const found = survivorReasons.find(
    ({ files: names, status: only, mutators, code, from, to }) =>
      (names?.some(name => file === `src/${name}`) ?? true) &&
      (only === undefined || status === only) &&
      (mutators?.includes(mutatorName) ?? true) &&
      (code === undefined || line.includes(code)) &&
      (from === undefined || original === from) &&
      (to === undefined || replacement === to),
  );
  if (found === undefined) return '**no reason yet**';
  used.add(found);
  return found.reason;
}

/** Code in one cell of a table: on one line, cut short. */
function cell(code) {
  const flat = code.replaceAll(/\s+/g, ' ').trim();
  const cut = flat.length > SHOWN ? `${flat.slice(0, SHOWN)}…` : flat;
  const fence = cut.includes('`') ? '``' : '`';
  return `${fence} ${cut.replaceAll('|', '\\|')} ${fence}`;
}

const rowOf = mutant =>
  [
    '',
    ` ${mutant.file.replace('src/', '')}:${mutant.location.start.line} `,
    ` ${cell(mutant.original)} → ${cell(mutant.replacement ?? '')} `,
    ` ${reasonOf(mutant)}${mutant.status === 'NoCoverage' ? ' (no test reaches it)' : ''} `,
    '',
  ].join('|');

const left = mutants.filter(isLeft);
const text = [
  '# Survivors of mutation testing',
  '',
  'Written by `node mutation/survivors.mjs` from the runs so far; the reasons stand in `reasons`. A mutant that ran into an',
  'endless loop counts as killed; static mutants are not tried (see README.md).',
  '',
  '| part | killed | survived | not covered | total | percent |',
  '| --- | ---: | ---: | ---: | ---: | ---: |',
  ...PARTS.map(part =>
    scoreOf(
      part,
      mutants.filter(({ file }) => partOf(file) === part),
    ),
  ),
  scoreOf('all', mutants),
  ...PARTS.flatMap(part => [
    '',
    `## ${part}`,
    '',
    '| place | change | reason |',
    '| --- | --- | --- |',
    ...left.filter(({ file }) => partOf(file) === part).map(rowOf),
  ]),
  '',
].join('\n');

writeFileSync(here('SURVIVORS.md'), text);
process.stdout.write(`${text.split('\n').slice(5, 13).join('\n')}\n`);
for (const reason of survivorReasons.filter(each => !used.has(each))) {
  process.stderr.write(`not needed: ${JSON.stringify(reason)}\n`);
}
