/** How much goes into one request. */
const MOST = { lines: 2_000, characters: 500_000 } as const;

/** Lines that go together. */
export interface LinePack<Line> {
  /** Number of the first one in the batch, from 1. */
  readonly fromLine: number;
  readonly lines: readonly Line[];
  readonly text: string;
}

/** Packs lines in their order, those before `fromLine` left out, so that each request stays small; a line longer than that goes alone. */
export async function* packLines<Line extends { readonly text: string }>(
  lines: AsyncIterable<Line> | Iterable<Line>,
  fromLine: number,
): AsyncGenerator<LinePack<Line>> {
  let pack: Line[] = [];
  let characters = 0;
  let number = 0;
  const packed = (): LinePack<Line> => ({
    fromLine: number - pack.length + 1,
    lines: pack,
    text: pack.map(({ text }) => `${text}\n`).join(''),
  });
  for await (const line of lines) {
    if (number + 1 < fromLine) {
      number += 1;
      continue;
    }
    const isFull =
      pack.length >= MOST.lines ||
      characters + line.text.length > MOST.characters;
    if (isFull && pack.length > 0) {
      yield packed();
      pack = [];
      characters = 0;
    }
    number += 1;
    pack.push(line);
    characters += line.text.length + 1;
  }
  if (pack.length > 0) yield packed();
}
