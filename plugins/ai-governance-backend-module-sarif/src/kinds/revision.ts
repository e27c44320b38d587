const END_OF_COUNT = Date.UTC(2100, 0);

/**
 * Which of several reports about one finding holds.
 *
 * - A scanner that tells when it first saw a finding knows its whole story, so its latest report holds.
 * - Of others the earliest holds, since it alone says when the finding came; and one in which it was open before any in which it was
 *   suppressed. What is suppressed later stays counted where it came.
 */
export function revisionOf(
  {
    firstSeenAt,
    isSuppressed,
  }: { readonly firstSeenAt?: string; readonly isSuppressed: boolean },
  scannedAt: string,
): number {
  const time = Date.parse(scannedAt);
  if (firstSeenAt !== undefined) return 2 * END_OF_COUNT + Math.max(0, time);
  const earlier = Math.min(END_OF_COUNT, Math.max(0, END_OF_COUNT - time));
  return earlier + (isSuppressed ? 0 : END_OF_COUNT);
}
