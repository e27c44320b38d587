import type {
  PlaybookVariable,
  RenderedPrompt,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useRef, useState } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { toFailure, type Failure } from '../../shared/failure';
import {
  firstValues,
  localFailure,
  toValues,
  type FieldValues,
} from './values';

/** How far the filling in of a prompt is. */
export type FillInState =
  | { readonly status: 'idle' }
  | { readonly status: 'filling' }
  | { readonly status: 'filled'; readonly result: RenderedPrompt }
  | { readonly status: 'failed'; readonly failure: Failure };

/** The fields of a template, and the prompt that came of them. Lives as long as the page; nothing of it is kept anywhere. */
export interface FillIn {
  readonly values: FieldValues;
  readonly state: FillInState;
  /** A prompt that was made of other values goes away. */
  readonly change: (name: string, value: string) => void;
  /** Never rejects. */
  readonly fillIn: () => Promise<void>;
}

const IDLE: FillInState = { status: 'idle' };

/** Fills in the template of this name. */
export function useFillIn(
  name: string,
  variables: readonly PlaybookVariable[],
): FillIn {
  const client = useApi(aiGovernanceApiRef);
  const capture = useCapture();
  const [values, setValues] = useState(() => firstValues(variables));
  const [state, setState] = useState<FillInState>(IDLE);
  const asking = useRef<AbortController>();
  useEffect(() => () => asking.current?.abort(), []);
  const ask = async (signal: AbortSignal): Promise<FillInState> => {
    const body = { values: toValues(variables, values) };
    const failure = localFailure(variables, body.values);
    if (failure) return { status: 'failed', failure };
    return client.renderPrompt(name, body, { signal }).then(
      (result): FillInState => ({ status: 'filled', result }),
      (error): FillInState => ({ status: 'failed', failure: toFailure(error) }),
    );
  };
  return {
    values,
    state,
    change: (variable, value) => {
      setValues(before => ({ ...before, [variable]: value }));
      asking.current?.abort();
      // What was said of the other fields still stands beside them.
      setState(before => (before.status === 'failed' ? before : IDLE));
    },
    async fillIn() {
      asking.current?.abort();
      const controller = new AbortController();
      asking.current = controller;
      setState({ status: 'filling' });
      capture('fillInPrompt', name);
      const next = await ask(controller.signal);
      if (!controller.signal.aborted) setState(next);
    },
  };
}
