import type { OtlpSignal } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { failed, ok, type Result } from '@ai-enablement/governance-core';
import { Reader } from 'protobufjs/minimal';
import { EXPORTS, type Field, type Message } from './messages';

/** Messages can be so small that a body holds more of them than there is memory for. */
const MOST_MESSAGES = 500_000;

// How the bytes after a field's number are to be taken.
const VARINT = 0;
const EIGHT_BYTES = 1;
const LENGTH = 2;
const FOUR_BYTES = 5;

type Read = Exclude<Extract<Field, { as: string }>['as'], 'unread'>;

const PLAIN: Readonly<
  Record<
    Read,
    { readonly wireType: number; readonly read: (reader: Reader) => unknown }
  >
> = {
  bool: { wireType: VARINT, read: reader => reader.bool() },
  double: { wireType: EIGHT_BYTES, read: reader => reader.double() },
  enum: { wireType: VARINT, read: reader => reader.int32() },
  fixed32: { wireType: FOUR_BYTES, read: reader => reader.fixed32() },
  fixed64: { wireType: EIGHT_BYTES, read: reader => `${reader.fixed64()}` },
  hex: {
    wireType: LENGTH,
    read: reader => Buffer.from(reader.bytes()).toString('hex'),
  },
  int64: { wireType: VARINT, read: reader => `${reader.int64()}` },
  sfixed64: { wireType: EIGHT_BYTES, read: reader => `${reader.sfixed64()}` },
  text: { wireType: LENGTH, read: reader => reader.string() },
  uint32: { wireType: VARINT, read: reader => reader.uint32() },
};

class TooMany extends Error {}

/**
 * An export in OTLP's protobuf, as OTLP's JSON has it. Fields that nobody reads are passed over, and only `true` is left of them. Issue:
 * `insights.invalidExport`, without quoting anything.
 */
export function decodeExport(
  signal: OtlpSignal,
  bytes: Uint8Array,
): Result<unknown> {
  try {
    const reader = Reader.create(bytes);
    let messages = 0;
    const count = () => {
      messages += 1;
      if (messages > MOST_MESSAGES) throw new TooMany();
    };
    return ok(readMessage({ reader, count }, EXPORTS[signal], reader.len));
  } catch (error) {
    return failed({
      code: 'insights.invalidExport',
      message:
        error instanceof TooMany
          ? `the export holds more than ${MOST_MESSAGES} messages; send less at once`
          : 'the body is no export of OTLP in protobuf, or it is cut off',
    });
  }
}

interface Reading {
  readonly reader: Reader;
  /** Called for each message. */
  readonly count: () => void;
}

function readMessage(
  reading: Reading,
  fields: Message,
  end: number,
): Readonly<Record<string, unknown>> {
  reading.count();
  const { reader } = reading;
  if (end > reader.len) throw new Error('cut off');
  const message: Record<string, unknown> = {};
  while (reader.pos < end) {
    const tag = reader.uint32();
    const wireType = tag % 8;
    if (tag < 8) throw new Error('no field has the number 0');
    const field = fields[Math.floor(tag / 8)];
    if (field && isRead(field)) {
      const value = readField(reading, field, wireType);
      if (isList(field)) listIn(message, field.name).push(value);
      else message[field.name] = value;
    } else {
      if (field) message[field.name] = true;
      reader.skipType(wireType);
    }
  }
  if (reader.pos !== end) throw new Error('a message ends within a field');
  return message;
}

type ReadField = Exclude<Field, { as: 'unread' }> &
  ({ readonly as: Read } | { readonly of: Message });

const isRead = (field: Field): field is ReadField =>
  'of' in field || field.as !== 'unread';

const isList = (field: Field): boolean => 'isList' in field;

function listIn(message: Record<string, unknown>, name: string): unknown[] {
  const list = (message[name] as unknown[] | undefined) ?? [];
  message[name] = list;
  return list;
}

function readField(
  reading: Reading,
  field: ReadField,
  wireType: number,
): unknown {
  const { reader } = reading;
  const expected = 'of' in field ? LENGTH : PLAIN[field.as].wireType;
  if (wireType !== expected) throw new Error('another type of field');
  if (!('of' in field)) return PLAIN[field.as].read(reader);
  const length = reader.uint32();
  return readMessage(reading, field.of, reader.pos + length);
}
