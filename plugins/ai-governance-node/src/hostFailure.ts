/**
 * Why a host did not do what was asked. `hidden`: a permission is missing. `credentials`: nobody is believed. `unreachable`: it cannot be
 * reached, or not in time. `strange`: it answers in another form than such a host. `refused`: anything else.
 */
export type HostFailureReason =
  'hidden' | 'credentials' | 'unreachable' | 'strange' | 'refused';

/** What may be told of a failure; nothing of it may come from an answer or an address. */
export interface HostFailure {
  readonly reason: HostFailureReason;
  /** Template, for example `GET /repos/{owner}/{repo}/pulls/{number}`; without values and without a query. */
  readonly route?: string;
  /** Of the host's answer. */
  readonly answered?: number;
  /** Of the network, for example `ECONNREFUSED`. */
  readonly networkCode?: string;
}

/** A host did not do what was asked. Logs and the health of the host tell what of it is in `failure`, and never the message. */
export class HostFailedError extends Error {
  constructor(
    message: string,
    readonly failure: HostFailure,
  ) {
    super(message);
    this.name = 'HostFailedError';
  }
}
