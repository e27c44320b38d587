import { useEffect, useState } from 'react';
import { toFailure, type Failure } from '../shared/failure';

/** What the portal found in a text. */
export interface CheckedText<Check> {
  readonly text: string;
  readonly check: Check;
}

/** What is known of the text that is being written. */
export interface TextCheck<Check> {
  /** The last answer, perhaps of an older text; absent until there is one. */
  readonly checked?: CheckedText<Check>;
  /** Whether an answer about the text as it is now is still to come. */
  readonly isChecking: boolean;
  /** Why the last question was not answered. */
  readonly failure?: Failure;
}

/** Asks the portal about a text. Keep it stable (`useCallback`). */
export type CheckText<Check> = (
  text: string,
  options: { readonly signal: AbortSignal },
) => Promise<Check>;

/** A text is checked when nothing was typed for so long. */
const PAUSE_MS = 500;

/** Has a text checked by the portal whenever the writing pauses; of several answers the one about the last text stands. */
export function useCheckedText<Check>(
  text: string,
  checkText: CheckText<Check>,
): TextCheck<Check> {
  const [state, setState] = useState<TextCheck<Check>>({ isChecking: true });
  useEffect(() => {
    if (text.trim() === '') {
      setState({ isChecking: false });
      return undefined;
    }
    const stop = new AbortController();
    const settle = (next: (before: TextCheck<Check>) => TextCheck<Check>) => {
      if (!stop.signal.aborted) setState(next);
    };
    setState(before => ({ ...before, isChecking: true }));
    const timer = setTimeout(() => {
      checkText(text, { signal: stop.signal }).then(
        check =>
          settle(() => ({ checked: { text, check }, isChecking: false })),
        error =>
          settle(({ checked }) => ({
            checked,
            isChecking: false,
            failure: toFailure(error),
          })),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [checkText, text]);
  return state;
}
