import type {
  TierBatch,
  TierBatchItem,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Skeleton, Text } from '@backstage/ui';
import { useCallback, useState } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { FailureState } from '../../shared/FailureState';
import { More } from '../../shared/More';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { usePages } from '../../shared/usePages';
import { useText } from '../../shared/useText';
import styles from '../classification.module.css';
import { BatchHead } from './BatchHead';
import { BatchWordDialog } from './BatchWordDialog';
import { Counts } from './Counts';
import { ItemsTable } from './ItemsTable';

const PAGE_SIZE = 50;
const WORDS = ['confirm', 'withdraw', 'undo'] as const;
const CALL = {
  confirm: 'confirmTierBatch',
  withdraw: 'withdrawTierBatch',
  undo: 'undoTierBatch',
} as const;

interface BatchDetailProps {
  readonly batchId: string;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

interface BatchPage {
  readonly batch: TierBatch;
  readonly items: readonly TierBatchItem[];
  readonly nextCursor?: string;
}

/** One batch with its entities, and what the reader may say about it. */
export function BatchDetail({ batchId, onChanged, onClose }: BatchDetailProps) {
  const t = useText();
  const pages = useBatch(batchId);
  const { remote, hasMore, isLoadingMore, loadMore, reload } = pages;
  const items =
    remote.status === 'ready' ? remote.data.flatMap(page => page.items) : [];
  const batch =
    remote.status === 'ready' ? remote.data.at(-1)?.batch : undefined;
  return (
    <Section
      title={t('classification.batch.detailTitle')}
      aside={
        <Button size="small" variant="tertiary" onPress={onClose}>
          {t('classification.batch.close')}
        </Button>
      }
    >
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('classification.loading')}>
          <Skeleton width="100%" height="12rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={reload}
        />
      )}
      {batch && (
        <div className={shared.stack}>
          <BatchHead batch={batch} />
          <Counts counts={batch.counts} />
          <Actions
            batch={batch}
            onDone={() => {
              reload();
              onChanged();
            }}
          />
          <ItemsTable items={items} />
          <More
            shown={items.length}
            hasMore={hasMore}
            isLoading={isLoadingMore}
            onMore={loadMore}
          />
        </div>
      )}
    </Section>
  );
}

function useBatch(batchId: string) {
  const client = useApi(aiGovernanceApiRef);
  const load = useCallback(
    async (
      cursor: string | undefined,
      options: { readonly signal: AbortSignal },
    ): Promise<BatchPage> => {
      const [batch, page] = await Promise.all([
        client.getTierBatch(batchId, options),
        client.listTierBatchItems(
          batchId,
          { limit: PAGE_SIZE, cursor },
          options,
        ),
      ]);
      return { ...page, batch };
    },
    [client, batchId],
  );
  return usePages(load);
}

function Actions({
  batch,
  onDone,
}: {
  readonly batch: TierBatch;
  readonly onDone: () => void;
}) {
  const t = useText();
  const [word, setWord] = useState<(typeof WORDS)[number]>();
  const { batchId, counts, permits, state } = batch;
  const { because } = permits.confirm;
  return (
    <div className={styles.actions}>
      {WORDS.filter(each => permits[each].isPermitted).map(each => (
        <Button
          key={each}
          size="small"
          variant={each === 'confirm' ? 'primary' : 'secondary'}
          onPress={() => setWord(each)}
        >
          {t(`classification.batchWord.${each}.submit`)}
        </Button>
      ))}
      {state === 'proposed' && because !== undefined && (
        <Text variant="body-small" color="secondary">
          <RichText>{t('classification.batch.whyNot', { because })}</RichText>
        </Text>
      )}
      {word && (
        <BatchWordDialog
          word={word}
          counts={counts}
          send={(client, reason) => client[CALL[word]](batchId, { reason })}
          onDone={onDone}
          onReadAgain={onDone}
          onClose={() => setWord(undefined)}
        />
      )}
    </div>
  );
}
