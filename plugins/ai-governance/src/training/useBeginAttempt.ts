import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useRef } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { useCapture } from '../shared/analytics';
import { useAction, type Action } from '../shared/useAction';
import { useGo } from '../shared/useGo';
import { expireStanding } from './expireStanding';
import { trainingPaths, useTrainingHref } from './paths';

/** Begins an attempt at the quiz of a path, or goes on with the open one, and shows it. */
export function useBeginAttempt(path: string): Action {
  const client = useApi(aiGovernanceApiRef);
  const capture = useCapture();
  const go = useGo();
  const hrefOf = useTrainingHref();
  const latest = useRef({ go, hrefOf });
  latest.current = { go, hrefOf };
  return useAction(
    useCallback(async () => {
      const { attemptId } = await client.beginTrainingAttempt(path);
      capture('beginTrainingAttempt', path);
      expireStanding(client);
      const to = latest.current;
      to.go(to.hrefOf(trainingPaths.quiz(path, attemptId)));
    }, [client, path, capture]),
  );
}
