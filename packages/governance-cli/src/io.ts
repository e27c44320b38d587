/** A place to write text to; a terminal or not. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Width in characters; absent when it is not a terminal. */
  readonly columns?: number;
}

/** Everything a command touches outside itself, besides git and the files it is given; tests pass their own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** What is piped in, in pieces. */
  readonly stdin: () => AsyncIterable<Buffer>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path that relative paths of the command line start from. */
  readonly cwd: string;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** Waits; rejects with the signal's reason when it aborts. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** A fresh unpredictable id. */
  readonly randomId: () => string;
  /** Aborts when the person presses Ctrl-C or the process is asked to end. */
  readonly signal: AbortSignal;
}
