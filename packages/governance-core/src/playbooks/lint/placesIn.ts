/** Line and column, both from 1 on; columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Tells the places of offsets in a text; they have to rise, so that all of them together cost one pass. */
export function placesIn(text: string): (offset: number) => Place {
  let line = 1;
  let start = 0;
  let end = text.indexOf('\n');
  return offset => {
    while (end >= 0 && end < offset) {
      line++;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return { line, column: offset - start + 1 };
  };
}
