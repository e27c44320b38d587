import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Skeleton } from '@backstage/ui';
import { useCallback } from 'react';
import { AfterChangeContext } from '../exceptions/AfterChange';
import { BreakGlassItem } from '../exceptions/blocks/BreakGlassItem';
import { WaiverItem } from '../exceptions/blocks/WaiverItem';
import exceptions from '../exceptions/exceptions.module.css';
import { nameOfException } from '../exceptions/present/name';
import { presentBreakGlass } from '../exceptions/present/breakGlass';
import { presentWaiver } from '../exceptions/present/waivers';
import { DecisionDrawer } from '../policy/blocks/DecisionDrawer';
import { exceptionsRouteRef } from '../routes';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { FailureState } from '../shared/FailureState';
import shared from '../shared/shared.module.css';
import { useActivePolicy } from '../shared/useActivePolicy';
import { usePages } from '../shared/usePages';
import { useSearchParam } from '../shared/useSearchParam';
import { useText } from '../shared/useText';
import { WhereStricter } from '../strengthenings/blocks/WhereStricter';
import { Details } from './blocks/Lists';

interface OnePageProps {
  readonly kind: 'waiver' | 'breakGlass' | 'strengthening';
  readonly id: string;
}

/** One exception at an address of its own. */
export function OnePage({ kind, id }: OnePageProps) {
  const t = useText();
  const { remote, reload } = useOne(kind, id);
  const list = useRouteRef(exceptionsRouteRef)?.();
  const rules = useActivePolicy()?.rules ?? [];
  const [decisionId, openDecision] = useSearchParam('decision');
  const [one] = remote.status === 'ready' ? remote.data : [];
  return (
    <AfterChangeContext.Provider value={reload}>
      <div className={shared.page}>
        {list !== undefined && (
          <Link href={list}>{t('exceptionsPage.back')}</Link>
        )}
        {remote.status === 'loading' && (
          <div
            role="status"
            aria-label={t('exceptionsPage.loading', {
              what: nameOfException(id),
            })}
          >
            <Skeleton width="100%" height="12rem" />
          </div>
        )}
        {remote.status === 'failed' && (
          <FailureState
            failure={remote.failure}
            of="exception"
            isRetrying={remote.isChecking}
            onRetry={reload}
          />
        )}
        <ul className={exceptions.items}>
          {one?.waiver && (
            <WaiverItem waiver={presentWaiver(one.waiver, rules)}>
              <Details waiver={one.waiver} isOpen />
            </WaiverItem>
          )}
          {one?.use && <BreakGlassItem use={presentBreakGlass(one.use)} />}
          {one?.strengthening && (
            <WhereStricter
              strengthening={one.strengthening}
              name={nameOfException(id)}
            />
          )}
        </ul>
      </div>
      <DecisionDrawer
        decisionId={decisionId}
        onOpen={openDecision}
        onClose={() => openDecision(undefined)}
      />
    </AfterChangeContext.Provider>
  );
}

function useOne(kind: OnePageProps['kind'], id: string) {
  const client = useApi(aiGovernanceApiRef);
  const load = useCallback(
    async (
      _: string | undefined,
      options: { readonly signal: AbortSignal },
    ): Promise<One> => {
      if (kind === 'waiver')
        return { waiver: await client.getWaiver(id, options) };
      if (kind === 'breakGlass')
        return { use: await client.getBreakGlass(id, options) };
      return { strengthening: await client.getStrengthening(id, options) };
    },
    [client, kind, id],
  );
  return usePages<One>(load);
}

interface One {
  readonly waiver?: Awaited<ReturnType<Client['getWaiver']>>;
  readonly use?: Awaited<ReturnType<Client['getBreakGlass']>>;
  readonly strengthening?: Awaited<ReturnType<Client['getStrengthening']>>;
  readonly nextCursor?: undefined;
}
type Client = typeof aiGovernanceApiRef.T;
