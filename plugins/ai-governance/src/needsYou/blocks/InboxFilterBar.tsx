import { Choice } from '../../shared/Choice';
import type { SearchChange } from '../../shared/useSearchFilters';
import { useText } from '../../shared/useText';
import type { InboxFilters } from '../filters';
import styles from '../needsYou.module.css';
import { KINDS } from '../present/groups';

interface InboxFilterBarProps {
  readonly filters: InboxFilters;
  readonly onChange: (change: SearchChange) => void;
}

/** What the list is narrowed to. */
export function InboxFilterBar({ filters, onChange }: InboxFilterBarProps) {
  const t = useText();
  return (
    <div
      role="search"
      aria-label={t('needsYou.filter.label')}
      className={styles.filters}
    >
      <Choice
        className={styles.filter}
        label={t('needsYou.filter.kind')}
        none={t('needsYou.filter.any')}
        value={filters.kind}
        options={KINDS.map(id => ({ id, label: t(`needsYou.kind.${id}`) }))}
        onChange={kind => onChange({ kind })}
      />
      <Choice
        className={styles.filter}
        label={t('needsYou.filter.which')}
        none={t('needsYou.filter.open')}
        value={filters.snoozed && 'true'}
        options={[{ id: 'true', label: t('needsYou.filter.snoozed') }]}
        onChange={snoozed => onChange({ snoozed })}
      />
    </div>
  );
}
