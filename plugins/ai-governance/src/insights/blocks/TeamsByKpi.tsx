import type { Scorecards } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Text } from '@backstage/ui';
import { useCallback, useMemo } from 'react';
import overview from '../../overview/overview.module.css';
import { useCapture } from '../../shared/analytics';
import { CsvDownload } from '../../shared/CsvDownload';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useGo } from '../../shared/useGo';
import type { SearchChange } from '../../shared/useSearchFilters';
import { useText } from '../../shared/useText';
import type { ScorecardFilters } from '../filters';
import { HeatMap } from '../heatMap/HeatMap';
import { found, type HeatMapView, type HeatRow } from '../present/heatMap';
import { heatMapCsv } from '../present/heatMapCsv';
import { inOrder } from '../present/order';
import { useTeamHref } from '../useTeamHref';

interface TeamsByKpiProps {
  readonly scorecards: Scorecards;
  readonly view: HeatMapView;
  readonly filters: ScorecardFilters;
  readonly onChange: (change: SearchChange) => void;
}

/** The heat map with what it says, in the order and with the search of the address. */
export function TeamsByKpi({
  scorecards,
  view,
  filters: { text, order },
  onChange,
}: TeamsByKpiProps) {
  const t = useText();
  const capture = useCapture();
  const go = useGo();
  const hrefOfTeam = useTeamHref();
  const { id: period } = scorecards.period;
  const rows = useMemo(
    () => inOrder(found(view.rows, text), order),
    [view, text, order],
  );
  const hrefOf = useCallback(
    (team: string, kpi?: string) => hrefOfTeam(team, { period, kpi }),
    [hrefOfTeam, period],
  );
  const open = useCallback(
    (href: string) => {
      capture('openScorecard', 'heatMap');
      go(href);
    },
    [capture, go],
  );
  return (
    <Section
      title={t('insights.heatMap.title')}
      aside={
        <CsvDownload<HeatRow>
          label={t('insights.heatMap.csv')}
          csv={{
            name: `ai-governance-scorecards-${period.replace('/', '-')}.csv`,
            readPage: async () => ({ items: rows }),
            toText: items => heatMapCsv(view, items, scorecards),
            onDone: () => capture('downloadScorecardsCsv', period),
          }}
        />
      }
    >
      <div className={shared.stack}>
        <Text as="p" variant="body-small" color="secondary">
          {t(
            order === 'worst'
              ? 'insights.heatMap.hintWorst'
              : 'insights.heatMap.hint',
          )}
        </Text>
        <span role="status">
          <Text variant="body-small" color="secondary">
            {t('insights.heatMap.shown', {
              shown: String(rows.length),
              all: String(view.rows.length),
            })}
          </Text>
        </span>
        {rows.length === 0 ? (
          <div className={overview.noMatch}>
            <Text>{t('insights.heatMap.noMatch')}</Text>
            {text !== undefined && (
              <Button
                size="small"
                variant="tertiary"
                onPress={() => onChange({ text: undefined })}
              >
                {t('insights.heatMap.clear')}
              </Button>
            )}
          </div>
        ) : (
          <HeatMap
            kpis={view.kpis}
            rows={rows}
            order={order}
            onOrder={sort =>
              onChange({ sort: sort === order ? undefined : sort })
            }
            hrefOf={hrefOf}
            onOpen={open}
          />
        )}
      </div>
    </Section>
  );
}
