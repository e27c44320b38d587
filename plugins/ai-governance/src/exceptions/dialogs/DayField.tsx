import { Text } from '@backstage/ui';
import { useId } from 'react';
import { Instant } from '../../shared/Instant';
import { useText } from '../../shared/useText';
import styles from '../exceptions.module.css';
import { dayState, endOfDay, type Day, type DayRange } from '../present/days';

interface DayFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: Day;
  readonly days: DayRange;
  readonly onChange: (day: Day) => void;
  /** When it ends if not with the day, UTC, ISO 8601. */
  readonly endsAt?: string;
  /** What the API said about it. */
  readonly error?: string;
}

/** A day in UTC until whose end something holds, with the instant in the reader's own time. */
export function DayField({
  label,
  hint,
  value,
  days,
  onChange,
  endsAt,
  error,
}: DayFieldProps) {
  const t = useText();
  const id = useId();
  const state = dayState(value, days);
  const isInvalid = state !== 'ready' || error !== undefined;
  return (
    <div className={styles.day}>
      <label htmlFor={id}>{label}</label>
      <span id={`${id}-hint`}>
        <Text variant="body-small" color="secondary">
          {hint}
        </Text>
      </span>
      <input
        id={id}
        type="date"
        required
        className={styles.dayInput}
        value={value}
        min={days.first}
        max={days.last}
        aria-invalid={isInvalid}
        aria-describedby={`${id}-hint ${id}-says`}
        onChange={event => onChange(event.target.value)}
      />
      <span id={`${id}-says`} aria-live="polite">
        {isInvalid ? (
          <Text variant="body-small" color="danger">
            {state === 'ready'
              ? error
              : t(`exceptions.day.${state}`, { last: days.last ?? '' })}
          </Text>
        ) : (
          <Text variant="body-small" color="secondary">
            {t('exceptions.day.until')}{' '}
            <Instant at={endsAt ?? endOfDay(value)} />
          </Text>
        )}
      </span>
    </div>
  );
}
