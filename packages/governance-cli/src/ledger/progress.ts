import type { Io } from '../io';
import { terminalFor } from '../report/terminal';

const EVERY_MS = 100;
const CLEAR_LINE = '\r\u001b[K';

/** Shows how far a long run has come. */
export interface Progress {
  show(done: number): void;
  /** Takes the line away again. */
  end(): void;
}

/** A line on standard error that is written over, on a terminal only. `total` is how many there are of `what`. */
export function startProgress(
  io: Io,
  total: number,
  what = 'leaves',
): Progress {
  if (!io.stderr.isTTY || io.env.TERM === 'dumb') {
    return { show: () => undefined, end: () => undefined };
  }
  const { paint } = terminalFor(io.stderr, io.env);
  let shownAt = -Infinity;
  return {
    show: done => {
      if (io.now() - shownAt < EVERY_MS) return;
      shownAt = io.now();
      const text = `${counted(done)} of ${counted(total)} ${what}`;
      io.stderr.write(`${CLEAR_LINE}${paint('quiet', text)}`);
    },
    end: () => io.stderr.write(CLEAR_LINE),
  };
}

/** A number with separators, the same on every machine. */
export const counted = (number: number): string =>
  new Intl.NumberFormat('en').format(number);
