import { parseEntityRef } from '@ai-enablement/governance-core';
import { EntityRefLink } from '@backstage/plugin-catalog-react';

/** A person, group or entity as a link to its page; what is no ref stays text. */
export function Ref({ of }: { readonly of: string }) {
  const ref = parseEntityRef(of);
  return ref.ok ? <EntityRefLink entityRef={ref.value} /> : <>{of}</>;
}
