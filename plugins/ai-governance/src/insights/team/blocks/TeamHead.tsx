import type {
  KpiDefinition,
  Scorecard,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import overview from '../../../overview/overview.module.css';
import { useCapture } from '../../../shared/analytics';
import { Choice } from '../../../shared/Choice';
import { CsvDownload } from '../../../shared/CsvDownload';
import type { SearchChange } from '../../../shared/useSearchFilters';
import { useText } from '../../../shared/useText';
import { PeriodChoice } from '../../blocks/PeriodChoice';
import { CUTS } from '../../filters';
import styles from '../../insights.module.css';
import { teamTitle } from '../../present/heatMap';
import { teamCsv } from '../present/teamCsv';

interface TeamHeadProps {
  readonly scorecard: Scorecard;
  readonly kpis: readonly KpiDefinition[];
  readonly cut: (typeof CUTS)[number];
  readonly onChange: (change: SearchChange) => void;
}

/** Whose scorecard it is, of which period, and what counts as attributed. */
export function TeamHead({ scorecard, kpis, cut, onChange }: TeamHeadProps) {
  const t = useText();
  const capture = useCapture();
  const { period, periods, team } = scorecard;
  return (
    <>
      <div className={styles.head}>
        <Text as="h2" variant="title-small" weight="bold">
          {t('insights.team.title', { team: teamTitle(scorecard) })}
        </Text>
        <CsvDownload<KpiDefinition>
          label={t('insights.team.csv')}
          csv={{
            name: `ai-governance-scorecard-${period.id.replace('/', '-')}.csv`,
            readPage: async () => ({ items: kpis }),
            toText: items => teamCsv(items, scorecard, cut),
            onDone: () => capture('downloadScorecardsCsv', team),
          }}
        />
      </div>
      <div role="search" className={overview.filters}>
        <PeriodChoice
          period={period}
          periods={periods}
          onChange={id => onChange({ period: id })}
        />
        <Choice
          label={t('insights.team.cut')}
          value={cut}
          options={CUTS.map(id => ({ id, label: t(`insights.cut.${id}`) }))}
          onChange={chosen =>
            onChange({ cut: chosen === 'declared' ? undefined : chosen })
          }
        />
      </div>
    </>
  );
}
