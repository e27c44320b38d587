import type {
  Scorecard,
  ScorecardVerdict,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { DayRange } from '../../../shared/DayRange';
import { Section } from '../../../shared/Section';
import shared from '../../../shared/shared.module.css';
import { StateWord } from '../../../shared/StateWord';
import type { Tone } from '../../../shared/tone';
import { useText } from '../../../shared/useText';
import type { OpenChanges } from '../present/changesPart';
import type { KpiFamily } from '../present/families';
import { Causes } from './Causes';
import { NextStep } from './NextStep';
import { VerdictTable } from './VerdictTable';

const TONE: Readonly<Record<ScorecardVerdict['state'], Tone>> = {
  improving: 'success',
  notImproving: 'warning',
  notEnoughData: 'neutral',
};

interface VerdictProps {
  readonly scorecard: Scorecard;
  readonly families: readonly KpiFamily[];
  readonly onKpi: (kpi: string) => void;
  readonly onChanges: OpenChanges;
}

/** Whether the tools deliver for the team, what goes along with it, and one next step. */
export function Verdict({
  scorecard,
  families,
  onKpi,
  onChanges,
}: VerdictProps) {
  const t = useText();
  const { state, before, after, kpis, causes, nextAction } = scorecard.verdict;
  return (
    <Section
      title={t('insights.team.verdict.title')}
      aside={
        <StateWord tone={TONE[state]}>
          {t(`insights.team.verdict.state.${state}`)}
        </StateWord>
      }
    >
      <div className={shared.stack}>
        <Text as="p">{t(`insights.team.verdict.meaning.${state}`)}</Text>
        <Text as="p" variant="body-small" color="secondary">
          {t('insights.team.verdict.windows')}:{' '}
          <DayRange from={after.from} to={after.to} />{' '}
          {t('insights.team.verdict.with')}{' '}
          <DayRange from={before.from} to={before.to} />
        </Text>
        <VerdictTable verdicts={kpis} families={families} onKpi={onKpi} />
        <Causes
          causes={causes}
          families={families}
          onChanges={scorecard.maySeeChanges ? onChanges : undefined}
        />
        {nextAction && (
          <NextStep
            action={nextAction}
            maySeeChanges={scorecard.maySeeChanges}
            onKpi={onKpi}
            onChanges={onChanges}
          />
        )}
      </div>
    </Section>
  );
}
