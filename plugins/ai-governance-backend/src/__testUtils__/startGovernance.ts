import {
  type BackendFeature,
  createServiceFactory,
  type PermissionsService,
  type SchedulerServiceTaskInvocationDefinition,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import { join } from 'node:path';
import request from 'supertest';
import { aiGovernancePlugin } from '../plugin';
import { organisation } from './entities';

/** Repository for which the machine of the tests may attest. */
export const REPOSITORY = 'github.com/acme/checkout';

/** Subject of the machine of the tests. */
export const MACHINE = 'external:test-service';

/** A backend with the plugin in it, for tests through HTTP. Answers are checked against the contract. */
export async function startGovernance(
  given: {
    readonly entities?: readonly Entity[];
    readonly catalog?: CatalogService;
    readonly config?: JsonObject;
    /** Configuration beside the plugin's own. */
    readonly rootConfig?: JsonObject;
    readonly knex?: Knex;
    readonly permissions?: Partial<PermissionsService>;
    readonly features?: readonly BackendFeature[];
  } = {},
) {
  const catalog =
    given.catalog ??
    catalogServiceMock({ entities: [...(given.entities ?? organisation)] });
  const tasks = new Map<string, SchedulerServiceTaskInvocationDefinition>();
  const backend = await startTestBackend({
    features: [
      aiGovernancePlugin,
      createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () => catalog,
      }),
      mockServices.rootConfig.factory({
        data: {
          ...given.rootConfig,
          aiGovernance: {
            policy: { file: join(__dirname, 'policy.yaml') },
            attestors: [
              { subject: MACHINE, repositories: ['github.com/acme/*'] },
            ],
            ...given.config,
          },
        },
      }),
      mockServices.scheduler.mock({
        scheduleTask: async task => {
          tasks.set(task.id, task);
        },
      }).factory,
      ...(given.knex
        ? [mockServices.database.factory({ knex: given.knex })]
        : []),
      ...(given.permissions
        ? [mockServices.permissions.mock(given.permissions).factory]
        : []),
      ...(given.features ?? []),
    ],
  });
  const { server } = backend;
  const as = (header: string) => ({
    get: (path: string) =>
      request(server).get(at(path)).set('Authorization', header),
    post: (path: string, body: object) =>
      request(server).post(at(path)).set('Authorization', header).send(body),
    put: (path: string, body: object) =>
      request(server).put(at(path)).set('Authorization', header).send(body),
  });
  const api = {
    server,
    stop: () => backend.stop(),
    as,
    /** Runs one of the scheduled tasks now. */
    runTask: async (id: string) =>
      tasks.get(id)?.fn(new AbortController().signal),
    machine: as(mockCredentials.service.header()),
    person: as(mockCredentials.user.header('user:default/ada')),
  };
  return { ...api, ready: () => untilReady(api.machine) };
}

const at = (path: string): string => `/api/ai-governance${path}`;

interface Client {
  get(path: string): PromiseLike<{ readonly status: number }>;
}

/** Waits until the catalog has been read. */
async function untilReady(client: Client): Promise<void> {
  await eventually(async () => {
    const { status } = await client.get('/policy/snapshot');
    return status === 200;
  });
}

/** Waits until something is so; fails after ten seconds. */
export async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('it did not come about in 10 s');
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
