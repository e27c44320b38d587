import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Skeleton, Text } from '@backstage/ui';
import { useCallback, useEffect, useRef } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { FailureState } from '../../shared/FailureState';
import { More } from '../../shared/More';
import { usePages, type LoadPage } from '../../shared/usePages';
import { useText } from '../../shared/useText';
import { presentPast, readPast, type PastPage } from '../present/past';
import { ExceptionList } from './ExceptionList';

/** What is over, latest first, page by page. */
export function PastExceptions({ policy }: { readonly policy: EntityPolicy }) {
  const t = useText();
  const { remote, hasMore, isLoadingMore, loadMore, reload } =
    usePastPages(policy);
  if (remote.status === 'loading') {
    return (
      <div role="status" aria-label={t('exceptions.pastLoading')}>
        <Skeleton width="100%" height="8rem" />
      </div>
    );
  }
  if (remote.status === 'failed') {
    return (
      <FailureState
        failure={remote.failure}
        isRetrying={remote.isChecking}
        onRetry={reload}
      />
    );
  }
  const items = presentPast(remote.data, policy.rules);
  return (
    <>
      {remote.failure && (
        <Alert
          status="warning"
          icon
          title={t('tab.recheckFailed')}
          description={remote.failure.message}
        />
      )}
      {items.length === 0 && (
        <Text as="p" color="secondary">
          {t(hasMore ? 'exceptions.pastOlder' : 'exceptions.pastNone')}
        </Text>
      )}
      <ExceptionList title={t('exceptions.past')} items={items} />
      <More
        shown={items.length}
        hasMore={hasMore}
        isLoading={isLoadingMore}
        onMore={loadMore}
      />
    </>
  );
}

/** Starts anew whenever the exceptions of the component were read anew: what was in effect may be over. */
function usePastPages({ entityRef, repository, exceptions }: EntityPolicy) {
  const client = useApi(aiGovernanceApiRef);
  const load: LoadPage<PastPage> = useCallback(
    (cursor, { signal }) =>
      readPast(client, { entityRef, repository }, { cursor, signal }),
    [client, entityRef, repository],
  );
  const pages = usePages(load);
  const { reload } = pages;
  const known = useRef(exceptions);
  useEffect(() => {
    if (known.current === exceptions) return;
    known.current = exceptions;
    reload();
  }, [exceptions, reload]);
  return pages;
}
