import type {
  KpiDefinition,
  Scorecards,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { SearchField } from '@backstage/ui';
import { useEffect, useState } from 'react';
import overview from '../../overview/overview.module.css';
import { Choice } from '../../shared/Choice';
import type { SearchChange } from '../../shared/useSearchFilters';
import { useText } from '../../shared/useText';
import type { ScorecardFilters } from '../filters';
import { ORDERS } from '../present/order';
import { PeriodChoice } from './PeriodChoice';
import { SegmentChoice } from './SegmentChoice';

/** How long a reader pauses before what they typed is looked for. */
const PAUSE_MS = 200;

interface FilterBarProps {
  readonly filters: ScorecardFilters;
  readonly scorecards: Scorecards;
  readonly kpis: readonly KpiDefinition[];
  readonly onChange: (
    change: SearchChange,
    options?: { readonly replace?: boolean },
  ) => void;
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
      <TextFilter text={filters.text} onChange={onChange} />
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

function TextFilter({
  text,
  onChange,
}: Pick<FilterBarProps, 'onChange'> & { readonly text: string | undefined }) {
  const t = useText();
  const [typed, setTyped] = useState(text ?? '');
  useEffect(() => setTyped(text ?? ''), [text]);
  useEffect(() => {
    if (typed.trim() === (text ?? '')) return undefined;
    const timer = setTimeout(
      () => onChange({ text: typed.trim() || undefined }, { replace: true }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [typed, text, onChange]);
  return (
    <SearchField
      size="small"
      label={t('insights.filter.text')}
      value={typed}
      onChange={setTyped}
    />
  );
}
