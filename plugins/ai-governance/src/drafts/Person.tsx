import { EntityRefLink } from '@backstage/plugin-catalog-react';

/** Who saved: a person of the catalog, or a machine by its name. */
export function Person({ by }: { readonly by: string }) {
  return /^user:/.test(by) ? (
    <EntityRefLink entityRef={by} />
  ) : (
    <span>{by}</span>
  );
}
