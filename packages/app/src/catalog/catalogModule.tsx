import {
  coreExtensionData,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { orderFilters } from './orderFilters';

/** The catalog's start page with a column for tier and AI policy. An app has one owner of these columns: this module. */
export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    catalogPlugin.getExtension('page:catalog').override({
      factory: (originalFactory, { inputs, config }) =>
        originalFactory({
          params: {
            loader: async () => {
              const { CatalogPage } = await import('./CatalogPage');
              const filters = new Map(
                inputs.filters.map(filter => [
                  filter.node.spec.id,
                  filter.get(coreExtensionData.reactElement),
                ]),
              );
              return (
                <CatalogPage
                  pagination={config.pagination}
                  filters={orderFilters([...filters.keys()]).flatMap(
                    id => filters.get(id) ?? [],
                  )}
                />
              );
            },
          },
        }),
    }),
  ],
});
