import { eventsServiceRef } from '@backstage/plugin-events-node';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import request from 'supertest';
import { cleanDatabase } from '../../__testUtils__/databases';
import {
  eventually,
  startGovernance,
} from '../../__testUtils__/startGovernance';
import {
  changeEvent,
  deliveryHeaders,
  FakeHost,
  SECRET,
} from './__testUtils__/FakeHost';

const PATH = '/api/ai-governance/hosts/fake/deliveries';

/** Far more than a test takes: nothing is read again while deliveries are looked at. */
const HOSTS = { gatherSeconds: 60 };

describe('R48 deliveries of code hosts', () => {
  const host = new FakeHost();
  let onEvent: (event: {
    topic: string;
    eventPayload: unknown;
    metadata?: Record<string, string>;
  }) => Promise<void>;
  let subscription: { id: string; topics: string[] };
  let knex: Knex;
  let api: Awaited<ReturnType<typeof startGovernance>>;
  beforeAll(async () => {
    knex = await cleanDatabase('SQLITE_3');
    const events = createServiceFactory({
      service: eventsServiceRef,
      deps: {},
      factory: () => ({
        publish: async () => {},
        subscribe: async ({ onEvent: handler, ...given }) => {
          onEvent = handler;
          subscription = given;
        },
      }),
    });
    api = await startGovernance({
      knex,
      features: [host.module, events],
      config: { hosts: HOSTS, http: { bodyLimitMegabytes: 1 } },
    });
  });
  beforeEach(async () => {
    host.isConfigured = true;
    for (const table of ['deliveries', 'semantic_keys', 'counts', 'dirty']) {
      await knex(`hosts_${table}`).delete();
    }
  });

  const send = (
    body: string,
    headers: Record<string, string> = deliveryHeaders(body, 'd1'),
    path = PATH,
  ) => request(api.server).post(path).set(headers).send(body);
  const dirty = () => knex('hosts_dirty').select('subject_key', 'generation');
  const counts = async () =>
    Object.fromEntries(
      (await knex('hosts_counts')).map(row => [row.outcome, row.count]),
    );

  it('are stored before they are answered, without their body', async () => {
    const answer = await send(changeEvent(7, { note: 'a private remark' }));
    expect([answer.status, answer.body]).toEqual([202, { outcome: 'marked' }]);
    expect(await dirty()).toEqual([{ subject_key: '7', generation: 1 }]);
    const [row] = await knex('hosts_deliveries');
    expect(row).toMatchObject({
      host: 'fake',
      delivery_id: 'd1',
      event: 'change',
      action: 'synchronize',
      outcome: 'marked',
    });
    expect(JSON.stringify(row)).not.toContain('private');
  });

  it.each`
    what                               | second  | body                                                                                            | outcome        | generation
    ${'delivered again'}               | ${'d1'} | ${changeEvent(7)}                                                                               | ${'duplicate'} | ${1}
    ${'the same event by another way'} | ${'d2'} | ${changeEvent(7)}                                                                               | ${'duplicate'} | ${1}
    ${'the same in another order'}     | ${'d2'} | ${JSON.stringify({ number: 7, action: 'synchronize', repository: 'github.com/acme/checkout' })} | ${'duplicate'} | ${1}
    ${'another event about the same'}  | ${'d2'} | ${changeEvent(7, { at: 2 })}                                                                    | ${'marked'}    | ${2}
  `(
    'take effect once: $what',
    async ({ second, body, outcome, generation }) => {
      await send(changeEvent(7));
      const answer = await send(body, deliveryHeaders(body, second));
      expect([answer.status, answer.body]).toEqual([202, { outcome }]);
      expect(await dirty()).toEqual([{ subject_key: '7', generation }]);
    },
  );

  it('take effect each time when somebody asks again in the same words', async () => {
    const body = changeEvent(7, { action: 'rerequested' });
    for (const id of ['d1', 'd2', 'd2'])
      await send(body, deliveryHeaders(body, id));
    expect(await dirty()).toEqual([{ subject_key: '7', generation: 2 }]);
    expect(await counts()).toEqual({ marked: 2, duplicate: 1 });
  });

  it('come back to the same event when time has gone by', async () => {
    await send(changeEvent(7));
    const long = new Date(Date.now() - 11 * 60_000).toISOString();
    await knex('hosts_semantic_keys').update({ taken_at: long });
    const body = changeEvent(7);
    const answer = await send(body, deliveryHeaders(body, 'd2'));
    expect(answer.body).toEqual({ outcome: 'marked' });
  });

  it('take effect once when they come many times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const body = changeEvent(7);
        return send(body, deliveryHeaders(body, `d${index % 5}`));
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(202));
    expect(await dirty()).toEqual([{ subject_key: '7', generation: 1 }]);
    expect(await counts()).toEqual({ marked: 1, duplicate: 19 });
  });

  const deep = (depth: number) =>
    `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  const good = changeEvent(1);
  it.each([
    [
      'a wrong signature',
      good,
      { 'x-fake-signature': 'f'.repeat(64) },
      401,
      'hosts.wrongSignature',
    ],
    [
      'no signature',
      good,
      { 'x-fake-signature': '' },
      401,
      'hosts.wrongSignature',
    ],
    ['no JSON', '{"number": ', {}, 400, 'shared.malformedJson'],
    ['an empty body', '', {}, 400, 'shared.malformedJson'],
    ['a text', '"hello"', {}, 400, 'shared.malformedJson'],
    [
      'no delivery id',
      good,
      { 'x-fake-delivery': '' },
      400,
      'hosts.invalidDelivery',
    ],
    [
      'an id that nobody gives',
      good,
      { 'x-fake-delivery': 'x'.repeat(300) },
      400,
      'hosts.invalidDelivery',
    ],
    [
      'an event that nobody gives',
      good,
      { 'x-fake-event': 'a b' },
      400,
      'hosts.invalidDelivery',
    ],
    [
      'a body that is nested too deep',
      deep(150),
      {},
      413,
      'hosts.deliveryTooDeep',
    ],
    [
      'a body that is nested very deep',
      deep(100_000),
      {},
      413,
      'hosts.deliveryTooDeep',
    ],
    [
      'a body that is too long',
      JSON.stringify({ a: 'x'.repeat(1_100_000) }),
      {},
      413,
      'shared.payloadTooLarge',
    ],
    [
      'a packed body',
      good,
      { 'content-encoding': 'gzip' },
      400,
      'shared.invalidRequest',
    ],
  ])('%s is refused', async (_, body, headers, status, code) => {
    const answer = await send(body, {
      ...deliveryHeaders(body, 'd1'),
      ...headers,
    });
    expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
    expect(answer.text).not.toContain(SECRET);
    expect(await knex('hosts_deliveries')).toEqual([]);
  });

  it('are refused with the key to set while no secret is configured', async () => {
    host.isConfigured = false;
    const answer = await send(good);
    expect([answer.status, answer.body.error.code]).toEqual([
      503,
      'hosts.notConfigured',
    ]);
    expect(answer.body.error.message).toContain('set `fake.secret`');
  });

  it('leave nothing of their bodies and headers behind', async () => {
    const canary = 'canary-in-what-is-delivered';
    const body = changeEvent(7, { token: canary, nested: [{ canary }] });
    const headers = {
      ...deliveryHeaders(body, 'd1'),
      authorization: `Bearer ${canary}`,
      cookie: `session=${canary}`,
      'x-hub-secret': canary,
    };
    const answers = [
      await send(body, headers),
      await send(body, { ...headers, 'x-fake-signature': canary }),
      await send(`${canary} {`, deliveryHeaders(`${canary} {`, 'd2')),
      await send(body, { ...headers, 'x-fake-event': `a ${canary}` }),
      await api.machine.get('/hosts/health'),
    ];
    const tables = ['deliveries', 'semantic_keys', 'counts', 'dirty', 'state'];
    const rows = await Promise.all(tables.map(name => knex(`hosts_${name}`)));
    const ledger = await knex('audit_entries');
    const texts = answers.map(({ text }) => text);
    expect(answers.map(({ status }) => status)).toEqual([
      202, 401, 400, 400, 200,
    ]);
    expect(JSON.stringify([texts, rows, ledger])).not.toContain(canary);
  });

  it('of a host without a module are refused', async () => {
    const path = '/api/ai-governance/hosts/other/deliveries';
    const answer = await send(good, deliveryHeaders(good, 'd1'), path);
    expect([answer.status, answer.body.error.code]).toEqual([
      404,
      'hosts.unknownHost',
    ]);
  });

  it.each([
    ['ping', '{}', 'ignored'],
    ['never.heard', '{}', 'unknown'],
    ['change', '{}', 'ignored'],
    ['change', '{"repository": 7, "number": {}}', 'ignored'],
    ['change', '{"repository": "a\\u0000b", "number": 1}', 'ignored'],
    ['change', '{"repository": "\\ud800", "number": 1}', 'ignored'],
    [
      'change',
      '{"repository": "__proto__", "number": 1e999, "action": "\\u0000"}',
      'marked',
    ],
    ['change', '[]', 'ignored'],
  ])('%s with %s is counted as %s', async (event, body, outcome) => {
    const answer = await send(body, deliveryHeaders(body, 'd1', event));
    expect([answer.status, answer.body]).toEqual([202, { outcome }]);
    expect(await counts()).toEqual({ [outcome]: 1 });
  });

  it('come through the events service into the same inbox', async () => {
    await eventually(async () => subscription !== undefined);
    expect(subscription).toEqual({ id: 'hosts-fake', topics: ['fake'] });
    await send(changeEvent(7));
    const metadata = { 'X-Fake-Event': 'change', 'X-Fake-Delivery': 'd9' };
    const event = (number: number) => ({
      topic: 'fake.change',
      eventPayload: JSON.parse(changeEvent(number)),
      metadata,
    });
    await onEvent(event(7));
    expect(await counts()).toEqual({ marked: 1, duplicate: 1 });
    metadata['X-Fake-Delivery'] = 'd10';
    await onEvent(event(8));
    expect(await counts()).toEqual({ marked: 2, duplicate: 1 });
    await onEvent({ topic: 'fake', eventPayload: 'nothing' });
    expect(await counts()).toEqual({ marked: 2, duplicate: 1 });
  });
});
