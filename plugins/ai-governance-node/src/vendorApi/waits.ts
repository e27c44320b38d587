/** A header in which a vendor says until when to wait. */
export interface WaitHeader {
  /** In lower case. */
  readonly name: string;
  /** Seconds since 1970, or an instant as text. */
  readonly form: 'epochSeconds' | 'instant';
  /** Counts only where this header is 0; absent: whenever it is there. */
  readonly whenNoneLeftIn?: string;
}

/** A vendor that sets a limit and does not say for how long means a minute. */
const USUAL_WAIT_MS = 60_000;
/** Nothing that a vendor limits lasts longer; a greater number is a mistake of a proxy. */
const LONGEST_BELIEVED_MS = 24 * 3_600_000;
const FIRST_PAUSE_MS = 1_000;

/**
 * Milliseconds to wait before asking again; `undefined` when asking again would not help. `status` is absent when nothing answered.
 *
 * @param tried how often it was asked, from 1
 */
export function waitAfter(
  answer: { readonly status: number; readonly headers: Headers } | undefined,
  {
    tried,
    now,
    waitHeaders,
  }: {
    readonly tried: number;
    readonly now: number;
    readonly waitHeaders: readonly WaitHeader[];
  },
): number | undefined {
  const pause = FIRST_PAUSE_MS * 2 ** (tried - 1);
  if (!answer) return pause;
  const { status, headers } = answer;
  if (status < 500 && status !== 429 && status !== 403) return undefined;
  const told =
    retryAfter(headers.get('retry-after'), now) ??
    toldWait(headers, waitHeaders, now);
  if (told !== undefined)
    return Math.min(Math.max(told, FIRST_PAUSE_MS), LONGEST_BELIEVED_MS);
  if (status === 429) return USUAL_WAIT_MS;
  return status >= 500 ? pause : undefined;
}

/** Seconds or a date, as RFC 9110 has it. */
function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\d{1,12}$/.test(value)) return Number(value) * 1_000;
  return untilInstant(value, now);
}

function untilInstant(value: string, now: number): number | undefined {
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : at - now;
}

function toldWait(
  headers: Headers,
  waitHeaders: readonly WaitHeader[],
  now: number,
): number | undefined {
  for (const { name, form, whenNoneLeftIn } of waitHeaders) {
    const value = headers.get(name);
    const counts =
      whenNoneLeftIn === undefined || headers.get(whenNoneLeftIn) === '0';
    if (value === null || !counts) continue;
    if (form === 'instant') return untilInstant(value, now);
    if (/^\d{1,12}$/.test(value)) return Number(value) * 1_000 - now;
  }
  return undefined;
}
