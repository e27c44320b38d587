/** Something that others wait for and that comes about once. */
export interface Readiness {
  announce(): void;
  /** Resolves once it was announced; rejects only when aborted. */
  untilReady(signal: AbortSignal): Promise<void>;
}

/** Not ready yet. */
export function createReadiness(): Readiness {
  let announce = (): void => undefined;
  const ready = new Promise<void>(resolve => {
    announce = resolve;
  });
  return {
    announce: () => announce(),
    async untilReady(signal) {
      signal.throwIfAborted();
      const aborted = new Promise<void>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), {
          once: true,
        });
      });
      await Promise.race([ready, aborted]);
    },
  };
}
