import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { toPage } from '../../../shared/page';

/** One page of rows, the last in the order of cursors first. */
export function pageOf<Row>(
  rows: readonly Row[],
  request: { readonly limit: number; readonly cursor?: string },
  cursorOf: (row: Row) => string,
) {
  const end =
    request.cursor && writeInstantCursor(readInstantCursor(request.cursor));
  const wanted = rows
    .filter(row => !end || cursorOf(row) < end)
    .toSorted((a, b) => (cursorOf(a) < cursorOf(b) ? 1 : -1))
    .slice(0, request.limit + 1);
  return toPage(wanted, request, { item: row => row, cursor: cursorOf });
}
