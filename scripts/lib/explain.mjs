// @ts-check
import { Failure } from './failure.mjs';

/**
 * Known causes in the output of npm and Yarn, most specific first.
 *
 * @type {ReadonlyArray<{pattern: RegExp, message: string, hint: string}>}
 */
const causes = [
  {
    pattern: /ENOSPC|no space left on device/i,
    message: 'there is no space left on the disk',
    hint: 'free about 3 GB and run the command again; it goes on where it stopped',
  },
  {
    pattern: /YN0028|lockfile would have been (modified|created)/i,
    message: '`yarn.lock` does not fit the `package.json` files',
    hint: 'run `yarn install` and commit `yarn.lock`',
  },
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|YN0001.*RequestError/i,
    message: 'the package registry cannot be reached',
    hint: 'check the network, and `npm config get registry` and `npm config get proxy`; then run the command again',
  },
  {
    pattern: /SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY)|CERT_HAS_EXPIRED/i,
    message: 'the certificate of the package registry is not trusted',
    hint: 'let `NODE_EXTRA_CA_CERTS` name the file with the certificate of your organisation',
  },
  {
    pattern: /E401|E403|YN0041|YN0033|\b40[13] (Unauthorized|Forbidden)/i,
    message: 'the package registry refused the request',
    hint: 'log in to the registry of your organisation (`npm login`), then run the command again',
  },
  {
    pattern: /ETARGET|E404|notarget|YN0035|YN0016/i,
    message: 'the package registry does not offer a version that is needed',
    hint: 'check that `npm config get registry` names a complete mirror of the public registry',
  },
  {
    pattern: /YN0018|EINTEGRITY|checksum.*(mismatch|doesn't match)/i,
    message: 'a downloaded package is not the expected one (wrong checksum)',
    hint: 'run `yarn cache clean --all` and try again; when it stays, do not trust the registry in use',
  },
  {
    pattern: /EACCES|EPERM|permission denied/i,
    message: 'a file may not be written',
    hint: 'run the command as the owner of this directory, or correct the permissions',
  },
];

/**
 * Turns the output of a failed npm or Yarn run into a failure with cause and next step.
 *
 * @param {string} what the step that failed, as in "cannot install the dependencies"
 * @param {string} output everything that the tool printed
 * @returns {Failure}
 */
export function explainPackageManager(what, output) {
  const cause = causes.find(({ pattern }) => pattern.test(output));
  if (!cause) {
    return new Failure(what, {
      hint: 'the lines above are the last ones of the tool; run the command again once the cause is gone',
      details: lastLines(output, 15),
    });
  }
  const { pattern, message, hint } = cause;
  const told = output.split(/\r?\n/).filter(line => pattern.test(line));
  return new Failure(`${what}: ${message}`, {
    hint,
    details: lastLines(told.join('\n'), 3),
  });
}

/**
 * The last `count` lines of a text that are neither blank nor part of a stack trace.
 *
 * @param {string} text
 * @param {number} count
 */
export function lastLines(text, count) {
  return text
    .split(/\r?\n/)
    .filter(
      line =>
        line.trim() !== '' && !/^\s+(at |\.\.\. \d+ lines matching)/.test(line),
    )
    .slice(-count)
    .join('\n');
}
