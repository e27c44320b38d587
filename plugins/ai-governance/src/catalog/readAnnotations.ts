import {
  ANNOTATION_EFFECTIVE_TIER,
  ANNOTATION_POLICY_STATUS,
  type PolicyStatus,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';

const STATUSES = [
  'allowed',
  'allowedWithConditions',
  'notApproved',
  'prohibited',
  'unclassified',
] as const satisfies readonly PolicyStatus[];

/** What the catalog says of an entity's AI policy. */
export interface StampedPolicy {
  readonly status: PolicyStatus;
  /** Tier id; absent while unclassified. */
  readonly tier?: string;
}

/** A status in whatever case the catalog kept it; `undefined` when it is none. */
export function readStatus(
  value: string | undefined,
): PolicyStatus | undefined {
  const wanted = value?.toLocaleLowerCase('en-US');
  return STATUSES.find(status => status.toLocaleLowerCase('en-US') === wanted);
}

/** Reads the output annotations; `undefined` for an entity that has none. */
export function readAnnotations(entity: Entity): StampedPolicy | undefined {
  const annotations = entity.metadata.annotations ?? {};
  const status = readStatus(annotations[ANNOTATION_POLICY_STATUS]);
  if (!status) return undefined;
  const tier = annotations[ANNOTATION_EFFECTIVE_TIER];
  return {
    status,
    tier:
      status === 'unclassified' || tier === 'unclassified' ? undefined : tier,
  };
}
