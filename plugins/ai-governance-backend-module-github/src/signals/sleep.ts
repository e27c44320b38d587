import { setTimeout } from 'node:timers/promises';

/** Waits; rejects when the signal aborts. */
export const sleep = async (
  milliseconds: number,
  signal: AbortSignal,
): Promise<void> => setTimeout(milliseconds, undefined, { signal });
