import type { Scorecard } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Alert, Skeleton } from '@backstage/ui';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { Freshness } from '../blocks/Freshness';
import { InsightsFailure } from '../blocks/InsightsFailure';
import type { Explained } from '../useScorecards';
import { AllKpis } from './blocks/AllKpis';
import { ChangesDrawer } from './blocks/ChangesDrawer';
import { KpiDetail } from './blocks/KpiDetail';
import { TeamHead } from './blocks/TeamHead';
import { Tiles } from './blocks/Tiles';
import { Verdict } from './blocks/Verdict';
import type { ChangesPart, OpenChanges } from './present/changesPart';
import { families, familyWith } from './present/families';
import { useScorecard } from './useScorecard';

/** One team: whether it delivers, its KPIs with trend and limits, and the changes behind them; never people. */
export function TeamScorecard({ team }: { readonly team: string }) {
  const t = useText();
  const scorecard = useScorecard(team);
  const { remote, reload } = scorecard;
  if (remote.status === 'loading')
    return (
      <div
        role="status"
        aria-label={t('insights.team.loading')}
        className={shared.stack}
      >
        <Skeleton width="100%" height="8rem" />
        <Skeleton width="100%" height="24rem" />
      </div>
    );
  if (remote.status === 'failed')
    return (
      <InsightsFailure
        failure={remote.failure}
        isRetrying={remote.isChecking}
        onRetry={reload}
      />
    );
  return (
    <>
      {remote.failure && (
        <Alert
          status="warning"
          icon
          title={t('insights.stale')}
          description={remote.failure.message}
        />
      )}
      <Blocks explained={remote.data} scorecard={scorecard} />
    </>
  );
}

interface BlocksProps {
  readonly explained: Explained<Scorecard>;
  readonly scorecard: ReturnType<typeof useScorecard>;
}

function Blocks({
  explained: { answer, kpis },
  scorecard: { view, change },
}: BlocksProps) {
  const all = families(kpis);
  const opened = familyWith(all, view.kpi);
  const drilled = familyWith(all, view.changes);
  const onKpi = (kpi: string | undefined) => change({ kpi });
  const onChanges: OpenChanges = (changes, part) =>
    change({ changes, axis: part?.axis, value: part?.value });
  const onPart = (part?: ChangesPart) =>
    change({ axis: part?.axis, value: part?.value });
  return (
    <>
      <TeamHead
        scorecard={answer}
        kpis={kpis}
        cut={view.cut}
        onChange={change}
      />
      <Freshness freshness={answer.freshness} />
      <Verdict
        scorecard={answer}
        families={all}
        onKpi={onKpi}
        onChanges={onChanges}
      />
      {opened && (
        <KpiDetail
          key={opened.id}
          family={opened}
          scorecard={answer}
          cut={view.cut}
          onClose={() => onKpi(undefined)}
        />
      )}
      <Tiles
        families={all}
        scorecard={answer}
        cut={view.cut}
        onKpi={onKpi}
        onChanges={onChanges}
      />
      <AllKpis kpis={kpis} scorecard={answer} cut={view.cut} onKpi={onKpi} />
      <ChangesDrawer
        family={drilled}
        part={view.part}
        scorecard={answer}
        onPart={onPart}
        onClose={() =>
          change({ changes: undefined, axis: undefined, value: undefined })
        }
      />
    </>
  );
}
