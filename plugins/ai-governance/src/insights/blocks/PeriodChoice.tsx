import type { ScorecardPeriod } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Choice } from '../../shared/Choice';
import { useText } from '../../shared/useText';
import { periodName } from '../present/period';

interface PeriodChoiceProps {
  /** The one that is looked at. */
  readonly period: ScorecardPeriod;
  readonly periods: readonly ScorecardPeriod[];
  readonly onChange: (period: string | undefined) => void;
}

const KINDS = ['month', 'quarter', 'year', 'week'] as const;

/** Chooses the closed period that is looked at: its kind, then which of them. */
export function PeriodChoice({ period, periods, onChange }: PeriodChoiceProps) {
  const t = useText();
  const known = periods.some(({ id }) => id === period.id)
    ? periods
    : [period, ...periods];
  const newestOf = (kind: string | undefined) =>
    known.find(each => each.kind === kind)?.id;
  return (
    <>
      <Choice
        label={t('insights.period.kind')}
        value={period.kind}
        options={KINDS.filter(kind => newestOf(kind) !== undefined).map(
          kind => ({ id: kind, label: t(`insights.period.kinds.${kind}`) }),
        )}
        onChange={kind => onChange(newestOf(kind))}
      />
      <Choice
        label={t('insights.period.label')}
        value={period.id}
        options={known
          .filter(({ kind }) => kind === period.kind)
          .map(each => ({ id: each.id, label: periodName(t, each) }))}
        onChange={onChange}
      />
    </>
  );
}
