import type { ErrorBody } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type {
  AuditorService,
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  AuthenticationError,
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import type { CallerCredentials } from '../shared/callerCredentials';
import { CodedError } from '../shared/codedError';
import { isOurs, STATUS_OF, toErrorAnswer } from './errors';

/** Runs what an action does for a person who called it. */
export type RunAction = <Output>(
  name: string,
  credentials: BackstageCredentials,
  act: (credentials: CallerCredentials) => Promise<Output>,
) => Promise<{ readonly output: Output }>;

/** The one place where callers of actions are told apart, operator events written and errors put into Backstage's classes. */
export function createRunAction(services: {
  readonly auditor: AuditorService;
  readonly logger: LoggerService;
  readonly bodyLimitBytes: number;
}): RunAction {
  return async (name, credentials, act) => {
    const event = await services.auditor.createEvent({
      eventId: 'action',
      severityLevel: 'low',
      meta: { action: name, caller: nameOf(credentials) },
    });
    try {
      const output = await act(requirePerson(credentials));
      await event.success();
      return { output };
    } catch (error) {
      const { body } = toErrorAnswer(error, services);
      if (isOurs(body)) services.logger.error('action failed', toError(error));
      const told = toBackstageError(body);
      await event.fail({ error: told });
      throw told;
    }
  };
}

const nameOf = ({ principal }: BackstageCredentials): string => {
  const { type, userEntityRef, subject } = principal as {
    readonly type?: string;
    readonly userEntityRef?: string;
    readonly subject?: string;
  };
  return userEntityRef ?? subject ?? type ?? 'nobody';
};

/**
 * Backstage forwards people by name, but machines as the plugin that forwards them: which machine it was, and what its token may do,
 * cannot be told any more. Fails with `shared.notAllowed`.
 */
function requirePerson(credentials: BackstageCredentials): CallerCredentials {
  if (isPerson(credentials)) return credentials;
  throw new CodedError(
    'shared.notAllowed',
    "actions answer people alone, because a machine arrives here without its name; sign in as yourself, or let the machine ask the portal's API or `ai-governance`",
  );
}

const isPerson = (
  credentials: BackstageCredentials,
): credentials is CallerCredentials =>
  (credentials.principal as { readonly type?: string }).type === 'user';

const CLASS_OF = {
  InputError,
  AuthenticationError,
  NotAllowedError,
  NotFoundError,
  ConflictError,
  PayloadTooLargeError: InputError,
  TooManyRequestsError: ServiceUnavailableError,
  InternalError: ServiceUnavailableError,
  ServiceUnavailableError,
} as const satisfies Record<
  keyof typeof STATUS_OF,
  new (message: string) => Error
>;

/** Faults that a message names at most; the first is in the message itself. */
const MOST_FAULTS = 10;

/** Messages of ours alone reach the caller, never a cause or a stack. */
function toBackstageError({ error }: ErrorBody): Error {
  const { name, code, message, issues = [] } = error;
  const faults = issues
    .slice(0, MOST_FAULTS)
    .map(issue => `${issue.path ? `${issue.path}: ` : ''}${issue.message}`);
  const parts = [message, ...(faults.length > 1 ? faults : [])];
  return new CLASS_OF[name as keyof typeof CLASS_OF](
    `${parts.join('\n')} (${code})`,
  );
}
