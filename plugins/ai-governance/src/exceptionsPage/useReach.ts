import type { WaiverReach } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { toFailure, type Failure } from '../shared/failure';
import { isPlace, type Place } from './present/place';

/** Where a waiver acts, or would act; `idle` while there is nothing to ask. */
export type Reach =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly reach: WaiverReach }
  | { readonly status: 'failed'; readonly failure: Failure };

/** Half a name is not looked for while somebody types. */
const PATIENCE_MS = 300;

/** Where a stored waiver acts. */
export function useReach(waiverId: string): Reach {
  const client = useApi(aiGovernanceApiRef);
  const [reach, setReach] = useState<Reach>({ status: 'loading' });
  useEffect(
    () =>
      settle(signal => client.getWaiverReach(waiverId, { signal }), setReach),
    [client, waiverId],
  );
  return reach;
}

/** Where a strengthening acts. */
export function useStrengtheningReach(strengtheningId: string): Reach {
  const client = useApi(aiGovernanceApiRef);
  const [reach, setReach] = useState<Reach>({ status: 'loading' });
  useEffect(
    () =>
      settle(
        signal => client.getStrengtheningReach(strengtheningId, { signal }),
        setReach,
      ),
    [client, strengtheningId],
  );
  return reach;
}

/** Where a waiver, or a strengthening, for this place would act. */
export function useReachPreview(
  { kind, name }: Place,
  of: 'waiver' | 'strengthening',
): Reach {
  const client = useApi(aiGovernanceApiRef);
  const [reach, setReach] = useState<Reach>({ status: 'idle' });
  const text = name.trim();
  const isAskable = isPlace(kind, text);
  useEffect(() => {
    if (!isAskable) {
      setReach({ status: 'idle' });
      return undefined;
    }
    setReach({ status: 'loading' });
    let stop = () => {};
    const timer = setTimeout(() => {
      stop = settle(
        signal =>
          of === 'waiver'
            ? client.previewWaiverReach({ [kind]: text }, { signal })
            : client.previewStrengtheningReach({ [kind]: text }, { signal }),
        setReach,
      );
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client, kind, text, isAskable, of]);
  return reach;
}

function settle(
  ask: (signal: AbortSignal) => Promise<WaiverReach>,
  tell: (reach: Reach) => void,
): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  ask(signal).then(
    reach => !signal.aborted && tell({ status: 'ready', reach }),
    error =>
      !signal.aborted && tell({ status: 'failed', failure: toFailure(error) }),
  );
  return () => controller.abort();
}
