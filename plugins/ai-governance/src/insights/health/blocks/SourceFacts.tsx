import type { SourceHealth } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { PORTAL_SOURCE } from '@ai-enablement/governance-core';
import { FactList } from '../../../shared/FactList';
import { Instant } from '../../../shared/Instant';
import { RichText } from '../../../shared/RichText';
import { useText, type Text } from '../../../shared/useText';
import { plainNumber } from '../../present/number';
import { lagOf } from '../present/source';

interface SourceFactsProps {
  readonly source: SourceHealth;
  readonly now: Date;
}

/** What is known of a source; what is wrong with it and how to fix it first. */
export function SourceFacts({ source, now }: SourceFactsProps) {
  const t = useText();
  return (
    <FactList
      facts={[
        ...troubleOf(t, source),
        ...freshnessOf(t, source, now),
        ...countsOf(t, source),
      ]}
    />
  );
}

type Fact = readonly [string, React.ReactNode];

const instant = (at: string | undefined) =>
  at === undefined ? undefined : <Instant key={at} at={at} />;

function fixText(t: Text, { id, state }: SourceHealth): string | undefined {
  switch (state) {
    case 'waiting':
      return id === PORTAL_SOURCE
        ? t('insights.health.fix.waitingForDecisions')
        : t('insights.health.fix.waiting', { id });
    case 'notConfigured':
      return t('insights.health.fix.notConfigured', { id });
    case 'late':
      return t('insights.health.fix.late');
    case 'failing':
      return t('insights.health.fix.failing');
    default:
      return undefined;
  }
}

function troubleOf(t: Text, source: SourceHealth): readonly Fact[] {
  const { error, failures = 0 } = source;
  const fix = fixText(t, source);
  return [
    [
      t('insights.health.fact.error'),
      error === undefined ? undefined : <RichText key="e">{error}</RichText>,
    ],
    [
      t('insights.health.fact.failures'),
      failures === 0 ? undefined : String(failures),
    ],
    [
      t('insights.health.fact.fix'),
      fix === undefined ? undefined : <RichText key="f">{fix}</RichText>,
    ],
  ];
}

function freshnessOf(
  t: Text,
  source: SourceHealth,
  now: Date,
): readonly Fact[] {
  const lag = lagOf(source.newestSignalAt, now);
  const value = String(lag?.value ?? '');
  return [
    [
      t('insights.health.fact.newest'),
      instant(source.newestAt) ?? t('insights.health.fact.never'),
    ],
    [
      t('insights.health.fact.newestSignal'),
      instant(source.newestSignalAt) ?? t('insights.health.fact.never'),
    ],
    [
      t('insights.health.fact.lag'),
      lag &&
        (lag.unit === 'days'
          ? t('insights.health.lagDays', { value })
          : t('insights.health.lagHours', { value })),
    ],
    [t('insights.health.fact.lastTurn'), instant(source.lastTurnAt)],
    [t('insights.health.fact.nextTurn'), instant(source.nextTurnAt)],
    [
      t('insights.health.fact.every'),
      source.collects
        ? everyText(t, source.everyMinutes)
        : t('insights.health.fact.uploaded'),
    ],
  ];
}

const MINUTES_PER_HOUR = 60;

const everyText = (t: Text, minutes: number): string =>
  minutes % MINUTES_PER_HOUR === 0
    ? t('insights.health.fact.everyHours', {
        count: minutes / MINUTES_PER_HOUR,
      })
    : t('insights.health.fact.everyMinutes', { minutes: String(minutes) });

function countsOf(t: Text, source: SourceHealth): readonly Fact[] {
  const { refused, lastRefusal, keepRawDays, purpose } = source;
  const refusedText =
    lastRefusal === undefined
      ? String(refused)
      : t('insights.health.fact.lastRefusal', {
          refused: plainNumber('count', refused),
          message: lastRefusal,
        });
  return [
    [
      t('insights.health.fact.counts'),
      t('insights.health.fact.records', {
        records: plainNumber('count', source.records),
        signals: plainNumber('count', source.signals),
      }),
    ],
    [
      t('insights.health.fact.refused'),
      refused === 0 ? undefined : <RichText key="r">{refusedText}</RichText>,
    ],
    [t('insights.health.fact.purpose'), purpose],
    [
      t('insights.health.fact.keep'),
      keepRawDays &&
        t('insights.health.fact.keepDays', { days: String(keepRawDays) }),
    ],
    [
      t('insights.health.fact.people'),
      t(
        source.mayNamePeople
          ? 'insights.health.fact.mayName'
          : 'insights.health.fact.mayNotName',
      ),
    ],
  ];
}
