import type { PermissionsService } from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import { cleanDatabase } from '../../../../__testUtils__/databases';
import {
  component,
  onGitHub,
  organisation,
} from '../../../../__testUtils__/entities';
import {
  connectMcp,
  mcpConfig,
  mcpFeatures,
  personHeader,
} from '../../../../__testUtils__/mcpClient';
import { startGovernance } from '../../../../__testUtils__/startGovernance';
import { keepingLogger } from './keepingLogger';

/** The repository of a component that no external assistant may see. */
export const VAULT = 'github.com/acme/vault';

/** The component of the repository of the tests. */
export const CHECKOUT = 'component:default/checkout';

/** Everybody may do everything, but ben reads no entity and kim holds no permission. */
const permissions: Partial<PermissionsService> = {
  authorize: async (queries, options) =>
    queries.map(() => answerUnless('kim', options)),
  authorizeConditional: async (queries, options) =>
    queries.map(() => answerUnless('ben', options)),
};

const answerUnless = (name: string, options: object | undefined) => ({
  result: JSON.stringify(options).includes(`user:default/${name}`)
    ? AuthorizeResult.DENY
    : AuthorizeResult.ALLOW,
});

/** A whole backend with Backstage's MCP server, and the official client for ada, ben and kim; `config` is the plugin's own. */
export async function startMcp(config: JsonObject = {}) {
  const log = keepingLogger();
  const knex = await cleanDatabase('SQLITE_3');
  const vault = component('vault', {
    annotations: onGitHub('acme/vault', 'confidential'),
  });
  const api = await startGovernance({
    knex,
    permissions,
    config,
    rootConfig: mcpConfig,
    features: [...mcpFeatures, log.feature],
    entities: [...organisation, vault],
  });
  await api.ready();
  const ada = await connectMcp(api.server, personHeader('ada'));
  const ben = await connectMcp(api.server, personHeader('ben'));
  const kim = await connectMcp(api.server, personHeader('kim'));
  return {
    api,
    knex,
    ada,
    ben,
    kim,
    logged: log.lines,
    async stop() {
      for (const { client } of [ada, ben, kim]) await client.close();
      await api.stop();
    },
  };
}

/** A running backend with its clients. */
export type Mcp = Awaited<ReturnType<typeof startMcp>>;
