import type { TableColumn } from '@backstage/core-components';
import { useMemo } from 'react';
import { useText } from '../shared/useText';
import { aiPolicyColumn, type EntityRow } from './aiPolicyColumn';
import { useTiers } from './useTiers';

/** Field of the catalog's name column: ours stands beside it, where it is seen without scrolling. */
const NAME_FIELD = 'resolved.entityRef';

/** What the catalog's table tells of itself when it asks for its columns; the part that matters here. */
interface TableContext {
  readonly filters: { readonly kind?: { readonly value?: string } };
}

/**
 * The columns of a catalog table with the column **AI policy** after the name, for components. Give it the table's own
 * columns, for example `CatalogTable.defaultColumnsFunc`, and hand the result to the catalog's page as `columns`.
 */
export function useAiPolicyColumns<
  Row extends EntityRow,
  Context extends TableContext,
>(
  columns: (context: Context) => TableColumn<Row>[],
): (context: Context) => TableColumn<Row>[] {
  const t = useText();
  const tiers = useTiers();
  const title = t('catalog.policy');
  return useMemo(
    () => context => {
      const own = columns(context);
      if (context.filters.kind?.value !== 'component') return own;
      const added = aiPolicyColumn<Row>({ title, tiers });
      const name = own.findIndex(({ field }) => field === NAME_FIELD);
      return name === -1
        ? [...own, added]
        : [...own.slice(0, name + 1), added, ...own.slice(name + 1)];
    },
    [columns, title, tiers],
  );
}
