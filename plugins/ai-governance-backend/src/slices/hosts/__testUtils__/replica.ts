import express from 'express';
import knexFactory, { type Knex } from 'knex';
import { createUnitOfWork, knexOf } from '../../../database/unitOfWork';
import { createErrorHandler } from '../../../http/errors';
import { systemAmbient } from '../../../shared/clock';
import type { PolicyFacade, PolicyListener } from '../../policy/facade';
import { createHostsSlice } from '..';
import type { HostsSliceDeps } from '../deps';
import { REPOSITORY, stormHost, versionOf } from './stormCodeHost';

/** Table of decisions: what policy would store, with the version of the change that was read. */
export const DECISIONS = 'replica_decisions';

const LEASE_MS = 1_500;
const POLL_MS = 100;
const GATHER_SECONDS = 0.02;

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
    personIn: async () => 'nobody',
    openReviews: async () => [],
    signing: {} as PolicyFacade['signing'],
    historiesOf: async () => [],
    enforcementNeeds: async () => undefined,
    attention: {} as PolicyFacade['attention'],
    content: {} as PolicyFacade['content'],
    directory: {} as PolicyFacade['directory'],
    assistantFilesIn: async () => new Map(),
    trustIn: () => 'asserted',
    repositoryOf: async () => undefined,
    releaseStarts: async () => [],
    releaseOn: async () => undefined,
    saveMerge: async () => {},
    async decideReleaseAgain() {
      throw new Error('the storm brings no releases');
    },
    submitScan: async () => undefined,
    assistantFilesOf: async () => [],
    areasOf: async () => ({
      areas: {},
      entities: [],
      pathsIn: () => new Map(),
    }),
    async decideAgain(_, { headSha, files }) {
      const version = versionOf(files);
      const before = await newest(headSha);
      if (before?.version === version) return { decisionId: 'stands' };
      return unitOfWork.run(async transaction => {
        const [row] = await knexOf(transaction)(DECISIONS)
          .insert({ head_sha: headSha, version })
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
