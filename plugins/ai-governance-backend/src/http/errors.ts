import type { ErrorBody } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ErrorRequestHandler } from 'express';
import { CodedError, ERROR_CODES, type ErrorCode } from '../shared/codedError';

/** HTTP status by class of error. */
export const STATUS_OF = {
  InputError: 400,
  AuthenticationError: 401,
  NotAllowedError: 403,
  NotFoundError: 404,
  ConflictError: 409,
  PayloadTooLargeError: 413,
  TooManyRequestsError: 429,
  InternalError: 500,
  ServiceUnavailableError: 503,
} as const satisfies Record<(typeof ERROR_CODES)[ErrorCode], number>;

/** Errors of Backstage's own services, by the name of their class; all others are internal, whatever status they claim. */
const CODE_OF: Readonly<Record<string, ErrorCode>> = {
  InputError: 'shared.invalidRequest',
  AuthenticationError: 'shared.unauthenticated',
  NotAllowedError: 'shared.notAllowed',
  // The address holds a `%` that starts no character.
  URIError: 'shared.invalidRequest',
};

/** Failures of the body parser, by its own type of failure. */
const PARSER_FAILURES: Readonly<Record<string, ErrorCode>> = {
  'entity.too.large': 'shared.payloadTooLarge',
  'entity.parse.failed': 'shared.malformedJson',
  'encoding.unsupported': 'shared.invalidRequest',
  'charset.unsupported': 'shared.invalidRequest',
  'request.aborted': 'shared.invalidRequest',
  'request.size.invalid': 'shared.invalidRequest',
};

/** Failures of unpacking a body, by the code of zlib; others, such as a lack of memory, are ours. */
const UNPACKING_FAILURES: readonly unknown[] = [
  'Z_DATA_ERROR',
  'Z_BUF_ERROR',
  'Z_NEED_DICT',
  'Z_STREAM_ERROR',
];

/** An answer to a failed request: its status and its body, which never holds a stack. */
export interface ErrorAnswer {
  readonly status: number;
  readonly body: ErrorBody;
}

/** What a caller is told about an error. `bodyLimitBytes` is named when a request was too large. */
export function toErrorAnswer(
  error: unknown,
  settings: { readonly bodyLimitBytes: number },
): ErrorAnswer {
  const coded = toCodedError(error, settings);
  const name = ERROR_CODES[coded.code];
  return {
    status: STATUS_OF[name],
    body: {
      error: {
        name,
        message: coded.message,
        code: coded.code,
        ...(coded.issues.length > 0
          ? { issues: coded.issues.map(pickIssue) }
          : {}),
        ...(coded.conflict ? { conflict: coded.conflict } : {}),
      },
    },
  };
}

function toCodedError(
  error: unknown,
  { bodyLimitBytes }: { readonly bodyLimitBytes: number },
): CodedError {
  if (error instanceof CodedError) return error;
  if (!(error instanceof Error)) return internalError(error);
  const type = 'type' in error ? String(error.type) : '';
  const parserFailure = PARSER_FAILURES[type];
  if (parserFailure === 'shared.payloadTooLarge') {
    return new CodedError(
      parserFailure,
      `the request body is larger than ${bodyLimitBytes / 1_000_000} MB; send less, or raise \`aiGovernance.http.bodyLimitMegabytes\``,
    );
  }
  if (parserFailure === 'shared.malformedJson') {
    return new CodedError(
      parserFailure,
      // What the parser says quotes the body, which may be a report with secrets in it.
      'the request body is not JSON; send one JSON object',
    );
  }
  if ('code' in error && UNPACKING_FAILURES.includes(error.code)) {
    return new CodedError(
      'shared.invalidRequest',
      'the request body is not packed as its `content-encoding` says; send it whole, or unpacked',
    );
  }
  const code = parserFailure ?? CODE_OF[error.name];
  return code ? new CodedError(code, error.message) : internalError(error);
}

const internalError = (cause: unknown): CodedError =>
  new CodedError(
    'shared.internal',
    'the request failed for a reason on our side; the log of the backend says more',
    { cause },
  );

const pickIssue = ({
  code,
  message,
  path,
  line,
  column,
}: CodedError['issues'][number]) => ({
  code,
  message,
  ...(path ? { path } : {}),
  ...(line === undefined ? {} : { line }),
  ...(column === undefined ? {} : { column }),
});

/** Whether the operator has to look into it: a failure that is neither the caller's nor expected while starting. */
export const isOurs = ({ error }: ErrorBody): boolean =>
  error.code === 'shared.internal' ||
  error.code === 'shared.upstreamUnavailable';

/** The last handler of the plugin's router: tells callers what went wrong, and the log what they are not told. */
export function createErrorHandler(settings: {
  readonly logger: LoggerService;
  readonly bodyLimitBytes: number;
}): ErrorRequestHandler {
  return (error, _request, response, next) => {
    const { status, body } = toErrorAnswer(error, settings);
    if (isOurs(body)) settings.logger.error('request failed', error);
    if (response.headersSent) {
      next(error);
      return;
    }
    if (error instanceof CodedError && error.retryAfterSeconds !== undefined)
      response.set('Retry-After', String(error.retryAfterSeconds));
    response.status(status).json(body);
  };
}
