import { ANNOTATION_POLICY_STATUS } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';
import type { TableColumn } from '@backstage/core-components';
import { AiPolicyCell } from './AiPolicyCell';

/**
 * A column for the catalog's table: tier and AI policy of each entity, read from its annotations, so without any request.
 * The catalog has one owner of its columns per app, so the app adds it.
 */
export function aiPolicyColumn<
  Row extends { readonly entity: Entity },
>(): TableColumn<Row> {
  return {
    title: 'AI policy',
    field: `entity.metadata.annotations.${ANNOTATION_POLICY_STATUS}`,
    width: 'auto',
    render: ({ entity }) => <AiPolicyCell entity={entity} />,
  };
}
