// @ts-check

const backend = 'plugins/ai-governance-backend';
const audit = `${backend}/src/slices/audit`;
const policy = `${backend}/src/slices/policy`;
const hosts = `${backend}/src/slices/hosts`;
const core = 'packages/governance-core/src';

/**
 * @typedef {object} Plant
 * @property {string} kind what is violated
 * @property {string} file new file, below the repository
 * @property {string} text
 * @property {string} rule the rule that must report this file
 * @property {{file: string, text: string}} [also] a second file that the violation needs
 */

/**
 * One violation of each kind: none of them may pass the walls.
 *
 * @type {ReadonlyArray<Plant>}
 */
export const plants = [
  // Packages
  {
    kind: 'the core imports a package of ours',
    file: `${core}/planted1.ts`,
    text: "export * from '@ai-enablement/backstage-plugin-ai-governance-common';\n",
    rule: 'packages-of-governance-core',
  },
  {
    kind: 'the core imports a library that is not its own',
    file: `${core}/planted2.ts`,
    text: "export { Knex } from 'knex';\n",
    rule: 'core-libraries',
  },
  {
    kind: 'the core imports a Node module',
    file: `${core}/planted3.ts`,
    text: "export { readFileSync } from 'node:fs';\n",
    rule: 'core-libraries',
  },
  {
    kind: 'the content imports the core',
    file: 'packages/governance-content/src/planted.ts',
    text: "export * from '@ai-enablement/governance-core';\n",
    rule: 'content-is-data',
  },
  {
    kind: 'the contract package uses a rule of the core',
    file: 'plugins/ai-governance-common/src/planted.ts',
    text: "export { evaluate } from '@ai-enablement/governance-core';\n",
    rule: 'common-takes-core-types',
  },
  {
    kind: 'the ports import the backend',
    file: 'plugins/ai-governance-node/src/planted.ts',
    text: "export * from '@ai-enablement/backstage-plugin-ai-governance-backend';\n",
    rule: 'packages-of-ai-governance-node',
  },
  {
    kind: 'a module imports the backend',
    file: 'plugins/ai-governance-backend-module-demo/src/planted.ts',
    text: "export * from '@ai-enablement/backstage-plugin-ai-governance-backend';\n",
    rule: 'packages-of-ai-governance-backend-module',
  },
  {
    kind: 'the frontend imports the backend',
    file: 'plugins/ai-governance/src/planted.ts',
    text: "export * from '@ai-enablement/backstage-plugin-ai-governance-backend';\n",
    rule: 'packages-of-ai-governance',
  },
  {
    kind: 'the frontend imports a Node module',
    file: 'plugins/ai-governance/src/plantedNode.ts',
    text: "export { readFileSync } from 'node:fs';\n",
    rule: 'no-node-in-the-browser',
  },
  {
    kind: 'the command line imports the backend',
    file: 'packages/governance-cli/src/planted.ts',
    text: "export * from '@ai-enablement/backstage-plugin-ai-governance-backend';\n",
    rule: 'packages-of-governance-cli',
  },
  {
    kind: 'the app imports more than the frontend',
    file: 'packages/app/src/planted.ts',
    text: "export * from '@ai-enablement/governance-core';\n",
    rule: 'packages-of-app',
  },
  // Backstage's own rules about packages
  {
    kind: 'a backend plugin imports a frontend plugin',
    file: `${backend}/src/plantedMixed.ts`,
    text: "export * from '@ai-enablement/backstage-plugin-ai-governance';\n",
    rule: '@backstage/no-mixed-plugin-imports',
  },
  {
    kind: 'an import that package.json does not name',
    file: 'plugins/ai-governance-node/src/plantedUndeclared.ts',
    text: "export { parse } from 'yaml';\n",
    rule: '@backstage/no-undeclared-imports',
  },
  {
    kind: 'an import of what a package does not export',
    file: `${backend}/src/plantedForbidden.ts`,
    text: "export * from '@ai-enablement/governance-core/src/policy/evaluate';\n",
    rule: '@backstage/no-forbidden-package-imports',
  },
  // Slices
  {
    kind: 'a slice imports to its right',
    file: `${audit}/plantedRight.ts`,
    text: "export * from '../policy/index';\n",
    rule: 'slices-leftward-audit-policy',
  },
  {
    kind: 'policy imports what is to its right',
    file: `${policy}/plantedHosts.ts`,
    text: "export * from '../hosts/index';\n",
    rule: 'slices-leftward-policy-hosts',
  },
  {
    kind: 'hosts imports past the facade of policy',
    file: `${hosts}/plantedPast.ts`,
    text: "export * from '../policy/service/standing';\n",
    rule: 'slices-meet-at-facades',
  },
  {
    kind: 'hosts queries a table of policy',
    file: `${hosts}/store/planted.ts`,
    text: "export const planted = 'policy_decisions';\n",
    rule: 'tables-of-other-slices',
  },
  {
    kind: 'a slice imports past the facade of another one',
    file: `${policy}/plantedPast.ts`,
    text: "export * from '../audit/service';\n",
    rule: 'slices-meet-at-facades',
  },
  {
    kind: 'shared code imports a slice',
    file: `${backend}/src/http/planted.ts`,
    text: "export * from '../slices/audit/facade';\n",
    rule: 'shared-knows-no-slice',
  },
  {
    kind: 'the plugin reaches into a slice',
    file: `${backend}/src/plantedReach.ts`,
    text: "export * from './slices/audit/store';\n",
    rule: 'slices-enter-by-index',
  },
  // Layers
  {
    kind: 'a router calls the service around authorize',
    file: `${audit}/router/planted.ts`,
    text: "export { AuditService } from '../service';\n",
    rule: 'layers-entries-ask-authorize',
  },
  {
    kind: 'an action calls the service around authorize',
    file: `${audit}/actions/planted.ts`,
    text: "export { AuditService } from '../service';\n",
    rule: 'layers-entries-ask-authorize',
  },
  {
    kind: 'a router imports storage',
    file: `${audit}/router/plantedStore.ts`,
    text: "export type { AuditStore } from '../store';\n",
    rule: 'layers-entries-know-no-storage',
  },
  {
    kind: 'authorize calls storage',
    file: `${audit}/authorize/planted.ts`,
    text: "export { toStoredHead } from '../store';\n",
    rule: 'layers-authorize-asks-service',
  },
  {
    kind: 'a service imports its router',
    file: `${audit}/service/planted.ts`,
    text: "export { registerAuditRoutes } from '../router';\n",
    rule: 'layers-service-asks-storage',
  },
  {
    kind: 'storage imports the service',
    file: `${audit}/store/planted.ts`,
    text: "export { AuditService } from '../service';\n",
    rule: 'layers-storage-is-the-bottom',
  },
  {
    kind: 'a task calls storage',
    file: `${audit}/tasks/planted.ts`,
    text: "export { toStoredHead } from '../store';\n",
    rule: 'layers-tasks-ask-service',
  },
  {
    kind: 'a facade shows storage',
    file: `${policy}/facade/planted.ts`,
    text: "export type { PolicyStore } from '../store';\n",
    rule: 'layers-facade-asks-service',
  },
  {
    kind: 'a service knows SQL',
    file: `${audit}/service/plantedSql.ts`,
    text: "export type { Knex } from 'knex';\n",
    rule: 'layers-sql-in-storage',
  },
  {
    kind: 'a service knows HTTP',
    file: `${audit}/service/plantedHttp.ts`,
    text: "export type { Request } from 'express';\n",
    rule: 'layers-http-in-router',
  },
  {
    kind: 'a service knows the helpers of the HTTP interface',
    file: `${audit}/service/plantedRoute.ts`,
    text: "export * from '../../../http/route';\n",
    rule: 'layers-contract-in-router',
  },
  {
    kind: 'storage asks a rule of the core',
    file: `${audit}/store/plantedRule.ts`,
    text: "import { evaluate } from '@ai-enablement/governance-core';\n\nexport const planted = evaluate;\n",
    rule: 'no-restricted-syntax',
  },
  {
    kind: 'a router asks a rule of the core',
    file: `${audit}/router/plantedRule.ts`,
    text: "import { evaluate } from '@ai-enablement/governance-core';\n\nexport const planted = evaluate;\n",
    rule: 'no-restricted-syntax',
  },
  {
    kind: 'a service knows the types of the API',
    file: `${audit}/service/plantedContract.ts`,
    text: "import type { LedgerEntry } from '@ai-enablement/backstage-plugin-ai-governance-common';\n\nexport type Planted = LedgerEntry;\n",
    rule: 'no-restricted-syntax',
  },
  {
    kind: 'two files need each other',
    file: `${core}/plantedCycle.ts`,
    text: "import { b } from './plantedCycleToo';\n\nexport const a: unknown = () => b;\n",
    rule: 'no-cycles',
    also: {
      file: `${core}/plantedCycleToo.ts`,
      text: "import { a } from './plantedCycle';\n\nexport const b: unknown = () => a;\n",
    },
  },
  // Tables
  {
    kind: 'a slice queries a table of another one',
    file: `${policy}/store/plantedTable.ts`,
    text: "export const planted = (knex: (name: string) => unknown) => knex('audit_entries');\n",
    rule: 'tables-of-other-slices',
  },
  {
    kind: 'a slice joins a table of another one in SQL text',
    file: `${audit}/views/plantedJoin.ts`,
    text: 'export const planted = (id: number) => `select * from audit_entries join policy_decisions on true where id = ${id}`;\n',
    rule: 'tables-of-other-slices',
  },
  {
    kind: 'a slice uses a row of another one',
    file: `${policy}/store/plantedRow.ts`,
    text: "export { type AuditHeadRow } from '../../../database/tables';\nimport type { AuditHeadRow as Head } from '../../../database/tables';\n\nexport type Planted = Head;\n",
    rule: 'tables-of-other-slices',
  },
  {
    kind: 'a migration makes a table without prefix',
    file: `${backend}/migrations/20991231000000_audit_planted.js`,
    text: "exports.up = knex => knex.schema.createTable('planted', () => undefined);\nexports.down = knex => knex.schema.dropTable('planted');\n",
    rule: 'tables-carry-their-prefix',
  },
  {
    kind: 'a foreign key crosses prefixes',
    file: `${backend}/migrations/20991231000100_policy_planted.js`,
    text: "exports.up = knex => knex.schema.createTable('policy_planted', table => table.integer('n').references('staged_number').inTable('audit_entries'));\nexports.down = knex => knex.schema.dropTable('policy_planted');\n",
    rule: 'tables-carry-their-prefix',
  },
  {
    kind: 'a migration of no slice',
    file: `${backend}/migrations/20991231000200_planted.js`,
    text: 'exports.up = async () => undefined;\nexports.down = async () => undefined;\n',
    rule: 'migrations-of-one-slice',
  },
  // Purity
  ...Object.entries({
    'reads the clock (Date.now)': [
      'export const planted = () => Date.now();',
      'no-restricted-properties',
    ],
    'reads the clock (new Date)': [
      'export const planted = () => new Date();',
      'no-restricted-syntax',
    ],
    'draws lots': [
      'export const planted = () => Math.random();',
      'no-restricted-properties',
    ],
    'reads the environment': [
      'export const planted = () => process.env.HOME;',
      'no-restricted-globals',
    ],
    'calls the network': [
      "export const planted = () => fetch('https://example.com');",
      'no-restricted-globals',
    ],
    'uses the crypto of the platform': [
      'export const planted = () => crypto.randomUUID();',
      'no-restricted-globals',
    ],
    'reads files': [
      "import { readFileSync } from 'fs';\n\nexport const planted = readFileSync;",
      'no-restricted-imports',
    ],
    'imports a Node module': [
      "import { createHash } from 'node:crypto';\n\nexport const planted = createHash;",
      'no-restricted-imports',
    ],
    'sorts by the language of the machine': [
      "export const planted = (a: string) => a.localeCompare('b');",
      'no-restricted-syntax',
    ],
    'loads something at run time': [
      "export const planted = () => import('./index');",
      'no-restricted-syntax',
    ],
    'switches a rule off': [
      '// eslint-disable-next-line no-restricted-properties\nexport const planted = () => Date.now();',
      'no-restricted-properties',
    ],
  }).map(([what, [text, rule]], index) => ({
    kind: `the core ${what}`,
    file: `${core}/plantedImpure${index}.ts`,
    text: `${text}\n`,
    rule: String(rule),
  })),
  // Text
  {
    kind: 'a registry is named',
    file: 'packages/app/.npmrc',
    text: `registry=${'https'}://packages.example.com/npm/\n`,
    rule: 'no-registry-host',
  },
  {
    kind: 'a path of a machine is named',
    file: 'docs/planted.md',
    text: `See ${'/home'}/somebody/portal/README.md\n`,
    rule: 'no-machine-path',
  },
];
