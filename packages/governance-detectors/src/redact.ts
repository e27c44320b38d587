import { RedactionError } from './errors';
import type { Hit } from './scan/detector';
import type { Scan } from './scan/scanner';
import { growToWords, overlap, type Span } from './text/spans';

/** How often what is left is looked at again: taking a value out may bring a new one together. */
const MOST_ROUNDS = 5;

/** Asks the detectors about a text. */
export type ScanText = (text: string) => Promise<Scan>;

/** A text without its values, and what was found in it at first. */
export interface RedactedText {
  readonly text: string;
  readonly hits: readonly Hit[];
}

/**
 * Replaces values by `[redacted: <class>]` until the detectors find none. Rejects with `RedactionError` when a detector failed, or
 * when something is still found after five rounds.
 */
export async function redactText(
  original: string,
  scan: ScanText,
): Promise<RedactedText> {
  let text = original;
  let first: readonly Hit[] | undefined;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { hits, problems } = await scan(text);
    const problem = problems[0];
    if (problem)
      throw new RedactionError(
        `\`${problem.rule}\` ${problem.message}; the text must not be shared`,
      );
    first ??= hits;
    if (hits.length === 0) return { text, hits: first };
    text = replaceValues(text, hits);
  }
  const { hits: remaining } = await scan(text);
  const left = [...new Set(remaining.map(({ rule }) => `\`${rule}\``))];
  if (left.length === 0) return { text, hits: first ?? [] };
  throw new RedactionError(
    `${left.join(', ')} still found something after ${MOST_ROUNDS} rounds, perhaps the word that stands in for what was redacted; narrow the pattern, and do not share the text`,
  );
}

function replaceValues(text: string, hits: readonly Hit[]): string {
  const values = hits.flatMap(({ class: className, spans }) =>
    spans.map(span => ({ className, ...span })),
  );
  // The longest first, so that a merged span takes its class.
  values.sort((a, b) => b.end - b.start - (a.end - a.start));
  const labels = new LabelFinder(values);
  let result = '';
  let at = 0;
  for (const span of growToWords(text, values)) {
    result += `${text.slice(at, span.start)}[redacted: ${labels.classOf(span)}]`;
    at = span.end;
  }
  return result + text.slice(at);
}

/** Finds the class of the longest value in a span, with the values and spans taken in the order of the text. */
class LabelFinder {
  readonly #values: readonly (Span & { readonly className: string })[];
  #at = 0;

  constructor(values: readonly (Span & { readonly className: string })[]) {
    this.#values = [...values].sort((a, b) => a.start - b.start);
  }

  classOf(span: Span): string {
    let longest: (Span & { readonly className: string }) | undefined;
    for (; ; this.#at++) {
      const value = this.#values[this.#at];
      if (!value || value.start >= span.end) break;
      const isLonger =
        !longest || value.end - value.start > longest.end - longest.start;
      if (overlap(value, span) && isLonger) longest = value;
    }
    return longest?.className ?? 'data';
  }
}
