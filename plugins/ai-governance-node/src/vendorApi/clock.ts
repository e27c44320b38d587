import { setTimeout as wait } from 'node:timers/promises';
import type { VendorApiOptions } from './options';

/** The clock that a source reads and waits by. */
export type Clock = Pick<VendorApiOptions, 'now' | 'sleep'>;

/** The clock of this machine. */
export const machineClock: Clock = {
  now: () => new Date().getTime(),
  sleep: (milliseconds, stop) =>
    wait(milliseconds, undefined, { signal: stop }),
};
