// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLines } from './explain.mjs';
import { Failure } from './failure.mjs';

/** Milliseconds after which a start counts as failed. */
const patienceMs = 240_000;

/**
 * Waits until backend and app answer, telling about each.
 *
 * @param {object} options
 * @param {string} options.appUrl
 * @param {string} options.backendUrl
 * @param {import('./progress.mjs').Progress} options.progress
 * @param {() => string} options.recent the last lines of the log, for the error
 */
export async function waitUntilReady({ appUrl, backendUrl, progress, recent }) {
  await Promise.all([
    progress.step('starting the backend', () =>
      waitForAnswer(`${backendUrl}/.backstage/health/v1/readiness`, recent),
    ),
    progress.step('bundling the app', () => waitForAnswer(appUrl, recent)),
  ]);
}

/**
 * Polls an address until it answers with success.
 *
 * @param {string} url
 * @param {() => string} recent
 */
export async function waitForAnswer(url, recent) {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    if (await answers(url)) return;
    await sleep(250);
  }
  throw new Failure(
    `${url} did not answer within ${patienceMs / 60_000} minutes`,
    {
      details: lastLines(recent(), 25),
      hint: 'the lines above are the last ones of the log',
    },
  );
}

/** @param {string} url */
async function answers(url) {
  try {
    const response = await fetch(url, {
      headers: { accept: 'text/html,application/json' },
      signal: AbortSignal.timeout(30_000),
    });
    // Read to the end: an answer that breaks off is none.
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
