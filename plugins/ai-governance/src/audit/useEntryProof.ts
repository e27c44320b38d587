import type { LedgerEntry } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useEffect, useRef, useState } from 'react';
import { useCapture } from '../shared/analytics';
import { toFailure, type Failure } from '../shared/failure';
import { NOW } from './auditCaches';
import { useAudit } from './useAudit';
import { verifyEntry, type EntryProof } from './verify/verifyEntry';

/** Where the verification of one entry stands. */
export type EntryProofState =
  | { readonly status: 'idle' | 'running' }
  | { readonly status: 'done'; readonly proof: EntryProof }
  | { readonly status: 'failed'; readonly failure: Failure };

/** Verifies one entry when asked to. */
export function useEntryProof(entry: LedgerEntry) {
  const { client, memory, heads } = useAudit();
  const capture = useCapture();
  const [state, setState] = useState<EntryProofState>({ status: 'idle' });
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const start = async () => {
    capture('verifyLedgerEntry', entry.ledger.entryId);
    setState({ status: 'running' });
    const result = await verifyEntry(entry, { client, memory }).then(
      (proof): EntryProofState => ({ status: 'done', proof }),
      (error): EntryProofState => ({
        status: 'failed',
        failure: toFailure(error),
      }),
    );
    if (!isHere.current) return;
    setState(result);
    void heads.refresh(NOW);
  };
  return { state, start };
}
