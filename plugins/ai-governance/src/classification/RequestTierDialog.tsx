import { parseEntityRef } from '@backstage/catalog-model';
import { Text, TextField } from '@backstage/ui';
import { useState } from 'react';
import { ActionDialog } from '../shared/ActionDialog';
import { Choice } from '../shared/Choice';
import { reasonState } from '../shared/reason';
import { ReasonField } from '../shared/ReasonField';
import { useFieldFailures } from '../shared/useFieldFailures';
import { useText } from '../shared/useText';
import { useTierAction } from './useTierAction';
import { useTiers } from './useTiers';

/** Longest ticket that the API takes, in characters. */
const TICKET_MAX = 200;

interface RequestTierDialogProps {
  readonly entityRef: string;
  readonly onClose: () => void;
}

/** Asks for another tier or criticality of an entity, with a reason. */
export function RequestTierDialog({
  entityRef,
  onClose,
}: RequestTierDialogProps) {
  const t = useText();
  const tiers = useTiers();
  const [tier, setTier] = useState<string>();
  const [critical, setCritical] = useState<string>();
  const [ticket, setTicket] = useState('');
  const [reason, setReason] = useState('');
  const action = useTierAction({
    entityRef,
    captures: 'requestTier',
    send: client =>
      client.requestTier({
        entityRef,
        ...(tier === undefined ? {} : { tier }),
        ...(critical === undefined ? {} : { isCritical: critical === 'yes' }),
        ...(ticket.trim() === '' ? {} : { ticket: ticket.trim() }),
        reason: reason.trim(),
      }),
    done: {
      title: t('classification.request.done'),
      text: t('classification.request.doneText'),
    },
    onDone: onClose,
  });
  const errorAt = useFieldFailures(action.failure, { reason, ticket });
  const asksSomething = tier !== undefined || critical !== undefined;
  return (
    <ActionDialog
      title={t('classification.request.title', {
        name: parseEntityRef(entityRef).name,
      })}
      submitLabel={t('classification.request.submit')}
      isReady={asksSomething && reasonState(reason) === 'ready'}
      action={action}
      fields={['reason', 'ticket']}
      onClose={onClose}
    >
      <Text as="p" color="secondary">
        {t('classification.request.intro')}
      </Text>
      <Choice
        label={t('classification.request.tier')}
        none={t('classification.request.asItIs')}
        value={tier}
        options={tiers.map(({ id, title }) => ({ id, label: title }))}
        onChange={setTier}
      />
      <Choice
        label={t('classification.request.criticality')}
        none={t('classification.request.asItIs')}
        value={critical}
        options={[
          { id: 'yes', label: t('classification.request.critical') },
          { id: 'no', label: t('classification.request.notCritical') },
        ]}
        onChange={setCritical}
      />
      <ReasonField
        value={reason}
        onChange={setReason}
        error={errorAt('reason')}
      />
      <TextField
        label={t('classification.request.ticket')}
        description={t('classification.request.ticketHint')}
        autoComplete="off"
        maxLength={TICKET_MAX}
        value={ticket}
        onChange={setTicket}
        validationBehavior="aria"
        validate={() => errorAt('ticket')}
      />
    </ActionDialog>
  );
}
