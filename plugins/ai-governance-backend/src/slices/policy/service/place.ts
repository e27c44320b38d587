import type { EntityFact } from '@ai-enablement/governance-core';
import type { HighWaterMark } from '../model';

/** What a mark is found by: place and entity. Only the folder could hold a line break, so that no two are alike. */
export const markKey = ({
  repository,
  path,
  entityRef,
}: Pick<HighWaterMark, 'repository' | 'path' | 'entityRef'>): string =>
  `${repository}\n${path}\n${entityRef}`;

/** The key of an entity's mark at the place where it is now. */
export const markKeyOf = ({
  ref,
  repository = '',
  path,
}: Pick<EntityFact, 'ref' | 'repository' | 'path'>): string =>
  markKey({ repository, path, entityRef: ref });

/** Whether a folder is or holds another; the empty one holds all. */
export const isEnclosing = (folder: string, path: string): boolean =>
  folder === '' || folder === path || path.startsWith(`${folder}/`);

/** Those with the longest folder; several when they share it. */
export function nearest<Item extends { readonly path: string }>(
  around: readonly Item[],
): readonly Item[] {
  const longest = Math.max(...around.map(({ path }) => path.length));
  return around.filter(({ path }) => path.length === longest);
}
