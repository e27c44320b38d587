import {
  ANNOTATION_EFFECTIVE_TIER,
  ANNOTATION_POLICY_STATUS,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';
import type {
  DefaultEntityFilters,
  EntityFilter,
} from '@backstage/plugin-catalog-react';

/** Where an annotation stands in an entity, as catalog queries name it. */
export const annotationPath = (annotation: string): string =>
  `metadata.annotations.${annotation}`;

/** Keeps entities whose annotation has one of the values; case does not matter, as in the catalog itself. */
class AnnotationFilter implements EntityFilter {
  constructor(
    private readonly annotation: string,
    readonly values: string[],
  ) {}

  filterEntity(entity: Entity): boolean {
    const value = entity.metadata.annotations?.[this.annotation];
    return (
      value !== undefined &&
      this.values.some(
        wanted =>
          wanted.toLocaleLowerCase('en-US') ===
          value.toLocaleLowerCase('en-US'),
      )
    );
  }

  getCatalogFilters(): Record<string, string[]> {
    return { [annotationPath(this.annotation)]: this.values };
  }

  toQueryValue(): string[] {
    return this.values;
  }
}

/** Catalog filter by effective tier. */
export class TierFilter extends AnnotationFilter {
  constructor(values: string[]) {
    super(ANNOTATION_EFFECTIVE_TIER, values);
  }
}

/** Catalog filter by AI-policy status. */
export class PolicyStatusFilter extends AnnotationFilter {
  constructor(values: string[]) {
    super(ANNOTATION_POLICY_STATUS, values);
  }
}

/** The catalog's filters with ours. */
export interface AiPolicyFilters extends DefaultEntityFilters {
  readonly aiTier?: TierFilter;
  readonly aiPolicy?: PolicyStatusFilter;
}
