import { LineField } from '../../exceptions/dialogs/LineField';
import { Choice } from '../../shared/Choice';
import { ReasonField } from '../../shared/ReasonField';
import { useText } from '../../shared/useText';
import {
  REVIEWS,
  type StrengtheningDraft,
  type StrengtheningFaults,
} from '../present/draft';
import type { StricterDays } from '../useStricterDays';
import { LinesField } from './LinesField';
import { StricterDay } from './StricterDay';

/** Fields of the form, by their path in the body. */
export type StrengthenField =
  | 'reviews'
  | 'by'
  | 'scope.paths'
  | 'expiresAt'
  | 'reason'
  | 'ticket'
  | 'origin.reference';

interface StrengthenFormProps {
  readonly draft: StrengtheningDraft;
  readonly faults: StrengtheningFaults;
  readonly limits: StricterDays;
  readonly onChange: (over: Partial<StrengtheningDraft>) => void;
  /** What the API said about a field. */
  readonly errorAt: (field: StrengthenField) => string | undefined;
}

const ORIGINS = ['incident', 'audit', 'signal'] as const;

/** How much stricter, for which changes, until when and why. */
export function StrengthenForm({
  draft,
  faults,
  limits,
  onChange,
  errorAt,
}: StrengthenFormProps) {
  const t = useText();
  return (
    <>
      <Choice
        label={t('stricter.form.reviews')}
        value={draft.reviews}
        options={REVIEWS.map(id => ({ id, label: id }))}
        onChange={reviews => onChange({ reviews: reviews ?? '2' })}
      />
      <LinesField
        label={t('stricter.form.by')}
        hint={t('stricter.form.byHint')}
        value={draft.by}
        onChange={by => onChange({ by })}
        error={faults.by ? t('stricter.form.byFault') : errorAt('by')}
      />
      <Choice
        label={t('stricter.form.changes')}
        value={draft.changes}
        options={(['all', 'assisted'] as const).map(id => ({
          id,
          label: t(`stricter.form.${id}`),
        }))}
        onChange={changes =>
          onChange({ changes: changes === 'assisted' ? 'assisted' : 'all' })
        }
      />
      <LinesField
        label={t('stricter.form.paths')}
        hint={t('stricter.form.pathsHint')}
        value={draft.paths}
        onChange={paths => onChange({ paths })}
        error={
          faults.paths
            ? t('stricter.form.pathsTooMany')
            : errorAt('scope.paths')
        }
      />
      <StricterDay
        value={draft.day}
        limits={limits}
        onChange={day => onChange({ day })}
        error={errorAt('expiresAt')}
      />
      <ReasonField
        value={draft.reason}
        onChange={reason => onChange({ reason })}
        error={errorAt('reason')}
      />
      <LineField
        label={t('exceptions.request.ticket')}
        hint={t('exceptions.request.ticketHint')}
        value={draft.ticket}
        onChange={ticket => onChange({ ticket })}
        error={errorAt('ticket')}
      />
      <Choice
        label={t('stricter.form.origin')}
        none={t('stricter.origin.none')}
        value={draft.origin}
        options={ORIGINS.map(id => ({ id, label: t(`stricter.origin.${id}`) }))}
        onChange={id =>
          onChange({ origin: ORIGINS.find(origin => origin === id) })
        }
      />
      {draft.origin !== undefined && (
        <LineField
          label={t('stricter.form.reference')}
          hint={t('stricter.form.referenceHint')}
          value={draft.reference}
          onChange={reference => onChange({ reference })}
          error={errorAt('origin.reference')}
        />
      )}
    </>
  );
}
