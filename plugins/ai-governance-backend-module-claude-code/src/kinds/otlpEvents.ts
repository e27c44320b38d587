import {
  attributesOf,
  modelName,
  msOf,
  otlpAttributes,
  otlpNanoseconds,
  readRecord,
  type OtlpAttributes,
  type Pseudonym,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { failed, ok } from '@ai-enablement/governance-core';
import { z } from 'zod';
import { eventOf } from '../otlp/eventOf';
import { personOf } from '../otlp/personOf';

const MOST_MS = 86_400_000;

/** An export of log records as OTLP's JSON has it. Bodies are not read. */
const logsExport = z.object({
  resourceLogs: z.array(
    z.object({
      resource: z.object({ attributes: otlpAttributes }).optional(),
      scopeLogs: z.array(
        z.object({
          logRecords: z
            .array(
              z.object({
                timeUnixNano: otlpNanoseconds,
                observedTimeUnixNano: otlpNanoseconds,
                eventName: z.string().optional(),
                attributes: otlpAttributes,
              }),
            )
            .max(100_000),
        }),
      ),
    }),
  ),
});

const event = z.object({
  report: z.string(),
  at: z.string(),
  person: z.string().optional(),
  model: z.string().optional(),
  isError: z.boolean(),
  latencyMs: z.number().optional(),
});
const kept = z.object({ events: z.array(event) });

/** An export of Claude Code's events by OTLP: how requests to a model were answered. Prompts, answers and tools are left out. */
export const otlpEventsKind: RecordKind = {
  id: 'otlpEvents',
  keep(record, pseudonym) {
    const read = readRecord(logsExport, record);
    if (!read.ok) return read;
    const all = read.value.value.resourceLogs.flatMap(
      ({ resource, scopeLogs }) =>
        scopeLogs.flatMap(({ logRecords }) =>
          logRecords.map(each => ({
            name: each.eventName,
            at: msOf(each.timeUnixNano) ?? msOf(each.observedTimeUnixNano),
            of: attributesOf(resource?.attributes, each.attributes),
          })),
        ),
    );
    const events = all.flatMap(each => keptEvent(each, pseudonym) ?? []);
    if (events.length === 0)
      return failed({
        code: 'insights.invalidRecord',
        message:
          '`resourceLogs`: expected events `claude_code.api_request` or `claude_code.api_error` with their time; found none',
        path: 'resourceLogs',
      });
    const left = all.length - events.length;
    return ok({
      naturalKey: hashOf(
        events.map(({ report }) => report),
        pseudonym,
      ),
      payload: { events },
      dropped: {
        ...read.value.dropped,
        ...(left > 0 && { 'events that are not read': left }),
      },
    });
  },
  extract: payload =>
    kept.parse(payload).events.map(({ isError, latencyMs, ...each }) => ({
      kind: 'requests',
      body: {
        ...each,
        assistant: 'claude-code',
        requests: 1,
        errors: isError ? 1 : 0,
        latenciesMs: latencyMs === undefined ? [] : [latencyMs],
      },
    })),
};

function keptEvent(
  {
    name,
    at,
    of,
  }: {
    readonly name: string | undefined;
    readonly at: number | undefined;
    readonly of: OtlpAttributes;
  },
  pseudonym: Pseudonym,
): z.output<typeof event> | undefined {
  const called = eventOf(name, of);
  if (at === undefined || called === undefined) return undefined;
  const person = personOf(of);
  const latencyMs = Number(of.duration_ms ?? NaN);
  const model = modelName(of.model);
  const identity = [
    called,
    at,
    of['session.id'],
    of['event.sequence'],
    of.request_id,
    of.attempt,
    of.duration_ms,
  ];
  return {
    report: hashOf(identity, pseudonym),
    at: new Date(at).toISOString(),
    isError: called === 'api_error',
    ...(person && { person: pseudonym(person) }),
    ...(model !== undefined && { model }),
    ...(latencyMs >= 0 && latencyMs <= MOST_MS && { latencyMs }),
  };
}

const hashOf = (value: unknown, pseudonym: Pseudonym): string =>
  pseudonym({
    kind: 'id',
    provider: 'claude-code/otlp/event',
    value: JSON.stringify(value),
  });
