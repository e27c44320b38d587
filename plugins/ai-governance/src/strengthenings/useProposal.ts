import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  PROPOSAL_NAMES,
  readProposal,
  type StricterProposal,
} from './present/proposal';

/** What the address proposes, and how it is put aside once it was applied or refused. */
export function useProposal(): {
  readonly proposal: StricterProposal | undefined;
  readonly forget: () => void;
} {
  const [params, setParams] = useSearchParams();
  const proposal = useMemo(() => readProposal(params), [params]);
  const forget = useCallback(
    () =>
      setParams(
        before => {
          const after = new URLSearchParams(before);
          PROPOSAL_NAMES.forEach(name => after.delete(name));
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  return { proposal, forget };
}
