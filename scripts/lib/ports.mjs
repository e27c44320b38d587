// @ts-check
import { execFileSync } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { Failure } from './failure.mjs';

/**
 * Reads a port from the environment.
 *
 * @param {string | undefined} value
 * @param {{name: string, fallback: number}} options `name` of the variable, for the error
 * @returns {number} 1–65535
 */
export function parsePort(value, { name, fallback }) {
  if (value === undefined || value === '') return fallback;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Failure(
    `expected \`${name}\` to be a port between 1 and 65535, got \`${value}\``,
  );
}

/**
 * Fails with the owner and the way out when a port is taken.
 *
 * @param {number} port
 * @param {{purpose: string, variable: string}} options `variable` chooses another port
 */
export async function requireFreePort(port, { purpose, variable }) {
  if (!(await isTaken(port))) return;
  const owner = portOwner(port);
  throw new Failure(
    `port ${port}, which ${purpose} needs, is taken${owner ? ` by ${owner}` : ''}`,
    {
      hint: `stop that process, or choose another port: ${variable}=${port + 1} npm start`,
    },
  );
}

/** @returns {Promise<number>} a port that nothing uses at the moment */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  await new Promise(resolve => server.close(resolve));
  if (typeof address === 'object' && address) return address.port;
  throw new Failure('the system offers no free port');
}

/**
 * Whether something answers on the port, or holds it, on either loopback address or on all addresses.
 *
 * @param {number} port
 */
async function isTaken(port) {
  const answers = await Promise.all(
    ['127.0.0.1', '::1'].map(host => isAnswering(port, host)),
  );
  return answers.some(Boolean) || !(await canListen(port));
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function isAnswering(port, host) {
  return new Promise(resolve => {
    const socket = connect({ port, host });
    /** @param {boolean} answer */
    const finish = answer => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => finish(false));
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function canListen(port) {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

/**
 * The process that listens on a port, where the system tells.
 *
 * @param {number} port
 * @returns {string | undefined} like "process 4711 (node server.js)"
 */
function portOwner(port) {
  const fromSs = /pid=(\d+)/.exec(output('ss', ['-Hltnp', `sport = :${port}`]));
  const fromLsof = /^p(\d+)$/m.exec(
    output('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fp']),
  );
  const pid = (fromSs ?? fromLsof)?.[1];
  if (!pid) return undefined;
  const command = output('ps', ['-o', 'command=', '-p', pid]).trim();
  return `process ${pid} (${command.slice(0, 80) || 'unknown'})`;
}

/**
 * @param {string} command
 * @param {ReadonlyArray<string>} args
 * @returns {string} empty when the command is missing or fails
 */
function output(command, args) {
  try {
    return execFileSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
