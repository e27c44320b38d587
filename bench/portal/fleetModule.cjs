// @ts-check
const { createBackendModule } = require('@backstage/backend-plugin-api');
const {
  catalogProcessingExtensionPoint,
} = require('@backstage/plugin-catalog-node');

const TIERS = ['public', 'internal', 'confidential', undefined];

/** @param {string} kind @param {string} name @param {object} spec @param {object} annotations */
const entity = (kind, name, spec, annotations = {}) => ({
  locationKey: 'bench',
  entity: {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      description: `Made up for a benchmark: ${name}`,
      annotations: {
        'backstage.io/managed-by-location': 'bench:fleet',
        'backstage.io/managed-by-origin-location': 'bench:fleet',
        ...annotations,
      },
      tags: ['bench', 'typescript'],
    },
    spec,
  },
});

/** @param {number} components */
function entities(components) {
  const groups = Array.from({ length: 50 }, (_, i) =>
    entity('Group', `team-${i}`, { type: 'team', children: [] }),
  );
  const services = Array.from({ length: components }, (_, i) => {
    const tier = TIERS[i % TIERS.length];
    return entity(
      'Component',
      `service-${i}`,
      {
        type: 'service',
        lifecycle: 'production',
        owner: `group:default/team-${i % 50}`,
      },
      {
        'github.com/project-slug': `acme/service-${i}`,
        ...(tier ? { 'ai-governance/sensitivity-tier': tier } : {}),
      },
    );
  });
  return [...groups, ...services];
}

/** @param {number} components */
exports.fleetModule = components =>
  createBackendModule({
    pluginId: 'catalog',
    moduleId: 'bench-fleet',
    register(reg) {
      reg.registerInit({
        deps: { catalog: catalogProcessingExtensionPoint },
        async init({ catalog }) {
          catalog.addEntityProvider({
            getProviderName: () => 'bench-fleet',
            connect: connection =>
              connection.applyMutation({
                type: 'full',
                entities: entities(components),
              }),
          });
        },
      });
    },
  });
