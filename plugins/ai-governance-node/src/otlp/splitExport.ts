import { failed, ok, type Result } from '@ai-enablement/governance-core';
import { z } from 'zod';
import type { OtlpItem, OtlpPoint, OtlpSignal } from './items';

const FORMS = ['gauge', 'sum', 'histogram', 'exponentialHistogram'] as const;
const MOST_ISSUES = 10;

/** Lists may be missing when they are empty. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform(list => list ?? []);
const scope = z.unknown().optional();
const resource = z.unknown().optional();

const points = z
  .object({
    aggregationTemporality: z.unknown().optional(),
    dataPoints: listOf(z.unknown()),
  })
  .nullish();
const metric = z.object({
  name: z.string(),
  gauge: points,
  sum: points,
  histogram: points,
  exponentialHistogram: points,
});
const scopeMetrics = listOf(z.object({ scope, metrics: listOf(metric) }));
const metricsExport = z.object({
  resourceMetrics: listOf(z.object({ resource, scopeMetrics })),
});

const scopeLogs = listOf(z.object({ scope, logRecords: listOf(z.unknown()) }));
const logsExport = z.object({
  resourceLogs: listOf(z.object({ resource, scopeLogs })),
});

const scopeSpans = listOf(z.object({ scope, spans: listOf(z.unknown()) }));
const tracesExport = z.object({
  resourceSpans: listOf(z.object({ resource, scopeSpans })),
});

const SPLIT: {
  readonly [Signal in OtlpSignal]: (
    exported: unknown,
  ) => Result<readonly OtlpItem<Signal>[]>;
} = {
  metrics: exported =>
    itemsOf(metricsExport, exported, ({ resourceMetrics }) =>
      resourceMetrics.flatMap(of =>
        of.scopeMetrics.flatMap(within =>
          within.metrics
            .flatMap(pointsOf)
            .map(point => ({ ...whereIs(of, within), ...point })),
        ),
      ),
    ),
  logs: exported =>
    itemsOf(logsExport, exported, ({ resourceLogs }) =>
      resourceLogs.flatMap(of =>
        of.scopeLogs.flatMap(within =>
          within.logRecords.map(logRecord => ({
            ...whereIs(of, within),
            logRecord,
          })),
        ),
      ),
    ),
  traces: exported =>
    itemsOf(tracesExport, exported, ({ resourceSpans }) =>
      resourceSpans.flatMap(of =>
        of.scopeSpans.flatMap(within =>
          within.spans.map(span => ({ ...whereIs(of, within), span })),
        ),
      ),
    ),
};

/**
 * Everything that an export in OTLP's JSON tells, in its order. Summaries are left out: nothing makes them any more. Issue:
 * `insights.invalidExport`, one for each part that is wrong, without quoting it.
 */
export const splitExport = <Signal extends OtlpSignal>(
  signal: Signal,
  exported: unknown,
): Result<readonly OtlpItem<Signal>[]> => SPLIT[signal](exported);

const whereIs = (
  of: { readonly resource?: unknown },
  within: { readonly scope?: unknown },
) => ({
  resource: of.resource,
  scope: within.scope,
});

const pointsOf = (
  each: z.output<typeof metric>,
): readonly Pick<OtlpPoint, 'metric' | 'point'>[] =>
  FORMS.flatMap(form =>
    (each[form]?.dataPoints ?? []).map(point => ({
      metric: {
        name: each.name,
        form,
        temporality: each[form]?.aggregationTemporality,
      },
      point,
    })),
  );

function itemsOf<Schema extends z.ZodType, Item>(
  schema: Schema,
  exported: unknown,
  split: (value: z.output<Schema>) => readonly Item[],
): Result<readonly Item[]> {
  const read = schema.safeParse(exported);
  if (read.success) return ok(split(read.data));
  return failed(
    ...read.error.issues.slice(0, MOST_ISSUES).map(({ path, message }) => ({
      code: 'insights.invalidExport',
      message: `${path.length === 0 ? 'the export' : `\`${path.join('.')}\``}: ${message}`,
      path: path.join('.'),
    })),
  );
}
