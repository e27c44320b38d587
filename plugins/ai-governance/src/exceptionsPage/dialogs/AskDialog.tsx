import type { ActivePolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { useState } from 'react';
import { RequestWaiverForm } from '../../exceptions/dialogs/RequestWaiverForm';
import { useWaiverDraft } from '../../exceptions/dialogs/useWaiverDraft';
import { toWaiverRequest } from '../../exceptions/present/waiverDraft';
import { useExceptionAction } from '../../exceptions/useExceptionAction';
import { useExceptionLimits } from '../../exceptions/useExceptionLimits';
import { ActionDialog } from '../../shared/ActionDialog';
import { useFieldFailures } from '../../shared/useFieldFailures';
import { useText } from '../../shared/useText';
import { liftsOf } from '../present/askedKind';
import { knownOf, type Longer } from '../present/longer';
import { isPlace, type Place } from '../present/place';
import { askedValues } from './askedValues';
import { ScopeField } from './ScopeField';
import { useDocumentAction } from './useDocumentAction';
import { WhatField } from './WhatField';

interface AskDialogProps {
  /** Absent until it is read. */
  readonly policy: ActivePolicy | undefined;
  /** The waiver that is asked for again; it stays as it is. */
  readonly longer?: Longer;
  readonly onClose: () => void;
}

const NOWHERE: Place = { kind: 'repository', name: '' };

/** Asks for a waiver anywhere, of a kind chosen first, after saying in how many repositories it would act. */
export function AskDialog({ policy, longer, onClose }: AskDialogProps) {
  const t = useText();
  const { isLoading, limits } = useExceptionLimits();
  const known = knownOf(longer);
  const form = useWaiverDraft(known.draft, limits?.waiverDaysAtMost);
  const [asked, setAsked] = useState(known.asked);
  const [place, setPlace] = useState(known.place ?? NOWHERE);
  const isForDocument = asked.kind === 'document';
  const lifts = liftsOf(asked);
  const request = () => {
    const where = { ...known.rest, [place.kind]: place.name.trim() };
    return lifts && toWaiverRequest(form.draft, { ...lifts, where });
  };
  const sending = useExceptionAction({
    captures: 'requestWaiver',
    send: async client => {
      const complete = request();
      if (complete === undefined)
        throw new Error(t('exceptionsPage.form.choose'));
      return (await client.requestWaiver(complete)).waiverId;
    },
    done: {
      title: t('exceptions.request.done'),
      text: t('exceptions.request.doneText'),
    },
    onClose,
  });
  const document = useDocumentAction(request);
  const action = isForDocument ? document.action : sending;
  const values = askedValues(form.draft, { asked, place });
  const errorAt = useFieldFailures(action.failure, values);
  return (
    <ActionDialog
      title={t('exceptionsPage.form.title')}
      submitLabel={t(
        isForDocument
          ? 'exceptionsPage.form.propose'
          : 'exceptions.request.submit',
      )}
      isReady={
        !isLoading &&
        form.isReady &&
        lifts !== undefined &&
        isPlace(place.kind, place.name) &&
        (!isForDocument || document.mayPropose)
      }
      action={action}
      fields={Object.keys(values)}
      onClose={onClose}
    >
      {longer && (
        <Text as="p">
          {t('exceptionsPage.form.longer', { id: longer.name })}
        </Text>
      )}
      <WhatField policy={policy} asked={asked} onChange={setAsked} />
      {isForDocument && !document.mayPropose && (
        <Text as="p" weight="bold">
          {t('exceptionsPage.form.mayNotPropose')}
        </Text>
      )}
      <ScopeField
        place={place}
        onChange={setPlace}
        error={
          errorAt(`scope.${place.kind}`) ??
          errorAt(asked.kind === 'tier' ? 'lowersTierTo' : 'rule')
        }
      />
      {!isForDocument && (
        <Text as="p" color="secondary">
          {t('exceptions.request.needs')} {t('exceptions.seen')}
        </Text>
      )}
      <RequestWaiverForm
        form={form}
        whole={t('exceptionsPage.form.whole')}
        daysAtMost={limits?.waiverDaysAtMost}
        errorAt={errorAt}
      />
    </ActionDialog>
  );
}
