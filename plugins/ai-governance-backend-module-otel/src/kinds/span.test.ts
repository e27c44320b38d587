import {
  CONFIG,
  kept,
  ofEmail,
  pseudonym,
  refusal,
} from '../__testUtils__/keeping';
import { eventOf, spanOf } from '../__testUtils__/items';
import { eventKind } from './event';
import { spanKind } from './span';

const kind = spanKind(CONFIG);
const requestOf = (item: unknown, config = CONFIG) =>
  kept(spanKind(config), item).signals.find(each => each.kind === 'requests')
    ?.body;
const tokensOf = (item: unknown) =>
  kept(kind, item).signals.find(
    ({ kind: of, body }) =>
      of === 'usage' && (body as { part: string }).part !== 'active',
  )?.body;

describe('R34 spans', () => {
  it('tell of a request, how long it took, its tokens and an active day', () => {
    const person = ofEmail('monalisa@acme.test');
    const { signals, naturalKey } = kept(kind, spanOf());
    const who = { person, assistant: 'other' };
    expect(signals).toEqual([
      {
        kind: 'requests',
        body: {
          ...who,
          report: naturalKey,
          at: '2026-11-20T09:00:00.000Z',
          model: 'gpt-5',
          requests: 1,
          errors: 0,
          latenciesMs: [2500],
        },
      },
      {
        kind: 'usage',
        revision: 0,
        body: {
          ...who,
          surface: 'unknown',
          day: '2026-11-20',
          part: naturalKey,
          model: 'gpt-5',
          isActive: true,
          inputTokens: 1000,
          outputTokens: 200,
        },
      },
      {
        kind: 'usage',
        body: {
          ...who,
          surface: 'unknown',
          day: '2026-11-20',
          part: 'active',
          isActive: true,
        },
      },
    ]);
  });

  it.each([
    ['a status', { status: { code: 2 } }, 1],
    ['a status by name', { status: { code: 'STATUS_CODE_ERROR' } }, 1],
    ['a type of error', { attributes: { 'error.type': '500' } }, 1],
    ['a status that is well', { status: { code: 1 } }, 0],
  ])('fail by %s', (_, given, errors) => {
    expect(requestOf(spanOf(given))).toMatchObject({ errors });
  });

  it.each([
    [
      'older names of tokens',
      {
        'gen_ai.usage.input_tokens': undefined,
        'gen_ai.usage.output_tokens': undefined,
        'gen_ai.usage.prompt_tokens': 7,
        'gen_ai.usage.completion_tokens': '8',
      },
      { inputTokens: 7, outputTokens: 8 },
    ],
    [
      'tokens of a cache',
      {
        'gen_ai.usage.cache_read.input_tokens': 3,
        'gen_ai.usage.cache_creation.input_tokens': 4,
      },
      { cacheReadTokens: 3, cacheWriteTokens: 4 },
    ],
    [
      'the model that answered',
      { 'gen_ai.response.model': 'gpt-5-mini' },
      { model: 'gpt-5-mini' },
    ],
    ['no count', { 'gen_ai.usage.input_tokens': -5 }, { outputTokens: 200 }],
  ])('are read with %s', (_, attributes, expected) => {
    expect(tokensOf(spanOf({ attributes }))).toMatchObject(expected);
  });

  it('of an agent tell of an active day alone, since its requests are spans of their own', () => {
    const attributes = {
      'gen_ai.operation.name': 'invoke_agent',
      'gen_ai.agent.name': 'Reviewer of Mona',
    };
    const { signals } = kept(kind, spanOf({ attributes }));
    expect(signals).toEqual([
      expect.objectContaining({
        body: expect.objectContaining({ part: 'active', surface: 'agent' }),
      }),
    ]);
  });

  const id = (value: string, provider: string) =>
    pseudonym({ kind: 'id', provider, value });
  it.each([
    ['an id of the service', { 'user.id': '42' }, {}, id('42', 'house-agent')],
    ['the older name', { 'enduser.id': '43' }, {}, id('43', 'house-agent')],
    [
      'an address as id',
      { 'user.id': 'a@acme.test' },
      {},
      ofEmail('a@acme.test'),
    ],
    [
      'a login',
      { 'user.id': 'octocat' },
      { loginsOf: 'github.com' },
      pseudonym({ kind: 'login', provider: 'github.com', value: 'octocat' }),
    ],
  ])('name a person by %s', (_, attributes, config, person) => {
    const item = spanOf({ resource: { 'user.email': undefined }, attributes });
    expect(requestOf(item, { ...CONFIG, ...config })).toMatchObject({ person });
  });

  it.each([
    ['copilot-chat', 'copilot'],
    ['house-agent', 'other'],
    ['house', 'house'],
    ['house-2', 'copilot'],
    [undefined, 'other'],
  ])('of `%s` are of the assistant %s', (service, assistant) => {
    const services = new Map([
      ['house', {}],
      ['house-2', { assistant: 'copilot' }],
    ]);
    const item = spanOf({ resource: { 'service.name': service } });
    expect(requestOf(item, { ...CONFIG, services })).toMatchObject({
      assistant,
    });
  });

  it.each([
    ['https://github.com/Acme/Checkout.git', 'github.com/acme/checkout'],
    ['https://mona:hush@github.com/acme/checkout', 'github.com/acme/checkout'],
    ['checkout', undefined],
  ])('name the repository %s', (url, repository) => {
    const config = {
      ...CONFIG,
      repositoryAttribute: 'vcs.repository.url.full',
    };
    const read = kept(
      spanKind(config),
      spanOf({ resource: { 'vcs.repository.url.full': url } }),
    );
    expect(read.payload.repository).toBe(repository);
    expect(JSON.stringify(read)).not.toContain('hush');
  });

  it('are the same however their ids are written', () => {
    const upper = spanOf({
      more: { traceId: 'A'.repeat(32), spanId: 'B'.repeat(16) },
    });
    expect(kept(kind, upper).naturalKey).toBe(kept(kind, spanOf()).naturalKey);
  });

  it.each<[string, unknown, RegExp]>([
    [
      'no trace',
      spanOf({ more: { traceId: '0'.repeat(32) } }),
      /`span.traceId`: expected 32 hex/,
    ],
    [
      'a short id',
      spanOf({ more: { spanId: 'abc' } }),
      /`span.spanId`: expected 16 hex/,
    ],
    [
      'an end before the beginning',
      spanOf({ to: '2026-11-20T08:00:00Z' }),
      /after that, ended/,
    ],
    [
      'no end',
      spanOf({ more: { endTimeUnixNano: undefined } }),
      /after that, ended/,
    ],
    [
      'a huge time',
      spanOf({ more: { endTimeUnixNano: '9'.repeat(30) } }),
      /after that, ended/,
    ],
    ['nobody', spanOf({ resource: { 'user.email': ' ' } }), /names no person/],
    [
      'more attributes than anything has',
      spanOf({
        attributes: Object.fromEntries(
          Array.from({ length: 300 }, (_, at) => [`a${at}`, at]),
        ),
      }),
      /`span.attributes`: /,
    ],
  ])('are refused with %s', (_, item, message) => {
    expect(refusal(kind, item)).toMatch(message);
  });
});

describe('R34 events', () => {
  const event = eventKind(CONFIG);
  it('tell of a request and its tokens, and of no latency', () => {
    const { signals } = kept(event, eventOf());
    expect(signals.map(({ kind: of }) => of)).toEqual([
      'requests',
      'usage',
      'usage',
    ]);
    expect(signals[0]?.body).toMatchObject({
      at: '2026-11-20T09:00:02.000Z',
      requests: 1,
      latenciesMs: [],
    });
  });

  it.each([
    ['the same once more', eventOf(), true],
    ['another instant', eventOf({ at: '2026-11-20T09:00:03Z' }), false],
    ['another span', eventOf({ more: { spanId: 'c'.repeat(16) } }), false],
  ])('are told apart: %s', (_, item, isSame) => {
    const { naturalKey } = kept(event, item);
    expect(naturalKey === kept(event, eventOf()).naturalKey).toBe(isSame);
  });

  it('are refused without an instant', () => {
    const item = eventOf({ more: { timeUnixNano: '0' } });
    expect(refusal(event, item)).toMatch(/when it was/);
  });
});
