// @ts-check
/**
 * Promise: no request that can be made from the contract, valid or hostile, is answered with a 5xx, a stack trace, a secret of the
 * configuration, or a body without a code.
 *
 * Starts a real backend on SQLite and sends requests generated from the contract, the same generator that the tests use. Prints
 * how many of each status came; exits with 1 when the promise does not hold.
 *
 *   node bench/fuzz.mjs [--requests 1000000] [--seed 1] [--parallel 8]
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPortal } from './portal/startPortal.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
require('@backstage/cli/config/nodeTransform.cjs');
const fc = require('fast-check');
const {
  generatedOperations,
} = require('../plugins/ai-governance-backend/src/__testUtils__/contractRequests.ts');

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    parallel: { type: 'string', default: '8' },
  },
});
const total = Number(values.requests);
const STACK = /\n\s+at .+:\d+:\d+|node_modules|\/src\/|\.ts:\d+/;
const PER_BATCH = 50;

const portal = await startPortal({
  components: 20,
  policyFile: join(here, '..', 'examples', 'policy.yaml'),
});
/** @type {Map<string, number>} */
const answers = new Map();
let sent = 0;
let faults = 0;

/** @param {string} operationId @param {{method: string, path: string, body?: unknown}} request */
async function send(operationId, { method, path, body }) {
  const { status, text } = await portal.raw(
    method,
    `/ai-governance${path}`,
    body,
  );
  const key = `${operationId} ${status}`;
  answers.set(key, (answers.get(key) ?? 0) + 1);
  const code = status < 400 || text.includes('"code":"');
  if (
    status < 500 &&
    code &&
    !text.includes(portal.secret) &&
    !STACK.test(text)
  )
    return;
  faults += 1;
  if (faults <= 20) {
    process.stdout.write(
      `FAULT ${status} ${method} ${path} ${JSON.stringify(body)?.slice(0, 400)}\n  ${text.slice(0, 400)}\n`,
    );
  }
}

/** @param {number} worker */
async function work(worker) {
  for (let batch = 0; sent < total; batch += 1) {
    for (const { operationId, valid, hostile } of generatedOperations) {
      const requests = fc.sample(fc.oneof(valid, hostile), {
        numRuns: PER_BATCH,
        seed: Number(values.seed) + worker * 1_000_003 + batch,
      });
      for (const request of requests) {
        if (sent >= total) return;
        sent += 1;
        await send(operationId, request);
      }
    }
    process.stdout.write(`${sent} of ${total} requests, ${faults} faults\n`);
  }
}

try {
  await Promise.all(
    Array.from({ length: Number(values.parallel) }, (_, worker) =>
      work(worker),
    ),
  );
  for (const [key, count] of [...answers].sort())
    process.stdout.write(`  ${key}: ${count}\n`);
  process.stdout.write(
    `${sent} requests, ${faults} faults: ${faults === 0 ? 'holds' : 'DOES NOT HOLD'}\n`,
  );
  if (faults > 0) process.exitCode = 1;
} finally {
  await portal.stop();
}
