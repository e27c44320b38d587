// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

/** A developer of the demonstration and a component with a history of decisions. */
const developer = 'dana.fernley';
const component = 'component/default/checkout-service';

/** Milliseconds after which the demonstration is not waited for any longer. */
const patienceMs = 90_000;
/** The same for its scorecards, of seventy weeks. */
const scorecardsPatienceMs = 600_000;
const QUIET_TIMES = 4;

/**
 * Waits until a developer of the demonstration can sign in and sees what was decided about a component.
 *
 * @param {string} backendUrl
 * @returns {Promise<boolean>} false when that did not happen in time, or the demonstration is not configured
 */
export async function waitForDemo(backendUrl) {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    if (await isSeeded(backendUrl)) return true;
    await sleep(500);
  }
  return false;
}

/**
 * Waits until the scorecards of the demonstration are computed and nothing of them waits any longer.
 *
 * @param {string} backendUrl
 * @returns {Promise<boolean>} false when that did not happen in time
 */
export async function waitForScorecards(backendUrl) {
  const deadline = Date.now() + scorecardsPatienceMs;
  let quiet = 0;
  while (Date.now() < deadline) {
    quiet = (await isComputed(backendUrl)) ? quiet + 1 : 0;
    // Between two batches of history nothing waits for a moment.
    if (quiet === QUIET_TIMES) return true;
    await sleep(5_000);
  }
  return false;
}

/** @param {string} backendUrl */
async function isComputed(backendUrl) {
  const token = await signIn(backendUrl);
  if (token === undefined) return false;
  const answer = await getJson(
    `${backendUrl}/api/ai-governance/insights/scorecards`,
    { authorization: `Bearer ${token}` },
  );
  const teams = valueAt(answer, 'teams');
  return (
    Array.isArray(teams) &&
    teams.length > 0 &&
    valueAt(answer, 'freshness', 'waitingCells') === 0
  );
}

/**
 * @param {string} backendUrl
 * @returns {Promise<string | undefined>}
 */
async function signIn(backendUrl) {
  const session = await getJson(
    `${backendUrl}/api/auth/demo/refresh?env=development`,
    { 'x-demo-user': developer },
  );
  const token = valueAt(session, 'backstageIdentity', 'token');
  return typeof token === 'string' ? token : undefined;
}

/** @param {string} backendUrl */
async function isSeeded(backendUrl) {
  const token = await signIn(backendUrl);
  if (token === undefined) return false;
  const policy = await getJson(
    `${backendUrl}/api/ai-governance/policy/entities/${component}`,
    { authorization: `Bearer ${token}` },
  );
  const decisions = valueAt(policy, 'recentDecisions');
  return Array.isArray(decisions) && decisions.length > 0;
}

/**
 * @param {string} url
 * @param {Record<string, string>} headers
 * @returns {Promise<unknown>} `undefined` unless the answer is a success with JSON
 */
async function getJson(url, headers) {
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json', ...headers },
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    return response.ok ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {unknown} value
 * @param {...string} path
 * @returns {unknown} `undefined` where the path leads nowhere
 */
function valueAt(value, ...path) {
  return path.reduce(
    (/** @type {unknown} */ at, key) =>
      typeof at === 'object' && at !== null
        ? /** @type {Record<string, unknown>} */ (at)[key]
        : undefined,
    value,
  );
}
