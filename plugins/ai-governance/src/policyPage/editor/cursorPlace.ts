import { flowPlace, unquoted } from './flowPath';
import { afterBlockText, closingOf, indentOf, nextLine } from './yamlLines';

/** What stands at the cursor of a YAML text, as far as it is written. */
export interface CursorPlace {
  /** Steps from the root: to the map whose key is written, or to the value. */
  readonly path: readonly (string | number)[];
  /** What may be written: a key, a value, or in a list both. */
  readonly slot: 'key' | 'value' | 'either';
  /** Where the word begins that is being written, from the beginning of the text. */
  readonly from: number;
}

type Entry =
  | { readonly kind: 'key'; readonly indent: number; readonly key: string }
  | { readonly kind: 'item'; readonly indent: number; readonly index: number };

/** One line taken apart: its dashes and key, and where its rest begins. */
interface Line {
  readonly entries: readonly (
    | { readonly kind: 'key'; readonly indent: number; readonly key: string }
    | { readonly kind: 'item'; readonly indent: number }
  )[];
  readonly rest: number;
}

const BLOCK_TEXT = /^[|>][-+0-9]*\s*(#.*)?$/;

/** The place at an offset; `undefined` in comments, quotes and blocks of text. Reads broken texts too: it goes by indentation. */
export function cursorPlace(
  text: string,
  offset: number,
): CursorPlace | undefined {
  const before = text.slice(0, offset);
  let stack: readonly Entry[] = [];
  let start = 0;
  while (start <= before.length) {
    const lineEnd = before.indexOf('\n', start);
    const end = lineEnd < 0 ? before.length : lineEnd;
    const line = before.slice(start, end);
    const isLast = lineEnd < 0;
    if (!isLast && /^\s*(#|$)/.test(line)) {
      start = end + 1;
      continue;
    }
    const { entries, rest } = takeApart(line);
    stack = entries.reduce(step, stack);
    const tail = line.slice(rest);
    if (/^[{[]/.test(tail)) {
      const flowFrom = start + rest;
      const after = closingOf(before, flowFrom);
      if (after === undefined) return inFlow(before, flowFrom, stack);
      if (isLast) return undefined;
      start = nextLine(before, after);
      continue;
    }
    if (isLast) return atLine({ line, start, rest, entries, stack });
    start = BLOCK_TEXT.test(tail)
      ? afterBlockText(before, end + 1, indentOf(line))
      : end + 1;
  }
  // The cursor stands in a block of text.
  return undefined;
}

function takeApart(line: string): Line {
  const entries: Line['entries'][number][] = [];
  let at = indentOf(line);
  for (;;) {
    const dash = /^-(\s+|$)/.exec(line.slice(at));
    if (!dash) break;
    entries.push({ kind: 'item', indent: at });
    at += dash[0].length;
  }
  const key = /^("[^"]*"|'[^']*'|[^\s#{}[\]"'&*!|>%@`][^#]*?):(\s+|$)/.exec(
    line.slice(at),
  );
  if (key) {
    entries.push({ kind: 'key', indent: at, key: unquoted(key[1] as string) });
    at += key[0].length;
  }
  return { entries, rest: at };
}

/** The way to an entry: what is deeper, or beside it, is left. */
function step(
  stack: readonly Entry[],
  entry: Line['entries'][number],
): readonly Entry[] {
  const { indent } = entry;
  const around = stack.filter(each => each.indent < indent);
  if (entry.kind === 'key') return [...around, entry];
  const same = stack.filter(each => each.indent === indent);
  // A list may stand as far left as the key that it belongs to.
  const parent = same.filter(({ kind }) => kind === 'key');
  const before = same.find(each => each.kind === 'item');
  const index = before?.kind === 'item' ? before.index + 1 : 0;
  return [...around, ...parent, { ...entry, index }];
}

const pathOf = (stack: readonly Entry[]): readonly (string | number)[] =>
  stack.map(entry => (entry.kind === 'key' ? entry.key : entry.index));

function inFlow(
  before: string,
  flowFrom: number,
  stack: readonly Entry[],
): CursorPlace | undefined {
  const place = flowPlace(before.slice(flowFrom));
  return (
    place && {
      path: [...pathOf(stack), ...place.path],
      slot: place.slot,
      from: flowFrom + place.from,
    }
  );
}

function atLine({
  line,
  start,
  rest,
  entries,
  stack,
}: Line & {
  readonly line: string;
  readonly start: number;
  readonly stack: readonly Entry[];
}): CursorPlace | undefined {
  const word = line.slice(rest);
  if (/(^|\s)#/.test(word) || /^["'|>]/.test(word)) return undefined;
  const from = start + rest;
  const last = entries.at(-1);
  if (last?.kind === 'key') return { path: pathOf(stack), slot: 'value', from };
  if (last?.kind === 'item') {
    return { path: pathOf(stack), slot: 'either', from };
  }
  const around = stack.filter(({ indent }) => indent < rest);
  return { path: pathOf(around), slot: 'key', from };
}
