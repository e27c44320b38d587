/** How a field of a message is read; what it becomes is what OTLP's JSON has in its place. */
export type Field =
  | {
      readonly name: string;
      readonly as:
        | 'bool'
        | 'double'
        | 'enum'
        | 'fixed32'
        | 'fixed64'
        | 'hex'
        | 'int64'
        | 'sfixed64'
        | 'text'
        | 'uint32'
        /** There, and not read. */
        | 'unread';
    }
  | { readonly name: string; readonly of: Message; readonly isList?: true };

/** Fields of a message by their number. */
export type Message = Readonly<Record<number, Field>>;

/** Fields by number that hold what nobody reads, such as the body of a log record. */
const unread = (names: Readonly<Record<number, string>>): Message =>
  Object.fromEntries(
    Object.entries(names).map(([number, name]) => [
      number,
      { name, as: 'unread' },
    ]),
  );

// Numbers and names are those of opentelemetry-proto 1.9, https://github.com/open-telemetry/opentelemetry-proto.

// INVARIANT: no message holds itself, so that nothing can be nested deeper than what is written here.
const anyValue: Message = {
  1: { name: 'stringValue', as: 'text' },
  2: { name: 'boolValue', as: 'bool' },
  3: { name: 'intValue', as: 'int64' },
  4: { name: 'doubleValue', as: 'double' },
  5: { name: 'arrayValue', as: 'hex' },
  6: { name: 'kvlistValue', as: 'hex' },
  7: { name: 'bytesValue', as: 'hex' },
};
const keyValue: Message = {
  1: { name: 'key', as: 'text' },
  2: { name: 'value', of: anyValue },
};
const attributes = { name: 'attributes', of: keyValue, isList: true } as const;

const resource: Message = { 1: attributes };
const scope: Message = {
  1: { name: 'name', as: 'text' },
  2: { name: 'version', as: 'text' },
  3: attributes,
};

const since = { name: 'startTimeUnixNano', as: 'fixed64' } as const;
const until = { name: 'timeUnixNano', as: 'fixed64' } as const;
const numberPoint: Message = {
  2: since,
  3: until,
  4: { name: 'asDouble', as: 'double' },
  6: { name: 'asInt', as: 'sfixed64' },
  7: attributes,
  8: { name: 'flags', as: 'uint32' },
  ...unread({ 5: 'exemplars' }),
};
const histogramPoint: Message = {
  2: since,
  3: until,
  4: { name: 'count', as: 'fixed64' },
  5: { name: 'sum', as: 'double' },
  9: attributes,
  10: { name: 'flags', as: 'uint32' },
  ...unread({
    6: 'bucketCounts',
    7: 'explicitBounds',
    8: 'exemplars',
    11: 'min',
    12: 'max',
  }),
};
const exponentialPoint: Message = {
  1: attributes,
  2: since,
  3: until,
  4: { name: 'count', as: 'fixed64' },
  5: { name: 'sum', as: 'double' },
  10: { name: 'flags', as: 'uint32' },
  ...unread({
    6: 'scale',
    7: 'zeroCount',
    8: 'positive',
    9: 'negative',
    11: 'exemplars',
    12: 'min',
    13: 'max',
    14: 'zeroThreshold',
  }),
};
const pointsOf = (of: Message): Message => ({
  1: { name: 'dataPoints', of, isList: true },
  2: { name: 'aggregationTemporality', as: 'enum' },
});
const metric: Message = {
  1: { name: 'name', as: 'text' },
  3: { name: 'unit', as: 'text' },
  5: { name: 'gauge', of: pointsOf(numberPoint) },
  7: { name: 'sum', of: pointsOf(numberPoint) },
  9: { name: 'histogram', of: pointsOf(histogramPoint) },
  10: { name: 'exponentialHistogram', of: pointsOf(exponentialPoint) },
};

const span: Message = {
  1: { name: 'traceId', as: 'hex' },
  2: { name: 'spanId', as: 'hex' },
  4: { name: 'parentSpanId', as: 'hex' },
  6: { name: 'kind', as: 'enum' },
  7: since,
  8: { name: 'endTimeUnixNano', as: 'fixed64' },
  9: attributes,
  15: {
    name: 'status',
    of: { 3: { name: 'code', as: 'enum' }, ...unread({ 2: 'message' }) },
  },
  16: { name: 'flags', as: 'fixed32' },
  ...unread({ 3: 'traceState', 5: 'name', 11: 'events', 13: 'links' }),
};

const logRecord: Message = {
  1: until,
  2: { name: 'severityNumber', as: 'enum' },
  6: attributes,
  8: { name: 'flags', as: 'fixed32' },
  9: { name: 'traceId', as: 'hex' },
  10: { name: 'spanId', as: 'hex' },
  11: { name: 'observedTimeUnixNano', as: 'fixed64' },
  12: { name: 'eventName', as: 'text' },
  ...unread({ 3: 'severityText', 5: 'body' }),
};

const exportOf = (
  [ofResource, ofScope, items]: readonly [string, string, string],
  item: Message,
): Message => ({
  1: {
    name: ofResource,
    isList: true,
    of: {
      1: { name: 'resource', of: resource },
      2: {
        name: ofScope,
        isList: true,
        of: {
          1: { name: 'scope', of: scope },
          2: { name: items, isList: true, of: item },
        },
      },
    },
  },
});

/** What exporters send, by signal. */
export const EXPORTS = {
  metrics: exportOf(['resourceMetrics', 'scopeMetrics', 'metrics'], metric),
  logs: exportOf(['resourceLogs', 'scopeLogs', 'logRecords'], logRecord),
  traces: exportOf(['resourceSpans', 'scopeSpans', 'spans'], span),
} as const;
