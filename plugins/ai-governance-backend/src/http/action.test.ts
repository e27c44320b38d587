import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { CodedError } from '../shared/codedError';
import { createRunAction } from './action';

const auditor = mockServices.auditor.mock();
const logger = mockServices.logger.mock();
const success = jest.fn();
const fail = jest.fn();
const run = createRunAction({ auditor, logger, bodyLimitBytes: 1_000_000 });

const person = mockCredentials.user('user:default/ada');

/** What the caller is told of a failure. */
const told = (error: unknown) =>
  run('ask', person, async () => {
    throw error;
  }).then(
    () => 'nothing',
    failure => `${failure.name}: ${failure.message}`,
  );

describe('R51 actions', () => {
  beforeEach(() => {
    jest.clearAllMocks();
    auditor.createEvent.mockResolvedValue({ success, fail });
  });

  it('answer, and the operator sees who asked', async () => {
    await expect(run('ask', person, async () => 7)).resolves.toEqual({
      output: 7,
    });
    expect(auditor.createEvent).toHaveBeenCalledWith({
      eventId: 'action',
      severityLevel: 'low',
      meta: { action: 'ask', caller: 'user:default/ada' },
    });
    expect(success).toHaveBeenCalledTimes(1);
  });

  it.each([
    [
      'what is not there',
      new CodedError('policy.entityNotFound', 'there is no entity'),
      'NotFoundError: there is no entity (policy.entityNotFound)',
      false,
    ],
    [
      'several faults, each with its place',
      new CodedError('policy.invalidChange', 'it cannot be read', {
        issues: [
          { code: 'a', message: 'not a path', path: 'files[0]' },
          { code: 'b', message: 'nor this', path: 'files[1]' },
        ],
      }),
      'InputError: it cannot be read\nfiles[0]: not a path\nfiles[1]: nor this (policy.invalidChange)',
      false,
    ],
    [
      'a portal that is not ready',
      new CodedError('policy.notReady', 'not yet'),
      'ServiceUnavailableError: not yet (policy.notReady)',
      false,
    ],
    [
      'a failure of ours, without its cause',
      new Error('secret of the database'),
      'ServiceUnavailableError: the request failed for a reason on our side; the log of the backend says more (shared.internal)',
      true,
    ],
  ])('tell of %s', async (_, error, expected, isLogged) => {
    await expect(told(error)).resolves.toBe(expected);
    expect(fail).toHaveBeenCalledTimes(1);
    expect(logger.error).toHaveBeenCalledTimes(isLogged ? 1 : 0);
  });

  it.each([
    ['a machine', mockCredentials.service('plugin:mcp-actions')],
    ['nobody', mockCredentials.none()],
  ])('do nothing for %s', async (_, credentials) => {
    const act = jest.fn();
    await expect(run('ask', credentials, act)).rejects.toThrow(
      'actions answer people alone',
    );
    expect(act).not.toHaveBeenCalled();
    expect(fail).toHaveBeenCalledTimes(1);
  });
});
