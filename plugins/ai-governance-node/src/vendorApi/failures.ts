/**
 * Why a vendor did not do what was asked. `credentials`: the secret is not believed. `hidden`: a right is missing. `missing`: nothing is there.
 * `busy`: it asks to wait. `unreachable`: it cannot be reached, or not in time. `strange`: it answers in another form than this vendor.
 * `tooLarge`: it answers more than is read. `refused`: anything else.
 */
export type VendorFailureReason =
  | 'credentials'
  | 'hidden'
  | 'missing'
  | 'busy'
  | 'unreachable'
  | 'strange'
  | 'tooLarge'
  | 'refused';

/** What may be told of a failure. */
export interface VendorFailure {
  readonly reason: VendorFailureReason;
  /** Status of the vendor's answer. */
  readonly answered?: number;
  /** When the vendor may be asked again, UTC, ISO 8601; with `busy` only. */
  readonly retryAt?: string;
}

/** A vendor did not do what was asked. The message names the cause and the next step, and nothing of an answer, a query or a secret. */
export class VendorFailedError extends Error {
  constructor(
    message: string,
    readonly failure: VendorFailure,
  ) {
    super(message);
    this.name = 'VendorFailedError';
  }
}

/** Who was asked, in words and keys of the configuration. */
export interface AskedVendor {
  /** Name of the vendor, such as `GitHub`. */
  readonly vendor: string;
  /** Where its settings stand, such as `aiGovernance.sources.copilot`. */
  readonly settings: string;
  /** Key of the secret below `settings`, such as `token`. */
  readonly secret: string;
}

/** The error for an answer that is not the one asked for. `what` names the request without its query. */
export function failureOf(
  status: number,
  { vendor, settings, secret }: AskedVendor,
  what: string,
): VendorFailedError {
  const failed = (reason: VendorFailureReason, message: string) =>
    new VendorFailedError(message, { reason, answered: status });
  if (status === 401)
    return failed(
      'credentials',
      `${vendor} does not accept the secret for ${what}; renew \`${settings}.${secret}\``,
    );
  if (status === 403)
    return failed(
      'hidden',
      `${vendor} hides ${what}; give the secret in \`${settings}.${secret}\` the rights that the module's README lists`,
    );
  if (status === 404 || status === 410)
    return failed(
      'missing',
      `${vendor} has nothing at ${what}; check the names in \`${settings}\``,
    );
  if (status >= 300 && status < 400)
    return failed(
      'strange',
      `${vendor} sends ${what} elsewhere, where the secret does not go; check \`${settings}.baseUrl\``,
    );
  if (status >= 500)
    return failed(
      'unreachable',
      `${vendor} answered ${status} to ${what} again and again; it is asked again next time`,
    );
  return failed(
    'refused',
    `${vendor} answered ${status} to ${what}; check \`${settings}\``,
  );
}

/** The error for a file that could not be had: it refuses a link that is too old, whatever the secret may read. */
export function expiredOr(
  error: unknown,
  vendor: string,
  what: string,
): unknown {
  const isExpired =
    error instanceof VendorFailedError &&
    (error.failure.reason === 'hidden' || error.failure.reason === 'missing');
  return isExpired
    ? new VendorFailedError(
        `${vendor} no longer gives ${what}; signed links live for a short while, and new ones are asked for next time`,
        error.failure,
      )
    : error;
}
