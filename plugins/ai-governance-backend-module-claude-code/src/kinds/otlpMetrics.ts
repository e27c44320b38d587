import {
  modelName,
  msOf,
  readRecord,
  utcDay,
  type Pseudonym,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { failed, ok, type Issue } from '@ai-enablement/governance-core';
import { measureOf } from '../otlp/measures';
import {
  metricPoints,
  metricsExport,
  type MetricPoint,
} from '../otlp/metricPoints';
import { personOf } from '../otlp/personOf';
import { keptPoints, usageOfPoints, type KeptPoint } from './pointSignals';

const NO_POINTS: Issue = {
  code: 'insights.invalidRecord',
  message:
    '`resourceMetrics`: expected sums of `claude_code.…` with `user.email` or an id of the user, and when they began and ended; found none',
  path: 'resourceMetrics',
};

/**
 * An export of Claude Code's metrics by OTLP, delta or cumulative. `isInReport` says that the usage report is collected, which tells of
 * the same use: metrics are refused then.
 */
export const otlpMetricsKind = (isInReport: boolean): RecordKind => ({
  id: 'otlpMetrics',
  keep(record, pseudonym) {
    if (isInReport)
      return failed({
        code: 'insights.invalidRecord',
        message:
          'the usage report tells of the same use; leave metrics out, or remove `aiGovernance.sources.claude-code.adminKey`',
      });
    const read = readRecord(metricsExport, record);
    if (!read.ok) return read;
    const all = metricPoints(read.value.value);
    const points = all.flatMap(point => keptPoint(point, pseudonym) ?? []);
    if (points.length === 0) return failed(NO_POINTS);
    const left = all.length - points.length;
    return ok({
      naturalKey: hashOf(
        'export',
        points.map(({ series, endMs }) => [series, endMs]),
        pseudonym,
      ),
      payload: { points },
      dropped: {
        ...read.value.dropped,
        ...(left > 0 && { 'points that are not read': left }),
      },
    });
  },
  extract: payload => usageOfPoints(keptPoints.parse(payload).points),
});

/** `undefined` for a point that is not read, or that cannot be told from others. */
function keptPoint(
  point: MetricPoint,
  pseudonym: Pseudonym,
): KeptPoint | undefined {
  const { attributes, isCumulative, value, name } = point;
  const measure = measureOf(point);
  const person = personOf(attributes);
  const startMs = msOf(point.start);
  const endMs = msOf(point.end);
  if (!measure || !person || startMs === undefined || endMs === undefined)
    return undefined;
  const identity = [
    name,
    Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)),
    point.start,
    // A delta is one of many with the same attributes; a cumulative point is a newer state of the same.
    isCumulative ? '' : point.end,
  ];
  const model = modelName(attributes.model);
  return {
    series: hashOf('series', identity, pseudonym).slice(0, 24),
    person: pseudonym(person),
    // All that a cumulative series counts stands on the day on which it began, or midnight would count it twice.
    day: utcDay(isCumulative ? startMs : endMs),
    lastDay: utcDay(endMs),
    endMs,
    isCumulative,
    measure,
    value: measure === 'dollars' ? value : Math.round(value),
    ...(model !== undefined && { model }),
  };
}

const hashOf = (what: string, value: unknown, pseudonym: Pseudonym): string =>
  pseudonym({
    kind: 'id',
    provider: `claude-code/otlp/${what}`,
    value: JSON.stringify(value),
  });
