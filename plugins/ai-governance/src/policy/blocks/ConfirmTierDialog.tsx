import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { useCallback, useState } from 'react';
import { ActionDialog } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { cachesOf } from '../../shared/governanceCaches';
import { reasonState } from '../../shared/reason';
import { ReasonField } from '../../shared/ReasonField';
import { useAction } from '../../shared/useAction';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';
import type { HighWaterView } from '../present';

interface ConfirmTierDialogProps {
  readonly policy: EntityPolicy;
  readonly view: HighWaterView;
  readonly confirmation: NonNullable<HighWaterView['confirmation']>;
  readonly onClose: () => void;
}

/** Confirms that a tier may come down to what is set now, with a reason. */
export function ConfirmTierDialog({
  policy,
  view,
  confirmation,
  onClose,
}: ConfirmTierDialogProps) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const [reason, setReason] = useState('');
  const action = useConfirmTier({ policy, confirmation, reason, onClose });
  const { held, proposed, holdsCritical } = view;
  return (
    <ActionDialog
      title={t('highWater.dialogTitle', {
        name: parseEntityRef(policy.entityRef).name,
      })}
      submitLabel={t('highWater.submit')}
      isReady={reasonState(reason) === 'ready'}
      action={action}
      onReadAgain={() => {
        void cachesOf(client).entityPolicies.refresh(policy.entityRef);
        onClose();
      }}
      onClose={onClose}
    >
      <div className={styles.effect}>
        <Text as="p" weight="bold">
          {t('highWater.effect')}
        </Text>
        {held !== undefined && proposed !== undefined && (
          <Text as="p">
            {t('highWater.fromTo', { from: held, to: proposed })}
          </Text>
        )}
        {holdsCritical && <Text as="p">{t('highWater.notCritical')}</Text>}
        <Text as="p">{t('highWater.decisions')}</Text>
        <Text as="p" color="secondary">
          {t('highWater.evidence')}
        </Text>
      </div>
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}

function useConfirmTier({
  policy: { entityRef },
  confirmation,
  reason,
  onClose,
}: Omit<ConfirmTierDialogProps, 'view'> & { readonly reason: string }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  return useAction(
    useCallback(async () => {
      const done = await client.confirmTier(parseEntityRef(entityRef), {
        ...confirmation,
        reason: reason.trim(),
      });
      capture('confirmTier', entityRef);
      toasts.post({
        title: t('highWater.done'),
        description: t('highWater.doneText', { tier: done.effectiveTier }),
        status: 'success',
        timeout: 6000,
      });
      void cachesOf(client).entityPolicies.refresh(entityRef);
      onClose();
    }, [client, entityRef, confirmation, reason, capture, toasts, t, onClose]),
  );
}
