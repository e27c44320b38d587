/** Where a text in braces or brackets stands at its end. */
export interface FlowPlace {
  /** Steps from what the braces stand for. */
  readonly path: readonly (string | number)[];
  readonly slot: 'key' | 'value' | 'either';
  /** Where the word begins that is being written, from the beginning of the text. */
  readonly from: number;
}

type Frame =
  | { readonly kind: 'map'; key?: string }
  | { readonly kind: 'list'; index: number };

/** Follows a text that begins with `{` or `[`; `undefined` when it is closed before the end, in quotes or in a comment. */
export function flowPlace(text: string): FlowPlace | undefined {
  const frames: Frame[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    const frame = frames.at(-1);
    if (char === '#' && /[\s,[{]/.test(text[at - 1] ?? ' ')) {
      const end = text.indexOf('\n', at);
      if (end < 0) return undefined;
      at = end;
    } else if (
      (char === '"' || char === "'") &&
      text.slice(from, at).trim() === ''
    ) {
      const end = endOfQuote(text, at);
      if (end === undefined) return undefined;
      at = end;
    } else if (char === '{' || char === '[') {
      frames.push(char === '{' ? { kind: 'map' } : { kind: 'list', index: 0 });
      from = at + 1;
    } else if (char === '}' || char === ']') {
      frames.pop();
      if (frames.length === 0) return undefined;
    } else if (char === ',' && frame) {
      if (frame.kind === 'map') frame.key = undefined;
      else frame.index += 1;
      from = at + 1;
    } else if (char === ':' && frame?.kind === 'map' && isEnd(text[at + 1])) {
      frame.key = unquoted(text.slice(from, at));
      from = at + 1;
    }
  }
  return placeOf(frames, from + spaces(text.slice(from)));
}

function placeOf(frames: readonly Frame[], from: number): FlowPlace {
  const path = frames.flatMap((frame): readonly (string | number)[] => {
    if (frame.kind === 'list') return [frame.index];
    return frame.key === undefined ? [] : [frame.key];
  });
  const last = frames.at(-1);
  if (last?.kind === 'list') return { path, slot: 'either', from };
  return { path, slot: last?.key === undefined ? 'key' : 'value', from };
}

/** Whether a colon before this ends a key. */
const isEnd = (next: string | undefined): boolean =>
  next === undefined || /[\s,[\]{}"']/.test(next);

const spaces = (text: string): number => /^\s*/.exec(text)?.[0].length ?? 0;

/** A key without the quotes around it. */
export const unquoted = (text: string): string =>
  text.trim().replace(/^(["'])(.*)\1$/, '$2');

function endOfQuote(text: string, start: number): number | undefined {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    if (quote === '"' && text[at] === '\\') at += 1;
    else if (text[at] === quote) {
      if (quote !== "'" || text[at + 1] !== "'") return at;
      at += 1;
    }
  }
  return undefined;
}
