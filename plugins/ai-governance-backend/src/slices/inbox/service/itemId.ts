import { sha256 } from '../../../shared/digest';
import type { InboxKind } from '../model';

/** Id of what a kind and its parts name; the same parts give the same id for ever. */
export const itemId = (
  kind: InboxKind,
  ...parts: readonly (string | number)[]
): string => `${kind}-${sha256(JSON.stringify(parts)).slice(0, 32)}`;
