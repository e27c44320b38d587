/** Shortest reason that the API takes, in characters. */
export const REASON_MIN = 5;
/** Longest reason that the API takes, in characters. */
export const REASON_MAX = 500;

/** What a written reason is worth: nothing written yet, too short, or good to be sent. */
export function reasonState(reason: string): 'empty' | 'tooShort' | 'ready' {
  const { length } = reason.trim();
  if (length === 0) return 'empty';
  return length < REASON_MIN ? 'tooShort' : 'ready';
}
