import { useAiPolicyColumns } from '@ai-enablement/backstage-plugin-ai-governance/catalog';
import {
  CatalogTable,
  type CatalogTableColumnsFunc,
} from '@backstage/plugin-catalog';
import {
  CatalogIndexPage,
  type CatalogIndexPageProps,
} from '@backstage/plugin-catalog/alpha';
import { Fragment } from 'react';

interface CatalogPageProps {
  readonly pagination: CatalogIndexPageProps['pagination'];
  readonly filters: readonly JSX.Element[];
}

/** The catalog's start page; the policy column stands beside the name, where it is seen without scrolling. */
export function CatalogPage({ pagination, filters }: CatalogPageProps) {
  const columns = useAiPolicyColumns(narrowedColumns);
  return (
    <CatalogIndexPage
      pagination={pagination}
      columns={columns}
      filters={filters.map((filter, index) => (
        <Fragment key={index}>{filter}</Fragment>
      ))}
    />
  );
}

/** Names that break in the middle are hard to read. */
const ON_ONE_LINE = [
  'resolved.entityRef',
  'resolved.partOfSystemRelationTitle',
  'resolved.ownedByRelationsTitle',
];
/** Shown on the entity and among the filters; here they would push the others off the screen. */
const LEFT_OUT = [
  'entity.spec.type',
  'entity.spec.lifecycle',
  'entity.metadata.tags',
];

const narrowedColumns: CatalogTableColumnsFunc = context => {
  const columns = CatalogTable.defaultColumnsFunc(context);
  if (context.filters.kind?.value !== 'component') return columns;
  return columns
    .filter(({ field }) => !LEFT_OUT.includes(String(field)))
    .map(column =>
      ON_ONE_LINE.includes(String(column.field))
        ? { ...column, cellStyle: { whiteSpace: 'nowrap' as const } }
        : column,
    );
};
