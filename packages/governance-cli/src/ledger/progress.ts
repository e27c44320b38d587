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
  const line = startStatusLine(io);
  return {
    show: done =>
      line.show(() => `${counted(done)} of ${counted(total)} ${what}`),
    end: () => line.end(),
  };
}

const BAR_WIDTH = 24;

/** How much of a whole is done, drawn: `[██████      ] 25 %`. */
export function drawBar(done: number, total: number): string {
  const share = total > 0 ? Math.min(1, done / total) : 1;
  const filled = Math.floor(share * BAR_WIDTH);
  return `[${'█'.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] ${Math.floor(100 * share)} %`;
}

/** A line on standard error that is written over with whatever text is due, on a terminal only. */
export function startStatusLine(io: Io): {
  show(text: () => string): void;
  end(): void;
} {
  if (!io.stderr.isTTY || io.env.TERM === 'dumb')
    return { show: () => undefined, end: () => undefined };
  const { paint } = terminalFor(io.stderr, io.env);
  let shownAt = -Infinity;
  return {
    show: text => {
      if (io.now() - shownAt < EVERY_MS) return;
      shownAt = io.now();
      io.stderr.write(`${CLEAR_LINE}${paint('quiet', text())}`);
    },
    end: () => io.stderr.write(CLEAR_LINE),
  };
}

/** A number with separators, the same on every machine. */
export const counted = (number: number): string =>
  new Intl.NumberFormat('en').format(number);
