import { newFeatureBranch } from '../__testUtils__/gitRepo';
import { obligation } from '../__testUtils__/obligation';
import {
  runCheckCommand,
  type CheckGiven,
} from '../__testUtils__/runCheckCommand';
import {
  besidesDataHandling,
  decisionRecord,
  errorResponse,
  jsonResponse,
  PASSED,
} from '../__testUtils__/standIn';

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
      fetch: besidesDataHandling(async () =>
        errorResponse(status, { name, message: 'told by the portal' }),
      ),
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
    const fetch = besidesDataHandling(async () =>
      jsonResponse(201, { unexpected: true }),
    );
    const quiet = await check({ fetch });
    expect(quiet.exitCode).toBe(3);
    expect(quiet.err).not.toMatch(/\n\s+at /);
    const loud = await check({ fetch, env: { AI_GOVERNANCE_DEBUG: '1' } });
    expect(loud.err).toMatch(/\n\s+at /);
  });
});

describe('Part H: an answer counts only when it is about what was asked', () => {
  const right = () =>
    decisionRecord({
      repository: 'github.com/acme/checkout',
      baseSha: feature.base,
      headSha: feature.head,
      phase: 'merge',
    });
  const answering = async (answer: unknown) => {
    const { err, ...result } = await check({
      fetch: besidesDataHandling(async () => jsonResponse(201, answer)),
    });
    return { ...result, err: err.replace(/\s+/g, ' ') };
  };

  it('the right answer counts', async () => {
    expect(await answering(right())).toMatchObject({ exitCode: 0, err: '' });
  });

  it.each([
    ['repository', { repository: 'github.com/acme/other' }],
    ['baseSha', { baseSha: 'a'.repeat(40) }],
    ['headSha', { headSha: 'b'.repeat(40) }],
    ['phase', { decision: { ...PASSED, phase: 'commit' } }],
  ])('another %s', async (field, difference) => {
    const result = await answering({ ...right(), ...difference });
    expect(result).toMatchObject({ exitCode: 3, out: '' });
    expect(result.err).toContain(
      'error the portal answered about something else than was asked',
    );
    expect(result.err).toContain(`\`${field}\`: expected \``);
    expect(result.err.match(/: expected/g)).toHaveLength(1);
  });

  it.each([
    ['an empty object', () => ({}), '`decisionId`'],
    ['null', () => null, 'expected object, received null'],
    ['a list', () => [right()], 'expected object, received array'],
    ['a text', () => 'passed', 'expected object, received string'],
    [
      'no decision',
      () => ({ ...right(), decision: undefined }),
      '`decision`: invalid input: expected object',
    ],
    [
      'missing lists',
      () => ({ ...right(), decision: { ...PASSED, obligations: undefined } }),
      '`decision.obligations`: invalid input: expected array',
    ],
    [
      'an outcome nobody knows',
      () => ({ ...right(), decision: { ...PASSED, outcome: 'constructor' } }),
      '`decision.outcome`',
    ],
    [
      'an obligation without a text',
      () => ({
        ...right(),
        decision: {
          ...PASSED,
          obligations: [{ ...obligation(), text: undefined }],
        },
      }),
      '`decision.obligations[0].text`',
    ],
  ])('an answer that cannot be read: %s', async (_, answer, cause) => {
    const result = await answering(answer());
    expect(result).toMatchObject({ exitCode: 3, out: '' });
    expect(result.err).toContain(
      "error cannot get a decision: the portal's answer is not what was expected",
    );
    expect(result.err).toContain(cause);
    expect(result.err).not.toMatch(/cannot read prop|should not/i);
  });

  it('the code of a failure says which it was', async () => {
    const json = await check({
      args: ['--format', 'json'],
      fetch: besidesDataHandling(async () =>
        jsonResponse(201, { ...right(), headSha: 'b'.repeat(40) }),
      ),
    });
    expect(JSON.parse(json.out)).toMatchObject({
      exitCode: 3,
      error: { code: 'cli.otherAnswer', issues: [{ path: 'headSha' }] },
    });
  });
});
