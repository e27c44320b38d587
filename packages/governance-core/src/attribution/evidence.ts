import type { Evidence, EvidenceKind } from './types';

/** Longest evidence text, in characters. */
export const MAX_EVIDENCE_LENGTH = 200;

/** Most pieces of evidence kept for one commit; squashed histories repeat themselves hundreds of times. */
export const MAX_EVIDENCE = 50;

/**
 * The text without any e-mail address except those in `keep` (lower case), and cut to `MAX_EVIDENCE_LENGTH`.
 * Works on tokens between spaces and angle brackets, in linear time.
 */
export function withoutEmailsExcept(
  text: string,
  keep: readonly string[] = [],
): string {
  const kept = text
    .slice(0, 4 * MAX_EVIDENCE_LENGTH)
    .split(/(\s+)/)
    .map(token => {
      // A single `@` in front is a mention.
      const at = token.indexOf('@', 1);
      if (at < 0 || /^https?:\/\//.test(token)) return token;
      const address = token
        .replace(/^[<("']+/, '')
        .replace(/[>)"',;.]+$/, '')
        .toLowerCase();
      // The comma behind an address that goes stays, for the sake of what follows.
      return keep.includes(address) ? token : (/[,;]$/.exec(token)?.[0] ?? '');
    })
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;])/g, '$1')
    .trim();
  return kept.length > MAX_EVIDENCE_LENGTH
    ? `${kept.slice(0, MAX_EVIDENCE_LENGTH - 1)}…`
    : kept;
}

/** A piece of evidence whose text is safe to show and store: see `withoutEmailsExcept`. */
export function evidenceOf(
  kind: EvidenceKind,
  text: string,
  options: {
    readonly line?: number;
    readonly keepEmails?: readonly string[];
  } = {},
): Evidence {
  const safe = withoutEmailsExcept(text, options.keepEmails);
  return options.line === undefined
    ? { kind, text: safe }
    : { kind, text: safe, line: options.line };
}
