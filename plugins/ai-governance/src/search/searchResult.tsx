import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import { CatalogIcon } from '@backstage/core-components';

/** Catalog results of the search with tier and AI policy. The first item that takes a result shows it. */
export const catalogSearchResult = SearchResultListItemBlueprint.make({
  name: 'catalog',
  params: {
    icon: <CatalogIcon />,
    predicate: ({ type }) => type === 'software-catalog',
    component: async () => {
      const { SearchResultItem } = await import('./SearchResultItem');
      return SearchResultItem;
    },
  },
});
