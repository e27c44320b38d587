/** One thing that is wrong with an input, told so that its author can act. */
export interface Issue {
  /** `<slice>.<camelCase>`; never changes its meaning. */
  readonly code: string;
  /** One lower-case sentence: input in backticks, what was expected and got, then a hint. */
  readonly message: string;
  /** Where in the document, for example `rules[2].when.tier`; empty for the document as a whole. */
  readonly path?: string;
  /** File of the folder that was read. */
  readonly file?: string;
  /** 1-based line and column in the source text, when the input was text. */
  readonly line?: number;
  readonly column?: number;
}

/** Outcome of an operation whose failure is expected: the value, or every issue found, never only the first. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Wraps a value as a success. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** Wraps issues as a failure; `issues` holds at least one. */
export const failed = <T = never>(...issues: readonly Issue[]): Result<T> => ({
  ok: false,
  issues,
});
