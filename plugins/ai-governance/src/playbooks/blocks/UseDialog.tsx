import type { PlaybookSummary } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Text, TextField } from '@backstage/ui';
import { useCallback, useState } from 'react';
import { ActionDialog } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { reasonState } from '../../shared/reason';
import { ReasonField } from '../../shared/ReasonField';
import shared from '../../shared/shared.module.css';
import { useAction } from '../../shared/useAction';
import { useText } from '../../shared/useText';

interface UseDialogProps {
  readonly playbook: Pick<PlaybookSummary, 'name' | 'title'>;
  readonly how: 'deprecate' | 'restore';
  readonly onDone: () => void;
  readonly onReadAgain: () => void;
  readonly onClose: () => void;
}

/** Deprecates a playbook or restores it, with a reason; a deprecated one may name what to use instead. */
export function UseDialog(props: UseDialogProps) {
  const { playbook, how, onReadAgain, onClose } = props;
  const t = useText();
  const [reason, setReason] = useState('');
  const [successor, setSuccessor] = useState('');
  const order = { reason: reason.trim(), successor: successor.trim() };
  const action = useEnd(props, order);
  return (
    <ActionDialog
      title={t(`playbooks.deprecation.${how}Title`, { title: playbook.title })}
      submitLabel={t(`playbooks.deprecation.${how}Submit`)}
      isDestructive={how === 'deprecate'}
      isReady={reasonState(reason) === 'ready'}
      action={action}
      onReadAgain={onReadAgain}
      onClose={onClose}
    >
      <div className={shared.effect}>
        <Text as="p">{t(`playbooks.deprecation.${how}Effect`)}</Text>
      </div>
      <ReasonField value={reason} onChange={setReason} />
      {how === 'deprecate' && (
        <TextField
          label={t('playbooks.deprecation.successorField')}
          description={t('playbooks.deprecation.successorHint')}
          value={successor}
          onChange={setSuccessor}
          maxLength={64}
        />
      )}
    </ActionDialog>
  );
}

function useEnd(
  { playbook: { name }, how, onDone }: UseDialogProps,
  {
    reason,
    successor,
  }: { readonly reason: string; readonly successor: string },
) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  return useAction(
    useCallback(async () => {
      if (how === 'restore') await client.restorePlaybook(name, { reason });
      else
        await client.deprecatePlaybook(name, {
          reason,
          ...(successor !== '' && { successor }),
        });
      capture(
        how === 'restore' ? 'restorePlaybook' : 'deprecatePlaybook',
        name,
      );
      toasts.post({
        title: t(`playbooks.deprecation.${how}Done`),
        status: 'success',
        timeout: 6000,
      });
      onDone();
    }, [client, name, how, reason, successor, capture, toasts, t, onDone]),
  );
}
