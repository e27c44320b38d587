import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { RiDeleteBinLine } from '@remixicon/react';
import { useCallback, useState } from 'react';
import { ActionDialog } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { useAction } from '../../shared/useAction';
import { useText } from '../../shared/useText';
import type { DraftKeeper } from '../DraftKeeper';

/** Discards a draft, after asking once. */
export function DiscardButton({ keeper }: { readonly keeper: DraftKeeper }) {
  const t = useText();
  const [isDiscarding, setIsDiscarding] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiDeleteBinLine size={16} />}
        onPress={() => setIsDiscarding(true)}
      >
        {t('drafts.discard.submit')}
      </Button>
      {isDiscarding && (
        <DiscardDialog keeper={keeper} onClose={() => setIsDiscarding(false)} />
      )}
    </>
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
        title: t('drafts.discard.done'),
        status: 'success',
        timeout: 6000,
      });
      onClose();
      keeper.became(discarded);
    }, [client, keeper, capture, toasts, t, onClose]),
  );
  return (
    <ActionDialog
      title={t('drafts.discard.title')}
      submitLabel={t('drafts.discard.submit')}
      isDestructive
      isReady
      action={action}
      onClose={onClose}
    >
      <Text as="p">{t('drafts.discard.text')}</Text>
    </ActionDialog>
  );
}
