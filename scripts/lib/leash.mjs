// @ts-check
// First process of a process group: runs the command given as arguments and
// ends the whole group when the standard input closes, that is when the process
// that started it is gone for any reason.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Milliseconds between asking the group to end and killing it. */
const graceMs = 5_000;

/** Milliseconds that the rest of the group may outlive the command. */
const stragglerMs = 500;

const [command, ...args] = process.argv.slice(2);
if (!command) {
  process.stderr.write('error: `leash.mjs` needs a command to run\n');
  process.exit(2);
}

const { LEASH_UID, LEASH_GID, ...env } = process.env;
const child = spawn(command, args, {
  stdio: ['ignore', 'inherit', 'inherit'],
  env,
  ...(LEASH_UID && LEASH_GID
    ? { uid: Number(LEASH_UID), gid: Number(LEASH_GID) }
    : {}),
});

child.on('error', error => {
  process.stderr.write(`${error.message}\n`);
  process.exit(127);
});
let isEnding = false;
child.on('exit', (code, signal) => {
  if (isEnding) killGroupIn(stragglerMs);
  else process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0));
});

// A signal for the group reaches the child directly; this process stays to report how it ended.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => undefined);
}

process.stdin.on('error', endGroup);
process.stdin.on('end', endGroup);
process.stdin.resume();

function endGroup() {
  if (isEnding) return;
  isEnding = true;
  process.kill(-process.pid, 'SIGTERM');
  killGroupIn(graceMs);
}

/** @param {number} milliseconds */
function killGroupIn(milliseconds) {
  setTimeout(() => process.kill(-process.pid, 'SIGKILL'), milliseconds);
}
