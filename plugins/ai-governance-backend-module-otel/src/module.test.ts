import {
  signalsExtensionPoint,
  type OtlpSignal,
  type SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { CONFIG } from './__testUtils__/keeping';
import { eventOf, pointOf, spanOf } from './__testUtils__/items';
import { readOtelConfig } from './config';
import { otelIntakes } from './intakes';
import { governanceModuleOtel } from './module';

const rootOf = (otel?: object) =>
  mockServices.rootConfig({
    data: { aiGovernance: { sources: { ...(otel && { otel }) } } },
  });

describe('R34 the module', () => {
  it('adds a source that reads all three signals', async () => {
    const sources: SignalSource[] = [];
    const backend = await startTestBackend({
      extensionPoints: [
        [signalsExtensionPoint, { addSource: source => sources.push(source) }],
      ],
      features: [
        governanceModuleOtel,
        mockServices.rootConfig.factory({ data: {} }),
      ],
    });
    await backend.stop();
    expect(
      sources.map(({ id, otlp }) => [id, Object.keys(otlp ?? {})]),
    ).toEqual([['otel', ['metrics', 'logs', 'traces']]]);
  });

  it('counts traces unless told otherwise', () => {
    expect(readOtelConfig(rootOf())).toEqual({
      countFrom: 'traces',
      services: new Map(),
    });
    const given = {
      countFrom: 'metrics',
      loginsOf: 'github.com',
      repositoryAttribute: 'vcs.repository.url.full',
      services: [{ service: 'house', assistant: 'a', surface: 'cli' }],
    };
    expect(readOtelConfig(rootOf(given))).toEqual({
      ...given,
      services: new Map([['house', { assistant: 'a', surface: 'cli' }]]),
    });
  });

  it.each([
    [{ countFrom: 'spans' }, /otel.countFrom` is `spans`; expected `metrics`/],
    [
      { services: [{ service: 'house', surface: 'phone' }] },
      /otel.services\[0\].surface` is `phone`; expected/,
    ],
    [{ services: [{ assistant: 'a' }] }, /service/],
  ])('refuses %j', (given, message) => {
    expect(() => readOtelConfig(rootOf(given))).toThrow(message);
  });
});

const read = (signal: OtlpSignal, item: unknown, countFrom = signal) => {
  const intake = otelIntakes({ ...CONFIG, countFrom })[signal];
  const reading = intake?.read(item as never);
  return reading && ('record' in reading ? 'taken' : reading.leftOut);
};

describe('R34 what is read of an export', () => {
  it.each<[string, OtlpSignal, unknown, string | undefined]>([
    ['tokens', 'metrics', pointOf(), 'taken'],
    [
      'another metric',
      'metrics',
      pointOf({ name: 'http.server.duration' }),
      undefined,
    ],
    [
      'of a server',
      'metrics',
      pointOf({ name: 'gen_ai.server.request.duration' }),
      undefined,
    ],
    [
      'that a series is over',
      'metrics',
      pointOf({ more: { flags: 1 } }),
      undefined,
    ],
    [
      'the duration of a whole agent',
      'metrics',
      pointOf({
        name: 'gen_ai.client.operation.duration',
        attributes: { 'gen_ai.operation.name': 'invoke_agent' },
      }),
      undefined,
    ],
    ['a request', 'traces', spanOf(), 'taken'],
    [
      'a request of old, by its provider',
      'traces',
      spanOf({
        attributes: {
          'gen_ai.operation.name': undefined,
          'gen_ai.provider.name': undefined,
          'gen_ai.system': 'openai',
        },
      }),
      'taken',
    ],
    [
      'an embedding',
      'traces',
      spanOf({ attributes: { 'gen_ai.operation.name': 'embeddings' } }),
      undefined,
    ],
    [
      'a query of a database',
      'traces',
      { ...spanOf(), span: { attributes: [{ key: 'db.system.name' }] } },
      undefined,
    ],
    ['an event', 'logs', eventOf(), 'taken'],
    [
      'an event by attribute',
      'logs',
      eventOf({
        attributes: {
          'event.name': 'gen_ai.client.inference.operation.details',
        },
        more: { eventName: '' },
      }),
      'taken',
    ],
    [
      'a message',
      'logs',
      eventOf({ more: { eventName: 'gen_ai.user.message' } }),
      undefined,
    ],
    ['what is broken', 'traces', { span: { attributes: 'x' } }, 'taken'],
  ])('%s', (_, signal, item, expected) => {
    expect(read(signal, item)).toBe(expected);
  });

  it('leaves out what another signal of the service tells, and says so', () => {
    expect(read('metrics', pointOf(), 'traces')).toMatch(
      /of this service traces are counted.*`countFrom: metrics`/,
    );
  });
});
