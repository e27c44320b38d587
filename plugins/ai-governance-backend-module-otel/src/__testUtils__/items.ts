import type {
  OtlpLogRecord,
  OtlpPoint,
  OtlpSpan,
} from '@ai-enablement/backstage-plugin-ai-governance-node';

type Attributes = Readonly<
  Record<string, string | number | boolean | undefined | object>
>;

/** An instant in nanoseconds, as text. */
export const nano = (instant: string): string =>
  `${BigInt(Date.parse(instant)) * 1_000_000n}`;

const valueOf = (value: string | number | boolean | object) => {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'object')
    return { arrayValue: { values: [{ stringValue: JSON.stringify(value) }] } };
  return Number.isInteger(value)
    ? { intValue: String(value) }
    : { doubleValue: value };
};

const listOf = (attributes: Attributes) =>
  Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value: valueOf(value) }],
  );

const RESOURCE: Attributes = {
  'service.name': 'house-agent',
  'user.email': 'monalisa@acme.test',
};

const CHAT: Attributes = {
  'gen_ai.operation.name': 'chat',
  'gen_ai.provider.name': 'openai',
  'gen_ai.request.model': 'gpt-5',
};

interface Given {
  readonly resource?: Attributes;
  readonly attributes?: Attributes;
}

const resourceOf = ({ resource }: Given) => ({
  attributes: listOf({ ...RESOURCE, ...resource }),
});

/** A point of a histogram of tokens, delta unless said otherwise. */
export const pointOf = (
  given: Given & {
    readonly name?: string;
    readonly form?: OtlpPoint['metric']['form'];
    readonly temporality?: unknown;
    readonly from?: string;
    readonly to?: string;
    readonly count?: unknown;
    readonly sum?: unknown;
    readonly more?: object;
  } = {},
): OtlpPoint => ({
  resource: resourceOf(given),
  scope: { name: 'house' },
  metric: {
    name: given.name ?? 'gen_ai.client.token.usage',
    form: given.form ?? 'histogram',
    temporality: given.temporality ?? 1,
  },
  point: {
    attributes: listOf({
      ...CHAT,
      'gen_ai.token.type': 'input',
      ...given.attributes,
    }),
    startTimeUnixNano: nano(given.from ?? '2026-11-20T09:00:00Z'),
    timeUnixNano: nano(given.to ?? '2026-11-20T09:01:00Z'),
    count: given.count ?? '3',
    sum: 'sum' in given ? given.sum : 1200,
    bucketCounts: ['3'],
    explicitBounds: [],
    ...given.more,
  },
});

/** A span of a request to a model. */
export const spanOf = (
  given: Given & {
    readonly from?: string;
    readonly to?: string;
    readonly status?: object;
    readonly more?: object;
  } = {},
): OtlpSpan => ({
  resource: resourceOf(given),
  scope: { name: 'house' },
  span: {
    traceId: 'a'.repeat(32),
    spanId: 'b'.repeat(16),
    name: 'chat gpt-5',
    kind: 3,
    startTimeUnixNano: nano(given.from ?? '2026-11-20T09:00:00Z'),
    endTimeUnixNano: nano(given.to ?? '2026-11-20T09:00:02.500Z'),
    attributes: listOf({
      ...CHAT,
      'gen_ai.usage.input_tokens': 1000,
      'gen_ai.usage.output_tokens': 200,
      ...given.attributes,
    }),
    status: given.status ?? {},
    ...given.more,
  },
});

/** An event that tells how a request was answered. */
export const eventOf = (
  given: Given & { readonly at?: string; readonly more?: object } = {},
): OtlpLogRecord => ({
  resource: resourceOf(given),
  scope: { name: 'house' },
  logRecord: {
    timeUnixNano: nano(given.at ?? '2026-11-20T09:00:02Z'),
    eventName: 'gen_ai.client.inference.operation.details',
    traceId: 'a'.repeat(32),
    spanId: 'b'.repeat(16),
    attributes: listOf({
      ...CHAT,
      'gen_ai.usage.input_tokens': 1000,
      ...given.attributes,
    }),
    ...given.more,
  },
});
