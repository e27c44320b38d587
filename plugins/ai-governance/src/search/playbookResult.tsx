import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { RiBookOpenLine } from '@remixicon/react';

/** Type of the documents that the collator of playbooks makes. */
const TYPE = 'playbooks';

/** Playbooks among the results of the search. */
export const playbookSearchResult = SearchResultListItemBlueprint.make({
  name: 'playbook',
  params: {
    icon: <RiBookOpenLine size={24} />,
    predicate: ({ type }) => type === TYPE,
    component: async () => {
      const { PlaybookResultItem } = await import('./PlaybookResultItem');
      return PlaybookResultItem;
    },
  },
});

/** Playbooks among the types that results can be narrowed down to. */
export const playbookSearchType = SearchFilterResultTypeBlueprint.make({
  name: 'playbook',
  params: {
    value: TYPE,
    name: 'Playbooks',
    icon: <RiBookOpenLine size={24} />,
  },
});
