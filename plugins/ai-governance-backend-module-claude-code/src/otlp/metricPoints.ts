import {
  attributesOf,
  isCumulative,
  otlpAttributes,
  otlpNanoseconds,
  otlpNumber,
  type OtlpAttributes,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';

const MOST = 100_000;
/** Of the names of Claude Code's metrics. */
export const METRICS_PREFIX = 'claude_code.';

/** An export of metrics as OTLP's JSON has it. Gauges and histograms are not read. */
export const metricsExport = z.object({
  resourceMetrics: z.array(
    z.object({
      resource: z.object({ attributes: otlpAttributes }).optional(),
      scopeMetrics: z.array(
        z.object({
          metrics: z.array(
            z.object({
              name: z.string(),
              sum: z
                .object({
                  aggregationTemporality: z
                    .union([z.int(), z.string()])
                    .optional(),
                  dataPoints: z
                    .array(
                      z.object({
                        attributes: otlpAttributes,
                        startTimeUnixNano: otlpNanoseconds,
                        timeUnixNano: otlpNanoseconds,
                        asInt: otlpNumber,
                        asDouble: otlpNumber,
                      }),
                    )
                    .max(MOST),
                })
                .optional(),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** One point of one series. */
export interface MetricPoint {
  /** Without `claude_code.` in front. */
  readonly name: string;
  readonly attributes: OtlpAttributes;
  /** Nanoseconds since 1970, as text. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** Whether it counts from the start of the series, rather than from the point before. */
  readonly isCumulative: boolean;
  readonly value: number;
}

/** Points of Claude Code's metrics, in order. */
export const metricPoints = ({
  resourceMetrics,
}: z.output<typeof metricsExport>): readonly MetricPoint[] =>
  resourceMetrics.flatMap(({ resource, scopeMetrics }) =>
    scopeMetrics
      .flatMap(({ metrics }) => metrics)
      .filter(({ name }) => name.startsWith(METRICS_PREFIX))
      .flatMap(({ name, sum }) =>
        (sum?.dataPoints ?? []).map(point => ({
          name: name.slice(METRICS_PREFIX.length),
          attributes: attributesOf(resource?.attributes, point.attributes),
          start: point.startTimeUnixNano,
          end: point.timeUnixNano,
          isCumulative: isCumulative(sum?.aggregationTemporality),
          value: point.asInt ?? point.asDouble ?? 0,
        })),
      ),
  );
