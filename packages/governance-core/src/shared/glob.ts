/**
 * Whether `text` matches a glob whose only special character is `*` (any characters, `/` included), without regard to
 * case. Takes at most pattern × text steps, whatever the pattern.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  const glob = pattern.toLowerCase();
  const value = text.toLowerCase();
  let at = 0;
  let inGlob = 0;
  let lastStar = -1;
  let resumeAt = 0;
  while (at < value.length) {
    if (glob[inGlob] === '*') {
      lastStar = inGlob++;
      resumeAt = at;
    } else if (inGlob < glob.length && glob[inGlob] === value[at]) {
      inGlob++;
      at++;
    } else if (lastStar >= 0) {
      // Only the last star ever needs to take more: earlier ones took the shortest text that worked.
      inGlob = lastStar + 1;
      at = ++resumeAt;
    } else {
      return false;
    }
  }
  while (glob[inGlob] === '*') inGlob++;
  return inGlob === glob.length;
}
