import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Link, Skeleton, Text } from '@backstage/ui';
import { dataHealthRouteRef } from '../routes';
import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';
import { Fleet } from './blocks/Fleet';
import { FilterBar } from './blocks/FilterBar';
import { Freshness } from './blocks/Freshness';
import { InsightsFailure } from './blocks/InsightsFailure';
import { NoScorecards } from './blocks/NoScorecards';
import { TeamsByKpi } from './blocks/TeamsByKpi';
import { presentHeatMap } from './present/heatMap';
import { useScorecards, type Explained } from './useScorecards';
import type { Scorecards } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** Teams × KPIs, those that need attention first; never people. */
export function ScorecardsPage() {
  const t = useText();
  const scorecards = useScorecards();
  const { remote, reload } = scorecards;
  const health = useRouteRef(dataHealthRouteRef)?.();
  return (
    <div className={shared.page}>
      <div className={shared.stack}>
        <Text as="h2" variant="title-small" weight="bold">
          {t('insights.title')}
        </Text>
        <Text as="p" color="secondary">
          {t('insights.lead')}{' '}
          {health && <Link href={health}>{t('insights.health.title')}</Link>}
        </Text>
      </div>
      {remote.status === 'loading' && (
        <div
          role="status"
          aria-label={t('insights.loading')}
          className={shared.stack}
        >
          <Skeleton width="100%" height="4rem" />
          <Skeleton width="100%" height="28rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <InsightsFailure
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={reload}
        />
      )}
      {remote.status === 'ready' && (
        <>
          {remote.failure && (
            <Alert
              status="warning"
              icon
              title={t('insights.stale')}
              description={remote.failure.message}
            />
          )}
          <Blocks explained={remote.data} scorecards={scorecards} />
        </>
      )}
    </div>
  );
}

interface BlocksProps {
  readonly explained: Explained<Scorecards>;
  readonly scorecards: ReturnType<typeof useScorecards>;
}

function Blocks({
  explained: { answer, kpis },
  scorecards: { filters, change },
}: BlocksProps) {
  const view = presentHeatMap(answer, kpis);
  if (answer.periods.length === 0 && answer.teams.length === 0)
    return <NoScorecards />;
  return (
    <>
      <FilterBar
        filters={filters}
        scorecards={answer}
        kpis={view.kpis}
        onChange={change}
      />
      <Freshness freshness={answer.freshness} />
      <TeamsByKpi
        scorecards={answer}
        view={view}
        filters={filters}
        onChange={change}
      />
      <Fleet
        scorecards={answer}
        kpis={view.kpis}
        chosen={filters.kpi}
        onChoose={kpi => change({ kpi })}
      />
    </>
  );
}
