import type { OtlpSignal } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { Writer } from 'protobufjs/minimal';
import type { ExportEncoding } from './readExport';

/** What became of an export. */
export interface ExportOutcome {
  /** Points, records or spans that were for the portal and could not be taken. */
  readonly rejected: number;
  /** Why, or what else whoever set the exporter up should know; empty when there is nothing to say. */
  readonly message: string;
}

const REJECTED: Readonly<Record<OtlpSignal, string>> = {
  metrics: 'rejectedDataPoints',
  logs: 'rejectedLogRecords',
  traces: 'rejectedSpans',
};

const LENGTH = 2;
const first = (wireType: number) => 8 + wireType;
const second = (wireType: number) => 16 + wireType;

/** The answer to an export that was taken, as OTLP has it: empty when all went well. */
export function exportAnswer(
  signal: OtlpSignal,
  { rejected, message }: ExportOutcome,
  encoding: ExportEncoding,
): string | Uint8Array {
  const isPartial = rejected > 0 || message !== '';
  if (encoding === 'json')
    return JSON.stringify(
      isPartial
        ? {
            partialSuccess: {
              [REJECTED[signal]]: String(rejected),
              errorMessage: message,
            },
          }
        : {},
    );
  const writer = Writer.create();
  if (isPartial)
    writer
      .uint32(first(LENGTH))
      .fork()
      .uint32(first(0))
      .int64(rejected)
      .uint32(second(LENGTH))
      .string(message)
      .ldelim();
  return writer.finish();
}

/** A `google.rpc.Status`, which OTLP answers failed requests with. */
export interface RpcStatus {
  /** Of `google.rpc.Code`. */
  readonly code: number;
  readonly message: string;
}

/** A status in the encoding of the request. */
export const statusAnswer = (
  { code, message }: RpcStatus,
  encoding: ExportEncoding,
): string | Uint8Array =>
  encoding === 'json'
    ? JSON.stringify({ code, message })
    : Writer.create()
        .uint32(first(0))
        .int32(code)
        .uint32(second(LENGTH))
        .string(message)
        .finish();
