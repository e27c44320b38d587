// @ts-check
/**
 * Records what this engine version answers, for `src/policy/replay.test.ts`: of many generated policies and questions those that
 * say something no earlier one says. Run it only with a new engine version, or before the first release of one: a recording that
 * is replaced proves nothing about decisions that were made before.
 *
 *   node mutation/record.mjs
 */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TRIED = 2500;
const MOST_LINES = 40;
const SEED = 20270214;
const packageDir = join(dirname(fileURLToPath(import.meta.url)), '..');
const sha256 = text => createHash('sha256').update(text, 'utf8').digest('hex');

async function loadEngine() {
  const dir = mkdtempSync(join(tmpdir(), 'ai-governance-record-'));
  try {
    const outfile = join(dir, 'engine.cjs');
    await build({
      stdin: {
        contents: [
          "export * from './src';",
          "export * from './src/policy/__testUtils__/generatedPolicy';",
          "export * from './src/policy/__testUtils__/generatedQuestion';",
          "export { default as fc } from 'fast-check';",
        ].join('\n'),
        resolveDir: packageDir,
        loader: 'ts',
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'warning',
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Every text of a value with numbers taken out, under the key it stands at: what there is to be said. */
function sayings(value, key = '') {
  if (typeof value === 'string')
    return [`${key}:${value.replace(/\d+/g, '0')}`];
  if (Array.isArray(value)) return value.flatMap(each => sayings(each, key));
  if (typeof value !== 'object' || value === null) return [`${key}:${value}`];
  return Object.entries(value).flatMap(([name, member]) =>
    /digest$/i.test(name) ? [] : sayings(member, name),
  );
}

function recordOne(engine, policy, question) {
  const compiled = engine.compilePolicy(
    { policy, document: policy },
    { sha256 },
  );
  const decision = engine.evaluate(compiled, question);
  const [entity] = question.facts.entities;
  if (!entity || question.subject.kind === 'change')
    return { policy, question, decision };
  const about = { entity, waivers: question.facts.waivers, now: question.now };
  return {
    policy,
    question,
    decision,
    status: engine.entityStatus(compiled, about),
    sentences: engine.explain(compiled, about),
  };
}

const engine = await loadEngine();
const drawn = engine.fc.sample(
  engine.fc.tuple(engine.anyPolicies, engine.anyQuestions),
  { numRuns: TRIED, seed: SEED },
);
let left = drawn.map(([policy, question]) => {
  const line = recordOne(engine, policy, question);
  const { policy: _policy, question: _question, ...answers } = line;
  const { length } = JSON.stringify(line);
  return { line, length, said: new Set(sayings(answers)) };
});
const known = new Set();
const lines = [];
while (lines.length < MOST_LINES) {
  const best = left.reduce((most, each) => {
    const news =
      [...each.said].filter(said => !known.has(said)).length / each.length;
    return news > (most?.news ?? 0) ? { each, news } : most;
  }, undefined);
  if (!best) break;
  lines.push(JSON.stringify(best.each.line));
  best.each.said.forEach(said => known.add(said));
  left = left.filter(each => each !== best.each);
}
const file = join(
  packageDir,
  `src/policy/__fixtures__/engine-${engine.ENGINE_VERSION}.jsonl`,
);
writeFileSync(file, `${lines.join('\n')}\n`);
console.log(`${lines.length} recordings in ${file}`);
