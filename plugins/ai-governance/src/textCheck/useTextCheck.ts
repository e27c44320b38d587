import type { TextCheck } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useRef, useState } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { toFailure, type Failure } from '../shared/failure';

/** How far the check of a text is. */
export type TextCheckState =
  | { readonly status: 'idle' }
  | { readonly status: 'checking' }
  | { readonly status: 'checked'; readonly result: TextCheck }
  | { readonly status: 'failed'; readonly failure: Failure };

/** A text with what the portal found in it; another text has not been checked yet. */
export interface CheckedText {
  readonly text: string;
  readonly state: TextCheckState;
  readonly change: (text: string) => void;
  /** Never rejects. */
  readonly check: () => Promise<void>;
}

const IDLE: TextCheckState = { status: 'idle' };

/** Has a text checked. What is answered about an earlier text is dropped. */
export function useTextCheck(): CheckedText {
  const client = useApi(aiGovernanceApiRef);
  const [text, setText] = useState('');
  const [state, setState] = useState<TextCheckState>(IDLE);
  const asking = useRef<AbortController>();
  useEffect(() => () => asking.current?.abort(), []);
  const begin = (next: TextCheckState): AbortSignal => {
    asking.current?.abort();
    asking.current = new AbortController();
    setState(next);
    return asking.current.signal;
  };
  return {
    text,
    state,
    change: changed => {
      setText(changed);
      begin(IDLE);
    },
    async check() {
      const signal = begin({ status: 'checking' });
      const next = await client.checkText(text, { signal }).then(
        (result): TextCheckState => ({ status: 'checked', result }),
        (error): TextCheckState => ({
          status: 'failed',
          failure: toFailure(error),
        }),
      );
      if (!signal.aborted) setState(next);
    },
  };
}
