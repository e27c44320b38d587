export { policyDecisions } from './stormDecisions';
import type { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fleet } from './Fleet';
import { inspect } from './inspectStorm';
import { standInDecisions, type StormDecisions } from './stormDecisions';
import { REPOSITORY, sign } from './stormCodeHost';
import { type Delivery, type Host, startHost } from './StormHost';
import type { StormOptions } from './stormOptions';

/** What came of a storm. All lists are empty when nothing was lost and nothing took effect twice. */
export interface StormReport {
  readonly sent: number;
  readonly accepted: number;
  readonly kills: number;
  readonly decisions: number;
  /** Accepted deliveries that are not stored. */
  readonly lost: readonly string[];
  /** Events that marked more or less than once. */
  readonly notOnce: readonly string[];
  /** Changes whose newest decision is not about what the host has now. */
  readonly undecided: readonly string[];
  /** Changes of which the host does not show the newest decision. */
  readonly unshown: readonly string[];
  /** Decisions without an entry in the ledger. */
  readonly unledgered: number;
  /** Work that was left. */
  readonly left: number;
  readonly elapsedMs: number;
}

const PATIENCE_MS = 60_000;

/**
 * Sends signed deliveries to replicas that are killed at random, out of order, some twice and some under another id, and looks
 * what became of them.
 */
export async function storm(options: StormOptions): Promise<StormReport> {
  const started = Date.now();
  const { knex } = options;
  const { decisions = standInDecisions, patienceMs = PATIENCE_MS } = options;
  await decisions.prepare(knex);
  const host = await startHost();
  const fleet = new Fleet(options, host.address);
  try {
    await untilReady(options, host, decisions);
    fleet.start();
    const deliveries = makeDeliveries(options);
    const accepted = await send(deliveries, { fleet, host });
    if (options.isRelentless) await fleet.spent();
    await fleet.calm();
    const left = await untilIdle(knex, patienceMs);
    return {
      ...(await inspect(knex, { accepted, host, decisions })),
      sent: deliveries.length,
      accepted: accepted.length,
      kills: fleet.kills,
      left,
      elapsedMs: Date.now() - started,
    };
  } finally {
    await fleet.stop();
    await host.stop();
  }
}

/** Every tenth delivery comes twice, every tenth again under another id; all in a random order. */
function makeDeliveries({
  deliveries,
  changes,
}: StormOptions): readonly Delivery[] {
  const made = Array.from({ length: deliveries }, (_, index): Delivery => {
    const number = String(1 + (index % changes));
    const version = 1 + Math.floor(index / changes);
    const body = JSON.stringify({ repository: REPOSITORY, number, version });
    return { id: `d${index}`, body, number, version };
  });
  const again = made.filter((_, index) => index % 10 === 3);
  const renamed = made
    .filter((_, index) => index % 10 === 7)
    .map(each => ({ ...each, id: `${each.id}-renamed` }));
  return [...made, ...again, ...renamed]
    .map(each => ({ each, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ each }) => each);
}

const SENDERS = 8;

/** Sends everything, once each; what a killed replica did not answer is delivered again later, as a host or a person would. */
async function send(
  deliveries: readonly Delivery[],
  to: { readonly fleet: Fleet; readonly host: Host },
): Promise<readonly Delivery[]> {
  const waiting = [...deliveries];
  const accepted: Delivery[] = [];
  const sender = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      to.host.raise(next);
      if (await deliver(next, to.fleet)) accepted.push(next);
      else waiting.unshift(next);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  return accepted;
}

async function deliver({ id, body }: Delivery, fleet: Fleet): Promise<boolean> {
  const address = fleet.address();
  if (address === undefined) {
    await sleep(20);
    return false;
  }
  const headers = {
    'content-type': 'application/json',
    'x-signature': sign(body),
    'x-delivery': id,
  };
  return fetch(address, { method: 'POST', headers, body }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Lets one replica live until it can decide, so that the others are killed at their work. */
async function untilReady(
  options: StormOptions,
  { address }: Host,
  decisions: StormDecisions,
): Promise<void> {
  if (await decisions.isReady(options.knex)) return;
  const first = new Fleet({ ...options, replicas: 1, mostKills: 0 }, address);
  try {
    first.start();
    while (!(await decisions.isReady(options.knex))) await sleep(100);
  } finally {
    await first.stop();
  }
}

async function untilIdle(knex: Knex, patienceMs: number): Promise<number> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const [dirty] = await knex('hosts_dirty').count({ n: '*' });
    const [due] = await knex('hosts_publications')
      .whereNotNull('due_at')
      .count({ n: '*' });
    const left = Number(dirty?.n) + Number(due?.n);
    if (left === 0 || Date.now() > deadline) return left;
    await sleep(100);
  }
}
