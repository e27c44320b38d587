/** Two stars right behind letters and before a slash: in git they span folders, and for other readers they do not. */
const SPANNING = /^([^*?[\\]*[^*?[\\/])\*\*+\/(?=.)/;

/** A gitignore pattern without what only git reads in its way; it matches at least as much. */
export function withoutQuirks(pattern: string): string {
  const spanned = SPANNING.exec(pattern)?.[1];
  if (spanned === undefined) return pattern.replace(/\*{3,}/g, '**');
  return `${spanned.includes('/') ? '' : '/'}${spanned}*`;
}
