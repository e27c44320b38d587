// @ts-check
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { root } from './paths.mjs';

const leash = fileURLToPath(new URL('./leash.mjs', import.meta.url));

/** Milliseconds that a process group has to end by itself before it is killed. */
const graceMs = 8_000;

/** Milliseconds that stragglers of a group may outlive its command. */
const stragglerMs = 500;

/** Characters of output that are kept in memory. */
const keptOutput = 2_000_000;

/** @type {Set<ChildGroup>} */
const running = new Set();

/**
 * @typedef {object} SpawnOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd] absolute; the repository when absent
 * @property {{uid: number, gid: number}} [owner] runs the command as this user
 * @property {string} [logFile] absolute path that receives all output
 * @property {(line: string) => void} [onLine] called with each line of output, without line end
 */

/**
 * @typedef {object} ChildGroup
 * @property {number} pid also the id of the process group
 * @property {Promise<{code: number, output: string}>} exited `code` is 128 + signal number when a signal ended it; `output` is the end of a long one
 * @property {() => Promise<void>} stop ends the whole group: first politely, after `graceMs` by force
 * @property {() => void} kill ends the whole group by force
 */

/**
 * Starts a command as a process group of its own, which ends when this process does, however that happens.
 *
 * @param {string} command
 * @param {ReadonlyArray<string>} args
 * @param {SpawnOptions} [options]
 * @returns {ChildGroup}
 */
export function startGroup(command, args, options = {}) {
  const log = options.logFile ? createWriteStream(options.logFile) : undefined;
  // The group's first process holds our end of its standard input: when that
  // closes (we were killed, the terminal is gone), it takes the group along.
  const child = spawn(process.execPath, [leash, command, ...args], {
    cwd: options.cwd ?? root,
    env: { ...(options.env ?? process.env), ...leashEnvironment(options) },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => undefined);

  let output = '';
  /** @param {import('node:stream').Readable} stream */
  const collect = stream => {
    const onLine = options.onLine && lineSplitter(options.onLine);
    stream.setEncoding('utf8').on('data', text => {
      output = (output + text).slice(-keptOutput);
      log?.write(text);
      onLine?.(text);
    });
  };
  collect(child.stdout);
  collect(child.stderr);

  const pid = child.pid ?? -1;
  let hasExited = false;

  /** @type {ChildGroup} */
  const group = {
    pid,
    exited: new Promise(resolve => {
      /** @param {number} code */
      const finish = code => {
        if (hasExited) return;
        hasExited = true;
        running.delete(group);
        const done = () => resolve({ code, output });
        if (log) log.end(done);
        else done();
      };
      child.on('error', error => {
        output += `${error.message}\n`;
        finish(127);
      });
      // What the command left running must neither hold our pipes nor stay behind.
      child.on('exit', () => setTimeout(() => group.kill(), stragglerMs));
      child.on('close', code => finish(code ?? 137));
    }),
    kill() {
      signalGroup(pid, 'SIGKILL');
    },
    async stop() {
      if (!signalGroup(pid, 'SIGTERM')) return;
      // The command may end before what it started: wait for the whole group.
      const deadline = Date.now() + graceMs;
      while (signalGroup(pid, 0) && Date.now() < deadline) await sleep(50);
      group.kill();
      await group.exited;
    },
  };
  running.add(group);
  return group;
}

/** @param {SpawnOptions} options */
function leashEnvironment({ owner }) {
  return owner
    ? { LEASH_UID: String(owner.uid), LEASH_GID: String(owner.gid) }
    : {};
}

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {ReadonlyArray<string>} args
 * @param {SpawnOptions} [options]
 * @returns {Promise<{code: number, output: string}>}
 */
export function run(command, args, options) {
  return startGroup(command, args, options).exited;
}

/** Ends every process group that is still running. */
export async function stopAll() {
  await Promise.all([...running].map(group => group.stop()));
}

/** Ends every process group that is still running, at once and by force. */
export function killAll() {
  for (const group of running) group.kill();
}

/** Milliseconds between two looks at whether the package manager that started us is still there. */
const parentCheckMs = 500;

/** Milliseconds in which a second signal is the echo of the first: npm passes on what the terminal sent to all. */
const echoMs = 1_000;

/**
 * Calls `onStop` once: on an interrupt, a termination, a hang-up, or when npm or Yarn, which started this script, is gone.
 * A further signal ends everything at once and by force.
 *
 * @param {() => void} onStop
 */
export function onStopSignal(onStop) {
  let stoppingSince = 0;
  const stop = () => {
    if (stoppingSince === 0) {
      stoppingSince = Date.now();
      onStop();
    } else if (Date.now() - stoppingSince > echoMs) {
      killAll();
      process.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, stop);

  // A package manager that is ended does not pass the signal on through its shell.
  if (process.env.npm_lifecycle_event === undefined) return;
  const { ppid } = process;
  const watch = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(watch);
    stop();
  }, parentCheckMs);
  watch.unref();
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals | 0} signal 0 only asks
 * @returns {boolean} whether there was still a process to receive it
 */
function signalGroup(pid, signal) {
  if (pid <= 0) return false;
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {(line: string) => void} onLine
 * @returns {(text: string) => void}
 */
function lineSplitter(onLine) {
  let rest = '';
  return text => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  };
}
