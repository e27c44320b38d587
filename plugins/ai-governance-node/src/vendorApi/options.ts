import type { AskedVendor } from './failures';
import type { WaitHeader } from './waits';

/** What a vendor's API is asked with. */
export interface VendorApiOptions extends AskedVendor {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Sent to the API with every request and never to where a signed link leads; the secret is among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Ends what is under way. */
  readonly stop: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after milliseconds, or rejects when `stop` aborts. */
  readonly sleep: (milliseconds: number, stop: AbortSignal) => Promise<void>;
  /** Headers of the vendor's own, besides `Retry-After`. */
  readonly waitHeaders?: readonly WaitHeader[];
  /** Hosts that signed links may lead to, such as `files.example.com` or `*.example.com`. Default: none. */
  readonly linkHosts?: readonly string[];
  /** Seconds without a byte after which a request is given up. Default: 30. */
  readonly timeoutSeconds?: number;
  /** Largest JSON body. Default: 32 MiB. */
  readonly mostBytes?: number;
  /** Longest line, in characters. Default: 1 Mi. */
  readonly mostCharactersOfLine?: number;
}

/** A request to a vendor. */
export interface VendorRequest {
  /** Below the base address, with a slash in front. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** Sent as JSON by POST; absent: GET. */
  readonly body?: unknown;
}
