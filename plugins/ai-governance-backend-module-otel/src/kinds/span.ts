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
import { REQUESTS } from '../genAi/names';
import { nameFor } from '../genAi/naming';
import { keptOperation, signalsOfOperation } from '../genAi/requestSignals';
import { operationOf } from '../genAi/operationOf';
import { countUnread, told, withAttributes } from '../genAi/told';
import { tokensOf } from '../genAi/tokens';

const LONGEST_MS = 86_400_000;
const NANOSECONDS_PER_MS = 1e6;
const ERRORS: readonly unknown[] = [2, 'STATUS_CODE_ERROR'];

const idOf = (digits: number) =>
  z
    .string()
    .regex(new RegExp(`^(?!0+$)[0-9a-fA-F]{${digits}}$`), {
      error: `expected ${digits} hexadecimal digits`,
    })
    .toLowerCase();

const record = z.object({
  resource: withAttributes,
  scope: z.unknown().optional(),
  span: z.object({
    traceId: idOf(32),
    spanId: idOf(16),
    attributes: withAttributes.unwrap().unwrap().shape.attributes,
    startTimeUnixNano: otlpNanoseconds,
    endTimeUnixNano: otlpNanoseconds,
    status: z
      .object({ code: z.union([z.number(), z.string()]).nullish() })
      .nullish(),
  }),
});

/** One span: a request to a model with how long it took, or what an agent did around it. */
export const spanKind = (config: OtelConfig): RecordKind => ({
  id: 'genAiSpan',
  keep(given, pseudonym, settings) {
    const read = readRecord(record, given);
    if (!read.ok) return read;
    const { resource, span } = read.value.value;
    const of = attributesOf(resource?.attributes, span.attributes);
    const who = aboutOf(of, { config, pseudonym, settings });
    if (!who.ok) return who;
    const startMs = msOf(span.startTimeUnixNano);
    const latencyMs = latencyOf(span);
    if (startMs === undefined || latencyMs === undefined)
      return failed({
        code: 'insights.invalidRecord',
        message: 'it does not tell when it began and, after that, ended',
      });
    const report = nameFor('span', [span.traceId, span.spanId], pseudonym);
    const isRequest = REQUESTS.includes(operationOf(of) ?? '');
    return ok({
      naturalKey: report,
      payload: {
        ...who.value,
        report,
        at: new Date(startMs).toISOString(),
        isRequest,
        isError:
          ERRORS.includes(span.status?.code) || told(of, 'error') !== undefined,
        ...(isRequest && latencyMs <= LONGEST_MS && { latencyMs }),
        tokens: isRequest ? tokensOf(of) : {},
      },
      dropped: {
        ...read.value.dropped,
        ...countUnread([resource, span], [config.repositoryAttribute]),
      },
    });
  },
  extract: payload => signalsOfOperation(keptOperation.parse(payload)),
});

/** Milliseconds with fractions; `undefined` when it ends before it begins, or one of them is missing. */
function latencyOf({
  startTimeUnixNano,
  endTimeUnixNano,
}: {
  readonly startTimeUnixNano?: string;
  readonly endTimeUnixNano?: string;
}): number | undefined {
  if (!msOf(startTimeUnixNano) || !msOf(endTimeUnixNano)) return undefined;
  const nanoseconds = BigInt(endTimeUnixNano!) - BigInt(startTimeUnixNano!);
  return nanoseconds < 0n
    ? undefined
    : Number(nanoseconds) / NANOSECONDS_PER_MS;
}
