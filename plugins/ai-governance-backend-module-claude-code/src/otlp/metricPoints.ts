import { z } from 'zod';
import {
  attributes,
  attributesOf,
  nanoseconds,
  type Attributes,
} from './attributes';

const MOST = 100_000;
const PREFIX = 'claude_code.';

const number = z
  .union([z.number(), z.string()], { error: 'expected a number' })
  .transform((given, { issues }) => {
    const isNumber =
      typeof given === 'number' || /^\d{1,15}(?:\.\d{1,15})?$/.test(given);
    const value = isNumber ? Number(given) : NaN;
    if (value >= 0 && value <= 1e12) return value;
    issues.push({
      code: 'custom',
      input: undefined,
      message: 'expected a number from 0',
    });
    return z.NEVER;
  })
  .optional();

/** An export of metrics as OTLP's JSON has it. Gauges and histograms are not read. */
export const metricsExport = z.object({
  resourceMetrics: z.array(
    z.object({
      resource: z.object({ attributes }).optional(),
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
                        attributes,
                        startTimeUnixNano: nanoseconds,
                        timeUnixNano: nanoseconds,
                        asInt: number,
                        asDouble: number,
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
  readonly attributes: Attributes;
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
      .filter(({ name }) => name.startsWith(PREFIX))
      .flatMap(({ name, sum }) =>
        (sum?.dataPoints ?? []).map(point => ({
          name: name.slice(PREFIX.length),
          attributes: attributesOf(resource?.attributes, point.attributes),
          start: point.startTimeUnixNano,
          end: point.timeUnixNano,
          isCumulative: isCumulative(sum?.aggregationTemporality),
          value: point.asInt ?? point.asDouble ?? 0,
        })),
      ),
  );

/** By number or by name; delta is 1. */
const isCumulative = (temporality: string | number | undefined): boolean =>
  String(temporality) === '2' ||
  temporality === 'AGGREGATION_TEMPORALITY_CUMULATIVE';
