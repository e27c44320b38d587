import {
  attributesOf,
  isCumulative,
  msOf,
  otlpNanoseconds,
  otlpNumber,
  readRecord,
  utcDay,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { failed, ok } from '@ai-enablement/governance-core';
import { z } from 'zod';
import type { OtelConfig } from '../config';
import { about, aboutOf } from '../genAi/about';
import { measureOf } from '../genAi/measureOf';
import { nameFor, sortedAttributes } from '../genAi/naming';
import { countUnread, told, withAttributes } from '../genAi/told';
import { extractPoint } from './extractPoint';

const TEMPORALITIES = [
  1,
  2,
  'AGGREGATION_TEMPORALITY_DELTA',
  'AGGREGATION_TEMPORALITY_CUMULATIVE',
] as const;

const record = z.object({
  resource: withAttributes,
  scope: z.object({ name: z.string().nullish() }).nullish(),
  metric: z.object({
    name: z.string(),
    form: z.string(),
    temporality: z.literal(TEMPORALITIES, {
      error: 'expected delta or cumulative',
    }),
  }),
  point: z.object({
    attributes: withAttributes.unwrap().unwrap().shape.attributes,
    startTimeUnixNano: otlpNanoseconds,
    timeUnixNano: otlpNanoseconds,
    count: otlpNumber,
    sum: otlpNumber,
    asInt: otlpNumber,
    asDouble: otlpNumber,
    flags: z.number().nullish(),
  }),
});

/** A point as it is kept. */
export const keptPoint = z.object({
  ...about,
  /** Of the series and its start; of a delta also its end. */
  series: z.string(),
  /** Milliseconds; where the series or the delta begins. */
  startMs: z.number(),
  endMs: z.number(),
  /** On which it counts. */
  day: z.string(),
  /** On which it was seen. */
  lastDay: z.string(),
  isCumulative: z.boolean(),
  measure: z.enum([
    'requests',
    'inputTokens',
    'outputTokens',
    'cacheReadTokens',
    'cacheWriteTokens',
  ]),
  isError: z.boolean(),
  value: z.number(),
});

const refused = (message: string) =>
  failed<never>({ code: 'insights.invalidRecord', message });

/** One point of a metric: tokens, or how many requests were answered and how many failed. */
export const pointKind = (config: OtelConfig): RecordKind => ({
  id: 'genAiPoint',
  keep(given, pseudonym, settings) {
    const read = readRecord(record, given);
    if (!read.ok) return read;
    const { resource, scope, metric, point } = read.value.value;
    const of = attributesOf(resource?.attributes, point.attributes);
    const measure = measureOf(metric, of);
    if (!measure) return refused('it is no metric that is read');
    const who = aboutOf(of, { config, pseudonym, settings });
    if (!who.ok) return who;
    const cumulative = isCumulative(metric.temporality);
    const endMs = msOf(point.timeUnixNano);
    const startMs =
      msOf(point.startTimeUnixNano) ?? (cumulative ? undefined : endMs);
    if (startMs === undefined || endMs === undefined || startMs > endMs)
      return refused(
        'it does not tell when it began and ended, so that it cannot be told from others',
      );
    const value =
      measure === 'requests'
        ? point.count
        : (point.sum ?? point.asInt ?? point.asDouble);
    if (value === undefined)
      return refused(
        'it has no value; expected a count, or a sum of at least 0',
      );
    const raw = given as { readonly resource?: unknown; point?: unknown };
    const series = nameFor(
      'series',
      [
        metric.name,
        scope?.name ?? '',
        sortedAttributes(raw.resource),
        sortedAttributes(raw.point),
        point.startTimeUnixNano ?? '',
        // A delta is one of many with the same attributes; a cumulative point is a newer state of the same.
        cumulative ? '' : point.timeUnixNano,
      ],
      pseudonym,
    ).slice(0, 32);
    // All that a cumulative series counts stands on the day on which it began, or midnight would count it twice.
    const day = utcDay(cumulative ? startMs : endMs);
    const lastDay = utcDay(endMs);
    return ok({
      // A series is one record for each of its days, so that none of its days is forgotten.
      naturalKey: `${series}/${lastDay}`,
      revision: cumulative ? endMs : 0,
      payload: {
        ...who.value,
        series,
        startMs,
        endMs,
        day,
        lastDay,
        isCumulative: cumulative,
        measure,
        isError: told(of, 'error') !== undefined,
        value: Math.round(value),
      },
      dropped: {
        ...read.value.dropped,
        ...countUnread([resource, point], [config.repositoryAttribute]),
      },
    });
  },
  extract: payload => extractPoint(keptPoint.parse(payload)),
});
