// @ts-check

/** Milliseconds between two signs of life of a step that takes long. */
const heartbeatMs = 15_000;

/**
 * A duration for people: `0.4 s`, `12.3 s`, `3 min 05 s`.
 *
 * @param {number} milliseconds
 */
export function formatDuration(milliseconds) {
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  const rest = String(seconds % 60).padStart(2, '0');
  return `${Math.floor(seconds / 60)} min ${rest} s`;
}

/**
 * Progress lines with the time since the script started.
 *
 * @param {{write?: (text: string) => void, now?: () => number}} [options]
 */
export function createProgress(options = {}) {
  const write = options.write ?? (text => process.stdout.write(text));
  const now = options.now ?? (() => performance.now());
  const startedAt = now();

  /** @param {string} text */
  function line(text) {
    const elapsed = ((now() - startedAt) / 1000).toFixed(1).padStart(6);
    write(`[${elapsed} s] ${text}\n`);
  }

  /**
   * Announces a step, gives a sign of life while it runs, and tells how long it took.
   *
   * @template T
   * @param {string} name
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  async function step(name, work) {
    const stepStartedAt = now();
    line(`${name} …`);
    const heartbeat = setInterval(() => {
      line(`${name}: still working (${formatDuration(now() - stepStartedAt)})`);
    }, heartbeatMs);
    try {
      const result = await work();
      line(`${name}: done in ${formatDuration(now() - stepStartedAt)}`);
      return result;
    } finally {
      clearInterval(heartbeat);
    }
  }

  return { line, step, elapsedMs: () => now() - startedAt };
}

/** @typedef {ReturnType<typeof createProgress>} Progress */
