import type { Io } from '../io';

/** An `Io` that keeps what is written and whose clock only moves by sleeping. */
export interface TestIo extends Io {
  readonly out: () => string;
  readonly err: () => string;
  /** Pauses taken, in milliseconds. */
  readonly pauses: readonly number[];
}

/** Where and with what a command under test runs; no network unless `fetch` is given. */
export function testIo(
  given: Partial<Io> & {
    readonly columns?: number;
    readonly isTTY?: boolean;
  } = {},
): TestIo {
  const written = { out: '', err: '' };
  const pauses: number[] = [];
  let clock = Date.parse('2026-03-02T10:00:00Z');
  const { columns, isTTY, ...overrides } = given;
  return {
    stdout: { columns, isTTY, write: text => (written.out += text) },
    stderr: { columns, isTTY, write: text => (written.err += text) },
    stdin: async function* nothing() {},
    env: {},
    cwd: process.cwd(),
    fetch: async () => {
      throw new Error('this test gives no network');
    },
    now: () => clock,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      pauses.push(milliseconds);
      clock += milliseconds;
    },
    randomId: () => 'run-1',
    signal: new AbortController().signal,
    ...overrides,
    out: () => written.out,
    err: () => written.err,
    pauses,
  };
}
