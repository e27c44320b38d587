import http from 'node:http';
import { gzipSync } from 'node:zlib';
import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Reader, Writer } from 'protobufjs/minimal';
import request from 'supertest';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  eventually,
  startGovernance,
} from '../../__testUtils__/startGovernance';
import { metricsOf, otlpSource } from './__testUtils__/otlpSource';

jest.setTimeout(60_000);

const MACHINE = mockCredentials.service.header();
const PROTOBUF = 'application/x-protobuf';
const METRICS = '/api/ai-governance/otlp/v1/metrics';

/** One field that holds bytes. */
const within = (field: number, ...parts: readonly Uint8Array[]): Uint8Array =>
  Writer.create()
    .uint32(field * 8 + 2)
    .bytes(Buffer.concat(parts))
    .finish();
const text = (field: number, value: string) =>
  within(field, Buffer.from(value));

/** The same export as `metricsOf`, in protobuf. */
const packed = (numbers: readonly number[], name = 'test.count') =>
  within(
    1,
    within(
      2,
      within(
        2,
        text(1, name),
        within(
          7,
          ...numbers.map(number =>
            within(1, Writer.create().uint32(49).sfixed64(number).finish()),
          ),
        ),
      ),
    ),
  );

/** Whole numbers and texts of a message by their field; inner messages as bytes. */
function fieldsOf(bytes: Uint8Array): Record<number, number | Uint8Array> {
  const reader = Reader.create(bytes);
  const fields: Record<number, number | Uint8Array> = {};
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    fields[tag >> 3] = tag % 8 === 0 ? reader.uint32() : reader.bytes();
  }
  return fields;
}

