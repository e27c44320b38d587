import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { StreamEntitiesRequest } from '@backstage/catalog-client';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { RefreshEntity } from './service/announceMarks';
import { SNAPSHOT_KINDS } from './service/readCatalog';
import type { FindEntities } from './service/controls';
import type { FindMatching } from './service/selectByRule';
import type { CatalogSource } from './service/refreshSnapshot';

/** Only the kinds and fields that policy reads. */
const REQUEST: StreamEntitiesRequest = {
  filter: { kind: [...SNAPSHOT_KINDS] },
  fields: [
    'kind',
    'metadata.name',
    'metadata.namespace',
    'metadata.annotations',
    'relations',
    'spec.owner',
    'spec.system',
    'spec.domain',
    'spec.subdomainOf',
    'spec.parent',
    'spec.memberOf',
    'spec.profile.email',
  ],
};

/** Reads entities from the catalog page by page, as the plugin itself and only the fields that are needed. */
export const createCatalogSource =
  (catalog: CatalogService, auth: AuthService): CatalogSource =>
  async signal => {
    const credentials = await auth.getOwnServiceCredentials();
    const pages = catalog.streamEntities(REQUEST, { credentials });
    const entities: Entity[] = [];
    for await (const page of pages) {
      signal?.throwIfAborted();
      entities.push(...page);
    }
    return entities;
  };

const REF_FIELDS = ['kind', 'metadata.namespace', 'metadata.name'];

/** Asks the catalog which entities it has, as the plugin itself; one call. */
export const createFindEntities =
  (catalog: CatalogService, auth: AuthService): FindEntities =>
  async refs => {
    const credentials = await auth.getOwnServiceCredentials();
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: [...refs], fields: REF_FIELDS },
      { credentials },
    );
    return new Set(
      items.flatMap(entity =>
        entity ? [stringifyEntityRef(entity).toLowerCase()] : [],
      ),
    );
  };

/** Asks the catalog which entities match, as the plugin itself, page by page. */
export const createFindMatching =
  (catalog: CatalogService, auth: AuthService): FindMatching =>
  async ({ kind, type, lifecycle, tag, annotation }) => {
    const credentials = await auth.getOwnServiceCredentials();
    const filter = {
      ...(kind === undefined ? {} : { kind }),
      ...(type === undefined ? {} : { 'spec.type': type }),
      ...(lifecycle === undefined ? {} : { 'spec.lifecycle': lifecycle }),
      ...(tag === undefined ? {} : { 'metadata.tags': tag }),
      ...(annotation === undefined
        ? {}
        : { [`metadata.annotations.${annotation.key}`]: annotation.value }),
    };
    const request = { filter, fields: REF_FIELDS };
    const refs = new Set<string>();
    for await (const page of catalog.streamEntities(request, { credentials })) {
      page.forEach(entity =>
        refs.add(stringifyEntityRef(entity).toLowerCase()),
      );
    }
    return refs;
  };

/** Asks the catalog to process an entity again, as the plugin itself. One that is gone needs no processing. */
export const createRefreshEntity =
  (catalog: CatalogService, auth: AuthService): RefreshEntity =>
  async ref => {
    const credentials = await auth.getOwnServiceCredentials();
    try {
      await catalog.refreshEntity(ref, { credentials });
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'NotFoundError') {
        throw error;
      }
    }
  };
