import type { Fleet } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { Button } from '@backstage/ui';
import { Choice } from '../shared/Choice';
import { TextFilter } from '../shared/TextFilter';
import type { ChangeSearch } from '../shared/useSearchFilters';
import { useText } from '../shared/useText';
import {
  isFiltered,
  SORTS,
  STAGES,
  STATUSES,
  withChosen,
  type FleetFilters,
} from './fleetFilters';
import styles from './overview.module.css';
import { tierOptions } from './presentFleet';

interface FilterBarProps {
  readonly filters: FleetFilters;
  readonly totals: Fleet['totals'];
  readonly onChange: ChangeSearch;
}

/** What the table shows, and in which order. */
export function FilterBar({ filters, totals, onChange }: FilterBarProps) {
  const t = useText();
  return (
    <div role="search" className={styles.filters}>
      <TextFilter
        label={t('overview.filter.text')}
        placeholder={t('overview.filter.textPlaceholder')}
        text={filters.text}
        onChange={onChange}
      />
      <Choice
        label={t('overview.filter.tier')}
        none={t('overview.filter.any')}
        value={filters.tier}
        options={withChosen(tierOptions(totals), filters.tier)}
        onChange={tier => onChange({ tier })}
      />
      <Choice
        label={t('overview.filter.status')}
        none={t('overview.filter.any')}
        value={filters.status}
        options={STATUSES.map(id => ({ id, label: t(`status.${id}`) }))}
        onChange={status => onChange({ status })}
      />
      <Choice
        label={t('overview.filter.stage')}
        none={t('overview.filter.any')}
        value={filters.stage}
        options={STAGES.map(id => ({ id, label: t(`stage.${id}`) }))}
        onChange={stage => onChange({ stage })}
      />
      <Choice
        label={t('overview.filter.owner')}
        none={t('overview.filter.any')}
        value={filters.owner}
        options={withChosen(ownerOptions(totals), filters.owner)}
        onChange={owner => onChange({ owner })}
      />
      <Choice
        label={t('overview.filter.sort')}
        value={filters.sort ?? 'attention'}
        options={SORTS.map(id => ({
          id,
          label: t(`overview.filter.sorts.${id}`),
        }))}
        onChange={sort =>
          onChange({ sort: sort === 'attention' ? undefined : sort })
        }
      />
      {isFiltered(filters) && <ClearButton onChange={onChange} />}
    </div>
  );
}

/** Takes every filter away; the order stays. */
export function ClearButton({ onChange }: Pick<FilterBarProps, 'onChange'>) {
  const t = useText();
  return (
    <Button
      size="small"
      variant="tertiary"
      onPress={() =>
        onChange({
          tier: undefined,
          status: undefined,
          stage: undefined,
          owner: undefined,
          text: undefined,
        })
      }
    >
      {t('overview.table.clear')}
    </Button>
  );
}

function ownerOptions(totals: Fleet['totals']) {
  return totals.owners
    .flatMap(({ owner }) =>
      owner === undefined
        ? []
        : [{ id: owner, label: parseEntityRef(owner).name }],
    )
    .sort((a, b) => a.label.localeCompare(b.label, 'en-US'));
}
