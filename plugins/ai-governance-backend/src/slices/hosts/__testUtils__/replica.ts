import {
  type CodeHost,
  type HostDelivery,
  HostGoneError,
  type HostRequest,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import express from 'express';
import { createHmac } from 'node:crypto';
import knexFactory, { type Knex } from 'knex';
import { createUnitOfWork, knexOf } from '../../../database/unitOfWork';
import { createErrorHandler } from '../../../http/errors';
import { systemAmbient } from '../../../shared/clock';
import type { PolicyFacade, PolicyListener } from '../../policy/facade';
import { createHostsSlice } from '..';
import type { HostsSliceDeps } from '../deps';

/** Secret of the storm. */
export const STORM_SECRET = 'secret of the storm';

/** Table of decisions: what policy would store, with the version of the change that was read. */
export const DECISIONS = 'replica_decisions';

/** The repository of the storm. */
export const REPOSITORY = 'storm.example/acme/checkout';

/** Head commit of a change; it stays the same, so that many decisions are about one commit. */
export const headOf = (number: string): string => number.padStart(40, '0');

/** Signature of a body. */
export const sign = (body: string | Buffer): string =>
  createHmac('sha256', STORM_SECRET).update(body).digest('hex');

const LEASE_MS = 1_500;
const POLL_MS = 100;
const GATHER_SECONDS = 0.02;

/** A code host that is reached over HTTP, so that requests are cut off when this process is killed. */
const stormHost = (address: string): CodeHost => ({
  id: 'storm',
  topics: [],
  serves: () => true,
  authenticate: ({ headers, body }: HostRequest): HostDelivery | undefined =>
    headers['x-signature'] === sign(body)
      ? {
          deliveryId: headers['x-delivery'] ?? '',
          event: 'change',
          body: JSON.parse(body.toString()),
        }
      : undefined,
  fromEvent: () => undefined,
  read: ({ body }) => ({
    isKnown: true,
    marks: [
      {
        repository: REPOSITORY,
        kind: 'change',
        key: String((body as { readonly number: number }).number),
      },
    ],
  }),
  async refresh({ key }, desk, signal) {
    const answer = await fetch(`${address}/changes/${key}`, { signal });
    if (answer.status === 404) throw new HostGoneError('no such change');
    if (!answer.ok) throw new Error(`the host answered ${answer.status}`);
    const { version } = (await answer.json()) as { readonly version: number };
    await desk.decide({
      phase: 'merge',
      repository: REPOSITORY,
      baseSha: headOf('0'),
      headSha: headOf(key),
      pullRequest: version,
      files: [],
      commits: [],
      idempotencyKey: '',
      trust: 'observed',
    });
    return {};
  },
  async publish({ headSha, decisionId }, signal) {
    const answer = await fetch(`${address}/checks/${headSha}/${decisionId}`, {
      method: 'PUT',
      signal,
    });
    if (!answer.ok) throw new Error(`the host answered ${answer.status}`);
  },
  async *changedSince() {},
});

/** Stands for policy: stores a decision for every version that was read, and tells the slice in the same transaction. */
function policyOn(
  knex: Knex,
  listeners: readonly PolicyListener[],
): PolicyFacade {
  const unitOfWork = createUnitOfWork(knex);
  const newest = (headSha: string) =>
    knex(DECISIONS)
      .where({ head_sha: headSha })
      .orderBy('version', 'desc')
      .orderBy('number', 'desc')
      .first();
  return {
    untilReady: async () => {},
    standing: async () => ({ version: '1', digestOf: () => 'same' }),
    enforcementNeeds: async () => undefined,
    repositoryOf: async () => undefined,
    submitScan: async () => undefined,
    areasOf: async () => ({
      areas: {},
      entities: [],
      pathsIn: () => new Map(),
    }),
    async decideAgain(_, { headSha, pullRequest }) {
      const before = await newest(headSha);
      if (before?.version === pullRequest) return { decisionId: 'stands' };
      return unitOfWork.run(async transaction => {
        const [row] = await knexOf(transaction)(DECISIONS)
          .insert({ head_sha: headSha, version: pullRequest })
          .returning('number');
        const decisionId = String(row.number);
        for (const listener of listeners) {
          await listener.decisionStored(transaction, {
            decisionId,
            caller: 'source:fake',
            repository: REPOSITORY,
            headSha,
            recordedAt: systemAmbient.now(),
            phase: 'merge',
            isPreview: false,
          });
        }
        return { decisionId };
      });
    },
    async decisionOn({ repository, headSha }) {
      const row = await newest(headSha);
      if (!row) return undefined;
      return {
        decisionId: String(row.number),
        repository,
        headSha,
        recordedAt: systemAmbient.now(),
        entityRefs: [],
      } as unknown as Awaited<ReturnType<PolicyFacade['decisionOn']>>;
    },
  };
}

const quiet = {
  error: (text: string) => process.stderr.write(`${text}\n`),
  warn: () => {},
  info: () => {},
  debug: () => {},
  child: () => quiet,
} as unknown as HostsSliceDeps['logger'];

/** Takes deliveries and works until it is killed; says where it listens. */
async function main(): Promise<void> {
  const { database, host } = JSON.parse(process.env.STORM_REPLICA ?? '');
  const knex = knexFactory(database);
  const listeners: PolicyListener[] = [];
  const slice = createHostsSlice({
    config: {
      bodyLimitBytes: 1_000_000,
      hosts: {
        keepDeliveriesDays: 30,
        gatherSeconds: GATHER_SECONDS,
        catchUpMinutes: 5,
        concurrency: 4,
      },
    },
    knex,
    unitOfWork: createUnitOfWork(knex),
    ambient: systemAmbient,
    logger: quiet,
    policy: policyOn(knex, listeners),
    hosts: [stormHost(host)],
    portalUrl: 'https://portal.example',
    leaseMs: LEASE_MS,
    pollMs: POLL_MS,
  } as unknown as HostsSliceDeps);
  listeners.push(slice.listener);
  const app = express();
  const router = express.Router();
  slice.registerOpenRoutes(router);
  app.use(router);
  app.use(createErrorHandler({ logger: quiet, bodyLimitBytes: 1_000_000 }));
  const server = app.listen(0, '127.0.0.1', () => {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : '';
    process.stdout.write(`http://127.0.0.1:${port}/hosts/storm/deliveries\n`);
  });
  await slice.run(new AbortController().signal);
}

if (process.env.STORM_REPLICA) {
  main().catch(error => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  });
}
