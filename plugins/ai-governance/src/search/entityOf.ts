import { stringifyEntityRef } from '@backstage/catalog-model';

/** What the catalog's collator writes into a search document; every field may be missing in the index of another one. */
export interface CatalogDocument {
  readonly title: string;
  readonly text: string;
  /** Address of the entity's page; its last part is the name. */
  readonly location: string;
  readonly kind?: string;
  readonly namespace?: string;
  readonly type?: string;
  readonly lifecycle?: string;
  readonly owner?: string;
}

/** Full entity ref of a search document; `undefined` when it does not say which entity it is. */
export function entityOf({
  kind,
  namespace,
  location,
}: Pick<CatalogDocument, 'kind' | 'namespace' | 'location'>):
  string | undefined {
  const [path = ''] = location.split(/[?#]/);
  const name = decoded(path.slice(path.lastIndexOf('/') + 1));
  if (!kind || !name) return undefined;
  return stringifyEntityRef({ kind, namespace, name });
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    // A lone per cent sign: not written by the collator.
    return undefined;
  }
}
