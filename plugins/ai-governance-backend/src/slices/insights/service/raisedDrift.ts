import type { JudgedDrift } from '../model';

/**
 * Charts with what they raised, now or before, and those of which this signal was never seen: a signal that goes and comes back, since
 * records were corrected or the limit of the fleet moved, is no news.
 */
export function rememberRaised(
  charts: readonly JudgedDrift[],
  before: readonly JudgedDrift[],
  at: string,
): {
  readonly drift: readonly JudgedDrift[];
  readonly news: readonly JudgedDrift[];
} {
  const known = new Map(before.map(chart => [chart.kpi, chart]));
  const news: JudgedDrift[] = [];
  const drift = charts.map((chart): JudgedDrift => {
    const last = known.get(chart.kpi);
    const period = chart.signalPeriod;
    if (period === undefined || isKnown(last, period))
      return { ...chart, ...(last?.raised && { raised: last.raised }) };
    const isGoingOn = last?.signalPeriod !== undefined;
    const raised =
      isGoingOn && last?.raised
        ? { ...last.raised, period }
        : { period, since: period, at };
    const told = { ...chart, raised };
    news.push(told);
    return told;
  });
  return { drift, news };
}

/** Weeks are ordered as text. */
const isKnown = (last: JudgedDrift | undefined, period: string): boolean =>
  last?.raised !== undefined && period <= last.raised.period;
