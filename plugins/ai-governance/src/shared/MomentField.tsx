import { Radio, RadioGroup, Text } from '@backstage/ui';
import { useId } from 'react';
import { Instant } from './Instant';
import type { Moment } from './moment';
import styles from './shared.module.css';
import { useText } from './useText';

interface MomentFieldProps {
  /** What it is about, such as *From when*. */
  readonly label: string;
  /** What the choice without date and time is called; *At once* unless set. */
  readonly nowLabel?: string;
  /** What the choice with them is called; *Later* unless set. */
  readonly laterLabel?: string;
  /** As the input gives it; `undefined` for the choice without. */
  readonly local: string | undefined;
  /** What was read of it. */
  readonly moment: Moment;
  readonly onChange: (local: string | undefined) => void;
}

/** Chooses an instant in the reader's time zone, or none; shows it in UTC too. */
export function MomentField(props: MomentFieldProps) {
  const { label, nowLabel, laterLabel, local, onChange } = props;
  const t = useText();
  return (
    <>
      <RadioGroup
        label={label}
        orientation="horizontal"
        value={local === undefined ? 'now' : 'later'}
        onChange={value => onChange(value === 'now' ? undefined : '')}
      >
        <Radio value="now">{nowLabel ?? t('moment.now')}</Radio>
        <Radio value="later">{laterLabel ?? t('moment.later')}</Radio>
      </RadioGroup>
      {local !== undefined && <DateAndTime {...props} local={local} />}
    </>
  );
}

function DateAndTime({
  local,
  moment,
  onChange,
}: MomentFieldProps & { readonly local: string }) {
  const t = useText();
  const id = useId();
  return (
    <div className={styles.when}>
      <label htmlFor={id}>{t('moment.label')}</label>
      <input
        id={id}
        type="datetime-local"
        className={styles.input}
        value={local}
        aria-invalid={moment.kind === 'invalid'}
        aria-describedby={`${id}-says`}
        onChange={event => onChange(event.target.value)}
      />
      <span id={`${id}-says`} aria-live="polite">
        {moment.kind === 'invalid' && (
          <Text variant="body-small" color="danger">
            {moment.why === 'tooFar'
              ? t('moment.invalid.tooFar', { count: moment.withinYears })
              : t(`moment.invalid.${moment.why}`)}
          </Text>
        )}
        {moment.kind === 'later' && (
          <Text variant="body-small" color="secondary">
            <Instant at={moment.at} />
            {' · '}
            {`${moment.at.slice(0, 16).replace('T', ' ')} UTC`}
          </Text>
        )}
      </span>
    </div>
  );
}
