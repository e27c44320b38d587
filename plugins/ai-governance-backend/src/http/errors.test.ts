import {
  AuthenticationError,
  InputError,
  NotAllowedError,
} from '@backstage/errors';
import { CodedError } from '../shared/codedError';
import { toErrorAnswer } from './errors';

const answer = (error: unknown) =>
  toErrorAnswer(error, { bodyLimitBytes: 10_000_000 });

describe('R51 errors', () => {
  it.each([
    [
      new CodedError('policy.decisionNotFound', 'x'),
      404,
      'NotFoundError',
      'policy.decisionNotFound',
    ],
    [
      new CodedError('policy.idempotencyKeyReused', 'x'),
      409,
      'ConflictError',
      'policy.idempotencyKeyReused',
    ],
    [
      new CodedError('policy.notReady', 'x'),
      503,
      'ServiceUnavailableError',
      'policy.notReady',
    ],
    [new InputError('x'), 400, 'InputError', 'shared.invalidRequest'],
    [
      new AuthenticationError('x'),
      401,
      'AuthenticationError',
      'shared.unauthenticated',
    ],
    [new NotAllowedError('x'), 403, 'NotAllowedError', 'shared.notAllowed'],
    [
      Object.assign(new Error('x'), { type: 'entity.too.large', status: 413 }),
      413,
      'PayloadTooLargeError',
      'shared.payloadTooLarge',
    ],
    [
      Object.assign(new SyntaxError('x'), { type: 'entity.parse.failed' }),
      400,
      'InputError',
      'shared.malformedJson',
    ],
    [
      Object.assign(new Error('x'), { code: 'Z_DATA_ERROR', errno: -3 }),
      400,
      'InputError',
      'shared.invalidRequest',
    ],
    [
      Object.assign(new Error('x'), { code: 'Z_MEM_ERROR', errno: -4 }),
      500,
      'InternalError',
      'shared.internal',
    ],
    [new URIError('x'), 400, 'InputError', 'shared.invalidRequest'],
    [new Error('x'), 500, 'InternalError', 'shared.internal'],
    ['a string', 500, 'InternalError', 'shared.internal'],
  ])('%s becomes %d %s', (error, status, name, code) => {
    const given = answer(error);
    expect(given.status).toBe(status);
    expect(given.body.error).toMatchObject({ name, code });
  });

  it('never lends the status of something upstream, nor its message', () => {
    const upstream = Object.assign(new Error('token abc was refused'), {
      name: 'ResponseError',
      status: 403,
      statusCode: 403,
    });
    const { status, body } = answer(upstream);
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('token abc');
  });

  it('quotes nothing of a body that is no JSON', () => {
    const error = Object.assign(new SyntaxError('"hunter2" is not valid'), {
      type: 'entity.parse.failed',
    });
    expect(answer(error).body.error.message).not.toContain('hunter2');
  });

  it('says how large a request may be', () => {
    const error = Object.assign(new Error('x'), { type: 'entity.too.large' });
    expect(answer(error).body.error.message).toContain('larger than 10 MB');
  });

  it('has no stack, and every issue', () => {
    const issues = [
      {
        code: 'policy.invalidPath',
        message: 'wrong',
        path: 'files[0].path',
        line: 3,
      },
    ];
    const error = new CodedError('policy.invalidChange', 'x', { issues });
    expect(answer(error).body).toEqual({
      error: {
        name: 'InputError',
        message: 'x',
        code: 'policy.invalidChange',
        issues: [
          {
            code: 'policy.invalidPath',
            message: 'wrong',
            path: 'files[0].path',
            line: 3,
          },
        ],
      },
    });
  });
});
