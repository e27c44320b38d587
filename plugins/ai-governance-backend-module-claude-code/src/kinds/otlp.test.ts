import {
  FakeSignalDesk,
  findLeaks,
  pseudonymInTests,
} from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import { eventsOf, metricsOf, type PointGiven } from '../__testUtils__/otlp';
import { setUp } from '../__testUtils__/setUp';
import { createClaudeCodeSource } from '../source';
import { otlpEventsKind, otlpMetricsKind } from '.';

const PERSON = pseudonymInTests({ kind: 'email', value: 'monalisa@acme.test' });
const source = createClaudeCodeSource(undefined, {
  now: () => 0,
  sleep: async () => {},
});

async function take(kind: string, ...records: readonly unknown[]) {
  const desk = new FakeSignalDesk(source);
  const receipt = await desk.hand({ kind, records });
  return { desk, receipt };
}
/** Sum of a field over all signals of usage, by day. */
const totals = (desk: FakeSignalDesk, field: string) => {
  const byDay: Record<string, number> = {};
  for (const body of desk.bodies('usage')) {
    const { day, [field]: value = 0 } = Object(body);
    byDay[day] = (byDay[day] ?? 0) + value;
  }
  return byDay;
};

const minute = (from: number): PointGiven => ({
  from: `2026-11-22T09:0${from}:00Z`,
  to: `2026-11-22T09:0${from + 1}:00Z`,
  value: 2,
});
const state = (
  to: string,
  value: number,
  from = '2026-11-22T09:00:00Z',
): PointGiven => ({
  isCumulative: true,
  from,
  to,
  value,
});

describe('R07 R17 metrics are counted once', () => {
  const [first, second, third] = [minute(0), minute(1), minute(2)];
  const early = state('2026-11-22T09:01:00Z', 2);
  const late = state('2026-11-22T09:05:00Z', 7);
  const nextDay = state('2026-11-23T00:10:00Z', 9);
  const restarted = state('2026-11-22T12:01:00Z', 3, '2026-11-22T12:00:00Z');

  it.each<[string, PointGiven[][], Record<string, number>]>([
    ['deltas add up', [[first], [second], [third]], { '2026-11-22': 6 }],
    [
      'deltas twice',
      [[first], [second], [first], [second]],
      { '2026-11-22': 4 },
    ],
    [
      'deltas in another order and in other batches',
      [[third, first], [second], [first, second, third]],
      { '2026-11-22': 6 },
    ],
    [
      'deltas of two days',
      [
        [first],
        [
          {
            from: '2026-11-22T23:59:30Z',
            to: '2026-11-23T00:00:30Z',
            value: 1,
          },
        ],
      ],
      { '2026-11-22': 2, '2026-11-23': 1 },
    ],
    ['cumulative points do not add up', [[early], [late]], { '2026-11-22': 7 }],
    ['cumulative points of one export', [[late, early]], { '2026-11-22': 7 }],
    [
      'cumulative points out of order',
      [[late], [early], [late]],
      { '2026-11-22': 7 },
    ],
    [
      'a cumulative series over midnight',
      [[late], [nextDay]],
      { '2026-11-22': 9, '2026-11-23': 0 },
    ],
    [
      'a cumulative series over midnight, out of order',
      [[nextDay], [early], [late]],
      { '2026-11-22': 9, '2026-11-23': 0 },
    ],
    ['a series that began anew', [[late], [restarted]], { '2026-11-22': 10 }],
    ['numbers as text', [[{ ...first, value: '2' }]], { '2026-11-22': 2 }],
  ])('%s', async (_, batches, expected) => {
    const { desk, receipt } = await take(
      'otlpMetrics',
      ...batches.map(points => metricsOf(...points)),
    );
    expect(receipt.refused).toEqual([]);
    expect(totals(desk, 'commits')).toEqual(expected);
  });

  it.each<[string, Record<string, string>, object]>([
    ['session.count', { start_type: 'fresh' }, { sessions: 3 }],
    [
      'lines_of_code.count',
      { type: 'added', model: 'claude-opus-4-1' },
      { addedLines: 3, model: 'claude-opus-4-1' },
    ],
    ['lines_of_code.count', { type: 'removed' }, { deletedLines: 3 }],
    ['pull_request.count', {}, { changes: 3 }],
    [
      'token.usage',
      { type: 'input', model: 'claude-opus-4-1' },
      { inputTokens: 3, model: 'claude-opus-4-1' },
    ],
    ['token.usage', { type: 'output' }, { outputTokens: 3 }],
    ['token.usage', { type: 'cacheRead' }, { cacheReadTokens: 3 }],
    ['token.usage', { type: 'cacheCreation' }, { cacheWriteTokens: 3 }],
    [
      'code_edit_tool.decision',
      { decision: 'accept', tool_name: 'Edit' },
      { acceptances: 3 },
    ],
    ['code_edit_tool.decision', { decision: 'reject' }, { rejections: 3 }],
  ])('%s %j', async (name, attributes, expected) => {
    const { desk } = await take(
      'otlpMetrics',
      metricsOf({ name, attributes, value: 3 }),
    );
    expect(desk.bodies('usage')).toEqual([
      {
        day: '2026-11-22',
        person: PERSON,
        assistant: 'claude-code',
        surface: 'cli',
        part: expect.stringMatching(/^[0-9a-f]{24}$/),
        isActive: true,
        ...expected,
      },
    ]);
  });

  it('cost is told in dollars and kept in cents', async () => {
    const { desk } = await take(
      'otlpMetrics',
      metricsOf({
        name: 'cost.usage',
        attributes: { model: 'claude-opus-4-1' },
        value: 0.25,
      }),
    );
    expect(desk.bodies('cost')).toEqual([
      {
        day: '2026-11-22',
        person: PERSON,
        assistant: 'claude-code',
        item: expect.stringMatching(/^claude-opus-4-1 · [0-9a-f]{24}$/),
        amountMinorUnits: 25,
        currency: 'USD',
      },
    ]);
  });

  it('what is not read is counted', async () => {
    const { desk } = await take(
      'otlpMetrics',
      metricsOf(
        {},
        { name: 'session.count', attributes: { start_type: 'agents_view' } },
        { name: 'active_time.total', attributes: { type: 'user' } },
      ),
    );
    expect([...desk.kept.values()].map(({ dropped }) => dropped)).toEqual([
      expect.objectContaining({ 'points that are not read': 2 }),
    ]);
    expect(desk.bodies('usage')).toHaveLength(1);
  });

  it('they are refused where the report tells of the same use', async () => {
    const { source: both, server } = await setUp();
    const desk = new FakeSignalDesk(both);
    const receipt = await desk.hand({
      kind: 'otlpMetrics',
      records: [metricsOf({})],
    });
    expect(receipt.refused).toEqual([
      {
        record: 1,
        message: expect.stringMatching(
          /^the usage report tells of the same use; leave metrics out/,
        ),
      },
    ]);
    await server.close();
  });
});

