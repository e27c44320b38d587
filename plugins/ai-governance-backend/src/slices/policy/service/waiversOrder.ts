import type { WaiversQuery } from '../views';
import type { ExceptionAsking } from './exceptionAsking';

/** Which waivers a caller wants. */
export type WaiversOrder = Omit<WaiversQuery, 'now' | 'by' | 'endsUntil'> & {
  /** What the caller asked for, or with `false` what others asked for. */
  readonly mine?: boolean;
  readonly expiresWithinDays?: number;
};

const DAY_MS = 86_400_000;

/** What is wanted, as views are asked for it. */
export function readQuery(
  { mine, expiresWithinDays, ...query }: WaiversOrder,
  { asking, now }: { readonly asking: ExceptionAsking; readonly now: string },
): WaiversQuery {
  const { subject: person } = asking.caller;
  return {
    ...query,
    now,
    ...(mine === undefined ? {} : { by: { person, isOthers: !mine } }),
    ...(expiresWithinDays === undefined
      ? {}
      : {
          endsUntil: new Date(
            Date.parse(now) + expiresWithinDays * DAY_MS,
          ).toISOString(),
        }),
  };
}
