import { writeInstantCursor } from '../../../shared/instantCursor';
import type { StoredStrengthening } from '../model';

/** Where a page of strengthenings ends. */
export const strengtheningCursor = ({
  startedAt,
  strengtheningId,
}: StoredStrengthening): string =>
  writeInstantCursor({ at: startedAt, id: strengtheningId });
