import { readMoment, type Moment } from '../../shared/moment';

/** From when until when a version is to reach readers, as two inputs give it. */
export interface PeriodInput {
  /** Local date and time; `undefined` means at once. */
  readonly from: string | undefined;
  /** Local date and time; `undefined` means without an end. */
  readonly until: string | undefined;
}

/** What was read of the two inputs. */
export interface Period {
  readonly from: Moment;
  /** `now` means without an end. */
  readonly until: Moment;
  /** Whether the end is not after the beginning. */
  readonly isReversed: boolean;
  /** What the API is asked for; absent while it would not take it. */
  readonly order?: {
    readonly effectiveFrom?: string;
    readonly expiresAt?: string;
  };
}

/** So far ahead the portal takes instants. */
const YEARS = 5;

/** Reads from when until when a version is to reach readers. */
export function readPeriod(input: PeriodInput, now: Date): Period {
  const from = readMoment(input.from, now, YEARS);
  const until = readMoment(input.until, now, YEARS);
  const isReversed =
    from.kind === 'later' && until.kind === 'later' && until.at <= from.at;
  const isWhole =
    from.kind !== 'invalid' && until.kind !== 'invalid' && !isReversed;
  return {
    from,
    until,
    isReversed,
    ...(isWhole && {
      order: {
        ...(from.kind === 'later' && { effectiveFrom: from.at }),
        ...(until.kind === 'later' && { expiresAt: until.at }),
      },
    }),
  };
}
