import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { CodedError } from './codedError';

/** Tells which entities a caller may read. */
export type IsReadable = (ref: string) => boolean;

/** Which entities a caller may read is the catalog's to say; it is asked only when its answer depends on the entity. */
export class EntityAccess {
  constructor(
    private readonly services: {
      readonly permissions: PermissionsService;
      readonly catalog: CatalogService;
    },
  ) {}

  /** Whether the caller may read every entity. */
  async readsAll(credentials: BackstageCredentials): Promise<boolean> {
    return (await this.decide(credentials)) === AuthorizeResult.ALLOW;
  }

  /** Which of the entities the caller may read; one call at most. */
  async readable(
    credentials: BackstageCredentials,
    refs: readonly string[],
  ): Promise<IsReadable> {
    const result = await this.decide(credentials);
    if (result === AuthorizeResult.ALLOW) return () => true;
    if (result === AuthorizeResult.DENY || refs.length === 0) {
      return () => false;
    }
    const found = await this.find(credentials, [...new Set(refs)]);
    return ref => found.has(ref);
  }

  private async decide(credentials: BackstageCredentials) {
    const [decision] = await this.services.permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    return decision?.result ?? AuthorizeResult.DENY;
  }

  private async find(
    credentials: BackstageCredentials,
    entityRefs: string[],
  ): Promise<ReadonlySet<string>> {
    const fields = ['kind', 'metadata.namespace', 'metadata.name'];
    const { items } = await this.services.catalog
      .getEntitiesByRefs({ entityRefs, fields }, { credentials })
      .catch((cause: unknown) => {
        throw new CodedError(
          'shared.upstreamUnavailable',
          'the catalog could not be asked what you may read; try again',
          { cause },
        );
      });
    const refs = items.flatMap(entity =>
      entity ? [stringifyEntityRef(entity).toLowerCase()] : [],
    );
    return new Set(refs);
  }
}
