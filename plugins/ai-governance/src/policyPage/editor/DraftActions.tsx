import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { RiDeleteBinLine } from '@remixicon/react';
import { useCallback, useState } from 'react';
import type { DraftKeeper } from '../../drafts/DraftKeeper';
import { ActionDialog } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { useAction } from '../../shared/useAction';
import { useText } from '../../shared/useText';
import { DownloadButton } from '../blocks/Document';
import styles from '../policyPage.module.css';
import { UploadButton } from './UploadButton';

interface DraftActionsProps {
  readonly keeper: DraftKeeper;
  readonly body: string;
}

/** Brings a file in, takes the draft out as one, and discards the draft. */
export function DraftActions({ keeper, body }: DraftActionsProps) {
  const t = useText();
  const [isDiscarding, setIsDiscarding] = useState(false);
  return (
    <div className={styles.actions}>
      <UploadButton onText={text => keeper.write({ body: text })} />
      <DownloadButton document={body} fileName="policy-draft.yaml" />
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiDeleteBinLine size={16} />}
        onPress={() => setIsDiscarding(true)}
      >
        {t('policyPage.editor.discard')}
      </Button>
      {isDiscarding && (
        <DiscardDialog keeper={keeper} onClose={() => setIsDiscarding(false)} />
      )}
    </div>
  );
}

function DiscardDialog({
  keeper,
  onClose,
}: {
  readonly keeper: DraftKeeper;
  readonly onClose: () => void;
}) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const action = useAction(
    useCallback(async () => {
      await keeper.saveNow();
      const { draftId } = keeper.read().draft;
      const discarded = await client.discardDraft(draftId);
      capture('discardDraft', draftId);
      toasts.post({
        title: t('policyPage.editor.discarded'),
        status: 'success',
        timeout: 6000,
      });
      onClose();
      keeper.became(discarded);
    }, [client, keeper, capture, toasts, t, onClose]),
  );
  return (
    <ActionDialog
      title={t('policyPage.editor.discardTitle')}
      submitLabel={t('policyPage.editor.discard')}
      isDestructive
      isReady
      action={action}
      onClose={onClose}
    >
      <Text as="p">{t('policyPage.editor.discardText')}</Text>
    </ActionDialog>
  );
}
