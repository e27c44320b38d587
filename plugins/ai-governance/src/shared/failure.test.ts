import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toFailure, type FailureKind } from './failure';

const apiError = (status: number | undefined, code: string) =>
  new GovernanceApiError({ message: 'said why', status, code });

describe('failures are told apart', () => {
  it.each<[string, unknown, FailureKind]>([
    ['no session', apiError(401, 'client.authenticationError'), 'noPermission'],
    ['a denied permission', apiError(403, 'policy.notAllowed'), 'noPermission'],
    [
      'a plugin that is not installed',
      apiError(404, 'client.notFoundError'),
      'misconfigured',
    ],
    [
      'a web page instead of an answer',
      apiError(200, 'client.unexpectedAnswer'),
      'misconfigured',
    ],
    [
      'an entity that was not read yet',
      apiError(404, 'policy.entityNotFound'),
      'notKnown',
    ],
    ['input that was refused', apiError(400, 'policy.unknownTier'), 'refused'],
    [
      'a backend that is down',
      apiError(undefined, 'client.unreachable'),
      'unavailable',
    ],
    [
      'a backend that is starting',
      apiError(503, 'client.serviceUnavailableError'),
      'unavailable',
    ],
    [
      'too many requests',
      apiError(429, 'client.unexpectedAnswer'),
      'unavailable',
    ],
    ['any other error', new TypeError('Failed to fetch'), 'unavailable'],
  ])('%s', (_, error, kind) => {
    expect(toFailure(error).kind).toBe(kind);
  });

  it('keeps every issue that adds to the message', () => {
    const error = new GovernanceApiError({
      message: 'two things are wrong',
      status: 400,
      code: 'policy.invalid',
      issues: [
        { code: 'policy.unknownTier', message: 'unknown tier `secret`' },
        { code: 'policy.invalid', message: 'two things are wrong' },
      ],
    });
    expect(toFailure(error).details).toEqual(['unknown tier `secret`']);
  });
});
