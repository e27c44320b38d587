interface Waiting<T> {
  readonly key: string;
  readonly resolve: (value: T | undefined) => void;
  readonly reject: (error: unknown) => void;
}

interface BatchLoaderOptions {
  /** Calls back when no more keys are expected for now; the next turn of the event loop, a frame later, when absent. */
  readonly defer?: (flush: () => void) => void;
}

/** Long enough for rows that are painted one after another, too short to be seen. */
const FRAME_MS = 16;

/**
 * Turns many single questions into one: keys asked for within a frame go out together, each once. A key that the answer does
 * not hold gives `undefined`; a failed answer fails every one of them.
 */
export function createBatchLoader<T>(
  loadAll: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  options: BatchLoaderOptions = {},
): (key: string) => Promise<T | undefined> {
  const defer = options.defer ?? (flush => void setTimeout(flush, FRAME_MS));
  let waiting: Waiting<T>[] = [];
  const flush = () => {
    const batch = waiting;
    waiting = [];
    loadAll([...new Set(batch.map(({ key }) => key))]).then(
      answers => batch.forEach(({ key, resolve }) => resolve(answers.get(key))),
      error => batch.forEach(({ reject }) => reject(error)),
    );
  };
  return key =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) defer(flush);
      waiting.push({ key, resolve, reject });
    });
}
