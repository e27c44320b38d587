import type { StrengtheningScope } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { useState, type ReactNode } from 'react';
import { useExceptionAction } from '../../exceptions/useExceptionAction';
import { ActionDialog } from '../../shared/ActionDialog';
import shared from '../../shared/shared.module.css';
import { useFieldFailures } from '../../shared/useFieldFailures';
import { useText } from '../../shared/useText';
import {
  NEW_STRENGTHENING,
  strengtheningFaults,
  toStrengtheningOrder,
  type StrengtheningDraft,
} from '../present/draft';
import { proposedDay, type StricterProposal } from '../present/proposal';
import { useStricterDays } from '../useStricterDays';
import { StrengthenForm } from './StrengthenForm';

interface StrengthenDialogProps {
  /** Where; `undefined` while that is not yet said. */
  readonly where: StrengtheningScope | undefined;
  /** What it begins with. */
  readonly proposal?: StricterProposal;
  /** Says or asks where, given what the API said about it. */
  readonly children: (
    errorAt: (field: string) => string | undefined,
  ) => ReactNode;
  readonly onClose: () => void;
}

type Kept = Omit<StrengtheningDraft, 'day'> & { readonly day?: string };

/** Makes review stricter, after saying what comes of it. */
export function StrengthenDialog({
  where,
  proposal,
  children,
  onClose,
}: StrengthenDialogProps) {
  const t = useText();
  const limits = useStricterDays();
  const [kept, setKept] = useState<Kept>({
    ...NEW_STRENGTHENING,
    ...proposal?.draft,
  });
  const first = proposal?.day
    ? proposedDay(proposal.day, limits.days)
    : limits.usual;
  const draft = { ...kept, day: kept.day ?? first };
  const faults = strengtheningFaults(draft, limits.days);
  const action = useExceptionAction({
    captures: 'strengthenReview',
    send: async client => {
      const order = toStrengtheningOrder(draft, where ?? {});
      return (await client.strengthenReview(order)).strengtheningId;
    },
    done: {
      title: t('stricter.done.start'),
      text: t('stricter.done.startText'),
    },
    onClose,
  });
  const values = valuesOf(draft, where);
  const errorAt = useFieldFailures(action.failure, values);
  return (
    <ActionDialog
      title={t('stricter.start')}
      submitLabel={t('stricter.form.submit')}
      isReady={
        !limits.isLoading &&
        where !== undefined &&
        Object.keys(faults).length === 0
      }
      action={action}
      fields={Object.keys(values)}
      onClose={onClose}
    >
      <div className={shared.effect}>
        <Text as="p" weight="bold">
          {t('exceptions.effect')}
        </Text>
        <Text as="p">{t('stricter.form.effect')}</Text>
        <Text as="p" color="secondary">
          {t('exceptions.seen')}
        </Text>
      </div>
      {children(field => errorAt(field as keyof typeof values))}
      <StrengthenForm
        draft={draft}
        faults={faults}
        limits={limits}
        onChange={over => setKept(before => ({ ...before, ...over }))}
        errorAt={errorAt}
      />
    </ActionDialog>
  );
}

/** Everything that is sent, by its path in the body. */
const valuesOf = (
  draft: StrengtheningDraft,
  where: StrengtheningScope | undefined,
) => ({
  reviews: draft.reviews,
  by: draft.by,
  'scope.paths': draft.paths,
  'scope.entity': where?.entity ?? '',
  'scope.repository': where?.repository ?? '',
  'scope.system': where?.system ?? '',
  'scope.domain': where?.domain ?? '',
  'scope.group': where?.group ?? '',
  expiresAt: draft.day,
  reason: draft.reason,
  ticket: draft.ticket,
  'origin.reference': draft.reference,
});
