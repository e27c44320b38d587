import type { UseReport } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button } from '@backstage/ui';
import overview from '../overview/overview.module.css';
import { withChosen } from '../overview/fleetFilters';
import { Choice } from '../shared/Choice';
import { TextFilter } from '../shared/TextFilter';
import type { ChangeSearch } from '../shared/useSearchFilters';
import { useText } from '../shared/useText';
import { useAssistantTitle } from './assistantTitle';
import {
  assistantOptions,
  ATTRIBUTIONS,
  isFiltered,
  NO_FILTERS,
  ORIGINS,
  SORTS,
  type UseFilters,
  WINDOWS,
} from './filters';

interface FilterBarProps {
  readonly filters: UseFilters;
  readonly report: UseReport;
  readonly onChange: ChangeSearch;
}

/** What is counted, and in which order it is shown. */
export function FilterBar({ filters, report, onChange }: FilterBarProps) {
  const t = useText();
  const titleOf = useAssistantTitle();
  const any = t('aiUse.filter.any');
  const owners = report.teams.flatMap(({ owner }) =>
    owner === undefined ? [] : [{ id: owner, label: owner }],
  );
  return (
    <div role="search" className={overview.filters}>
      <TextFilter
        label={t('aiUse.filter.text')}
        text={filters.text}
        onChange={onChange}
      />
      <Choice
        label={t('aiUse.filter.window')}
        value={String(filters.windowDays)}
        options={WINDOWS.map(days => ({
          id: days,
          label: t('aiUse.filter.days', { days }),
        }))}
        onChange={days => onChange({ days: days === '90' ? undefined : days })}
      />
      <Choice
        label={t('aiUse.filter.owner')}
        none={any}
        value={filters.owner}
        options={withChosen(owners, filters.owner)}
        onChange={owner => onChange({ owner })}
      />
      <Choice
        label={t('aiUse.filter.attribution')}
        none={any}
        value={filters.attribution}
        options={ATTRIBUTIONS.map(id => ({
          id,
          label: t(`aiUse.filter.attributions.${id}`),
        }))}
        onChange={attribution => onChange({ attribution })}
      />
      <Choice
        label={t('aiUse.filter.assistant')}
        none={any}
        value={filters.assistant}
        options={assistantOptions(report, filters.assistant, titleOf)}
        onChange={assistant => onChange({ assistant })}
      />
      <Choice
        label={t('aiUse.filter.origin')}
        none={any}
        value={filters.origin}
        options={ORIGINS.map(id => ({ id, label: t(`aiUse.origin.${id}`) }))}
        onChange={origin => onChange({ origin })}
      />
      <Choice
        label={t('aiUse.filter.sort')}
        value={filters.sort ?? 'attributed'}
        options={SORTS.map(id => ({
          id,
          label: t(`aiUse.filter.sorts.${id}`),
        }))}
        onChange={sort =>
          onChange({ sort: sort === 'attributed' ? undefined : sort })
        }
      />
      {isFiltered(filters) && (
        <Button
          size="small"
          variant="tertiary"
          onPress={() => onChange(NO_FILTERS)}
        >
          {t('aiUse.clear')}
        </Button>
      )}
    </div>
  );
}
