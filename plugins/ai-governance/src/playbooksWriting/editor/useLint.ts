import type { PlaybookCheck } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { toFailure, type Failure } from '../../shared/failure';

/** What the portal found in a text. */
export interface CheckedText {
  readonly text: string;
  readonly check: PlaybookCheck;
}

/** What is known of the text that is being written. */
export interface Lint {
  /** The last answer, perhaps of an older text; absent until there is one. */
  readonly checked?: CheckedText;
  /** Whether an answer about the text as it is now is still to come. */
  readonly isChecking: boolean;
  /** Why the last question was not answered. */
  readonly failure?: Failure;
}

/** A text is checked when nothing was typed for so long. */
const PAUSE_MS = 500;

/** Has a text checked by the portal whenever the writing pauses; of several answers the one about the last text stands. */
export function useLint(text: string): Lint {
  const client = useApi(aiGovernanceApiRef);
  const [lint, setLint] = useState<Lint>({ isChecking: true });
  useEffect(() => {
    if (text.trim() === '') {
      setLint({ isChecking: false });
      return undefined;
    }
    const stop = new AbortController();
    const settle = (next: (before: Lint) => Lint) => {
      if (!stop.signal.aborted) setLint(next);
    };
    setLint(before => ({ ...before, isChecking: true }));
    const timer = setTimeout(() => {
      client.checkPlaybook({ text }, { signal: stop.signal }).then(
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
  }, [client, text]);
  return lint;
}
