import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Skeleton } from '@backstage/ui';
import { ActionDialog } from '../../shared/ActionDialog';
import { useFieldFailures } from '../../shared/useFieldFailures';
import { useText } from '../../shared/useText';
import type { AskedWaiver } from '../ExceptionsContext';
import { liftedRule } from '../present/offer';
import { ownerOf } from '../present/owner';
import { toWaiverRequest } from '../present/waiverDraft';
import { useExceptionAction } from '../useExceptionAction';
import { useExceptionLimits } from '../useExceptionLimits';
import { RequestWaiverForm } from './RequestWaiverForm';
import { useWaiverDraft } from './useWaiverDraft';
import { WaiverEffect } from './WaiverEffect';

interface RequestWaiverDialogProps {
  readonly policy: EntityPolicy;
  readonly asked: AskedWaiver;
  readonly onClose: () => void;
}

/** Asks for a waiver of one rule for this entity, after saying what it would lift. */
export function RequestWaiverDialog({
  policy,
  asked,
  onClose,
}: RequestWaiverDialogProps) {
  const t = useText();
  const { entityRef } = policy;
  const { isLoading, limits } = useExceptionLimits();
  const daysAtMost = limits?.waiverDaysAtMost;
  const { entity } = useEntity();
  const form = useWaiverDraft(
    { paths: asked.paths.join('\n'), owner: ownerOf(entity) ?? '' },
    daysAtMost,
  );
  const { draft } = form;
  const action = useExceptionAction({
    captures: 'requestWaiver',
    send: async client => {
      const of = { rule: asked.rule, where: { entity: entityRef } };
      const request = toWaiverRequest(draft, of);
      return (await client.requestWaiver(request)).waiverId;
    },
    done: {
      title: t('exceptions.request.done'),
      text: t('exceptions.request.doneText'),
    },
    onClose,
  });
  const values = {
    'scope.paths': draft.paths,
    'scope.change': draft.change,
    expiresAt: draft.day,
    reason: draft.reason,
    ticket: draft.ticket,
    owner: draft.owner,
  };
  const errorAt = useFieldFailures(action.failure, values);
  return (
    <ActionDialog
      title={t('exceptions.request.title', { rule: asked.rule })}
      submitLabel={t('exceptions.request.submit')}
      isReady={!isLoading && form.isReady}
      action={action}
      fields={fieldsInView(values, draft.narrowing)}
      onClose={onClose}
    >
      <WaiverEffect
        intro={t('exceptions.request.lifts', {
          name: parseEntityRef(entityRef).name,
        })}
        lifted={liftedRule(asked.rule, policy)}
        after={t('exceptions.request.needs')}
      />
      {isLoading ? (
        <div role="status" aria-label={t('exceptions.request.loading')}>
          <Skeleton width="100%" height="20rem" />
        </div>
      ) : (
        <RequestWaiverForm
          form={form}
          daysAtMost={daysAtMost}
          errorAt={errorAt}
        />
      )}
    </ActionDialog>
  );
}

/** What is said about a field that is not in view has to stand on top. */
const fieldsInView = (values: object, narrowing: string): readonly string[] =>
  Object.keys(values).filter(
    field => !field.startsWith('scope.') || field === `scope.${narrowing}`,
  );
