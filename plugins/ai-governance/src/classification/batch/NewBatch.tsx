import type {
  TierBatchPreview,
  TierBatchSelection,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { useState } from 'react';
import { ActionFailure } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { toFailure, type Failure } from '../../shared/failure';
import { More } from '../../shared/More';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import styles from '../classification.module.css';
import { EMPTY_DRAFT, selectionOf, type BatchDraft } from './batchDraft';
import { BatchForm } from './BatchForm';
import { BatchWordDialog } from './BatchWordDialog';
import { Counts } from './Counts';
import { ItemsTable } from './ItemsTable';

interface Previewed {
  readonly selection: TierBatchSelection;
  readonly preview: TierBatchPreview;
}

/** Rows of a preview that are shown at once. */
const ROWS = 50;

/** Proposes tiers for many entities at once, after a look at each of them. */
export function NewBatch({
  onProposed,
}: {
  readonly onProposed: (batchId: string) => void;
}) {
  const t = useText();
  const [draft, setDraft] = useState<BatchDraft>(EMPTY_DRAFT);
  const [isProposing, setIsProposing] = useState(false);
  const { previewed, failure, isReading, look, forget } = usePreview();
  const selection = selectionOf(draft);
  return (
    <Section title={t('classification.batch.newTitle')}>
      <div className={shared.stack}>
        <Text as="p" color="secondary">
          {t('classification.batch.intro')}
        </Text>
        <BatchForm
          draft={draft}
          onChange={next => {
            setDraft(next);
            forget();
          }}
        />
        {failure && <ActionFailure failure={failure} />}
        <div className={styles.actions}>
          <Button
            variant={previewed ? 'secondary' : 'primary'}
            isDisabled={selection === undefined}
            isPending={isReading}
            onPress={() => selection && void look(selection)}
          >
            {t('classification.batch.preview')}
          </Button>
          {previewed && (
            <Button
              isDisabled={previewed.preview.counts.planned === undefined}
              onPress={() => setIsProposing(true)}
            >
              {t('classification.batch.propose')}
            </Button>
          )}
        </div>
        {previewed && <Preview preview={previewed.preview} />}
      </div>
      {isProposing && previewed && (
        <BatchWordDialog
          word="propose"
          counts={previewed.preview.counts}
          send={(client, reason) =>
            client.proposeTierBatch({ selection: previewed.selection, reason })
          }
          onDone={({ batchId }) => {
            setDraft(EMPTY_DRAFT);
            forget();
            onProposed(batchId);
          }}
          onClose={() => setIsProposing(false)}
        />
      )}
    </Section>
  );
}

function Preview({ preview }: { readonly preview: TierBatchPreview }) {
  const t = useText();
  const [rows, setRows] = useState(ROWS);
  const { items, counts } = preview;
  if (items.length === 0) {
    return (
      <Text as="p" role="status">
        {t('classification.batch.noMatch')}
      </Text>
    );
  }
  return (
    <>
      <div role="status">
        <Counts counts={counts} />
      </div>
      <ItemsTable items={items.slice(0, rows)} />
      <More
        shown={Math.min(rows, items.length)}
        total={items.length}
        hasMore={rows < items.length}
        isLoading={false}
        onMore={() => setRows(rows + ROWS)}
      />
    </>
  );
}

/** Looks at what a batch would do; another selection forgets what was seen. */
function usePreview() {
  const client = useApi(aiGovernanceApiRef);
  const [previewed, setPreviewed] = useState<Previewed>();
  const [failure, setFailure] = useState<Failure>();
  const [isReading, setIsReading] = useState(false);
  const forget = () => {
    setPreviewed(undefined);
    setFailure(undefined);
  };
  const look = async (selection: TierBatchSelection) => {
    forget();
    setIsReading(true);
    try {
      const preview = await client.previewTierBatch(selection);
      setPreviewed({ selection, preview });
    } catch (error) {
      setFailure(toFailure(error));
    } finally {
      setIsReading(false);
    }
  };
  return { previewed, failure, isReading, look, forget };
}
