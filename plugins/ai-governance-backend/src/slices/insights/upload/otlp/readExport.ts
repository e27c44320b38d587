import {
  splitExport,
  type OtlpItem,
  type OtlpSignal,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { Result } from '@ai-enablement/governance-core';
import type { Readable } from 'node:stream';
import { CodedError } from '../../../../shared/codedError';
import type { UploadLimits } from '../limits';
import { parseLine } from '../parseLine';
import { unpack } from '../unpack';
import { decodeExport } from './decodeExport';

const MEGABYTE = 1024 * 1024;

/** How an export is written: OTLP's JSON, or its protobuf. */
export type ExportEncoding = 'json' | 'protobuf';

/** An export on its way in. */
export interface ExportBody {
  readonly body: Readable;
  readonly encoding: ExportEncoding;
  /** How it is packed, as its sender says. */
  readonly packing?: string;
}

/**
 * Everything that an export tells. Fails with `insights.exportTooLarge`, `insights.invalidExport` or `insights.invalidRecords`; nothing
 * of the body is quoted.
 */
export async function readExport<Signal extends OtlpSignal>(
  signal: Signal,
  { body, encoding, packing }: ExportBody,
  limits: UploadLimits,
): Promise<readonly OtlpItem<Signal>[]> {
  const bytes = await allOf(
    unpack(body, { encoding: packing, gzipRatio: limits.gzipRatio }),
    limits.lineBytes,
  );
  const exported = orRefuse(
    encoding === 'json'
      ? parseLine({ line: 1, text: textOf(bytes) }, limits)
      : decodeExport(signal, bytes),
  );
  return orRefuse(splitExport(signal, exported ?? {}));
}

async function allOf(
  pieces: AsyncIterable<Buffer>,
  most: number,
): Promise<Buffer> {
  const all: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > most)
      throw new CodedError(
        'insights.exportTooLarge',
        `the export is larger than ${most / MEGABYTE} MiB; let the exporter send less at once`,
      );
    all.push(piece);
  }
  return Buffer.concat(all);
}

function textOf(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function orRefuse<Value>(read: Result<Value>): Value {
  if (read.ok) return read.value;
  throw new CodedError(
    'insights.invalidExport',
    read.issues.map(({ message }) => message).join('; '),
  );
}
