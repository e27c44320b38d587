import { Text } from '@backstage/ui';
import { useCallback } from 'react';
import { ActionDialog } from '../shared/ActionDialog';
import { useAction } from '../shared/useAction';
import { useText } from '../shared/useText';
import type { DraftKeeper } from './DraftKeeper';

/** Asks once before what somebody saved is no longer the newest. */
export function OverwriteDialog({
  keeper,
  onClose,
}: {
  readonly keeper: DraftKeeper;
  readonly onClose: () => void;
}) {
  const t = useText();
  const action = useAction(
    useCallback(async () => {
      onClose();
      await keeper.overwrite();
    }, [keeper, onClose]),
  );
  return (
    <ActionDialog
      title={t('drafts.conflict.overwriteTitle')}
      submitLabel={t('drafts.conflict.overwrite')}
      isDestructive
      isReady
      action={action}
      onClose={onClose}
    >
      <Text as="p">{t('drafts.conflict.overwriteText')}</Text>
    </ActionDialog>
  );
}