describe('R07 events tell how requests were answered', () => {
  const asked = {
    name: 'api_request',
    attributes: {
      model: 'claude-opus-4-1',
      duration_ms: 1_250,
      'event.sequence': 1,
    },
  };
  const broken = {
    name: 'api_error',
    attributes: {
      model: 'claude-opus-4-1',
      duration_ms: 90,
      'event.sequence': 2,
      error: 'hush',
    },
  };
  const body = {
    report: expect.stringMatching(/^[0-9a-f]{64}$/),
    at: '2026-11-22T09:00:00.000Z',
    person: PERSON,
    assistant: 'claude-code',
    model: 'claude-opus-4-1',
    requests: 1,
  };

  it('each once, whatever batch it comes in', async () => {
    const prompt = { name: 'user_prompt', attributes: { prompt: 'hush' } };
    const { desk } = await take(
      'otlpEvents',
      eventsOf(asked, prompt, broken),
      eventsOf(broken),
      eventsOf(asked),
    );
    expect(desk.bodies('requests')).toHaveLength(2);
    expect(desk.bodies('requests')).toEqual(
      expect.arrayContaining([
        { ...body, errors: 0, latenciesMs: [1_250] },
        { ...body, errors: 1, latenciesMs: [90] },
      ]),
    );
    expect(JSON.stringify([...desk.kept])).not.toContain('hush');
  });

  it.each<[string, number | string]>([
    ['NaN', 'NaN'],
    ['below 0', -1],
    ['longer than a day', 1e9],
  ])('without a latency that is %s', async (_, duration) => {
    const { desk } = await take(
      'otlpEvents',
      eventsOf({
        ...asked,
        attributes: { ...asked.attributes, duration_ms: duration },
      }),
    );
    expect(desk.bodies('requests')).toEqual([
      { ...body, errors: 0, latenciesMs: [] },
    ]);
  });
});

describe('R07 telemetry that is wrong is refused with the name of the field', () => {
  it.each<[string, unknown, RegExp]>([
    ['otlpMetrics', undefined, /^the record: /],
    ['otlpMetrics', {}, /^`resourceMetrics`: /],
    [
      'otlpMetrics',
      { resourceMetrics: [] },
      /^`resourceMetrics`: expected sums .*found none/,
    ],
    [
      'otlpMetrics',
      metricsOf({ value: 'NaN' }),
      /asDouble`: expected a number from 0/,
    ],
    [
      'otlpMetrics',
      metricsOf({ value: -1 }),
      /asDouble`: expected a number from 0/,
    ],
    [
      'otlpMetrics',
      metricsOf({ value: 1e30 }),
      /asDouble`: expected a number from 0/,
    ],
    ['otlpMetrics', metricsOf({ from: 'never' }), /found none/],
    ['otlpMetrics', metricsOf({ name: 'hush' }), /found none/],
    ['otlpEvents', '', /^the record: /],
    ['otlpEvents', { resourceLogs: 'hush' }, /^`resourceLogs`: /],
    [
      'otlpEvents',
      eventsOf({ name: 'user_prompt', attributes: { prompt: 'hush' } }),
      /found none/,
    ],
  ])('%s %#', async (kind, record, message) => {
    const { receipt } = await take(kind, record);
    expect(receipt.refused[0]?.message).toMatch(message);
    expect(JSON.stringify(receipt)).not.toContain('hush');
  });
});

describe('R25 nothing that people wrote or are called comes through telemetry', () => {
  it.each([
    [
      'metrics',
      otlpMetricsKind(false),
      metricsOf(
        { attributes: { model: 'claude-opus-4-1', tool_name: 'Edit' } },
        { name: 'cost.usage' },
      ),
    ],
    [
      'events',
      otlpEventsKind,
      eventsOf({
        name: 'api_request',
        attributes: { model: 'claude-opus-4-1', duration_ms: 5, prompt: 'x' },
      }),
    ],
  ])('of %s', (_, kind, record) => {
    expect(findLeaks(kind, record)).toEqual([]);
  });
});
