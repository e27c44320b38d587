// @ts-check
import { stripVTControlCharacters } from 'node:util';

/** Lines kept for the report of a failed start. */
const recentCount = 60;

/** An error of the backend's logger, of the app's bundler, or of Node itself. */
const errorLine = /^\S+ \S+ error\b|^ERROR in |^\s*[×✖]|^\w*Error: /;

/** What Node prints last when an exception ends a process: the backend's configuration or a plugin kept it from starting. */
const crash = /^Node\.js v\d+\./;

/**
 * Reads the portal's log: passes errors on (everything when `verbose`) and notices a failed start.
 *
 * @param {{show: (line: string) => void, verbose: boolean}} options
 */
export function portalLogReader({ show, verbose }) {
  /** @type {string[]} */
  const lines = [];
  /** @type {() => void} */
  let reportFailure = () => undefined;
  /** @type {Promise<void>} */
  const startupFailed = new Promise(resolve => {
    // A moment later, so that the lines with the reasons are there too.
    reportFailure = () => setTimeout(resolve, 500);
  });

  /** @param {string} raw */
  function read(raw) {
    const line = stripVTControlCharacters(raw);
    lines.push(line);
    if (lines.length > recentCount) lines.shift();
    if (verbose) show(raw);
    else if (errorLine.test(line)) show(`  ${messageOf(line).slice(0, 300)}`);
    if (crash.test(line)) reportFailure();
  }

  return { read, startupFailed, recent: () => lines.join('\n') };
}

/**
 * The line without the fields that the logger puts after the message; they are in the file.
 *
 * @param {string} line
 */
function messageOf(line) {
  return line.replace(/ (type|cause|name|status|code|issues|stack)=.*$/, '');
}
