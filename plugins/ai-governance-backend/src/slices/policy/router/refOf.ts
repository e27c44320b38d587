import { formatEntityRef } from '@ai-enablement/governance-core';

/** Full ref of the entity that a path names. */
export const refOf = (path: {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}): string => formatEntityRef(path);
