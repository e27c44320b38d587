import { Radio, RadioGroup } from '@backstage/ui';
import { ReasonField } from '../../shared/ReasonField';
import { useText } from '../../shared/useText';
import type { Narrowing } from '../present/waiverDraft';
import { CommitField } from './CommitField';
import { DayField } from './DayField';
import { LineField } from './LineField';
import { PathsField } from './PathsField';
import type { WaiverForm } from './useWaiverDraft';

/** Fields of a request, by their path in the body. */
export type RequestField =
  'scope.paths' | 'scope.change' | 'expiresAt' | 'reason' | 'ticket' | 'owner';

interface RequestWaiverFormProps {
  readonly form: WaiverForm;
  /** What is covered unless it is narrowed; the component unless set. */
  readonly whole?: string;
  /** Absent when the policy could not be read. */
  readonly daysAtMost: number | undefined;
  /** What the API said about a field. */
  readonly errorAt: (field: RequestField) => string | undefined;
}

const NARROWINGS: readonly Narrowing[] = ['entity', 'paths', 'change'];

/** How much, until when, why, and who answers for it. */
export function RequestWaiverForm({
  form,
  whole,
  daysAtMost,
  errorAt,
}: RequestWaiverFormProps) {
  const t = useText();
  const { draft, change, days } = form;
  return (
    <>
      <Scope form={form} whole={whole} errorAt={errorAt} />
      <DayField
        label={t('exceptions.request.until')}
        hint={
          daysAtMost === undefined
            ? t('exceptions.request.longestUnknown')
            : t('exceptions.request.longest', {
                days: String(daysAtMost),
                last: days.last ?? '',
              })
        }
        value={draft.day}
        days={days}
        onChange={day => change({ day })}
        error={errorAt('expiresAt')}
      />
      <ReasonField
        value={draft.reason}
        onChange={reason => change({ reason })}
        error={errorAt('reason')}
      />
      <LineField
        label={t('exceptions.request.ticket')}
        hint={t('exceptions.request.ticketHint')}
        value={draft.ticket}
        onChange={ticket => change({ ticket })}
        error={errorAt('ticket')}
      />
      <LineField
        label={t('exceptions.request.owner')}
        hint={t('exceptions.request.ownerHint')}
        value={draft.owner}
        onChange={owner => change({ owner })}
        error={errorAt('owner')}
      />
    </>
  );
}

function Scope({
  form: { draft, change, faults },
  whole,
  errorAt,
}: Omit<RequestWaiverFormProps, 'daysAtMost'>) {
  const t = useText();
  return (
    <>
      <RadioGroup
        label={t('exceptions.request.narrowing')}
        orientation="horizontal"
        value={draft.narrowing}
        onChange={chosen => {
          const narrowing = NARROWINGS.find(each => each === chosen);
          if (narrowing) change({ narrowing });
        }}
      >
        {NARROWINGS.map(narrowing => (
          <Radio key={narrowing} value={narrowing}>
            {narrowing === 'entity' && whole !== undefined
              ? whole
              : t(`exceptions.request.${narrowing}`)}
          </Radio>
        ))}
      </RadioGroup>
      {draft.narrowing === 'paths' && (
        <PathsField
          value={draft.paths}
          onChange={paths => change({ paths })}
          fault={faults.paths}
          error={errorAt('scope.paths')}
        />
      )}
      {draft.narrowing === 'change' && (
        <CommitField
          value={draft.change}
          onChange={commit => change({ change: commit })}
          error={errorAt('scope.change')}
        />
      )}
    </>
  );
}
