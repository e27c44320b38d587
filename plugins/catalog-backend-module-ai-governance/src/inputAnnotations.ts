import {
  ANNOTATION_CRITICAL,
  ANNOTATION_SENSITIVITY_TIER,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';

/**
 * What is wrong with the annotations that people write, as plain sentences; empty when nothing is.
 *
 * `tiers` are the ids of the policy in force; when it is empty the tier is not judged.
 */
export function inputProblems(
  entity: Entity,
  tiers: readonly string[],
): readonly string[] {
  const annotations = entity.metadata.annotations ?? {};
  const tier = annotations[ANNOTATION_SENSITIVITY_TIER];
  const critical = annotations[ANNOTATION_CRITICAL];
  return [
    ...(tier !== undefined && tiers.length > 0 && !tiers.includes(tier)
      ? [expected(ANNOTATION_SENSITIVITY_TIER, { allowed: tiers, got: tier })]
      : []),
    ...(critical !== undefined && critical !== 'true' && critical !== 'false'
      ? [
          expected(ANNOTATION_CRITICAL, {
            allowed: ['true', 'false'],
            got: critical,
          }),
        ]
      : []),
  ];
}

function expected(
  annotation: string,
  {
    allowed,
    got,
  }: { readonly allowed: readonly string[]; readonly got: string },
): string {
  const list = allowed.map(value => `\`${value}\``).join(', ');
  return `expected annotation \`${annotation}\` to be one of ${list}, got \`${got.slice(0, 100)}\`; correct it where the entity is described`;
}
