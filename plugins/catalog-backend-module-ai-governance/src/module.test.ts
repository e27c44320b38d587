import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { startTestBackend, mockServices } from '@backstage/backend-test-utils';
import {
  catalogProcessingExtensionPoint,
  type CatalogProcessor,
  type EntityProvider,
} from '@backstage/plugin-catalog-node';
import catalogModuleAiGovernance from './index';

/** Stands in for the AI governance backend: only another plugin may read its snapshot. */
function governance(asked: string[]) {
  return createBackendPlugin({
    pluginId: 'ai-governance',
    register(reg) {
      reg.registerInit({
        deps: {
          http: coreServices.httpRouter,
          httpAuth: coreServices.httpAuth,
        },
        async init({ http, httpAuth }) {
          http.use((request, response, next) => {
            httpAuth
              .credentials(request, { allow: ['service'] })
              .then(({ principal }) => {
                asked.push(`${request.path} by ${principal.subject}`);
                response.json(
                  request.path === '/policy/snapshot'
                    ? {
                        etag: 'v1',
                        isUnchanged: request.query.etag === 'v1',
                        items: [],
                      }
                    : { tiers: [{ id: 'internal', title: 'Internal' }] },
                );
              })
              .catch(next);
          });
        },
      });
    },
  });
}

describe('R16 the catalog module', () => {
  it('registers its processor, reads the statuses as the catalog, and asks for changes with an ETag', async () => {
    const asked: string[] = [];
    const processors: CatalogProcessor[] = [];
    const providers: EntityProvider[] = [];
    await startTestBackend({
      extensionPoints: [
        [
          catalogProcessingExtensionPoint,
          {
            addProcessor: (...all) =>
              processors.push(...(all.flat() as CatalogProcessor[])),
            addEntityProvider: (...all) =>
              providers.push(...(all.flat() as EntityProvider[])),
            addPlaceholderResolver: () => {},
            setOnProcessingErrorHandler: () => {},
          },
        ],
      ],
      features: [
        catalogModuleAiGovernance,
        governance(asked),
        mockServices.scheduler.factory(),
      ],
    });
    const [processor] = processors;
    const entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'thing',
        annotations: { 'ai-governance/sensitivity-tier': 'secret' },
      },
    };
    const stamped = await processor?.postProcessEntity?.(
      entity,
      { type: 'file', target: 'catalog-info.yaml' },
      () => {},
      { get: async () => undefined, set: async () => {} },
    );
    expect(stamped).toHaveProperty('status.items', [
      expect.objectContaining({
        message: expect.stringContaining('one of `internal`, got `secret`'),
      }),
    ]);
    expect(asked).toEqual([
      '/policy/snapshot by plugin:catalog',
      '/policy/active by plugin:catalog',
    ]);
    expect(providers.map(provider => provider.getProviderName())).toEqual([
      'ai-governance-status',
      'ai-governance-playbooks',
    ]);
  });
});
