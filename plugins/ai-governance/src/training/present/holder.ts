const USER = /^user:([^\s:/]+)\/([^\s:/]+)$/i;

/** The full ref of a user as somebody wrote it, in lower case; `undefined` when it names none. */
export function holderOf(text: string): string | undefined {
  const ref = text.trim();
  return USER.test(ref) ? ref.toLowerCase() : undefined;
}
