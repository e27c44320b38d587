import { ANNOTATION_POLICY_STATUS } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';
import type { TableColumn } from '@backstage/core-components';
import { AiPolicyCell } from './AiPolicyCell';
import { compareByMeaning } from './meaning';

/** What a row of the catalog's table has at least. */
export interface EntityRow {
  readonly entity: Entity;
}

interface AiPolicyColumnOptions {
  /** `AI policy` when absent. */
  readonly title?: string;
  /** Ids of the policy's tiers, weakest first; without them tiers of one status stay in the order they came in. */
  readonly tiers?: readonly string[];
}

/**
 * A column for the catalog's table: status and tier of each entity, read from its annotations, so without any request; sorted
 * by meaning, unclassified and strictest first.
 */
export function aiPolicyColumn<Row extends EntityRow>({
  title = 'AI policy',
  tiers = [],
}: AiPolicyColumnOptions = {}): TableColumn<Row> {
  return {
    title,
    field: `entity.metadata.annotations.${ANNOTATION_POLICY_STATUS}`,
    width: 'auto',
    customSort: (a, b) => compareByMeaning(a.entity, b.entity, tiers),
    render: ({ entity }) => <AiPolicyCell entity={entity} />,
  };
}
