// @ts-check
/**
 * Promise: a decision in process takes, at its 99th percentile, at most as long as `@cedar-policy/cedar-wasm` with preparsed
 * policies at its median, on equal rules and questions, with 10 and with 100 rules.
 *
 * Generates permits and forbids that both languages can say, and questions about one entity and one assistant. Both engines
 * are warmed and first have to agree; then they answer in turn, in one process. Ours returns the whole decision: digests,
 * reasons in words and unmatched rules. Calls during which the system let another process run are left out, for both. Exits
 * with 1 when the promise does not hold. Beside it, without a promise: the full evaluation of the default policy on its own
 * cases, obligations included, and the status of an entity.
 *
 *   node bench/decision.mjs [--questions 400] [--rounds 25]
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const MOST_TIMES = 1;
const RULE_COUNTS = [10, 100];
const WARM_UP_ROUNDS = 5;
const SEED = 20270214;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const core = join(root, 'packages/governance-core');
const requireOfCore = createRequire(join(core, 'package.json'));

const { values } = parseArgs({
  options: {
    questions: { type: 'string', default: '400' },
    rounds: { type: 'string', default: '25' },
  },
});

const sha256 = text => createHash('sha256').update(text, 'utf8').digest('hex');

/** The engine as it ships, with the generators and the translation that its tests use. */
async function loadEngine(dir) {
  const { build } = requireOfCore('esbuild');
  const outfile = join(dir, 'engine.cjs');
  await build({
    stdin: {
      contents: [
        './src',
        './src/policy/__testUtils__/generatedPolicy',
        './src/policy/__testUtils__/toCedar',
        './src/policy/__testUtils__/toCedarCalls',
        './src/policy/__testUtils__/world',
      ]
        .map(module => `export * from '${module}';`)
        .concat(
          "export { toQuestion as toCaseQuestion } from './src/policy/cases/caseQuestion';",
          "export { CaseProblems } from './src/policy/cases/caseWords';",
          "export { default as fc } from 'fast-check';",
        )
        .join('\n'),
      resolveDir: core,
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

const putAsideCount = () => process.resourceUsage().involuntaryContextSwitches;

/** Microseconds that one call takes; `undefined` when the system put this process aside meanwhile to let another one run. */
function timed(run) {
  const putAside = putAsideCount();
  const start = process.hrtime.bigint();
  run();
  const nanoseconds = Number(process.hrtime.bigint() - start);
  return putAsideCount() === putAside ? nanoseconds / 1e3 : undefined;
}

/** The smallest time that at least this share of all times does not exceed. */
const percentile = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1];

/** Lets all runners answer every question in turn, round after round; returns each one's undisturbed times in microseconds. */
function interleave(runners, questions, rounds) {
  const times = runners.map(() => []);
  for (let round = 0; round < WARM_UP_ROUNDS + rounds; round++)
    for (const question of questions)
      runners.forEach((run, i) => {
        const time = timed(() => run(question));
        if (round >= WARM_UP_ROUNDS && time !== undefined) times[i].push(time);
      });
  return times;
}

const row = (name, times) =>
  `${name.padEnd(44)} p50 ${percentile(times, 0.5).toFixed(1).padStart(7)} µs   p99 ${percentile(times, 0.99).toFixed(1).padStart(7)} µs`;

/** One comparison on equal rules; the ratio is our 99th percentile over Cedar's median. */
function compare(engine, cedar, ruleCount) {
  const { fc } = engine;
  const size = { minLength: ruleCount, maxLength: ruleCount };
  const [policy] = fc.sample(engine.cedarPolicies(size), {
    numRuns: 1,
    seed: SEED,
  });
  const compiled = engine.compilePolicy(
    { policy, document: policy },
    { sha256 },
  );
  const preparsedPolicySetId = `rules-${ruleCount}`;
  const parsed = cedar.preparsePolicySet(preparsedPolicySetId, {
    staticPolicies: engine.toCedar(policy),
  });
  if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed));
  const questions = fc
    .sample(engine.worlds, {
      numRuns: 20 * Number(values.questions),
      seed: SEED,
    })
    .filter(world => engine.toCedarCalls(world, policy).length === 1)
    .slice(0, Number(values.questions))
    .map(world => ({
      ours: engine.toQuestion(world),
      theirs: {
        ...engine.toCedarCalls(world, policy)[0],
        preparsedPolicySetId,
      },
    }));
  const ours = ({ ours: question }) => engine.evaluate(compiled, question);
  const theirs = ({ theirs: call }) => cedar.statefulIsAuthorized(call);
  for (const question of questions) {
    const answer = theirs(question);
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
    if (
      (ours(question).effect === 'deny') !==
      (answer.response.decision === 'deny')
    )
      throw new Error('the two engines do not agree; nothing to measure');
  }
  const [mine, other] = interleave(
    [ours, theirs],
    questions,
    Number(values.rounds),
  );
  const ratio = percentile(mine, 0.99) / percentile(other, 0.5);
  const asked = questions.length * Number(values.rounds);
  console.log(
    `${ruleCount} rules, ${questions.length} questions, ${asked} calls each, undisturbed ${mine.length} and ${other.length}`,
  );
  console.log(row('  evaluate', mine));
  console.log(row('  cedar-wasm, preparsed', other));
  console.log(
    `  p99 of evaluate / p50 of cedar-wasm          ${ratio.toFixed(2)} (promised: at most ${MOST_TIMES}); p50 / p50 ${(percentile(mine, 0.5) / percentile(other, 0.5)).toFixed(2)}`,
  );
  return ratio;
}

/** The default policy on its own cases: everything that an answer holds, and the status of the case's entity. */
function measureDefaultPolicy(engine) {
  const text = readFileSync(
    join(root, 'packages/governance-content/policies/default.yaml'),
    'utf8',
  );
  const parsed = engine.parsePolicy(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const compiled = engine.compilePolicy(parsed.value, { sha256 });
  const asked = parsed.value.cases.map(({ given }) =>
    engine.toCaseQuestion(compiled, given, new engine.CaseProblems()),
  );
  const entities = asked.flatMap(({ compiled: policy, question }) =>
    question.facts.entities.slice(0, 1).map(entity => ({
      compiled: policy,
      question: {
        entity,
        waivers: question.facts.waivers,
        now: question.now,
      },
    })),
  );
  const evaluate = given => engine.evaluate(given.compiled, given.question);
  const status = given => engine.entityStatus(given.compiled, given.question);
  const rounds = Number(values.rounds);
  console.log(`default policy, its ${asked.length} cases`);
  console.log(row('  evaluate', interleave([evaluate], asked, rounds)[0]));
  console.log(row('  entityStatus', interleave([status], entities, rounds)[0]));
}

async function main() {
  const work = mkdtempSync(join(tmpdir(), 'ai-governance-bench-'));
  try {
    const engine = await loadEngine(work);
    const cedar = requireOfCore('@cedar-policy/cedar-wasm/nodejs');
    const ratios = RULE_COUNTS.map(count => compare(engine, cedar, count));
    measureDefaultPolicy(engine);
    if (ratios.some(ratio => ratio > MOST_TIMES)) process.exitCode = 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

await main();
