import {
  waiverRequestPermission,
  type EntityPolicy,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { usePermission } from '@backstage/plugin-permission-react';
import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { cachesOf } from '../shared/governanceCaches';
import { AfterChangeContext } from './AfterChange';
import { RequestWaiverDialog } from './dialogs/RequestWaiverDialog';
import {
  ExceptionsContext,
  type AskedWaiver,
  type ExceptionsOnTab,
} from './ExceptionsContext';

interface ExceptionsProviderProps {
  readonly policy: EntityPolicy;
  readonly children: ReactNode;
}

/** Lets every block below ask for a waiver and lead to an exception. */
export function ExceptionsProvider({
  policy,
  children,
}: ExceptionsProviderProps) {
  const [asked, setAsked] = useState<AskedWaiver>();
  const [led, setLed] = useState<ExceptionsOnTab['led']>({
    id: undefined,
    times: 0,
  });
  const wantsFocus = useRef(false);
  const client = useApi(aiGovernanceApiRef);
  const { entityRef } = policy;
  const readAnew = useCallback(() => {
    void cachesOf(client).entityPolicies.refresh(entityRef);
  }, [client, entityRef]);
  const { allowed: mayAsk } = usePermission({
    permission: waiverRequestPermission,
  });
  const shared = useMemo(
    () => ({
      policy,
      mayAsk,
      ask: setAsked,
      led,
      lead: (id: string) => setLed(({ times }) => ({ id, times: times + 1 })),
      wantsFocus,
    }),
    [policy, mayAsk, led],
  );
  return (
    <ExceptionsContext.Provider value={shared}>
      <AfterChangeContext.Provider value={readAnew}>
        {children}
        {asked && (
          <RequestWaiverDialog
            policy={policy}
            asked={asked}
            onClose={() => setAsked(undefined)}
          />
        )}
      </AfterChangeContext.Provider>
    </ExceptionsContext.Provider>
  );
}
