// @ts-check
import { delimiter, join } from 'node:path';
import { accessSync, constants, statSync } from 'node:fs';

/** What `npm start` and `yarn start` put into the environment of a script; it would mislead a nested npm or Yarn. */
const inherited = /^npm_|^(BERRY_BIN_FOLDER|PROJECT_CWD|INIT_CWD|NODE)$/i;

/**
 * The environment for child processes: without the outer package manager's variables, `firstOnPath` before everything else.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {ReadonlyArray<string>} [firstOnPath] absolute directories
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnvironment(env, firstOnPath = []) {
  // Yarn's folder of wrapper scripts disappears when the outer Yarn ends.
  const rest = (env.PATH ?? '')
    .split(delimiter)
    .filter(
      entry =>
        entry !== '' &&
        entry !== env.BERRY_BIN_FOLDER &&
        !firstOnPath.includes(entry),
    );
  return {
    ...Object.fromEntries(
      Object.entries(env).filter(([name]) => !inherited.test(name)),
    ),
    PATH: [...firstOnPath, ...rest].join(delimiter),
  };
}

/**
 * The first executable file of that name on a search path.
 *
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} absolute path, `undefined` when there is none
 */
export function findOnPath(name, env) {
  return (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map(dir => join(dir, name))
    .find(isExecutable);
}

/**
 * @param {string} path
 */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
