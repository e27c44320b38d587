import type { Entity } from '@backstage/catalog-model';

/** Whether an entity has an AI policy to show: components do. For `EntitySwitch.Case` and the `if` of an entity's tab. */
export const isAiPolicyAvailable = (entity: Entity): boolean =>
  entity.kind.toLocaleLowerCase('en-US') === 'component';
