const nano = (instant: string): string => `${Date.parse(instant)}000000`;

const listOf = (attributes: Readonly<Record<string, string | number>>) =>
  Object.entries(attributes).map(([key, value]) => ({
    key,
    value:
      typeof value === 'number'
        ? { doubleValue: value }
        : { stringValue: value },
  }));

/** A point of a metric, delta unless said otherwise. */
export interface PointGiven {
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
  readonly value?: number | string;
  readonly isCumulative?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
}

const RESOURCE = {
  'service.name': 'claude-code',
  'user.email': 'monalisa@acme.test',
  'session.id': 'session-of-mona',
};

/** An export of metrics as OTLP's JSON has it. */
export const metricsOf = (...points: readonly PointGiven[]) => ({
  resourceMetrics: [
    {
      resource: { attributes: listOf(RESOURCE) },
      scopeMetrics: points.map(point => ({
        scope: { name: 'com.anthropic.claude_code', version: '2.1.0' },
        metrics: [
          {
            name: `claude_code.${point.name ?? 'commit.count'}`,
            unit: '1',
            sum: {
              aggregationTemporality: point.isCumulative ? 2 : 1,
              isMonotonic: true,
              dataPoints: [
                {
                  attributes: listOf(point.attributes ?? {}),
                  startTimeUnixNano: nano(point.from ?? '2026-11-22T09:00:00Z'),
                  timeUnixNano: nano(point.to ?? '2026-11-22T09:01:00Z'),
                  asDouble: point.value ?? 1,
                },
              ],
            },
          },
        ],
      })),
    },
  ],
});

/** An export of events as OTLP's JSON has it. */
export const eventsOf = (
  ...events: readonly {
    readonly name: string;
    readonly at?: string;
    readonly attributes?: Readonly<Record<string, string | number>>;
  }[]
) => ({
  resourceLogs: [
    {
      resource: { attributes: listOf(RESOURCE) },
      scopeLogs: [
        {
          logRecords: events.map(({ name, at, attributes }) => ({
            timeUnixNano: nano(at ?? '2026-11-22T09:00:00Z'),
            body: { stringValue: `claude_code.${name}` },
            attributes: listOf({ 'event.name': name, ...attributes }),
          })),
        },
      ],
    },
  ],
});
