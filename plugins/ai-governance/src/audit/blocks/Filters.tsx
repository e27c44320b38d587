import { Button, Select, TextField } from '@backstage/ui';
import { useEffect, useId, useState, type FormEvent } from 'react';
import { useText } from '../../shared/useText';
import styles from '../audit.module.css';
import { isFiltered, type LedgerFilters } from '../filters';
import { ENTRY_TYPES } from '../present/entryTypes';

interface FiltersProps {
  readonly filters: LedgerFilters;
  readonly onFilter: (filters: LedgerFilters) => void;
}

const ANY = 'any';

/** What the entries are narrowed to; takes effect when asked to, so that half a name is never looked for. */
export function Filters({ filters, onFilter }: FiltersProps) {
  const t = useText();
  const [draft, setDraft] = useState(filters);
  useEffect(() => setDraft(filters), [filters]);
  const change = (part: LedgerFilters) => setDraft({ ...draft, ...part });
  const apply = (wanted: LedgerFilters) => onFilter(trimmed(wanted));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    apply(draft);
  };
  return (
    <form
      role="search"
      aria-label={t('audit.filter.label')}
      className={styles.filters}
      onSubmit={submit}
    >
      <TextField
        className={styles.wide}
        size="small"
        label={t('audit.filter.subject')}
        placeholder={t('audit.filter.subjectHint')}
        value={draft.subject ?? ''}
        onChange={subject => change({ subject })}
      />
      <TypeSelect
        value={draft.type}
        onChange={type => apply({ ...draft, type })}
      />
      <TextField
        className={styles.wide}
        size="small"
        label={t('audit.filter.actor')}
        placeholder={t('audit.filter.actorHint')}
        value={draft.actor ?? ''}
        onChange={actor => change({ actor })}
      />
      <DayField
        label={t('audit.filter.since')}
        value={draft.since}
        onChange={since => change({ since })}
      />
      <DayField
        label={t('audit.filter.until')}
        value={draft.until}
        onChange={until => change({ until })}
      />
      <div className={styles.filterButtons}>
        <Button type="submit" variant="secondary">
          {t('audit.filter.apply')}
        </Button>
        {isFiltered(filters) && (
          <Button variant="tertiary" onPress={() => onFilter({})}>
            {t('audit.filter.clear')}
          </Button>
        )}
      </div>
    </form>
  );
}

function TypeSelect({
  value,
  onChange,
}: {
  readonly value: string | undefined;
  readonly onChange: (type: string | undefined) => void;
}) {
  const t = useText();
  const known = ENTRY_TYPES.map(type => ({
    value: type as string,
    label: t(`audit.type.${type}`),
  }));
  const isUnknown =
    value !== undefined && !known.some(option => option.value === value);
  return (
    <Select
      className={styles.wide}
      size="small"
      label={t('audit.filter.type')}
      selectedKey={value ?? ANY}
      onSelectionChange={key =>
        onChange(key === null || key === ANY ? undefined : String(key))
      }
      options={[
        { value: ANY, label: t('audit.filter.anyType') },
        ...known,
        ...(isUnknown ? [{ value, label: value }] : []),
      ]}
    />
  );
}

function DayField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}) {
  const id = useId();
  return (
    <div className={styles.day}>
      <label htmlFor={id} className={styles.dayLabel}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className={styles.dayInput}
        value={value ?? ''}
        onChange={event => onChange(event.target.value || undefined)}
      />
    </div>
  );
}

/** Without blanks: an empty field narrows nothing. */
const trimmed = (filters: LedgerFilters): LedgerFilters => ({
  ...filters,
  subject: filters.subject?.trim() || undefined,
  actor: filters.actor?.trim() || undefined,
});
