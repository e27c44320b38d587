import { Text } from '@backstage/ui';
import { DisclosureButton, useDisclosure } from '../../shared/Disclosure';
import { Sparkline } from '../../shared/Sparkline';
import { useText, type Text as Translate } from '../../shared/useText';
import styles from '../policy.module.css';
import type { WeekView } from '../present';

interface AttributionTrendProps {
  readonly weeks: readonly WeekView[];
  readonly trend: 'none' | 'point' | 'line';
}

/** Attributed share by week, as bars and as a table. */
export function AttributionTrend({ weeks, trend }: AttributionTrendProps) {
  const t = useText();
  const table = useDisclosure();
  const measured = weeks.filter(week => week.share !== undefined);
  if (trend === 'none') {
    return (
      <Text as="p" color="secondary">
        {t('attribution.noTrend')}
      </Text>
    );
  }
  return (
    <div className={styles.stack}>
      <Sparkline
        label={`${t('attribution.trend')}. ${summary(t, measured)}`}
        points={weeks.map(week => ({
          value: week.share,
          title: title(t, week),
        }))}
      />
      {trend === 'point' && (
        <Text as="p" color="secondary">
          {summary(t, measured)}
        </Text>
      )}
      <div>
        <DisclosureButton state={table} isFlush>
          {t('attribution.showTable')}
        </DisclosureButton>
      </div>
      {table.isOpen && (
        <div id={table.id} className={styles.scroll}>
          <WeekTable weeks={weeks} />
        </div>
      )}
    </div>
  );
}

function WeekTable({ weeks }: { readonly weeks: readonly WeekView[] }) {
  const t = useText();
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{t('attribution.trend')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('attribution.week')}</th>
          <th scope="col">{t('attribution.changes')}</th>
          <th scope="col">{t('attribution.attributed')}</th>
          <th scope="col">{t('attribution.share')}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(week => (
          <tr key={week.week}>
            <th scope="row">{week.week}</th>
            <td>{week.changes}</td>
            <td>{week.attributed}</td>
            <td>
              {week.share === undefined
                ? t('attribution.noChanges')
                : `${percent(week.share)} %`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const percent = (share: number): string => String(Math.round(100 * share));

function title(t: Translate, week: WeekView): string {
  return week.share === undefined
    ? `${week.week}: ${t('attribution.noChanges')}`
    : `${week.week}: ${week.attributed} / ${week.changes}, ${percent(week.share)} %`;
}

function summary(t: Translate, measured: readonly WeekView[]): string {
  const first = measured[0];
  const last = measured[measured.length - 1];
  if (!first || !last) return t('attribution.noTrend');
  if (measured.length === 1) {
    return t('attribution.onePoint', {
      week: first.week,
      percent: percent(first.share ?? 0),
    });
  }
  return t('attribution.trendSummary', {
    first: percent(first.share ?? 0),
    firstWeek: first.week,
    last: percent(last.share ?? 0),
    lastWeek: last.week,
    highest: percent(Math.max(...measured.map(week => week.share ?? 0))),
  });
}
