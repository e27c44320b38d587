import { useEffect, useRef, useState } from 'react';
import { useCapture } from '../shared/analytics';
import { toFailure, type Failure } from '../shared/failure';
import { NOW } from './auditCaches';
import { useAudit } from './useAudit';
import {
  verifyLedger,
  type Progress,
  type WholeLedgerProof,
} from './verify/verifyLedger';

/** Where the verification of the whole ledger stands. */
export type WholeLedgerState =
  | { readonly status: 'idle' }
  | { readonly status: 'running' | 'cancelled'; readonly progress: Progress }
  | { readonly status: 'done'; readonly proof: WholeLedgerProof }
  | { readonly status: 'failed'; readonly failure: Failure };

const NO_PROGRESS: Progress = { done: 0, size: 0 };

/** Runs the verification of the whole ledger, once at a time; leaving the page stops it. */
export function useWholeLedger() {
  const { client, memory, heads } = useAudit();
  const capture = useCapture();
  const [state, setState] = useState<WholeLedgerState>({ status: 'idle' });
  const running = useRef<AbortController>();
  useEffect(() => () => running.current?.abort(), []);

  const start = async () => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    let progress = NO_PROGRESS;
    capture('verifyLedger', 'ledger');
    setState({ status: 'running', progress });
    try {
      const proof = await verifyLedger(
        { client, memory },
        {
          signal: controller.signal,
          onProgress: reached => {
            progress = reached;
            if (!controller.signal.aborted) {
              setState({ status: 'running', progress });
            }
          },
          pause: () => new Promise(resolve => setTimeout(resolve)),
          nowMs: () => performance.now(),
        },
      );
      setState({ status: 'done', proof });
      void heads.refresh(NOW);
    } catch (error) {
      setState(
        controller.signal.aborted
          ? { status: 'cancelled', progress }
          : { status: 'failed', failure: toFailure(error) },
      );
    }
  };
  return { state, start, cancel: () => running.current?.abort() };
}
