import type { Issue } from '@ai-enablement/governance-core';

/** What the exit code of a command means. Everything but `ok` blocks whoever asked. */
export const EXIT = {
  ok: 0,
  /** The change is denied or held, or a file or case that was checked has errors. */
  refused: 1,
  /** The command line, a file given on it, or the state of the repository is not usable as it is. */
  usage: 2,
  /** No answer could be had: fails closed. */
  unavailable: 3,
  /** Ended by Ctrl-C or a request to terminate, as shells number it. */
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a failure is made of. */
export interface FailureDetails {
  readonly exitCode: ExitCode;
  /** `cli.<camelCase>`, or the code the portal gave; never changes its meaning. */
  readonly code: string;
  /** The cause: one lower-case sentence, input in backticks. */
  readonly message: string;
  /** The next step, as one sentence. */
  readonly hint?: string;
  /** Every single thing that is wrong, when there are several. */
  readonly issues?: readonly Issue[];
  readonly cause?: unknown;
  /** Whether it means that the portal is not there at the moment: no way to it, no answer in time, an answer of 5xx. */
  readonly isOutage?: boolean;
}

/** A command that cannot do what it was asked, told with its cause and the next step. */
export class Failure extends Error {
  readonly name = 'Failure';
  readonly exitCode: ExitCode;
  readonly code: string;
  readonly hint?: string;
  readonly issues: readonly Issue[];
  readonly isOutage: boolean;

  constructor(details: FailureDetails) {
    super(details.message, { cause: details.cause });
    this.exitCode = details.exitCode;
    this.code = details.code;
    this.hint = details.hint;
    this.issues = details.issues ?? [];
    this.isOutage = details.isOutage ?? false;
  }
}

/** The person, or the system, ended the command before it had an answer. */
export class Interrupted extends Error {
  readonly name = 'Interrupted';

  constructor(readonly signal: 'SIGINT' | 'SIGTERM') {
    super('interrupted');
  }
}

/** A failure of the command line or the files given on it. */
export const usageFailure = (
  code: string,
  message: string,
  more: Pick<FailureDetails, 'hint' | 'issues' | 'cause'> = {},
): Failure => new Failure({ exitCode: EXIT.usage, code, message, ...more });

/** A failure to get an answer. */
export const unavailable = (
  code: string,
  message: string,
  more: Pick<FailureDetails, 'hint' | 'issues' | 'cause' | 'isOutage'> = {},
): Failure =>
  new Failure({ exitCode: EXIT.unavailable, code, message, ...more });
