interface InstantProps {
  /** UTC, ISO 8601. */
  readonly at: string;
}

/** An instant in the reader's time zone, with UTC on hover; an unreadable one is shown as it came. */
export function Instant({ at }: InstantProps) {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return <span>{at}</span>;
  return (
    <time dateTime={date.toISOString()} title={utc(date)}>
      {local(date)}
    </time>
  );
}

function local(date: Date): string {
  return new Intl.DateTimeFormat(undefined, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(date);
}

function utc(date: Date): string {
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
