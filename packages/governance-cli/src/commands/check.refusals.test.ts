import { newFeatureBranch } from '../__testUtils__/gitRepo';
import {
  runCheckCommand,
  type CheckGiven,
} from '../__testUtils__/runCheckCommand';
import { errorResponse, jsonResponse } from '../__testUtils__/standIn';

// Real git, on machines that are busy with other suites.
jest.setTimeout(60_000);

let feature: ReturnType<typeof newFeatureBranch>;
beforeAll(() => {
  feature = newFeatureBranch();
});
afterAll(() => feature.remove());

const check = (given: Partial<CheckGiven> = {}) =>
  runCheckCommand({ dir: feature.dir, ...given });

const TOKEN = 'token-of-the-ci';

describe('Part H: refusals of the portal fail closed with cause and next step', () => {
  it.each([
    [
      'no token',
      {},
      { token: TOKEN },
      3,
      'the portal wants a token and none was given',
      '--token-file',
    ],
    [
      'a wrong token',
      { AI_GOVERNANCE_TOKEN: 'wrong' },
      { token: TOKEN },
      3,
      'the portal does not accept the token',
      'a new one',
    ],
  ])('%s', async (_, env, portal, exitCode, cause, hint) => {
    const result = await check({ env, portal });
    expect(result).toMatchObject({ exitCode, out: '' });
    expect(result.err.replace(/\s+/g, ' ')).toContain(cause);
    expect(result.err).toContain(hint);
  });

  it.each([
    [
      'not allowed',
      403,
      'NotAllowedError',
      3,
      'the token is not allowed',
      'ai-governance.decision.create',
    ],
    [
      'unknown',
      404,
      'NotFoundError',
      3,
      'does not know it',
      'plugin is installed',
    ],
    ['a conflict', 409, 'ConflictError', 3, 'at odds', 'run the command again'],
    [
      'too large',
      413,
      'PayloadTooLargeError',
      3,
      'larger than the portal accepts',
      '--base',
    ],
    [
      'a bad request',
      400,
      'InputError',
      2,
      'does not accept the request',
      'correct what it names',
    ],
    ['a failing portal', 500, 'Error', 3, 'cannot get a decision', 'later'],
  ])('%s', async (_, status, name, exitCode, cause, hint) => {
    const result = await check({
      fetch: async () =>
        errorResponse(status, { name, message: 'told by the portal' }),
    });
    expect(result).toMatchObject({ exitCode, out: '' });
    expect(result.err.replace(/\s+/g, ' ')).toContain(cause);
    expect(result.err.replace(/\s+/g, ' ')).toContain(hint);
  });

  it('the backend is down', async () => {
    const result = await check({
      fetch: async () => {
        throw new TypeError('fetch failed', {
          cause: { code: 'ECONNREFUSED' },
        });
      },
    });
    expect(result.exitCode).toBe(3);
    expect(result.err).toContain('nothing listens there');
  });

  it.each([
    ['an answer', undefined],
    [
      'a refusal',
      async () =>
        errorResponse(403, { name: 'NotAllowedError', message: 'no' }),
    ],
  ])('the token is never shown, with %s', async (_, fetch) => {
    const { out, err } = await check({
      env: { AI_GOVERNANCE_TOKEN: TOKEN, AI_GOVERNANCE_DEBUG: '1' },
      fetch,
    });
    expect(out + err).not.toContain(TOKEN);
  });

  it('an unexpected error shows no stack trace unless asked', async () => {
    const fetch = async () => jsonResponse(201, { unexpected: true });
    const quiet = await check({ fetch });
    expect(quiet.exitCode).toBe(3);
    expect(quiet.err).not.toMatch(/\n\s+at /);
    const loud = await check({ fetch, env: { AI_GOVERNANCE_DEBUG: '1' } });
    expect(loud.err).toMatch(/\n\s+at /);
  });
});
