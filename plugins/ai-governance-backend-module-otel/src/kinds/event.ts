import {
  attributesOf,
  msOf,
  otlpNanoseconds,
  readRecord,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { failed, ok } from '@ai-enablement/governance-core';
import { z } from 'zod';
import type { OtelConfig } from '../config';
import { aboutOf } from '../genAi/about';
import { nameFor, sortedAttributes } from '../genAi/naming';
import { keptOperation, signalsOfOperation } from '../genAi/requestSignals';
import { countUnread, told, withAttributes } from '../genAi/told';
import { tokensOf } from '../genAi/tokens';

const record = z.object({
  resource: withAttributes,
  scope: z.unknown().optional(),
  logRecord: z.object({
    timeUnixNano: otlpNanoseconds,
    observedTimeUnixNano: otlpNanoseconds,
    eventName: z.string().nullish(),
    traceId: z.string().nullish(),
    spanId: z.string().nullish(),
    attributes: withAttributes.unwrap().unwrap().shape.attributes,
  }),
});

/** One event that tells how a request was answered. It tells no latency. */
export const eventKind = (config: OtelConfig): RecordKind => ({
  id: 'genAiEvent',
  keep(given, pseudonym, settings) {
    const read = readRecord(record, given);
    if (!read.ok) return read;
    const { resource, logRecord } = read.value.value;
    const of = attributesOf(resource?.attributes, logRecord.attributes);
    const who = aboutOf(of, { config, pseudonym, settings });
    if (!who.ok) return who;
    const { timeUnixNano, observedTimeUnixNano, traceId, spanId } = logRecord;
    const atMs = msOf(timeUnixNano) ?? msOf(observedTimeUnixNano);
    if (atMs === undefined)
      return failed({
        code: 'insights.invalidRecord',
        message: 'it does not tell when it was',
      });
    const raw = given as {
      readonly resource?: unknown;
      readonly logRecord?: unknown;
    };
    const report = nameFor(
      'event',
      [
        traceId ?? '',
        spanId ?? '',
        msOf(timeUnixNano) === undefined ? observedTimeUnixNano : timeUnixNano,
        sortedAttributes(raw.resource),
        sortedAttributes(raw.logRecord),
      ],
      pseudonym,
    );
    return ok({
      naturalKey: report,
      payload: {
        ...who.value,
        report,
        at: new Date(atMs).toISOString(),
        isRequest: true,
        isError: told(of, 'error') !== undefined,
        tokens: tokensOf(of),
      },
      dropped: {
        ...read.value.dropped,
        ...countUnread([resource, logRecord], [config.repositoryAttribute]),
      },
    });
  },
  extract: payload => signalsOfOperation(keptOperation.parse(payload)),
});
