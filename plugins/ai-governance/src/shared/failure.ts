import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';

/**
 * What a failed call means to the reader: not allowed; the portal has not read this thing yet; the answer says the input is
 * wrong; nobody answers right now; or the portal is not set up.
 */
export type FailureKind =
  'noPermission' | 'notKnown' | 'refused' | 'unavailable' | 'misconfigured';

/** A failed call, ready to be shown. `details` are the single issues; empty when the message says it all. */
export interface Failure {
  readonly kind: FailureKind;
  readonly message: string;
  readonly details: readonly string[];
  /** True when it was refused because somebody else changed something meanwhile. */
  readonly isConflict?: boolean;
  /** Issues that name the part of the input they are about; absent when none does. */
  readonly located?: readonly LocatedIssue[];
}

/** What is wrong with one part of the input. */
export interface LocatedIssue {
  /** Path in the body that was sent, for example `scope.paths[0]`. */
  readonly path: string;
  readonly message: string;
}

/** Code prefix of errors that the API itself did not write. */
const FOREIGN = 'client.';

/** Sorts a failed call into the five kinds that screens tell apart. */
export function toFailure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof GovernanceApiError)) {
    return { kind: 'unavailable', message, details: [] };
  }
  const located = error.issues.flatMap(({ path, message: text }) =>
    path === undefined ? [] : [{ path, message: text }],
  );
  return {
    kind: kindOf(error),
    message,
    details: error.issues
      .map(issue => issue.message)
      .filter(text => text !== message),
    ...(error.status === 409 && { isConflict: true }),
    ...(located.length > 0 && { located }),
  };
}

function kindOf({ status, code }: GovernanceApiError): FailureKind {
  if (code === 'client.unreachable') return 'unavailable';
  if (status === undefined) return 'misconfigured';
  if (status === 401 || status === 403) return 'noPermission';
  if (status === 404) {
    // A 404 of the host, not of this API: the plugin is not installed or the address is wrong.
    return code.startsWith(FOREIGN) ? 'misconfigured' : 'notKnown';
  }
  if (status === 429 || status >= 500) return 'unavailable';
  return code === 'client.unexpectedAnswer' ? 'misconfigured' : 'refused';
}
