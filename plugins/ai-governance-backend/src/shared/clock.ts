import { randomUUID } from 'node:crypto';

/** What changes from call to call: tests write it down. */
export interface Ambient {
  /** The clock: UTC, ISO 8601 with milliseconds. */
  now(): string;
  /** A new id that nobody can guess. */
  newId(): string;
}

/** The machine's clock and random ids. */
export const systemAmbient: Ambient = {
  now: () => new Date().toISOString(),
  newId: () => randomUUID(),
};
