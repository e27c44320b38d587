/** An answer whose body was not read yet. */
export interface Exchange {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it comes; rejects when nothing came for the time that is allowed. Ends the connection when it is left. */
  chunks(): AsyncGenerator<Uint8Array, void>;
  /** Ends the connection. */
  leave(): void;
}

/** What is sent. */
export interface Sent {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Nothing came for longer than is waited. */
export class SilenceError extends Error {}

/** Sends one request and follows no redirect. The time counts anew with each piece that comes, and not while nobody reads. */
export async function exchange(
  { url, ...init }: Sent,
  {
    stop,
    timeoutSeconds,
  }: { readonly stop: AbortSignal; readonly timeoutSeconds: number },
): Promise<Exchange> {
  const own = new AbortController();

  async function within<T>(work: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new SilenceError());
        own.abort();
      }, timeoutSeconds * 1_000);
    });
    try {
      return await Promise.race([work, silence]);
    } finally {
      clearTimeout(timer);
    }
  }

  const answer = await within(
    fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.any([own.signal, stop]),
    }),
  );
  return {
    status: answer.status,
    headers: answer.headers,
    leave: () => own.abort(),
    async *chunks() {
      const reader = answer.body?.getReader();
      if (!reader) return;
      try {
        for (;;) {
          const { done, value } = await within(reader.read());
          if (done) return;
          yield value;
        }
      } finally {
        own.abort();
      }
    },
  };
}
