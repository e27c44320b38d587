import type {
  KpiDefinition,
  Scorecards,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import overview from '../../overview/overview.module.css';
import { Choice } from '../../shared/Choice';
import { TextFilter } from '../../shared/TextFilter';
import type { ChangeSearch } from '../../shared/useSearchFilters';
import { useText } from '../../shared/useText';
import type { ScorecardFilters } from '../filters';
import { ORDERS } from '../present/order';
import { PeriodChoice } from './PeriodChoice';
import { SegmentChoice } from './SegmentChoice';

interface FilterBarProps {
  readonly filters: ScorecardFilters;
  readonly scorecards: Scorecards;
  readonly kpis: readonly KpiDefinition[];
  readonly onChange: ChangeSearch;
}

/** Which changes of which period are looked at, and in which order. */
export function FilterBar({
  filters,
  scorecards: { period, periods },
  kpis,
  onChange,
}: FilterBarProps) {
  const t = useText();
  return (
    <div role="search" className={overview.filters}>
      <TextFilter
        label={t('insights.filter.text')}
        text={filters.text}
        onChange={onChange}
      />
      <PeriodChoice
        period={period}
        periods={periods}
        onChange={id => onChange({ period: id })}
      />
      <SegmentChoice
        filters={filters}
        isWeek={period.kind === 'week'}
        onChange={onChange}
      />
      <Choice
        label={t('insights.filter.order')}
        value={filters.order}
        options={[
          ...ORDERS.map(id => ({ id, label: t(`insights.order.${id}`) })),
          ...kpis.map(({ id, title }) => ({
            id,
            label: t('insights.order.byKpi', { kpi: title }),
          })),
        ]}
        onChange={order =>
          onChange({ sort: order === 'worst' ? undefined : order })
        }
      />
    </div>
  );
}
