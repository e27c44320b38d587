import type { RuleView } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Select, Text } from '@backstage/ui';
import { useState } from 'react';
import {
  RequestWaiverForm,
  type RequestField,
} from '../../exceptions/dialogs/RequestWaiverForm';
import { useWaiverDraft } from '../../exceptions/dialogs/useWaiverDraft';
import { toWaiverRequest } from '../../exceptions/present/waiverDraft';
import { useExceptionAction } from '../../exceptions/useExceptionAction';
import { useExceptionLimits } from '../../exceptions/useExceptionLimits';
import { ActionDialog } from '../../shared/ActionDialog';
import { useFieldFailures } from '../../shared/useFieldFailures';
import { useText } from '../../shared/useText';
import { knownOf, type Longer } from '../present/longer';
import { isPlace, type Place } from '../present/place';
import { waivableRules } from '../present/rules';
import { ScopeField } from './ScopeField';

interface AskDialogProps {
  readonly rules: readonly RuleView[];
  /** The waiver that is asked for again; it stays as it is. */
  readonly longer?: Longer;
  readonly onClose: () => void;
}

const NOWHERE: Place = { kind: 'repository', name: '' };

/** Asks for a waiver anywhere, after saying in how many repositories it would act. */
export function AskDialog({ rules, longer, onClose }: AskDialogProps) {
  const t = useText();
  const { isLoading, limits } = useExceptionLimits();
  const known = knownOf(longer);
  const form = useWaiverDraft(known.draft, limits?.waiverDaysAtMost);
  const [rule, setRule] = useState(known.rule);
  const [place, setPlace] = useState(known.place ?? NOWHERE);
  const action = useExceptionAction({
    captures: 'requestWaiver',
    send: async client => {
      const where = { ...known.rest, [place.kind]: place.name.trim() };
      const request = toWaiverRequest(form.draft, { rule: rule ?? '', where });
      return (await client.requestWaiver(request)).waiverId;
    },
    done: {
      title: t('exceptions.request.done'),
      text: t('exceptions.request.doneText'),
    },
    onClose,
  });
  const values = valuesOf(form.draft, { rule, place });
  const errorAt = useFieldFailures(action.failure, values);
  return (
    <ActionDialog
      title={t('exceptionsPage.form.title')}
      submitLabel={t('exceptions.request.submit')}
      isReady={
        !isLoading &&
        form.isReady &&
        rule !== undefined &&
        isPlace(place.kind, place.name)
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
      <Select
        label={t('exceptionsPage.form.rule')}
        description={t('exceptionsPage.form.ruleHint')}
        placeholder={t('exceptionsPage.form.choose')}
        isRequired
        secondaryLabel={t('action.required')}
        options={waivableRules(rules)}
        value={rule ?? null}
        onChange={chosen =>
          setRule(chosen === null ? undefined : String(chosen))
        }
      />
      <ScopeField
        place={place}
        onChange={setPlace}
        error={errorAt(`scope.${place.kind}`) ?? errorAt('rule')}
      />
      <Text as="p" color="secondary">
        {t('exceptions.request.needs')} {t('exceptions.seen')}
      </Text>
      <RequestWaiverForm
        form={form}
        whole={t('exceptionsPage.form.whole')}
        daysAtMost={limits?.waiverDaysAtMost}
        errorAt={errorAt}
      />
    </ActionDialog>
  );
}

type Field = RequestField | `scope.${Place['kind']}` | 'rule';

/** Everything that is sent, by its path in the body. */
const valuesOf = (
  draft: ReturnType<typeof useWaiverDraft>['draft'],
  { rule = '', place }: { readonly rule?: string; readonly place: Place },
): Record<Field, string> => ({
  rule,
  'scope.entity': place.kind === 'entity' ? place.name : '',
  'scope.repository': place.kind === 'repository' ? place.name : '',
  'scope.system': place.kind === 'system' ? place.name : '',
  'scope.domain': '',
  'scope.group': place.kind === 'group' ? place.name : '',
  'scope.paths': draft.paths,
  'scope.change': draft.change,
  expiresAt: draft.day,
  reason: draft.reason,
  ticket: draft.ticket,
  owner: draft.owner,
});
