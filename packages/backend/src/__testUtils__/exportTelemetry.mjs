// Exports telemetry with OpenTelemetry's own SDK, which is configured by the environment alone, and prints what its exporters complain of.
// node exportTelemetry.mjs traces|metrics|logs|claudeCode proto|http [delta|cumulative]
import { diag, SpanStatusCode } from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchLogRecordProcessor,
  LoggerProvider,
} from '@opentelemetry/sdk-logs';
import {
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
} from '@opentelemetry/sdk-trace-base';

const [, , what, encoding] = process.argv;
const exporterOf = (signal, name) =>
  import(`@opentelemetry/exporter-${signal}-otlp-${encoding}`).then(
    module => new module[name](),
  );
const complain = (...told) => console.log(...told);
diag.setLogger({
  debug: () => undefined,
  verbose: () => undefined,
  info: () => undefined,
  warn: complain,
  error: complain,
});

const CHAT = {
  'gen_ai.operation.name': 'chat',
  'gen_ai.provider.name': 'openai',
  'gen_ai.request.model': 'gpt-5',
};
const CONTENT = {
  'gen_ai.input.messages': 'canary of a prompt',
  'gen_ai.output.messages': ['canary', 'of an answer'],
};
const resourceOf = service =>
  resourceFromAttributes({
    'service.name': service,
    'user.email': 'canary-person@acme.test',
  });

const loggersOf = async service =>
  new LoggerProvider({
    resource: resourceOf(service),
    processors: [
      new BatchLogRecordProcessor({
        exporter: await exporterOf('logs', 'OTLPLogExporter'),
      }),
    ],
  });

const metersOf = async service =>
  new MeterProvider({
    resource: resourceOf(service),
    readers: [
      new PeriodicExportingMetricReader({
        exporter: await exporterOf('metrics', 'OTLPMetricExporter'),
        exportIntervalMillis: 3_600_000,
      }),
    ],
  });

const EXPORT = {
  async traces() {
    const provider = new BasicTracerProvider({
      resource: resourceOf('house-agent'),
      spanProcessors: [
        new BatchSpanProcessor(await exporterOf('trace', 'OTLPTraceExporter')),
      ],
    });
    const tracer = provider.getTracer('house');
    const agent = tracer.startSpan('invoke_agent', {
      attributes: { ...CHAT, 'gen_ai.operation.name': 'invoke_agent' },
    });
    for (const [at, latencyMs] of [1500.25, 40].entries()) {
      const startTime = Date.parse('2026-11-20T09:00:00Z') + at * 60_000;
      const span = tracer.startSpan('chat canary', {
        startTime,
        attributes: {
          ...CHAT,
          ...CONTENT,
          'gen_ai.usage.input_tokens': 1000,
          'gen_ai.usage.output_tokens': 30,
        },
      });
      span.addEvent('gen_ai.user.message', { content: 'canary' });
      if (at === 1)
        span.setStatus({ code: SpanStatusCode.ERROR, message: 'canary' });
      span.end(startTime + latencyMs);
    }
    agent.end();
    tracer.startSpan('GET /').end();
    await provider.shutdown();
  },

  /** Two processes one after the other, each of which exports three times. */
  async metrics() {
    for (let run = 0; run < 2; run += 1) {
      const provider = await metersOf('counts');
      const meter = provider.getMeter('house');
      const tokens = meter.createHistogram('gen_ai.client.token.usage');
      const seconds = meter.createHistogram('gen_ai.client.operation.duration');
      for (let turn = 0; turn < 3; turn += 1) {
        tokens.record(100, { ...CHAT, 'gen_ai.token.type': 'input' });
        tokens.record(7, { ...CHAT, 'gen_ai.token.type': 'output' });
        seconds.record(0.5, CHAT);
        seconds.record(9, { ...CHAT, 'error.type': 'timeout' });
        meter.createCounter('http.requests').add(1);
        await provider.forceFlush();
      }
      await provider.shutdown();
    }
  },

  async logs() {
    const provider = await loggersOf('notes');
    const logger = provider.getLogger('house');
    logger.emit({
      eventName: 'gen_ai.client.inference.operation.details',
      timestamp: Date.parse('2026-11-20T09:00:00Z'),
      body: { prompt: 'canary' },
      attributes: { ...CHAT, ...CONTENT, 'gen_ai.usage.input_tokens': 12 },
    });
    logger.emit({ eventName: 'gen_ai.user.message', body: 'canary' });
    await provider.shutdown();
  },

  async claudeCode() {
    const meters = await metersOf('claude-code');
    const meter = meters.getMeter('com.anthropic.claude_code');
    meter.createCounter('claude_code.commit.count').add(2);
    meter.createCounter('claude_code.active_time.total').add(30);
    meter.createCounter('claude_code.cost.usage').add(0.25);
    await meters.shutdown();
    const loggers = await loggersOf('claude-code');
    const logger = loggers.getLogger('com.anthropic.claude_code');
    for (const name of ['api_request', 'user_prompt'])
      logger.emit({
        body: `claude_code.${name}`,
        attributes: { 'event.name': name, duration_ms: 812, prompt: 'canary' },
      });
    await loggers.shutdown();
  },
};

await EXPORT[what]();
