import { Button } from '@backstage/ui';
import { Choice } from '../shared/Choice';
import { TextFilter } from '../shared/TextFilter';
import type { ChangeSearch } from '../shared/useSearchFilters';
import { useText } from '../shared/useText';
import styles from './classification.module.css';
import {
  isFiltered,
  KINDS,
  refOptions,
  type OpenFilters,
  type OpenTotals,
} from './openFilters';

interface OpenFilterBarProps {
  readonly filters: OpenFilters;
  readonly totals: OpenTotals;
  readonly onChange: ChangeSearch;
}

/** Which unclassified entities are shown. */
export function OpenFilterBar({
  filters,
  totals,
  onChange,
}: OpenFilterBarProps) {
  const t = useText();
  const any = t('classification.open.filter.any');
  return (
    <div role="search" className={styles.filters}>
      <TextFilter
        label={t('classification.open.filter.text')}
        placeholder={t('classification.open.filter.textPlaceholder')}
        text={filters.text}
        onChange={onChange}
      />
      <Choice
        label={t('classification.open.filter.owner')}
        none={any}
        value={filters.owner}
        options={refOptions(totals.owners, filters.owner)}
        onChange={owner => onChange({ owner })}
      />
      <Choice
        label={t('classification.open.filter.system')}
        none={any}
        value={filters.system}
        options={refOptions(totals.systems, filters.system)}
        onChange={system => onChange({ system })}
      />
      <Choice
        label={t('classification.open.filter.kind')}
        none={any}
        value={filters.kind}
        options={KINDS.map(id => ({
          id,
          label: t(`classification.open.kind.${id}`),
        }))}
        onChange={kind => onChange({ kind })}
      />
      {isFiltered(filters) && <ClearFilters onChange={onChange} />}
    </div>
  );
}

function ClearFilters({ onChange }: { readonly onChange: ChangeSearch }) {
  const t = useText();
  return (
    <Button
      size="small"
      variant="tertiary"
      onPress={() =>
        onChange({
          owner: undefined,
          system: undefined,
          kind: undefined,
          text: undefined,
        })
      }
    >
      {t('classification.open.clear')}
    </Button>
  );
}
