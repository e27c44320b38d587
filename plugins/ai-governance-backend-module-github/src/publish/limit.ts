/** What GitHub takes of a summary. */
export const MOST_CHARACTERS = 65_535;

/**
 * Joins lines within a limit of characters. When they are too many, whole lines are left out from the end of `lines`, `more` says how
 * many, and `last` still stands at the end.
 */
export function joinWithin(
  lines: readonly string[],
  {
    last,
    more,
    most = MOST_CHARACTERS,
  }: {
    readonly last: readonly string[];
    readonly more: (left: number) => string;
    readonly most?: number;
  },
): string {
  const whole = [...lines, ...last].join('\n');
  if (whole.length <= most) return whole;
  const tail = ['', more(lines.length), ...last].join('\n');
  const kept: string[] = [];
  let length = tail.length + 1;
  for (const line of lines) {
    if (length + line.length + 1 > most) break;
    kept.push(line);
    length += line.length + 1;
  }
  return [...kept, '', more(lines.length - kept.length), ...last].join('\n');
}
