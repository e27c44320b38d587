import { Text } from '@backstage/ui';
import { useId } from 'react';
import { Choice } from '../../shared/Choice';
import { useText } from '../../shared/useText';
import { ReachText } from '../blocks/ReachText';
import styles from '../exceptionsPage.module.css';
import {
  isPlace,
  PLACE_KINDS,
  STRICTER_PLACE_KINDS,
  type Place,
} from '../present/place';
import { useReachPreview } from '../useReach';
import { usePlaceNames } from './usePlaceNames';

interface ScopeFieldProps {
  /** What it is the scope of; a waiver unless set. */
  readonly of?: 'waiver' | 'strengthening';
  readonly place: Place;
  readonly onChange: (place: Place) => void;
  /** What the API said about it. */
  readonly error?: string;
}

/** What a waiver is to cover, offered from what the reader may read, and how much that is. */
export function ScopeField({
  of = 'waiver',
  place,
  onChange,
  error,
}: ScopeFieldProps) {
  const t = useText();
  const id = useId();
  const { kind, name } = place;
  const names = usePlaceNames(place);
  const reach = useReachPreview(place, of);
  const kinds = of === 'waiver' ? PLACE_KINDS : STRICTER_PLACE_KINDS;
  const isInvalid =
    error !== undefined || (name.trim() !== '' && !isPlace(kind, name));
  return (
    <>
      <Choice
        label={t('exceptionsPage.form.kind')}
        value={kind}
        options={kinds.map(each => ({
          id: each,
          label:
            each === 'domain'
              ? t('stricter.form.domain')
              : t(`exceptionsPage.form.${each}`),
        }))}
        onChange={chosen => {
          const wanted = STRICTER_PLACE_KINDS.find(each => each === chosen);
          if (wanted) onChange({ kind: wanted, name: '' });
        }}
      />
      <div className={styles.field}>
        <label htmlFor={id}>{t('exceptionsPage.form.name')}</label>
        <input
          id={id}
          list={`${id}-names`}
          required
          autoComplete="off"
          spellCheck={false}
          className={styles.input}
          placeholder={
            kind === 'domain'
              ? t('stricter.form.domainHint')
              : t(`exceptionsPage.form.nameHint.${kind}`)
          }
          value={name}
          aria-invalid={isInvalid}
          aria-describedby={`${id}-says`}
          onChange={event => onChange({ kind, name: event.target.value })}
        />
        <datalist id={`${id}-names`}>
          {names.map(each => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <span id={`${id}-says`}>
          {isInvalid && (
            <Text variant="body-small" color="danger">
              {error ?? t('exceptionsPage.filter.whereFault')}
            </Text>
          )}
        </span>
      </div>
      <ReachText isPreview reach={reach} />
    </>
  );
}
