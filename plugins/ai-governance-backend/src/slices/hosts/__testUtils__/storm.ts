import type { Knex } from 'knex';
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { DECISIONS, headOf, REPOSITORY, sign } from './replica';

/** How a storm is made. */
export interface StormOptions {
  /** Migrated, and empty. */
  readonly knex: Knex;
  readonly database: Knex.Config;
  /** The bundled replica. */
  readonly program: string;
  /** Where replicas find the packages that are not part of the bundle. */
  readonly nodePath: string;
  readonly deliveries: number;
  readonly changes: number;
  readonly replicas: number;
  /** Longest time that a replica lives before it is killed, milliseconds. */
  readonly longestLifeMs: number;
}

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
  /** Work that was left. */
  readonly left: number;
  readonly elapsedMs: number;
}

interface Delivery {
  readonly id: string;
  readonly body: string;
  readonly number: string;
}

const PATIENCE_MS = 60_000;

/**
 * Sends signed deliveries to replicas that are killed at random, out of order, some twice and some under another id, and looks
 * what became of them.
 */
export async function storm(options: StormOptions): Promise<StormReport> {
  const started = Date.now();
  const { knex } = options;
  await knex.schema.createTable(DECISIONS, table => {
    table.increments('number');
    table.string('head_sha', 64);
    table.integer('version');
  });
  const host = await startHost();
  const fleet = new Fleet(options, host.address);
  try {
    fleet.start();
    const deliveries = makeDeliveries(options, host.versions);
    const accepted = await send(deliveries, fleet);
    await fleet.calm();
    const left = await untilIdle(knex);
    return {
      ...(await inspect(knex, { accepted, host })),
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

/** The host: which version every change has, and which decision it shows. Now and then it fails, or is slow. */
async function startHost() {
  const versions = new Map<string, number>();
  const shown = new Map<string, string>();
  const server = createServer((request, response) => {
    const [, what, key = '', decision = ''] = (request.url ?? '').split('/');
    const answer = async () => {
      await sleep(Math.random() * 10);
      if (Math.random() < 0.02) return response.writeHead(502).end();
      if (what === 'checks') shown.set(key, decision);
      const version = versions.get(key) ?? 0;
      return response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ version }));
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    versions,
    shown,
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Every tenth delivery comes twice, every tenth again under another id; all in a random order. */
function makeDeliveries(
  { deliveries, changes }: StormOptions,
  versions: Map<string, number>,
): readonly Delivery[] {
  const made = Array.from({ length: deliveries }, (_, index): Delivery => {
    const number = String(1 + (index % changes));
    const version = (versions.get(number) ?? 0) + 1;
    versions.set(number, version);
    const body = JSON.stringify({ repository: REPOSITORY, number, version });
    return { id: `d${index}`, body, number };
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
  fleet: Fleet,
): Promise<readonly Delivery[]> {
  const waiting = [...deliveries];
  const accepted: Delivery[] = [];
  const sender = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (await deliver(next, fleet)) accepted.push(next);
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

async function untilIdle(knex: Knex): Promise<number> {
  const deadline = Date.now() + PATIENCE_MS;
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

async function inspect(
  knex: Knex,
  {
    accepted,
    host,
  }: {
    readonly accepted: readonly Delivery[];
    readonly host: Awaited<ReturnType<typeof startHost>>;
  },
) {
  const rows = await knex('hosts_deliveries').select('delivery_id');
  const stored = new Set(rows.map(row => row.delivery_id));
  const events: { marked: number | string; semantic_key: string }[] =
    await knex('hosts_deliveries')
      .select('semantic_key')
      .sum({
        marked: knex.raw("case when outcome = 'marked' then 1 else 0 end"),
      })
      .groupBy('semantic_key');
  const newest: { head_sha: string; version: number }[] = await knex(DECISIONS)
    .select('head_sha')
    .max({ version: 'version' })
    .groupBy('head_sha');
  const versionOf = new Map(newest.map(row => [row.head_sha, row.version]));
  const numberOf = new Map(
    (await knex(DECISIONS).orderBy('version').orderBy('number')).map(row => [
      row.head_sha,
      String(row.number),
    ]),
  );
  const numbers = [...new Set(accepted.map(({ number }) => number))];
  const [decisions] = await knex(DECISIONS).count({ n: '*' });
  return {
    decisions: Number(decisions?.n),
    lost: accepted.filter(({ id }) => !stored.has(id)).map(({ id }) => id),
    notOnce: events
      .filter(({ marked }) => Number(marked) !== 1)
      .map(({ semantic_key }) => semantic_key),
    undecided: numbers.filter(
      number => versionOf.get(headOf(number)) !== host.versions.get(number),
    ),
    unshown: numbers.filter(
      number => host.shown.get(headOf(number)) !== numberOf.get(headOf(number)),
    ),
  };
}

/** Replicas that live and die. */
class Fleet {
  kills = 0;
  private readonly addresses = new Map<ChildProcess, string>();
  private readonly children = new Set<ChildProcess>();
  private readonly lives: Promise<void>[] = [];
  private isStormy = true;
  private isStopped = false;

  constructor(
    private readonly options: StormOptions,
    private readonly host: string,
  ) {}

  start(): void {
    for (let index = 0; index < this.options.replicas; index += 1) {
      this.lives.push(this.liveAndDie());
    }
  }

  /** Where one of those that listen is reached. */
  address(): string | undefined {
    const all = [...this.addresses.values()];
    return all[Math.floor(Math.random() * all.length)];
  }

  /** Nobody is killed any more. */
  async calm(): Promise<void> {
    this.isStormy = false;
    while (this.addresses.size === 0) await sleep(20);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    this.children.forEach(child => child.kill('SIGKILL'));
    await Promise.all(this.lives);
  }

  private async liveAndDie(): Promise<void> {
    while (!this.isStopped) {
      const { child, ended, listens } = this.spawn();
      await Promise.race([listens, ended]);
      await Promise.race([
        sleep(Math.random() * this.options.longestLifeMs),
        ended,
      ]);
      if (this.isStormy && !this.isStopped) {
        this.kills += 1;
        child.kill('SIGKILL');
      }
      await ended;
    }
  }

  private spawn() {
    const { program, nodePath, database } = this.options;
    const child = spawn(process.execPath, [program], {
      env: {
        ...process.env,
        NODE_PATH: nodePath,
        STORM_REPLICA: JSON.stringify({ database, host: this.host }),
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.children.add(child);
    const ended = new Promise<void>(resolve =>
      child.once('close', () => {
        this.children.delete(child);
        this.addresses.delete(child);
        resolve();
      }),
    );
    const listens = new Promise<void>(resolve =>
      child.stdout.once('data', data => {
        this.addresses.set(child, String(data).trim());
        resolve();
      }),
    );
    return { child, ended, listens };
  }
}
