import {
  splitExport,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { pseudonymInTests } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { eventsOf, metricsOf } from '../__testUtils__/otlp';
import { otlpEventsKind, otlpMetricsKind } from '../kinds';
import { otlpIntakes } from './intakes';

describe('R34 what Claude Code exports to the portal itself', () => {
  const read = (
    signal: 'metrics' | 'logs',
    exported: object,
    isInReport = false,
  ) => {
    const items = splitExport(signal, exported);
    const intake = otlpIntakes(isInReport)[signal];
    return items.ok && items.value.map(item => intake?.read(item as never));
  };

  it.each([
    ['commits', metricsOf({}), otlpMetricsKind(false)],
    [
      'an answer',
      eventsOf({ name: 'api_request', attributes: { duration_ms: 5 } }),
      otlpEventsKind,
    ],
  ])('%s are the records that would be uploaded', (_, exported, kind) => {
    const signal = kind.id === 'otlpMetrics' ? 'metrics' : 'logs';
    const [reading] = read(signal, exported) || [];
    const record = (reading as { readonly record: unknown }).record;
    expect(toldBy(kind, record)).toEqual(toldBy(kind, exported));
  });

  it.each([
    ['metrics', 'a metric that is not counted', metricsOf({ name: 'hush' })],
    [
      'metrics',
      'the list of agents',
      metricsOf({
        name: 'session.count',
        attributes: { start_type: 'agents_view' },
      }),
    ],
    ['logs', 'a prompt', eventsOf({ name: 'user_prompt' })],
  ] as const)('of %s, %s is none', (signal, _, exported) => {
    expect(read(signal, exported)).toEqual([undefined]);
  });

  it('leaves metrics out where the usage report is collected', () => {
    expect(read('metrics', metricsOf({}), true)).toEqual([
      { leftOut: expect.stringContaining('usage report is collected') },
    ]);
  });
});

function toldBy(kind: RecordKind, record: unknown) {
  const kept = kind.keep(record, pseudonymInTests);
  if (!kept.ok) throw new Error('it was refused');
  const { naturalKey, payload } = kept.value;
  return { naturalKey, payload };
}
