// @ts-check
import { parseArgs } from 'node:util';
import { Failure } from './failure.mjs';

/**
 * Reads the command line; an unknown option is a failure that says how to see the known ones.
 *
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} T
 * @param {T} options
 * @param {string} command as people type it, like `npm start`
 */
export function readOptions(options, command) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error), {
      hint: `\`${command} -- --help\` shows the options`,
    });
  }
}
