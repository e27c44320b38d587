// @ts-check
const {
  openApiSpec,
} = require('@ai-enablement/backstage-plugin-ai-governance-common');
const {
  createValidatedOpenApiRouter,
} = require('@backstage/backend-openapi-utils');
const {
  coreServices,
  createBackendPlugin,
} = require('@backstage/backend-plugin-api');
const { createPermission } = require('@backstage/plugin-permission-common');
const { randomUUID } = require('node:crypto');
const express = require('express');

const permission = createPermission({
  name: 'baseline.row.create',
  attributes: { action: 'create' },
});

/** The body of a question to our plugin, so that validation costs the same. */
const spec = {
  openapi: '3.1.0',
  info: { title: 'Baseline', version: '1' },
  paths: {
    '/rows': {
      post: {
        operationId: 'createRow',
        requestBody: openApiSpec.paths['/policy/decisions'].post.requestBody,
        responses: {
          201: {
            description: 'The row.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['id'],
                  properties: { id: { type: 'string' } },
                },
              },
            },
          },
        },
      },
    },
  },
  components: openApiSpec.components,
};

/** What any careful route costs: credentials, permission, validation, one committed row. */
exports.baselinePlugin = createBackendPlugin({
  pluginId: 'baseline',
  register(env) {
    env.registerInit({
      deps: {
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
      },
      async init({
        database,
        httpAuth,
        httpRouter,
        permissions,
        permissionsRegistry,
      }) {
        permissionsRegistry.addPermissions([permission]);
        const knex = await database.getClient();
        await knex.schema.createTable('rows', table => {
          table.string('id').primary();
          table.text('document').notNullable();
        });
        const router = await createValidatedOpenApiRouter(spec, {
          middleware: [express.json({ limit: 10_000_000 })],
        });
        router.post('/rows', async (request, response) => {
          const credentials = await httpAuth.credentials(request, {
            allow: ['user', 'service'],
          });
          const [{ result }] = await permissions.authorize([{ permission }], {
            credentials,
          });
          if (result !== 'ALLOW') throw new Error('not allowed');
          const id = randomUUID();
          await knex.transaction(trx =>
            trx('rows').insert({ id, document: JSON.stringify(request.body) }),
          );
          response.status(201).json({ id });
        });
        httpRouter.use(router);
      },
    });
  },
});
