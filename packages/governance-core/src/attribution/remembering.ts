import type { PersonIdent } from './types';

const MAX_REMEMBERED = 10_000;

/**
 * The same function, remembering its answers by a text; at most 10,000 of them, then it starts anew. Only for functions
 * whose answer depends on that text alone.
 */
export function rememberingText<I, O>(
  answer: (input: I) => O,
  textOf: (input: I) => string,
): (input: I) => O {
  const known = new Map<string, { readonly answer: O }>();
  return input => {
    const text = textOf(input);
    const before = known.get(text);
    if (before) return before.answer;
    if (known.size >= MAX_REMEMBERED) known.clear();
    const found = answer(input);
    // A part of a message keeps the whole of it in memory; a text put together anew stands alone.
    known.set(text.split('<').join('<'), { answer: found });
    return found;
  };
}

interface Pair {
  readonly author: PersonIdent;
  readonly committer?: PersonIdent;
}

/** The same function of an author and a committer, answering at once when it was given these very objects before. */
export function rememberingPair<O>(
  answer: (pair: Pair) => O,
): (pair: Pair) => O {
  const known = new WeakMap<
    PersonIdent,
    { readonly committer?: PersonIdent; readonly answer: O }
  >();
  return pair => {
    const { author, committer } = pair;
    const before = known.get(author);
    if (before && before.committer === committer) return before.answer;
    const found = answer(pair);
    known.set(author, { committer, answer: found });
    return found;
  };
}
