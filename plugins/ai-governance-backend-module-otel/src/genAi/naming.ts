import type { Pseudonym } from '@ai-enablement/backstage-plugin-ai-governance-node';

/** Names something by what makes it the same when it is sent again; nobody can tell from the name what that was. */
export const nameFor = (
  what: 'series' | 'span' | 'event',
  identity: unknown,
  pseudonym: Pseudonym,
): string =>
  pseudonym({
    kind: 'id',
    provider: `otel/${what}`,
    value: JSON.stringify(identity),
  });

/** Attributes as they were sent, lists and maps too, in the order of their keys. */
export function sortedAttributes(part: unknown): readonly unknown[] {
  const { attributes } = (part ?? {}) as { readonly attributes?: unknown };
  return Array.isArray(attributes)
    ? attributes
        .map(each => JSON.stringify(each))
        .toSorted((a, b) => (a < b ? -1 : 1))
    : [];
}
