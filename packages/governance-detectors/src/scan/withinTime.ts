import { createContext, Script, type Context } from 'node:vm';

const script = new Script('work()');
let shared: Context | undefined;

/**
 * Runs synchronous work and ends it when it takes longer than `limitMs`, wherever it is, inside a regular expression too.
 * Returns whether it came to its end. What the work had in hand may be left half done. Errors of the work pass through.
 */
export function withinTime(limitMs: number, work: () => void): boolean {
  shared ??= createContext(Object.create(null));
  shared.work = work;
  try {
    script.runInContext(shared, { timeout: limitMs });
    return true;
  } catch (error) {
    if (isTimeout(error)) return false;
    throw error;
  } finally {
    shared.work = undefined;
  }
}

const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
