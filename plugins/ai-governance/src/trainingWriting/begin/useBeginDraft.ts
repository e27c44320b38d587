import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useRef } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { useAction, type Action } from '../../shared/useAction';
import { useGo } from '../../shared/useGo';
import { trainingPaths, useTrainingHref } from '../../training/paths';

/** Kind of drafts that become versions of training paths. */
export const DRAFT_KIND = 'training';

/** Longest title of a draft, in characters. */
const TITLE_MAX = 200;

/** What a draft begins with. */
export interface Beginning {
  readonly title: string;
  readonly body: string;
  /** Id of the version whose text it is; absent for a new path. */
  readonly base?: string;
}

/** Makes a draft and opens it; never rejects. */
export function useBeginDraft(): Omit<Action, 'send'> & {
  readonly begin: (beginning: Beginning) => void;
} {
  const client = useApi(aiGovernanceApiRef);
  const capture = useCapture();
  const go = useGo();
  const hrefOf = useTrainingHref();
  const chosen = useRef<Beginning>();
  const latest = useRef({ go, hrefOf });
  latest.current = { go, hrefOf };
  const { send, isSending, failure } = useAction(
    useCallback(async () => {
      if (!chosen.current) return;
      const { draftId } = await client.createDraft({
        kind: DRAFT_KIND,
        ...chosen.current,
      });
      capture('beginDraft', draftId);
      const to = latest.current;
      to.go(to.hrefOf(trainingPaths.draft(draftId)));
    }, [client, capture]),
  );
  const begin = (beginning: Beginning) => {
    chosen.current = {
      ...beginning,
      title: beginning.title.slice(0, TITLE_MAX),
    };
    void send();
  };
  return { begin, isSending, failure };
}
