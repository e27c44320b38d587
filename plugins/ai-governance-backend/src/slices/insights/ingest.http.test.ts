import http from 'node:http';
import { gzipSync } from 'node:zlib';
import { signalsExtensionPoint } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  eventually,
  startGovernance,
} from '../../__testUtils__/startGovernance';
import { SIGNAL_RECORD, TestSource } from './__testUtils__/uploads';

const RECORDS = '/insights/sources/test/records';
const MACHINE = mockCredentials.service.header();
const lineOf = (number: number, more: object = {}) =>
  JSON.stringify({
    kind: 'incident',
    key: String(number),
    body: {
      repository: 'github.com/acme/checkout',
      incident: String(number),
      openedAt: '2026-11-02T09:00:00Z',
      ...more,
    },
  });
const linesOf = (count: number, from = 1) =>
  Array.from({ length: count }, (_, at) => `${lineOf(from + at)}\n`).join('');

/** A source that nobody configured. */
const otherSource = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'other-source',
  register: reg => {
    reg.registerInit({
      deps: { signals: signalsExtensionPoint },
      init: async ({ signals }) =>
        signals.addSource({
          id: 'other',
          title: 'Other',
          kinds: [SIGNAL_RECORD],
        }),
    });
  },
});

describe.each(eachDatabase())('R07 records that are handed in on %s', id => {
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
      features: [new TestSource().feature, otherSource],
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
    for (const table of ['batches', 'records', 'signals', 'dirty'])
      await knex(`insights_${table}`).delete();
  });

  const send = (
    body: string | Buffer,
    {
      path = RECORDS,
      query = '',
      headers = {},
      authorization = MACHINE,
    }: {
      readonly path?: string;
      readonly query?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly authorization?: string;
    } = {},
  ) =>
    request(api.server)
      .post(`/api/ai-governance${path}${query}`)
      .set('Authorization', authorization)
      .set('Content-Type', 'application/x-ndjson')
      .set(headers)
      .serialize(given => given as unknown as string)
      .send(body);
  const stored = async () =>
    (await knex('insights_signals').orderBy('body').pluck('body')).map(
      body => JSON.parse(body).incident,
    );

  it('stores lines, plain or compressed, and says what became of them', async () => {
    const plain = await send(linesOf(2));
    expect(plain.body).toEqual({
      batch: expect.stringMatching(/^[A-Za-z0-9._-]+$/),
      lines: 2,
      stored: 2,
      repeated: 0,
      refused: [],
      refusedInAll: 0,
      nextLine: 3,
    });
    expect(plain.status).toBe(200);
    const packed = await send(gzipSync(linesOf(2, 2)), {
      headers: { 'Content-Encoding': 'gzip' },
    });
    expect(packed.body).toMatchObject({ lines: 2, stored: 1, repeated: 1 });
    expect(await stored()).toEqual(['1', '2', '3']);
  });

  it('refuses lines one by one, with their numbers', async () => {
    const body = `${lineOf(1)}\n\nnothing\n${lineOf(2, { openedAt: 'today' })}\n[]\n${lineOf(3)}`;
    const { status, body: receipt } = await send(body);
    expect([
      status,
      receipt.lines,
      receipt.stored,
      receipt.refusedInAll,
    ]).toEqual([200, 5, 2, 3]);
    expect(receipt.refused).toEqual([
      { line: 3, message: 'expected one JSON object' },
      { line: 4, message: expect.stringContaining('ISO 8601') },
      { line: 5, message: 'expected one JSON object' },
    ]);
    expect(receipt.nextLine).toBe(7);
    expect(await stored()).toEqual(['1', '3']);
  });

  it('passes over what a batch had, whether it is sent as a whole or from there', async () => {
    const query = '?batch=b-1';
    await send(linesOf(3), { query });
    const whole = await send(linesOf(5), { query });
    expect(whole.body).toMatchObject({
      lines: 2,
      stored: 2,
      repeated: 0,
      nextLine: 6,
    });
    const rest = await send(linesOf(2, 6), { query: `${query}&fromLine=6` });
    expect(rest.body).toMatchObject({ lines: 2, stored: 2, nextLine: 8 });
    const { body } = await api.machine.get('/insights/batches/b-1');
    expect(body).toMatchObject({
      batch: 'b-1',
      source: 'test',
      kind: 'signal',
      lines: 7,
      stored: 7,
      repeated: 0,
      refusedInAll: 0,
      nextLine: 8,
    });
  });

  it('keeps what came before a line that is too long, and goes on after it was mended', async () => {
    const long = `{"a":"${'x'.repeat(16 * 1024 * 1024)}"}`;
    const query = '?batch=b-2';
    const broken = await send(`${linesOf(2)}${long}\n${lineOf(4)}\n`, {
      query,
    });
    expect(broken.status).toBe(400);
    expect(broken.body.error).toMatchObject({
      code: 'insights.lineTooLong',
      message: expect.stringContaining('line 3 is longer than 16 MiB'),
    });
    const { body } = await api.machine.get('/insights/batches/b-2');
    expect(body.nextLine).toBe(3);
    expect(await stored()).toEqual(['1', '2']);
  });

  it('does not store more at once than it says', async () => {
    const { body } = await send(linesOf(1_203));
    expect(body).toMatchObject({
      lines: 1_203,
      stored: 1_203,
      nextLine: 1_204,
    });
    expect(
      await knex('insights_signals').count({ n: '*' }).first(),
    ).toMatchObject({ n: expect.anything() });
  });

  it.each([
    [
      'another source',
      { path: '/insights/sources/nobody/records' },
      404,
      'insights.unknownSource',
    ],
    [
      'one that nobody configured',
      { path: '/insights/sources/other/records' },
      409,
      'insights.notConfigured',
    ],
    ['another kind', { query: '?kind=run' }, 400, 'insights.invalidRecords'],
    [
      'a batch with a hole',
      { query: '?batch=b-3&fromLine=7' },
      409,
      'insights.batchTaken',
    ],
    [
      'a line before the first',
      { query: '?fromLine=0' },
      400,
      'shared.invalidRequest',
    ],
    [
      'a batch with blanks',
      { query: '?batch=a%20b' },
      400,
      'shared.invalidRequest',
    ],
    [
      'a body of another type',
      { headers: { 'Content-Type': 'text/plain' } },
      400,
      'shared.invalidRequest',
    ],
    [
      'another encoding',
      { headers: { 'Content-Encoding': 'br' } },
      400,
      'insights.invalidRecords',
    ],
    [
      'no gzip',
      { headers: { 'Content-Encoding': 'gzip' } },
      400,
      'insights.invalidRecords',
    ],
    [
      'no token',
      { authorization: 'Bearer nobody' },
      401,
      'shared.unauthenticated',
    ],
  ])('refuses %s', async (_name, options, status, code) => {
    const answer = await send(linesOf(1), options);
    expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
    expect(await stored()).toEqual([]);
  });

  it('refuses a bomb', async () => {
    const answer = await send(gzipSync(Buffer.alloc(30 * 1024 * 1024, ' ')), {
      headers: { 'Content-Encoding': 'gzip' },
    });
    expect(answer.body.error.code).toBe('insights.invalidRecords');
  });

  it('keeps batches of one from another', async () => {
    const query = '?batch=b-4';
    await send(linesOf(1), { query });
    const authorization = mockCredentials.user.header('user:default/ada');
    const other = await send(linesOf(1), { query, authorization });
    expect(other.body.error.code).toBe('insights.batchTaken');
    const { status, body } = await api.person.get('/insights/batches/b-4');
    expect([status, body.error.code]).toEqual([404, 'insights.unknownBatch']);
  });

  it('asks for a permission of its own', async () => {
    permissions.authorize.mockResolvedValueOnce([
      { result: AuthorizeResult.DENY as never },
    ]);
    const answer = await send(linesOf(1));
    expect([answer.status, answer.body.error.code]).toEqual([
      403,
      'shared.notAllowed',
    ]);
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

  it('says when to come again when it reads as many bodies as it can', async () => {
    const slow = await Promise.all(
      Array.from({ length: 4 }, async (_, at) => {
        const open = http.request({
          port: api.server.port(),
          path: `/api/ai-governance${RECORDS}?batch=slow-${at}`,
          method: 'POST',
          headers: {
            authorization: MACHINE,
            'content-type': 'application/x-ndjson',
          },
        });
        const answered = new Promise<number | undefined>(done => {
          open.once('response', ({ statusCode }) => done(statusCode));
        });
        open.write(linesOf(1, at + 1));
        await eventually(
          async () =>
            (await api.machine.get(`/insights/batches/slow-${at}`)).status ===
            200,
        );
        return { open, answered };
      }),
    );
    const refused = await send(linesOf(1));
    expect([refused.status, refused.headers['retry-after']]).toEqual([
      429,
      '5',
    ]);
    expect(refused.body.error.code).toBe('insights.tooBusy');
    for (const { open } of slow) open.end();
    expect(await Promise.all(slow.map(({ answered }) => answered))).toEqual([
      200, 200, 200, 200,
    ]);
    expect((await send(linesOf(1, 9))).status).toBe(200);
  });

  it('keeps what came before a connection broke off', async () => {
    const open = http.request({
      port: api.server.port(),
      path: `/api/ai-governance${RECORDS}?batch=broken`,
      method: 'POST',
      headers: {
        authorization: MACHINE,
        'content-type': 'application/x-ndjson',
      },
    });
    open.on('error', () => undefined);
    open.write(linesOf(2_500));
    await eventually(async () => (await stored()).length === 2_000);
    open.destroy();
    await eventually(async () => (await stored()).length === 2_500);
    const { body } = await send(linesOf(2_510), { query: '?batch=broken' });
    expect(body).toMatchObject({ lines: 10, stored: 10, nextLine: 2_511 });
  });

  it('forgets batches after 30 days', async () => {
    await send(linesOf(1), { query: '?batch=b-5' });
    await knex('insights_batches').update({
      updated_at: '2020-01-01T00:00:00.000Z',
    });
    await api.runTask('ai-governance-insights-nightly');
    expect((await api.machine.get('/insights/batches/b-5')).status).toBe(404);
  });
});
