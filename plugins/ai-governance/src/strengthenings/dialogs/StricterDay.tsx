import { DayField } from '../../exceptions/dialogs/DayField';
import { useText } from '../../shared/useText';
import type { StricterDays } from '../useStricterDays';

interface StricterDayProps {
  readonly value: string;
  readonly limits: StricterDays;
  readonly onChange: (day: string) => void;
  /** What the API said about it. */
  readonly error?: string;
}

/** The day until whose end review is stricter. */
export function StricterDay({
  value,
  limits: { days, daysAtMost },
  onChange,
  error,
}: StricterDayProps) {
  const t = useText();
  return (
    <DayField
      label={t('stricter.form.until')}
      hint={
        daysAtMost === undefined
          ? t('exceptions.request.longestUnknown')
          : t('exceptions.request.longest', {
              days: String(daysAtMost),
              last: days.last ?? '',
            })
      }
      value={value}
      days={days}
      onChange={onChange}
      error={error}
    />
  );
}
