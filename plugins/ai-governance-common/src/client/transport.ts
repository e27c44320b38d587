import createClient from 'openapi-fetch';
import type { paths } from '../contract/types';
import { errorFrom, GovernanceApiError } from './error';
import type { CallOptions } from './GovernanceClient';

/** How to reach the API: through Backstage's discovery, or at a known address such as `https://portal/api/ai-governance`. */
export type GovernanceClientOptions = {
  /** Defaults to the global `fetch`; Backstage's fetch API adds the user's token. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Bearer token, read anew for every call. */
  readonly token?: () => Promise<string | undefined>;
} & (
  | { readonly discovery: { getBaseUrl(pluginId: string): Promise<string> } }
  | { readonly baseUrl: string }
);

/** The typed HTTP client with the settings that every call of it takes. */
export interface Transport {
  readonly http: ReturnType<typeof createClient<paths>>;
  on(call?: CallOptions): Promise<{ baseUrl: string; signal?: AbortSignal }>;
}

/** Sets up the HTTP client once for all operations. */
export function createTransport(options: GovernanceClientOptions): Transport {
  const http = createClient<paths>({ fetch: options.fetch });
  http.use({
    async onRequest({ request }) {
      const token = await options.token?.();
      if (token) request.headers.set('Authorization', `Bearer ${token}`);
      return request;
    },
  });
  return {
    http,
    on: async call => ({
      baseUrl:
        'discovery' in options
          ? await options.discovery.getBaseUrl('ai-governance')
          : options.baseUrl,
      signal: call?.signal,
    }),
  };
}

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** Asked by name: an abort is a `DOMException`, which is no `Error` everywhere. */
const isAbort = (cause: unknown): boolean =>
  typeof cause === 'object' &&
  cause !== null &&
  'name' in cause &&
  cause.name === 'AbortError';

/** What a call that brought no readable answer means; the caller's own abort stays what it is. */
function failureOf(cause: unknown): unknown {
  if (isAbort(cause)) return cause;
  return cause instanceof SyntaxError
    ? new GovernanceApiError({
        code: 'client.unexpectedAnswer',
        message:
          'the answer is not one of the AI governance API; check the address and whether the plugin is installed',
        cause,
      })
    : new GovernanceApiError({
        code: 'client.unreachable',
        message:
          'the AI governance API could not be reached; check the address and that the portal is running',
        cause,
      });
}

/** Waits for an answer and gives its body, or throws the error that it stands for. */
export async function unwrap<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw failureOf(cause);
  });
  if (!response.ok || data === undefined) throw errorFrom(response, error);
  return data;
}
