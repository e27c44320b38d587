const DAY = new Intl.DateTimeFormat(undefined, {
  dateStyle: 'medium',
  timeZone: 'UTC',
});

/** A day of the calendar in UTC, given as `YYYY-MM-DD`; an unreadable one is shown as it came. */
export function Day({ on }: { readonly on: string }) {
  const date = new Date(`${on}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return <span>{on}</span>;
  return <time dateTime={on}>{DAY.format(date)}</time>;
}
