import { Failure, Interrupted, unavailable } from '../failure';
import type { Io } from '../io';
import { explainNetworkError, isTransient } from './explainNetworkError';

const ATTEMPTS = 4;
const FIRST_DELAY_MS = 500;
const RETRIED_STATUSES: ReadonlySet<number> = new Set([
  408, 425, 429, 500, 502, 503, 504,
]);

/** How patient to be with the portal. */
export interface ResilienceOptions {
  /** Longest wait for one answer, retries included, in milliseconds. */
  readonly timeoutMs: number;
  /** How often an answer is tried for; 4 unless given, 1 for what must not happen twice. */
  readonly attempts?: number;
  /** How long to wait in all for a portal that answers 429 and says for how long, on top of the time above; not at all unless given. */
  readonly mostBusyMs?: number;
  /** Told before every new try. */
  readonly onRetry?: (because: string, delayMs: number) => void;
}

/** One try: an answer that may be final, or the reason why another try may help. */
type Attempt =
  | { readonly response: Response; readonly retryAfterMs?: number }
  | { readonly failure: Failure };

/**
 * A `fetch` for the portal's API: tries up to four times on network errors, 408, 425, 429 and 5xx with growing pauses
 * (or as long as `Retry-After` says), follows no redirect, and hands over only answers whose whole body is JSON.
 * Throws a `Failure` with exit code 3 when there is no such answer in time, or `Interrupted`.
 */
export function resilientFetch(
  io: Io,
  {
    timeoutMs,
    attempts = ATTEMPTS,
    mostBusyMs = 0,
    onRetry,
  }: ResilienceOptions,
): Io['fetch'] {
  return async request => {
    let deadline = io.now() + timeoutMs;
    let patience = mostBusyMs;
    for (let attempt = 1; ; attempt++) {
      const result = await tryOnce(io, request.clone(), {
        remainingMs: deadline - io.now(),
        timeoutMs,
      });
      const delay =
        'response' in result && result.retryAfterMs !== undefined
          ? result.retryAfterMs
          : FIRST_DELAY_MS * 2 ** (attempt - 1);
      const asked = waitAskedFor(result);
      if (asked !== undefined && asked <= patience) {
        patience -= asked;
        deadline += asked;
        attempt -= 1;
        onRetry?.('the portal is busy', asked);
        await pause(io, asked);
        continue;
      }
      const isWorthwhile =
        'failure' in result || RETRIED_STATUSES.has(result.response.status);
      const isPossible = attempt < attempts && io.now() + delay < deadline;
      if (!isWorthwhile || !isPossible) {
        if ('failure' in result) throw result.failure;
        return jsonOnly(result.response, request.url);
      }
      onRetry?.(
        'failure' in result
          ? result.failure.message
          : `the portal answered ${result.response.status}`,
        delay,
      );
      await pause(io, delay);
    }
  };
}

/** What a busy portal asks to be waited for, at least a moment; absent when it says nothing of it. */
function waitAskedFor(result: Attempt): number | undefined {
  if ('failure' in result || result.response.status !== 429) return undefined;
  return result.retryAfterMs === undefined
    ? undefined
    : Math.max(FIRST_DELAY_MS, result.retryAfterMs);
}

const interruptionOf = (io: Io): Interrupted =>
  io.signal.reason instanceof Interrupted
    ? io.signal.reason
    : new Interrupted('SIGTERM');

async function tryOnce(
  io: Io,
  request: Request,
  time: { readonly remainingMs: number; readonly timeoutMs: number },
): Promise<Attempt> {
  const timeout = AbortSignal.timeout(Math.max(1, time.remainingMs));
  const signal = AbortSignal.any([io.signal, timeout]);
  try {
    const answer = await io.fetch(
      new Request(request, { redirect: 'manual', signal }),
    );
    // Read here, so that a body that never ends or breaks off counts as no answer.
    const body = await answer.text();
    return {
      response: new Response(body === '' ? undefined : body, {
        status: answer.status,
        statusText: answer.statusText,
        headers: answer.headers,
      }),
      retryAfterMs: retryAfter(answer, io.now()),
    };
  } catch (error) {
    if (io.signal.aborted) throw interruptionOf(io);
    if (timeout.aborted) {
      throw unavailable(
        'cli.timeout',
        `the portal did not answer within ${time.timeoutMs / 1000} seconds`,
        {
          hint: 'allow more time with `--timeout SECONDS`, or ask the portal team whether it is overloaded',
          cause: error,
          isOutage: true,
        },
      );
    }
    const failure = explainNetworkError(error, new URL(request.url));
    if (isTransient(error)) return { failure };
    throw failure;
  }
}

async function pause(io: Io, milliseconds: number): Promise<void> {
  try {
    await io.sleep(milliseconds, io.signal);
  } catch (error) {
    if (io.signal.aborted) throw interruptionOf(io);
    throw error;
  }
}

/** Milliseconds that `Retry-After` asks for, given in seconds or as a date; absent when it says nothing readable. */
function retryAfter(response: Response, now: number): number | undefined {
  const value = response.headers.get('retry-after');
  if (!value) return undefined;
  const milliseconds = /^\d+$/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - now;
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

/** Refuses redirects and pages: what a login proxy, a load balancer or a wrong address answers. */
async function jsonOnly(response: Response, url: string): Promise<Response> {
  const { origin } = new URL(url);
  const location = response.headers.get('location');
  if (response.status >= 300 && response.status < 400) {
    const target = location ? new URL(location, url).origin : 'elsewhere';
    throw unavailable(
      'cli.redirected',
      `the portal at \`${origin}\` redirects to \`${target}\` instead of answering`,
      {
        hint: 'give the address of the backend itself as `--url`; a sign-in proxy in front of it must let `/api/ai-governance` through',
      },
    );
  }
  const body = await response.clone().text();
  if (isJson(body)) return response;
  throw unavailable(
    'cli.notTheApi',
    `\`${origin}\` answered ${response.status} with ${
      /^\s*</.test(body) ? 'a web page' : 'something that is not JSON'
    } where the AI governance API was expected`,
    {
      hint: hintForPage(response.status),
      // A proxy that answers for a portal that is down.
      isOutage: response.status >= 500,
    },
  );
}

function hintForPage(status: number): string {
  if (status === 413) {
    return 'a proxy in front of the portal refuses large requests; raise its body limit, or choose a nearer `--base`';
  }
  if (status >= 500) {
    return 'a proxy answers for a portal that is down or starting; try again later';
  }
  return '`--url` must be the address of the backend, for example `https://portal.example.com` or, started locally, `http://localhost:7007`; a sign-in proxy in front of it must let `/api/ai-governance` through';
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}
