import { CONFIG, kept, ofEmail, refusal } from '../__testUtils__/keeping';
import { pointOf } from '../__testUtils__/items';
import { pointKind } from './point';

const kind = pointKind({
  ...CONFIG,
  services: new Map([['house-agent', { surface: 'agent' as const }]]),
});
const WHO = {
  person: ofEmail('monalisa@acme.test'),
  assistant: 'house-agent',
  surface: 'agent',
};
const ACTIVE = {
  kind: 'usage',
  body: { ...WHO, day: '2026-11-20', part: 'active', isActive: true },
};
const tokens = (counts: object) => ({
  kind: 'usage',
  body: expect.objectContaining({ ...WHO, model: 'gpt-5', ...counts }),
});
const requests = (requested: number, errors: number) => ({
  kind: 'requests',
  body: expect.objectContaining({
    person: WHO.person,
    model: 'gpt-5',
    requests: requested,
    errors,
    latenciesMs: [],
  }),
});
const duration = (more: object = {}) =>
  pointOf({ name: 'gen_ai.client.operation.duration', sum: 4.2, ...more });

describe('R34 points of metrics', () => {
  it.each([
    ['tokens that went in', pointOf(), tokens({ inputTokens: 1200 })],
    [
      'tokens that came out',
      pointOf({ attributes: { 'gen_ai.token.type': 'output' } }),
      tokens({ outputTokens: 1200 }),
    ],
    [
      'their old name',
      pointOf({ attributes: { 'gen_ai.token.type': 'completion' } }),
      tokens({ outputTokens: 1200 }),
    ],
    [
      'a counter of one kind of token',
      pointOf({
        name: 'gen_ai.client.inference.usage.cache_read.input_tokens',
        form: 'sum',
        sum: undefined,
        more: { asInt: '77' },
      }),
      tokens({ cacheReadTokens: 77 }),
    ],
    [
      'an exponential histogram',
      pointOf({ form: 'exponentialHistogram', sum: 12.6 }),
      tokens({ inputTokens: 13 }),
    ],
    ['requests', duration(), requests(3, 0)],
    [
      'requests that failed',
      duration({ attributes: { 'error.type': 'timeout' } }),
      requests(3, 3),
    ],
    [
      'requests under the newer name',
      duration({ name: 'gen_ai.client.inference.duration', count: 5 }),
      requests(5, 0),
    ],
  ])('tell of %s', (_, item, signal) => {
    const read = kept(kind, item);
    expect(read.signals).toEqual([expect.objectContaining(signal), ACTIVE]);
  });

  it('of nothing tell no active day', () => {
    const { signals } = kept(kind, pointOf({ sum: 0 }));
    expect(signals).toHaveLength(1);
    expect(signals[0]).toMatchObject({ body: { isActive: false } });
  });

  const cumulative = (to: string, sum: number, from = '2026-11-20T23:58:00Z') =>
    kept(kind, pointOf({ temporality: 2, from, to, sum }));

  it('that are cumulative take the place of older ones, on the day on which they began', () => {
    const older = cumulative('2026-11-20T23:59:00Z', 100);
    const newer = cumulative('2026-11-21T00:05:00Z', 180);
    const [told, active] = newer.signals;
    expect(told).toMatchObject({
      revision: Date.parse('2026-11-21T00:05:00Z'),
      body: {
        ...(older.signals[0]?.body as object),
        inputTokens: 180,
        day: '2026-11-20',
      },
    });
    expect(active).toMatchObject({ body: { day: '2026-11-21' } });
    expect(newer.naturalKey).not.toBe(older.naturalKey);
  });

  it('that began anew are another series', () => {
    const before = cumulative('2026-11-20T23:59:00Z', 100);
    const restarted = cumulative(
      '2026-11-20T23:59:59Z',
      5,
      '2026-11-20T23:59:30Z',
    );
    expect(restarted.naturalKey).not.toBe(before.naturalKey);
    expect(partOf(restarted)).not.toBe(partOf(before));
  });

  it.each([
    [
      'the next one',
      pointOf({ from: '2026-11-20T09:01:00Z', to: '2026-11-20T09:02:00Z' }),
      false,
    ],
    ['the same once more', pointOf(), true],
    [
      'one of another process',
      pointOf({ resource: { 'service.instance.id': '2' } }),
      false,
    ],
    ['one with another list', pointOf({ attributes: { hosts: ['b'] } }), false],
  ])('that are deltas: %s', (_, item, isSame) => {
    expect(
      kept(kind, item).naturalKey === kept(kind, pointOf()).naturalKey,
    ).toBe(isSame);
  });

  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /^the record: /],
    ['NaN', pointOf({ sum: NaN }), /`point.sum`: expected a number/],
    ['NaN as text', pointOf({ sum: 'NaN' }), /`point.sum`: expected a number/],
    ['no end', pointOf({ sum: Infinity }), /`point.sum`: expected a number/],
    [
      'a negative number',
      pointOf({ sum: -1 }),
      /`point.sum`: expected a number/,
    ],
    ['a huge number', pointOf({ sum: 1e30 }), /`point.sum`: expected a number/],
    [
      'a huge count',
      duration({ count: '18446744073709551615' }),
      /`point.count`/,
    ],
    ['no value', pointOf({ sum: undefined }), /it has no value/],
    [
      'no temporality',
      pointOf({ temporality: 0 }),
      /expected delta or cumulative/,
    ],
    [
      'no time',
      pointOf({ more: { timeUnixNano: '0' } }),
      /when it began and ended/,
    ],
    [
      'a series without a beginning',
      pointOf({ temporality: 2, more: { startTimeUnixNano: '0' } }),
      /when it began and ended/,
    ],
    [
      'an end before the beginning',
      pointOf({ from: '2026-11-20T10:00:00Z' }),
      /when it began and ended/,
    ],
    [
      'nobody',
      pointOf({ resource: { 'user.email': undefined } }),
      /it names no person; set `user.email`/,
    ],
    ['a gauge', pointOf({ form: 'gauge' }), /no metric that is read/],
  ])('are refused with %s', (_, item, message) => {
    expect(refusal(kind, item)).toMatch(message);
  });

  it('are refused where people may not be named', () => {
    expect(refusal(kind, pointOf(), { mayNamePeople: false })).toContain(
      'namePeople` is false',
    );
  });

  it('count what they leave behind', () => {
    const { dropped } = kept(
      kind,
      pointOf({
        attributes: {
          'server.address': 'api.acme.test',
          'gen_ai.conversation.id': 'c',
          'somebody wrote this': 'x',
        },
      }),
    );
    expect(dropped).toEqual({
      'point.bucketCounts': 1,
      'point.explicitBounds': 1,
      'attributes server.*': 1,
      'attributes gen_ai.conversation.id': 1,
      'attributes *': 1,
    });
  });
});

const partOf = ({ signals }: ReturnType<typeof kept>) =>
  (signals[0]?.body as { readonly part?: string }).part;
