import { exchange, SilenceError, type Exchange, type Sent } from './exchange';
import { failureOf, VendorFailedError } from './failures';
import type { VendorApiOptions } from './options';
import { waitAfter } from './waits';

const MOST_TRIES = 4;
/** A longer wait is given back instead. */
const LONGEST_WAIT_MS = 120_000;

/**
 * Asks until there is an answer that is wanted and `take` could read it, waiting as the vendor says. Rejects with a `VendorFailedError`:
 * `busy` when the wait is longer than two minutes, the failure itself when asking again does not help. Rejects with the reason of `stop`
 * when that aborts.
 */
export async function ask<Taken>(
  sent: Sent,
  what: string,
  options: VendorApiOptions,
  take: (answer: Exchange) => Promise<Taken>,
): Promise<Taken> {
  const { stop, now, sleep, waitHeaders = [] } = options;
  for (let tried = 1; ; tried += 1) {
    const tryOnce = await askOnce(sent, what, options, take);
    if ('taken' in tryOnce) return tryOnce.taken;
    const { failure, answer } = tryOnce;
    const isWorthIt = failure.failure.reason === 'unreachable' || answer;
    const waitMs = isWorthIt
      ? waitAfter(answer, { tried, now: now(), waitHeaders })
      : undefined;
    if (waitMs === undefined) throw failure;
    const isTold = answer !== undefined && answer.status < 500;
    if (waitMs > LONGEST_WAIT_MS || (isTold && tried === MOST_TRIES))
      throw busy(what, new Date(now() + waitMs).toISOString(), options);
    if (tried === MOST_TRIES) throw failure;
    await sleep(waitMs, stop);
    stop.throwIfAborted();
  }
}

type TryOnce<Taken> =
  | { readonly taken: Taken }
  | {
      readonly failure: VendorFailedError;
      /** Absent when it came not at all, or not whole. */
      readonly answer?: Exchange;
    };

async function askOnce<Taken>(
  sent: Sent,
  what: string,
  options: VendorApiOptions,
  take: (answer: Exchange) => Promise<Taken>,
): Promise<TryOnce<Taken>> {
  const { stop, timeoutSeconds = 30 } = options;
  try {
    const answer = await exchange(sent, { stop, timeoutSeconds });
    if (answer.status < 400) return { taken: await take(answer) };
    answer.leave();
    return { failure: failureOf(answer.status, options, what), answer };
  } catch (error) {
    if (error instanceof VendorFailedError) return { failure: error };
    return { failure: networkFailure(error, what, options) };
  }
}

function busy(
  what: string,
  retryAt: string,
  { vendor }: VendorApiOptions,
): VendorFailedError {
  return new VendorFailedError(
    `${vendor} asks to wait until ${retryAt} before ${what}; it is asked again then`,
    { reason: 'busy', retryAt },
  );
}

/** The failure for what the network threw; throws the reason of `stop` when that was it. */
export function networkFailure(
  error: unknown,
  what: string,
  {
    vendor,
    settings,
    stop,
    timeoutSeconds = 30,
  }: Pick<VendorApiOptions, 'vendor' | 'settings' | 'stop' | 'timeoutSeconds'>,
): VendorFailedError {
  stop.throwIfAborted();
  const cause =
    error instanceof SilenceError
      ? `did not answer within ${timeoutSeconds} s`
      : `could not be reached${networkCodeOf(error)}`;
  return new VendorFailedError(
    `${vendor} ${cause} for ${what}; check \`${settings}.baseUrl\` and the network`,
    { reason: 'unreachable' },
  );
}

/** The code that the network gave, however deep it lies, in brackets. */
function networkCodeOf(error: unknown): string {
  let cause = error;
  for (
    let depth = 0;
    depth < 4 && typeof cause === 'object' && cause;
    depth += 1
  ) {
    const code: unknown = Reflect.get(cause, 'code');
    if (typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code))
      return ` (${code})`;
    cause = Reflect.get(cause, 'cause');
  }
  return '';
}
