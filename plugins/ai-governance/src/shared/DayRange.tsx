interface DayRangeProps {
  /** The start of the first day; UTC, ISO 8601. */
  readonly from: string;
  /** The end of the last day, exclusive. */
  readonly to: string;
}

const RANGE = { dateStyle: 'medium', timeZone: 'UTC' } as const;

/** Days of the calendar in UTC, the last one included. */
export function DayRange({ from, to }: DayRangeProps) {
  const last = Date.parse(to) - 1;
  return (
    <span>
      {new Intl.DateTimeFormat(undefined, RANGE).formatRange(
        Date.parse(from),
        last,
      )}
    </span>
  );
}
