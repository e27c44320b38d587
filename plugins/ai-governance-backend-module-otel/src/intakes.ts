import type {
  OtlpAttributes,
  OtlpIntakes,
  OtlpReading,
  OtlpSignal,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { OtelConfig } from './config';
import { countedFrom } from './genAi/about';
import { measureOf } from './genAi/measureOf';
import { ACTIVITIES, REQUEST_EVENT, REQUESTS } from './genAi/names';
import { operationOf } from './genAi/operationOf';
import { attributesIn, told } from './genAi/told';

/** Set on a point that only says that a series is over. */
const NO_VALUE = 1;

/** What is read of metrics, logs and traces. Of each service one of the three is counted, since they tell of the same requests. */
export function otelIntakes(config: OtelConfig): OtlpIntakes {
  const reading = (
    signal: OtlpSignal,
    item: object,
    of: OtlpAttributes | undefined,
    isRead: (of: OtlpAttributes) => boolean,
  ): OtlpReading | undefined => {
    // Whatever is wrong with it is said where it is kept.
    if (!of) return { record: item };
    if (!isRead(of)) return undefined;
    const counted = countedFrom(of, config);
    return counted === signal
      ? { record: item }
      : { leftOut: leftOut(signal, counted) };
  };
  return {
    metrics: {
      kind: 'genAiPoint',
      read: item =>
        item.metric.name.startsWith('gen_ai.') && !isOver(item.point)
          ? reading(
              'metrics',
              item,
              attributesIn(item.resource, item.point),
              of => measureOf(item.metric, of) !== undefined,
            )
          : undefined,
    },
    logs: {
      kind: 'genAiEvent',
      read: item =>
        reading(
          'logs',
          item,
          attributesIn(item.resource, item.logRecord),
          of =>
            (eventNameOf(item.logRecord) ?? told(of, 'event')) ===
            REQUEST_EVENT,
        ),
    },
    traces: {
      kind: 'genAiSpan',
      read: item =>
        reading('traces', item, attributesIn(item.resource, item.span), of => {
          const operation = operationOf(of) ?? '';
          return REQUESTS.includes(operation) || ACTIVITIES.includes(operation);
        }),
    },
  };
}

const leftOut = (signal: OtlpSignal, counted: OtlpSignal): string =>
  `of this service ${counted} are counted, and its ${signal} tell of the same requests; leave the exporter of ${signal} out, or set \`countFrom: ${signal}\` below \`aiGovernance.sources.otel\``;

const isOver = (point: unknown): boolean => {
  const { flags } = (point ?? {}) as { readonly flags?: unknown };
  return typeof flags === 'number' && flags % 2 === NO_VALUE;
};

const eventNameOf = (logRecord: unknown): string | undefined => {
  const { eventName } = (logRecord ?? {}) as { readonly eventName?: unknown };
  return typeof eventName === 'string' && eventName !== ''
    ? eventName
    : undefined;
};
