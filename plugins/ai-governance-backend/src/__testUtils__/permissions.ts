import type { PermissionsService } from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';

/** Everything is allowed but what is named; entities are readable as told. */
export const permissions = (
  denied: readonly string[],
  entities: 'all' | 'none' | 'some' = 'all',
): Partial<PermissionsService> => ({
  authorize: async queries =>
    queries.map(({ permission }) => ({
      result: denied.includes(permission.name)
        ? AuthorizeResult.DENY
        : AuthorizeResult.ALLOW,
    })),
  authorizeConditional: async queries =>
    queries.map(() => {
      if (entities === 'some') {
        return {
          result: AuthorizeResult.CONDITIONAL,
          pluginId: 'catalog',
          resourceType: 'catalog-entity',
          conditions: {
            rule: 'IS_ENTITY_OWNER',
            resourceType: 'catalog-entity',
            params: {},
          },
        };
      }
      return {
        result:
          entities === 'all' ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
      };
    }),
});
