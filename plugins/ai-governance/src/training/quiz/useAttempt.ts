import type { TrainingAttempt } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useEffect, useState } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { toFailure } from '../../shared/failure';
import type { Remote } from '../../shared/resourceCache';

const LOADING = { status: 'loading' } as const;

/** Reads an attempt anew for each page that shows it: what a page before this one knew may be older. */
export function useAttempt(attemptId: string) {
  const client = useApi(aiGovernanceApiRef);
  const [remote, setRemote] = useState<Remote<TrainingAttempt>>(LOADING);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const settle = (next: Remote<TrainingAttempt>) => {
      if (!stop.signal.aborted) setRemote(next);
    };
    client.getTrainingAttempt(attemptId, { signal: stop.signal }).then(
      data => settle({ status: 'ready', data, isChecking: false }),
      error =>
        settle({
          status: 'failed',
          failure: toFailure(error),
          isChecking: false,
        }),
    );
    return () => stop.abort();
  }, [client, attemptId, round]);
  const reload = useCallback(() => {
    setRemote(LOADING);
    setRound(before => before + 1);
  }, []);
  const put = useCallback(
    (data: TrainingAttempt) =>
      setRemote({ status: 'ready', data, isChecking: false }),
    [],
  );
  return { remote, reload, put };
}
