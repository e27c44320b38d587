// @ts-check

/** An expected failure: says what went wrong and what to do next, and is shown without a stack trace. */
export class Failure extends Error {
  /**
   * @param {string} message one sentence, lower case
   * @param {{hint?: string, details?: string}} [options] `hint`: the next step; `details`: output of the failed tool
   */
  constructor(message, options = {}) {
    super(message);
    this.name = 'Failure';
    this.hint = options.hint;
    this.details = options.details;
  }
}

/**
 * The lines to show a person for any thrown value.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function describeFailure(error) {
  if (error instanceof Failure) {
    return [
      error.details,
      `error: ${error.message}`,
      error.hint && `hint: ${error.hint}`,
    ]
      .filter(Boolean)
      .join('\n');
  }
  const explained = explainSystemError(error);
  return explained
    ? describeFailure(explained)
    : `error: ${error instanceof Error ? error.message : String(error)}`;
}

/**
 * @param {unknown} error
 * @returns {Failure | undefined}
 */
function explainSystemError(error) {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const where = 'path' in error && error.path ? ` \`${error.path}\`` : '';
  switch (error.code) {
    case 'ENOSPC':
      return new Failure('no space left on the disk', {
        hint: 'free about 3 GB and run the command again',
      });
    case 'EACCES':
    case 'EPERM':
      return new Failure(`no permission to use${where || ' a file'}`, {
        hint: 'run the command as the owner of this directory, or correct the permissions',
      });
    case 'EROFS':
      return new Failure(`${where.trim() || 'a file'} is on a read-only disk`, {
        hint: 'clone the repository to a writable place',
      });
    default:
      return undefined;
  }
}

/**
 * Runs a script's main function and ends the process; a failure prints its cause and next step and ends it with 1.
 *
 * @param {() => Promise<number | void>} main resolves to the exit code, 0 when absent
 */
export function runMain(main) {
  // A closed terminal or pipe must not turn into an exception while the script cleans up.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => undefined);
  }
  // Ended by hand: what is still pending (a poll, a half-done step) must not keep the terminal.
  const end = (/** @type {number} */ code) =>
    process.stdout.write('', () => process.exit(code));
  main().then(
    code => end(code ?? 0),
    error => {
      process.stderr.write(`\n${describeFailure(error)}\n`);
      end(1);
    },
  );
}
