import type {
  GovernanceClient,
  Waiver,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { useState } from 'react';
import { ActionDialog } from '../../shared/ActionDialog';
import { reasonState } from '../../shared/reason';
import { ReasonField } from '../../shared/ReasonField';
import shared from '../../shared/shared.module.css';
import { useFieldFailures } from '../../shared/useFieldFailures';
import { useText } from '../../shared/useText';
import { LiftsText } from '../blocks/LiftsText';
import { ScopeText } from '../blocks/ScopeText';
import type { WaiverView } from '../present/waivers';
import { useExceptionAction, useReadAgain } from '../useExceptionAction';

/** Taking a request back is revoking it before anybody decided. */
type How = 'refuse' | 'revoke' | 'takeBack';

interface EndWaiverDialogProps {
  readonly waiver: WaiverView;
  readonly how: How;
  readonly onClose: () => void;
}

/** Refuses, revokes or takes back a waiver, with a reason, after saying what it lifts. */
export function EndWaiverDialog({
  waiver,
  how,
  onClose,
}: EndWaiverDialogProps) {
  const t = useText();
  const [reason, setReason] = useState('');
  const action = useExceptionAction({
    captures: how === 'refuse' ? 'refuseWaiver' : 'revokeWaiver',
    send: async client =>
      (await end(client, { how, id: waiver.id, reason })).waiverId,
    done: { title: t(`exceptions.${how}.done`) },
    onClose,
  });
  const errorAt = useFieldFailures(action.failure, { reason });
  return (
    <ActionDialog
      title={t(`exceptions.${how}.title`, { id: waiver.name })}
      submitLabel={t(`exceptions.${how}.submit`)}
      isDestructive
      isReady={reasonState(reason) === 'ready'}
      action={action}
      fields={['reason']}
      onReadAgain={useReadAgain(onClose)}
      onClose={onClose}
    >
      <div className={shared.effect}>
        <Text as="p" weight="bold">
          {t('exceptions.effect')}
        </Text>
        <Text as="p">{t(`exceptions.${how}.effect`)}</Text>
        <Text as="p">
          <LiftsText lifts={waiver.lifts} />
        </Text>
        <Text as="p">
          {t('exceptions.fact.where')}: <ScopeText scope={waiver.scope} />
        </Text>
        <Text as="p" color="secondary">
          {t('exceptions.seen')}
        </Text>
      </div>
      <ReasonField
        value={reason}
        onChange={setReason}
        error={errorAt('reason')}
      />
    </ActionDialog>
  );
}

function end(
  client: GovernanceClient,
  {
    how,
    id,
    reason,
  }: { readonly how: How; readonly id: string; readonly reason: string },
): Promise<Waiver> {
  const body = { reason: reason.trim() };
  return how === 'refuse'
    ? client.refuseWaiver(id, body)
    : client.revokeWaiver(id, body);
}
