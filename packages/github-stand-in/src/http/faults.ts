import { refused, type StandInAnswer, type StandInRequest } from './router';

/** What goes wrong. Waits are in seconds, `resetAt` in seconds since 1970. */
export type Fault =
  | { readonly kind: 'primaryLimit'; readonly resetAt: number }
  | { readonly kind: 'secondaryLimit'; readonly retryAfter?: number }
  | { readonly kind: 'tooMany'; readonly retryAfter?: number }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly message?: string;
    }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'neverAnswer' }
  | { readonly kind: 'cutOff' }
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** A fault with what it befalls. */
export interface PlannedFault {
  readonly fault: Fault;
  /** Beginning of `GET /repos/acme/shop/pulls`, or a pattern over it; absent means every request. */
  readonly on?: string | RegExp;
  /** How often; absent means always. */
  times?: number;
}

/** Faults in the order in which they were planned; the first that fits and is not used up happens. */
export class Faults {
  #planned: PlannedFault[] = [];

  plan(planned: PlannedFault): void {
    this.#planned.push({ ...planned });
  }

  clear(): void {
    this.#planned = [];
  }

  /** The fault that befalls a request now, and counts it as used. */
  next({
    method,
    path,
  }: Pick<StandInRequest, 'method' | 'path'>): Fault | undefined {
    const text = `${method} ${path}`;
    const found = this.#planned.find(
      ({ on, times }) =>
        times !== 0 &&
        (on === undefined ||
          (typeof on === 'string' ? text.startsWith(on) : on.test(text))),
    );
    if (found?.times !== undefined) found.times -= 1;
    return found?.fault;
  }
}

/** The answer of a fault that has one. */
export function answerOf(fault: Fault): StandInAnswer | undefined {
  switch (fault.kind) {
    case 'primaryLimit':
      return {
        ...refused(403, 'API rate limit exceeded for installation ID 1.'),
        headers: {
          'x-ratelimit-limit': '5000',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(fault.resetAt),
        },
      };
    case 'secondaryLimit':
      return {
        ...refused(
          403,
          'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        ),
        headers: waitHeader(fault.retryAfter),
      };
    case 'tooMany':
      return {
        ...refused(429, 'Too many requests'),
        headers: waitHeader(fault.retryAfter),
      };
    case 'status':
      return refused(fault.status, fault.message ?? 'made to fail');
    case 'redirect':
      return { status: 301, headers: { location: fault.to }, body: {} };
    case 'malformed':
      return { status: 200, body: '{"number": ' };
    default:
      return undefined;
  }
}

const waitHeader = (seconds: number | undefined): Record<string, string> =>
  seconds === undefined ? {} : { 'retry-after': String(seconds) };
