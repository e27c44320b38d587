import {
  HostBusyError,
  HostFailedError,
  HostGoneError,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { Fault } from '@ai-enablement/github-stand-in';
import { inspect } from 'node:util';
import { z } from 'zod';
import { NOW, setUp, TOKEN, type Setup } from '../__testUtils__/setUp';
import { HiddenError } from './failures';

const ROUTE = '/pulls/{number}';
const anything = z.looseObject({});

describe('C B1 what GitHub refuses, and what becomes of it', () => {
  let setup: Setup;
  beforeEach(async () => {
    setup = await setUp({ timeoutSeconds: 0.2 });
  });
  afterEach(() => setup.standIn.close());

  /** The error of one request under a fault. */
  const failUnder = (fault: Fault): Promise<unknown> => {
    setup.standIn.faults.plan({ fault });
    return setup.repository.get(anything, ROUTE, { number: 7 }).then(
      () => undefined,
      (error: unknown) => error,
    );
  };

  it.each<[string, Fault, number]>([
    [
      'the limit of an hour',
      { kind: 'primaryLimit', resetAt: NOW / 1_000 + 600 },
      600,
    ],
    [
      'a limit that is over',
      { kind: 'primaryLimit', resetAt: NOW / 1_000 - 5 },
      1,
    ],
    [
      'a secondary limit that says how long',
      { kind: 'secondaryLimit', retryAfter: 17 },
      17,
    ],
    ['a secondary limit that does not', { kind: 'secondaryLimit' }, 60],
    ['429 that says how long', { kind: 'tooMany', retryAfter: 3 }, 3],
    ['429 that does not', { kind: 'tooMany' }, 60],
    [
      'a wait beyond reason',
      { kind: 'tooMany', retryAfter: 99_999_999 },
      86_400,
    ],
  ])('%s asks to wait', async (_, fault, seconds) => {
    const error = await failUnder(fault);
    expect(error).toBeInstanceOf(HostBusyError);
    expect(error).toMatchObject({
      retryAt: new Date(NOW + seconds * 1_000).toISOString(),
    });
  });

  it.each<[string, Fault, unknown, string]>([
    ['404', { kind: 'status', status: 404 }, HostGoneError, 'has nothing at'],
    ['410', { kind: 'status', status: 410 }, HostGoneError, 'has nothing at'],
    [
      'a removed app',
      { kind: 'status', status: 401 },
      HostGoneError,
      'no longer installed',
    ],
    [
      'a suspended app',
      {
        kind: 'status',
        status: 403,
        message: 'This installation has been suspended',
      },
      HostGoneError,
      'suspended',
    ],
    [
      'a new name',
      { kind: 'redirect', to: 'https://evil.example/' },
      HostGoneError,
      'has moved',
    ],
    [
      'a missing permission',
      { kind: 'status', status: 403 },
      HiddenError,
      'docs/guides/github.md',
    ],
    ['409', { kind: 'status', status: 409 }, HostFailedError, 'answered 409'],
    ['422', { kind: 'status', status: 422 }, HostFailedError, 'answered 422'],
    ['500', { kind: 'status', status: 500 }, HostFailedError, 'answered 500'],
    ['502', { kind: 'status', status: 502 }, HostFailedError, 'answered 502'],
    ['503', { kind: 'status', status: 503 }, HostFailedError, 'answered 503'],
    [
      'an answer that is cut off',
      { kind: 'cutOff' },
      HostFailedError,
      'could not be reached',
    ],
    [
      'an answer that is no JSON',
      { kind: 'malformed' },
      HostFailedError,
      'in a form that is not GitHub’s'.replace('’', "'"),
    ],
    ['no answer', { kind: 'neverAnswer' }, HostFailedError, 'did not answer'],
  ])('%s', async (_, fault, kind, words) => {
    const error = await failUnder(fault);
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ message: expect.stringContaining(words) });
    // A status on an error would become the portal's own answer.
    expect(error).not.toHaveProperty('status');
  });

  it.each<[string, Fault, object]>([
    [
      'a missing permission',
      { kind: 'status', status: 403 },
      { reason: 'hidden', answered: 403 },
    ],
    [
      'trouble of its own',
      { kind: 'status', status: 502 },
      { reason: 'refused', answered: 502 },
    ],
    ['another form', { kind: 'malformed' }, { reason: 'strange' }],
    [
      'no answer',
      { kind: 'neverAnswer' },
      { reason: 'unreachable', networkCode: 'ETIMEDOUT' },
    ],
    ['a line that breaks', { kind: 'cutOff' }, { reason: 'unreachable' }],
  ])('what may be told of %s names the route', async (_, fault, failure) => {
    expect(await failUnder(fault)).toMatchObject({
      failure: { ...failure, route: `GET /repos/{owner}/{repo}${ROUTE}` },
    });
  });

  it.each<Fault>([
    { kind: 'status', status: 500, message: `token ${TOKEN}` },
    { kind: 'status', status: 403, message: `token ${TOKEN}` },
    { kind: 'status', status: 401, message: TOKEN },
    { kind: 'secondaryLimit' },
    { kind: 'cutOff' },
    { kind: 'neverAnswer' },
    { kind: 'redirect', to: `https://evil.example/${TOKEN}` },
  ])('no token is in the error of %j', async fault => {
    const error = await failUnder(fault);
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(
      TOKEN,
    );
  });

  it('a slow answer is an answer', async () => {
    expect(await failUnder({ kind: 'slow', milliseconds: 20 })).toBeUndefined();
  });

  it('a token that is no app’s is the configuration’s fault', async () => {
    const own = await setUp({ appIds: [] });
    own.standIn.faults.plan({ fault: { kind: 'status', status: 401 } });
    await expect(
      own.repository.get(anything, ROUTE, { number: 7 }),
    ).rejects.toThrow('check the token in `integrations.github`');
    await own.standIn.close();
  });

  it('whoever asked may stop waiting', async () => {
    const { standIn, host } = setup;
    standIn.faults.plan({ fault: { kind: 'neverAnswer' } });
    const stop = new AbortController();
    const publishing = host
      .changedSince('2027-01-01T00:00:00Z', stop.signal)
      [Symbol.asyncIterator]()
      .next();
    stop.abort(new Error('shutting down'));
    await expect(publishing).rejects.toThrow('shutting down');
  });
});

describe('C B1 lists are read to the end', () => {
  it.each([0, 1, 99, 100, 101, 250, 1_000])('%i files', async count => {
    const { standIn, shop, repository } = await setUp();
    const pull = shop.pulls.get(7);
    if (!pull) throw new Error('expected a pull request');
    pull.files = Array.from({ length: count }, (_, index) => ({
      filename: `src/${index}.ts`,
      status: 'added',
    }));
    const files = await repository.all(
      z.object({ filename: z.string() }),
      '/pulls/{number}/files',
      { number: 7 },
    );
    expect(files.map(({ filename }) => filename)).toEqual(
      pull.files.map(({ filename }) => filename),
    );
    expect(standIn.requests).toHaveLength(Math.max(1, Math.ceil(count / 100)));
    await standIn.close();
  });
});
