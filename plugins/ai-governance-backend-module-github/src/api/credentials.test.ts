import {
  HostBusyError,
  HostGoneError,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { RequestError } from '@octokit/request-error';
import { inspect } from 'node:util';
import { NOW } from '../__testUtils__/setUp';
import { authorize, type Credentials } from './credentials';

const CANARY = 'ghs_canary_9876543210';

const ask = (credentials: () => Promise<Credentials>, isApp = true) =>
  authorize(
    { getCredentials: credentials },
    { host: 'github.com', path: 'acme/shop', isApp, now: NOW },
  );

const failing = (error: Error) => ask(() => Promise.reject(error));

const refusedWith = (status: number, headers: Record<string, string> = {}) =>
  new RequestError(`no ${CANARY}`, status, {
    request: {
      method: 'POST',
      url: `https://api.github.com/${CANARY}`,
      headers: { authorization: CANARY },
    },
    response: { status, url: CANARY, headers, data: CANARY },
  });

describe('C B1 as whom GitHub is asked', () => {
  it('with the token, and nothing else', async () => {
    expect(await ask(async () => ({ token: CANARY, type: 'app' }))).toEqual({
      authorization: `token ${CANARY}`,
    });
  });

  it.each([
    ['an app that is not installed', true, HostGoneError, 'is not installed'],
    ['no token at all', false, Error, 'has neither an app nor a token'],
  ])('%s', async (_, isApp, kind, words) => {
    const asking = ask(async () => ({ type: 'app' }), isApp);
    await expect(asking).rejects.toThrow(words);
    await expect(asking).rejects.toBeInstanceOf(kind);
  });

  it.each<[string, Error, unknown, string]>([
    [
      'no installation',
      new Error('No app installation found for acme in 1'),
      HostGoneError,
      'is not installed',
    ],
    [
      'another repository',
      new Error('The application does not have access to a repository'),
      HostGoneError,
      'is not installed',
    ],
    [
      'a suspended app',
      new Error(`The GitHub application for acme is suspended ${CANARY}`),
      HostGoneError,
      'is not installed',
    ],
    [
      'a removed installation',
      refusedWith(404),
      HostGoneError,
      'has nothing at',
    ],
    [
      'a limit',
      refusedWith(403, { 'retry-after': '7' }),
      HostBusyError,
      'asks to wait',
    ],
    ['a key that is not the app’s', refusedWith(401), Error, 'answered 401'],
    ['a broken host', refusedWith(502), Error, 'answered 502'],
    [
      'a key that is none',
      new Error(`bad key ${CANARY}`),
      Error,
      'no token could be had',
    ],
  ])('%s: told, without what was asked with', async (_, error, kind, words) => {
    const found = await failing(error).catch((thrown: unknown) => thrown);
    expect(found).toBeInstanceOf(kind);
    expect(found).toMatchObject({ message: expect.stringContaining(words) });
    expect(inspect(found, { depth: 10, showHidden: true })).not.toContain(
      CANARY,
    );
  });

  it('a wrong key takes nothing away: it is asked again once it is mended', async () => {
    await expect(failing(refusedWith(401))).rejects.not.toBeInstanceOf(
      HostGoneError,
    );
  });
});
