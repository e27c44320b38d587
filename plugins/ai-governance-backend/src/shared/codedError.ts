import type { Issue } from '@ai-enablement/governance-core';

/**
 * Every failure that callers of the API are told about, with the class of answer it becomes. A code never changes its
 * meaning.
 */
export const ERROR_CODES = {
  'shared.invalidRequest': 'InputError',
  'shared.malformedJson': 'InputError',
  'shared.payloadTooLarge': 'PayloadTooLargeError',
  'shared.unauthenticated': 'AuthenticationError',
  'shared.notAllowed': 'NotAllowedError',
  'shared.notFound': 'NotFoundError',
  'shared.internal': 'InternalError',
  'shared.upstreamUnavailable': 'ServiceUnavailableError',
  'shared.invalidCursor': 'InputError',
  'audit.entryNotFound': 'NotFoundError',
  'policy.decisionNotFound': 'NotFoundError',
  'policy.entityNotFound': 'NotFoundError',
  'policy.groupNotFound': 'NotFoundError',
  'policy.repositoryNotFound': 'NotFoundError',
  'policy.notReady': 'ServiceUnavailableError',
  'policy.invalidChange': 'InputError',
  'policy.invalidScan': 'InputError',
  'policy.scanNotFound': 'InputError',
  'policy.unknownTier': 'InputError',
  'policy.tierNotAssignable': 'InputError',
  'policy.idempotencyKeyReused': 'ConflictError',
  'policy.concurrentAssignment': 'ConflictError',
} as const;

/** Code of a failure that callers are told about. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** A failure with a code; its message is shown to the caller and therefore holds nothing that the caller may not know. */
export class CodedError extends Error {
  readonly name = 'CodedError';
  readonly code: ErrorCode;
  readonly issues: readonly Pick<Issue, 'code' | 'message' | 'path'>[];

  constructor(
    code: ErrorCode,
    message: string,
    details: {
      readonly issues?: readonly Issue[];
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: details.cause });
    this.code = code;
    this.issues = details.issues ?? [];
  }
}
