import {
  exceptionReadPermission,
  type TierRequest,
  type TierRequestState,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { Alert, Skeleton, Text } from '@backstage/ui';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { Choice } from '../shared/Choice';
import { FailureState } from '../shared/FailureState';
import { More } from '../shared/More';
import { Section } from '../shared/Section';
import { usePages } from '../shared/usePages';
import { useSearchParam } from '../shared/useSearchParam';
import { useText } from '../shared/useText';
import styles from './classification.module.css';
import { RequestTable } from './RequestTable';

const PAGE_SIZE = 25;
const STATES = ['open', 'accepted', 'refused', 'withdrawn'] as const;

/** Requests for another tier, for those who may read who asked. */
export function RequestQueue() {
  const t = useText();
  const { loading, allowed } = usePermission({
    permission: exceptionReadPermission,
  });
  if (loading) return null;
  if (allowed) return <Queue />;
  return (
    <Section title={t('classification.queue.title')}>
      <Text as="p" color="secondary">
        {t('classification.queue.noPermission')}
      </Text>
    </Section>
  );
}

/** Open requests unless the address says otherwise. */
function Queue() {
  const t = useText();
  const [asked, setState] = useSearchParam('requests');
  const state = STATES.find(each => each === asked) ?? 'open';
  const { remote, hasMore, isLoadingMore, loadMore, reload } =
    useRequests(state);
  return (
    <Section
      title={t('classification.queue.title')}
      aside={
        <Choice
          className={styles.state}
          label={t('classification.queue.state')}
          value={state}
          options={STATES.map(id => ({
            id,
            label: t(`classification.state.${id}`),
          }))}
          onChange={id => setState(id === 'open' ? undefined : id)}
        />
      }
    >
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('classification.loading')}>
          <Skeleton width="100%" height="6rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={reload}
        />
      )}
      {remote.status === 'ready' && (
        <>
          {remote.failure && (
            <Alert
              status="warning"
              icon
              title={t('classification.queue.stale')}
              description={remote.failure.message}
            />
          )}
          <Requests
            state={state}
            requests={remote.data.flatMap(({ items }) => items)}
            onDone={reload}
          />
          {hasMore && (
            <More
              shown={0}
              hasMore
              isLoading={isLoadingMore}
              onMore={loadMore}
            />
          )}
        </>
      )}
    </Section>
  );
}

function useRequests(state: TierRequestState) {
  const client = useApi(aiGovernanceApiRef);
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) =>
      client.listTierRequests({ state, limit: PAGE_SIZE, cursor }, options),
    [client, state],
  );
  return usePages(load);
}

function Requests({
  state,
  requests,
  onDone,
}: {
  readonly state: TierRequestState;
  readonly requests: readonly TierRequest[];
  readonly onDone: () => void;
}) {
  const t = useText();
  if (requests.length > 0)
    return <RequestTable requests={requests} onDone={onDone} />;
  return (
    <Text as="p" color="secondary">
      {state === 'open'
        ? `${t('classification.queue.none')} ${t('classification.queue.noneHint')}`
        : t('classification.queue.noMatch')}
    </Text>
  );
}
