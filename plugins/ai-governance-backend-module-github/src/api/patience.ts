import {
  HostBusyError,
  HostFailedError,
} from '@ai-enablement/backstage-plugin-ai-governance-node';

/** How somebody waits who is in no hurry. */
export interface Patience {
  /** Rejects when the signal aborts. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Waits before each further try after a host was out of order. */
const WAITS_MS = [1_000, 4_000, 15_000] as const;
/** A host that asks to wait for longer is asked again at the next turn. */
const LONGEST_WAIT_MS = 120_000;

/**
 * Asks again after a host was out of order, and after a wait that it asked for, up to three times in all. Rejects as `ask` does when
 * that did not help, and at once where asking again cannot help.
 */
export async function patiently<T>(
  ask: () => Promise<T>,
  {
    sleep,
    now,
    signal,
  }: Patience & { readonly now: () => number; readonly signal: AbortSignal },
): Promise<T> {
  for (const usual of WAITS_MS) {
    try {
      return await ask();
    } catch (error) {
      const wait = waitAfter(error, usual, now());
      if (wait === undefined || signal.aborted) throw error;
      await sleep(wait, signal);
    }
  }
  return ask();
}

function waitAfter(
  error: unknown,
  usual: number,
  now: number,
): number | undefined {
  if (error instanceof HostBusyError) {
    const wait = Date.parse(error.retryAt) - now;
    return wait <= LONGEST_WAIT_MS ? Math.max(wait, 0) : undefined;
  }
  if (!(error instanceof HostFailedError)) return undefined;
  const { reason, answered = 0 } = error.failure;
  return reason === 'unreachable' || answered >= 500 ? usual : undefined;
}
