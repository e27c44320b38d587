import type { DraftConflict, ErrorBody, ErrorIssue } from '../api';

/** What a failed call is made of. */
export interface GovernanceApiErrorDetails {
  readonly message: string;
  readonly status?: number;
  readonly code: string;
  readonly issues?: readonly ErrorIssue[];
  readonly conflict?: DraftConflict;
  readonly cause?: unknown;
}

/**
 * A call to the AI governance API that failed. `status` is absent when no answer came; `code` is the API's own code,
 * `client.unreachable` when no answer came, or `client.unexpectedAnswer` when the answer was not one of this API.
 */
export class GovernanceApiError extends Error {
  readonly name = 'GovernanceApiError';
  readonly status?: number;
  readonly code: string;
  readonly issues: readonly ErrorIssue[];
  /** Who saved a draft meanwhile; with `drafts.savedMeanwhile` alone. */
  readonly conflict?: DraftConflict;

  constructor(details: GovernanceApiErrorDetails) {
    super(details.message, { cause: details.cause });
    this.status = details.status;
    this.code = details.code;
    this.issues = details.issues ?? [];
    this.conflict = details.conflict;
  }
}

function isErrorBody(body: unknown): body is ErrorBody {
  if (typeof body !== 'object' || body === null || !('error' in body)) {
    return false;
  }
  const { error } = body;
  return (
    typeof error === 'object' &&
    error !== null &&
    'message' in error &&
    typeof error.message === 'string'
  );
}

/** Turns an answer that is not a success into the error that callers see; never shows a foreign body. */
export function errorFrom(
  response: { readonly status: number; readonly statusText: string },
  body: unknown,
): GovernanceApiError {
  if (!isErrorBody(body)) {
    return new GovernanceApiError({
      status: response.status,
      code: 'client.unexpectedAnswer',
      message: `the portal answered \`${response.status} ${response.statusText}\`, which is not an answer of the AI governance API; check the address and whether the plugin is installed`,
    });
  }
  const { message, code, name, issues, conflict } = body.error;
  return new GovernanceApiError({
    status: response.status,
    code: code ?? `client.${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    message,
    issues,
    conflict,
  });
}
