import { CodedError } from '../../../shared/codedError';

/** Cursors of a list of revisions are the number of the last one. Fails with `shared.invalidCursor`. */
export function readRevisionCursor(cursor: string): number {
  if (/^[1-9]\d{0,9}$/.test(cursor)) return Number(cursor);
  throw new CodedError(
    'shared.invalidCursor',
    'the `cursor` is not one of this list; use `nextCursor` of the previous page as it is',
  );
}
