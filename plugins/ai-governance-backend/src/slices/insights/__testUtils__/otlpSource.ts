import {
  signalsExtensionPoint,
  type OtlpIntakes,
  type RecordKind,
  type SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { failed, ok } from '@ai-enablement/governance-core';
import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';

interface Item {
  readonly metric?: { readonly name: string };
  readonly point?: { readonly asInt?: unknown };
  readonly span?: { readonly spanId?: string };
}

/** Keeps numbers that are not below zero, and spans with an id, as incidents. */
const ITEM_RECORD: RecordKind = {
  id: 'item',
  keep(record) {
    const { point, span } = record as Item;
    const number = Number(point?.asInt ?? NaN);
    const key = span?.spanId ?? (number >= 0 ? `${number}` : undefined);
    return key === undefined
      ? failed({ code: 'insights.invalidRecord', message: 'it is below zero' })
      : ok({ naturalKey: key, payload: { key }, dropped: {} });
  },
  extract: ({ key }) => [
    {
      kind: 'incident',
      body: {
        repository: 'github.com/acme/checkout',
        incident: key,
        openedAt: '2026-11-02T09:00:00Z',
      },
    },
  ],
};

const intakesOf = (prefix: string): OtlpIntakes => ({
  metrics: {
    kind: 'item',
    read: item => {
      if (!item.metric.name.startsWith(prefix)) return undefined;
      return item.metric.name.endsWith('.twice')
        ? { leftOut: 'another metric tells of it' }
        : { record: item };
    },
  },
  traces: { kind: 'item', read: item => ({ record: item }) },
});

/** A source that reads metrics whose names begin with its own, and every span. */
export const otlpSource = (id: string): BackendFeature =>
  createBackendModule({
    pluginId: 'ai-governance',
    moduleId: `${id}-source`,
    register: reg => {
      reg.registerInit({
        deps: { signals: signalsExtensionPoint },
        init: async ({ signals }) => {
          const source: SignalSource = {
            id,
            title: id,
            kinds: [ITEM_RECORD],
            otlp: intakesOf(`${id}.`),
          };
          signals.addSource(source);
        },
      });
    },
  });

/** An export of metrics with one point for each number. */
export const metricsOf = (
  numbers: readonly (number | string)[],
  name = 'test.count',
) => ({
  resourceMetrics: [
    {
      resource: { attributes: [] },
      scopeMetrics: [
        {
          scope: { name: 'house' },
          metrics: [
            {
              name,
              sum: {
                aggregationTemporality: 1,
                isMonotonic: true,
                dataPoints: numbers.map(asInt => ({ asInt })),
              },
            },
          ],
        },
      ],
    },
  ],
});
