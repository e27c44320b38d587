import {
  tierAssignPermission,
  type TierBatch,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button, Skeleton, Text } from '@backstage/ui';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { FailureState } from '../../shared/FailureState';
import { More } from '../../shared/More';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { usePages } from '../../shared/usePages';
import { useSearchParam } from '../../shared/useSearchParam';
import { useText } from '../../shared/useText';
import { BatchDetail } from './BatchDetail';
import { BatchHead } from './BatchHead';
import { Counts } from './Counts';
import { NewBatch } from './NewBatch';

const PAGE_SIZE = 10;

/** Classification in bulk, for those who may assign tiers: a new batch, and those there are; `?batch=` opens one. */
export function Batches({ onApplied }: { readonly onApplied: () => void }) {
  const { allowed } = usePermission({ permission: tierAssignPermission });
  return allowed ? <ForEntitled onApplied={onApplied} /> : null;
}

function ForEntitled({ onApplied }: { readonly onApplied: () => void }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const [batchId, open] = useSearchParam('batch');
  const load = useCallback(
    (cursor: string | undefined, options: { readonly signal: AbortSignal }) =>
      client.listTierBatches({ limit: PAGE_SIZE, cursor }, options),
    [client],
  );
  const { remote, hasMore, isLoadingMore, loadMore, reload } = usePages(load);
  return (
    <>
      <NewBatch
        onProposed={id => {
          reload();
          open(id);
        }}
      />
      <Section title={t('classification.batch.listTitle')}>
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
          <List
            batches={remote.data.flatMap(({ items }) => items)}
            onOpen={open}
          />
        )}
        {hasMore && (
          <More shown={0} hasMore isLoading={isLoadingMore} onMore={loadMore} />
        )}
      </Section>
      {batchId !== undefined && (
        <BatchDetail
          key={batchId}
          batchId={batchId}
          onChanged={() => {
            reload();
            onApplied();
          }}
          onClose={() => open(undefined)}
        />
      )}
    </>
  );
}

function List({
  batches,
  onOpen,
}: {
  readonly batches: readonly TierBatch[];
  readonly onOpen: (batchId: string) => void;
}) {
  const t = useText();
  if (batches.length === 0) {
    return (
      <Text as="p" color="secondary">
        {t('classification.batch.none')}
      </Text>
    );
  }
  return (
    <ul className={shared.rowList}>
      {batches.map(batch => (
        <li key={batch.batchId}>
          <BatchHead batch={batch} />
          <Counts counts={batch.counts} />
          <Button
            size="small"
            variant="secondary"
            aria-label={t('classification.batch.openOf', {
              reason: batch.reason,
            })}
            onPress={() => onOpen(batch.batchId)}
          >
            {t('classification.batch.open')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
