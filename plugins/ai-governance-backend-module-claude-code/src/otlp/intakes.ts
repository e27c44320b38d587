import {
  attributesOf,
  otlpAttributes,
  type OtlpAttributes,
  type OtlpIntakes,
  type OtlpLogRecord,
  type OtlpPoint,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { eventOf } from './eventOf';
import { measureOf } from './measures';
import { METRICS_PREFIX } from './metricPoints';

const part = z.object({ attributes: otlpAttributes }).nullish();
const named = z.object({ eventName: z.string().nullish() }).nullish();

/** What Claude Code's own exporters send. `isInReport` says that the usage report is collected, which tells of the same use. */
export const otlpIntakes = (isInReport: boolean): OtlpIntakes => ({
  metrics: {
    kind: 'otlpMetrics',
    read: item => {
      if (!isCounted(item)) return undefined;
      return isInReport
        ? {
            leftOut:
              "Claude Code's usage report is collected, which tells of the same use; leave its exporter of metrics out",
          }
        : { record: exportOfPoint(item) };
    },
  },
  logs: {
    kind: 'otlpEvents',
    read: item =>
      isAnswer(item) ? { record: exportOfLogRecord(item) } : undefined,
  },
});

const isCounted = ({ metric, point }: OtlpPoint): boolean =>
  metric.form === 'sum' &&
  metric.name.startsWith(METRICS_PREFIX) &&
  measureOf({
    name: metric.name.slice(METRICS_PREFIX.length),
    attributes: attributesIn(point),
  }) !== undefined;

const isAnswer = ({ logRecord }: OtlpLogRecord): boolean => {
  const { data } = named.safeParse(logRecord);
  return (
    eventOf(data?.eventName ?? undefined, attributesIn(logRecord)) !== undefined
  );
};

const attributesIn = (given: unknown): OtlpAttributes =>
  attributesOf(part.safeParse(given).data?.attributes);

/** The point alone, as an export of its own. */
const exportOfPoint = ({ resource, metric, point }: OtlpPoint) => ({
  resourceMetrics: [
    {
      resource,
      scopeMetrics: [
        {
          metrics: [
            {
              name: metric.name,
              sum: {
                aggregationTemporality: metric.temporality,
                dataPoints: [point],
              },
            },
          ],
        },
      ],
    },
  ],
});

const exportOfLogRecord = ({ resource, logRecord }: OtlpLogRecord) => ({
  resourceLogs: [{ resource, scopeLogs: [{ logRecords: [logRecord] }] }],
});