describe.each(eachDatabase())('R34 what exporters send, on %s', id => {
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  let api: Awaited<ReturnType<typeof startGovernance>>;
  const permissions = {
    authorize: jest.fn(
      async (
        asked: readonly unknown[],
      ): Promise<{ result: AuthorizeResult.ALLOW | AuthorizeResult.DENY }[]> =>
        asked.map(() => ({ result: AuthorizeResult.ALLOW })),
    ),
  };

  beforeAll(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({
      knex,
      permissions,
      features: [otlpSource('test'), otlpSource('other')],
      config: {
        insights: {
          sources: {
            test: { purpose: 'Shows that it works', keepRawDays: 400 },
          },
        },
      },
    });
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    for (const table of ['records', 'signals', 'dirty'])
      await knex(`insights_${table}`).delete();
  });

  const send = (
    body: string | Uint8Array,
    {
      path = METRICS,
      type = 'application/json',
      headers = {},
      authorization = MACHINE,
    }: {
      readonly path?: string;
      readonly type?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly authorization?: string;
    } = {},
  ) =>
    request(api.server)
      .post(path)
      .set('Authorization', authorization)
      .set('Content-Type', type)
      .set(headers)
      .buffer(true)
      .parse((response, done) => {
        const pieces: Buffer[] = [];
        response.on('data', piece => pieces.push(piece));
        response.on('end', () => done(null, Buffer.concat(pieces)));
      })
      .serialize(given => given as unknown as string)
      .send(typeof body === 'string' ? body : Buffer.from(body));
  const sendJson = async (body: object) => {
    const answer = await send(JSON.stringify(body));
    return { ...answer, told: JSON.parse(answer.body.toString()) };
  };
  const stored = async (): Promise<string[]> =>
    (await knex('insights_signals').orderBy('body').pluck('body')).map(
      body => JSON.parse(body).incident,
    );

  it('is taken as JSON, with whole numbers as numbers or as text', async () => {
    const { status, headers, told } = await sendJson(metricsOf([1, '2']));
    expect([status, told]).toEqual([200, {}]);
    expect(headers['content-type']).toBe('application/json');
    expect(await stored()).toEqual(['1', '2']);
  });

  it('is taken as protobuf, plain or compressed, and counts once', async () => {
    const plain = await send(packed([1, 2]), { type: PROTOBUF });
    expect([plain.status, plain.body.length]).toEqual([200, 0]);
    expect(plain.headers['content-type']).toBe(PROTOBUF);
    const zipped = await send(gzipSync(packed([2, 3])), {
      type: PROTOBUF,
      headers: { 'Content-Encoding': 'gzip' },
    });
    expect(zipped.status).toBe(200);
    expect(await stored()).toEqual(['1', '2', '3']);
  });

  it('is taken in part, and the rest is told in the same encoding', async () => {
    const errorMessage = '2 of 3 could not be taken; it is below zero';
    const { status, told } = await sendJson(metricsOf([1, -2, -3]));
    expect(status).toBe(200);
    expect(told).toEqual({
      partialSuccess: { rejectedDataPoints: '2', errorMessage },
    });
    const { body } = await send(packed([1, -2, -3]), { type: PROTOBUF });
    const partial = fieldsOf(fieldsOf(body)[1] as Uint8Array);
    expect(partial[1]).toBe(2);
    expect(Buffer.from(partial[2] as Uint8Array).toString()).toBe(errorMessage);
    expect(await stored()).toEqual(['1']);
  });

  it.each([
    [
      'http.server.duration',
      '0',
      /nothing of this export is counted: no source/,
    ],
    ['test.twice', '0', /is counted: another metric tells of it/],
    [
      'other.count',
      '1',
      /nothing is taken in from `other`: say its purpose.*`aiGovernance.insights.sources.other`/,
    ],
  ])('says why %s is not counted', async (name, rejected, message) => {
    const { told } = await sendJson(metricsOf([1], name));
    expect(told.partialSuccess).toEqual({
      rejectedDataPoints: rejected,
      errorMessage: expect.stringMatching(message),
    });
    expect(await stored()).toEqual([]);
  });

  it.each([
    ['nothing', {}],
    ['an empty list', { resourceMetrics: [] }],
    ['lists that are missing', { resourceMetrics: [{ scopeMetrics: [{}] }] }],
  ])('may be %s', async (_, body) => {
    expect(await sendJson(body)).toMatchObject({ status: 200, told: {} });
  });

  it('may be ten thousand points', async () => {
    const numbers = Array.from({ length: 10_000 }, (_, at) => at);
    const answer = await send(packed(numbers), { type: PROTOBUF });
    expect([answer.status, answer.body.length]).toEqual([200, 0]);
    expect(await stored()).toHaveLength(10_000);
  });

  const deep = `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`;
  const groups = Buffer.from([
    ...Array.from({ length: 1000 }, () => 0x1b),
    ...Array.from({ length: 1000 }, () => 0x1c),
  ]);
  it.each<[string, string | Uint8Array, object, number, number, RegExp]>([
    ['no JSON', 'hush', {}, 400, 3, /expected one JSON object/],
    ['a list', '[]', {}, 400, 3, /expected one JSON object/],
    ['deep JSON', deep, {}, 400, 3, /nested more than 64 deep/],
    [
      'JSON of another shape',
      '{"resourceMetrics":"hush"}',
      {},
      400,
      3,
      /`resourceMetrics`: Invalid input/,
    ],
    ['no UTF-8', Buffer.from([0xff, 0xfe]), {}, 400, 3, /not UTF-8/],
    [
      'protobuf that is cut off',
      packed([1, 2]).subarray(0, 30),
      { type: PROTOBUF },
      400,
      3,
      /no export of OTLP in protobuf, or it is cut off/,
    ],
    [
      'another type of field',
      Buffer.from([0x08, 0x01]),
      { type: PROTOBUF },
      400,
      3,
      /no export of OTLP/,
    ],
    ['deep protobuf', groups, { type: PROTOBUF }, 400, 3, /no export of OTLP/],
    [
      'more messages than there is room for',
      within(1, Buffer.alloc(4_000_000, Buffer.from([0x12, 0x00]))),
      { type: PROTOBUF },
      400,
      3,
      /more than 500000 messages/,
    ],
    [
      'another type of content',
      '{}',
      { type: 'text/plain' },
      400,
      3,
      /expected `Content-Type: application\/x-protobuf`/,
    ],
    [
      'another compression',
      '{}',
      { headers: { 'Content-Encoding': 'zstd' } },
      400,
      3,
      /not read; send it plain/,
    ],
    [
      'no gzip',
      '{}',
      { headers: { 'Content-Encoding': 'gzip' } },
      400,
      3,
      /not compressed as/,
    ],
    [
      'a bomb',
      gzipSync(Buffer.alloc(15_000_000, ' ')),
      { headers: { 'Content-Encoding': 'gzip' } },
      400,
      3,
      /grows to more than 200 times/,
    ],
    [
      'too much',
      Buffer.alloc(17 * 1024 * 1024, ' '),
      {},
      413,
      8,
      /larger than 16 MiB/,
    ],
    ['no token', '{}', { authorization: 'Bearer x' }, 401, 16, /./],
    [
      'a signal that nobody reads',
      '{}',
      { path: METRICS.replace('metrics', 'logs') },
      404,
      5,
      /no installed module reads logs of OpenTelemetry; install/,
    ],
  ])(
    'is refused with %s, never to be sent again',
    async (_, body, options, status, code, message) => {
      const answer = await send(body, options);
      const isPacked = 'type' in options && options.type === PROTOBUF;
      const fields = isPacked ? fieldsOf(answer.body) : {};
      const told = isPacked
        ? {
            code: fields[1],
            message: `${Buffer.from(fields[2] as Uint8Array)}`,
          }
        : JSON.parse(answer.body.toString());
      expect([answer.status, told]).toEqual([
        status,
        { code, message: expect.stringMatching(message) },
      ]);
      expect(answer.headers['retry-after']).toBeUndefined();
      expect(JSON.stringify(told)).not.toContain('hush');
      expect(await stored()).toEqual([]);
    },
  );

  it('asks for the permission of uploads', async () => {
    permissions.authorize.mockResolvedValueOnce([
      { result: AuthorizeResult.DENY },
    ]);
    const { status, told } = await sendJson(metricsOf([1]));
    expect([status, told.code]).toEqual([403, 7]);
    expect(permissions.authorize).toHaveBeenLastCalledWith(
      [
        expect.objectContaining({
          permission: expect.objectContaining({
            name: 'ai-governance.signals.ingest',
          }),
        }),
      ],
      expect.anything(),
    );
  });

  it('is to be sent again when the database fails', async () => {
    await knex.schema.renameTable('insights_records', 'insights_away');
    const { status, headers, told } = await sendJson(metricsOf([1]));
    await knex.schema.renameTable('insights_away', 'insights_records');
    expect([status, headers['retry-after'], told.code]).toEqual([
      503,
      '30',
      14,
    ]);
    expect(told.message).not.toMatch(/insights_records/);
    expect((await sendJson(metricsOf([1]))).told).toEqual({});
    expect(await stored()).toEqual(['1']);
  });

  it('is to be sent again later when as many are read as can be', async () => {
    const slow = Array.from({ length: 4 }, () => {
      const open = http.request({
        port: api.server.port(),
        path: METRICS,
        method: 'POST',
        headers: {
          authorization: MACHINE,
          'content-type': 'application/json',
        },
      });
      const answered = new Promise<number | undefined>(done => {
        open.once('response', ({ statusCode }) => done(statusCode));
      });
      open.write('{');
      return { open, answered };
    });
    await eventually(async () => (await sendJson({})).status === 429);
    const { headers, told } = await sendJson(metricsOf([1]));
    expect([headers['retry-after'], told.code]).toEqual(['5', 8]);
    for (const { open } of slow) open.end('}');
    expect(await Promise.all(slow.map(({ answered }) => answered))).toEqual([
      200, 200, 200, 200,
    ]);
    expect((await sendJson(metricsOf([1]))).status).toBe(200);
  });
});

describe('R34 a portal that takes in nothing', () => {
  it('says what to configure', async () => {
    const api = await startGovernance({ features: [otlpSource('test')] });
    const { status, body } = await request(api.server)
      .post(METRICS)
      .set('Authorization', MACHINE)
      .send(metricsOf([1]));
    await api.stop();
    expect([status, body]).toEqual([
      409,
      {
        code: 9,
        message: expect.stringContaining(
          '`aiGovernance.insights.sources.test`',
        ),
      },
    ]);
  });
});
