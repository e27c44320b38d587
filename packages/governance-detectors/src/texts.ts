/** What to do about a credential. */
export const REMOVE_CREDENTIAL =
  'take it out, read it from the environment or a secret store instead, and revoke it if anybody else may have seen it';

/** What to do about data of a person. */
export const REMOVE_CUSTOMER_DATA =
  'take it out, or put made-up data in its place';

/** What to do about a match of a pattern that says nothing itself. */
export const REMOVE_MATCH =
  'take it out, or keep the text inside the organisation';

/** A fix with the way to allow what is harmless in a file. */
export const withAllowance = (fix: string, rule: string): string =>
  `${fix.replace(/\.$/, '')}; when it is harmless, say so in a comment on the line or the one above: \`ai-governance: allow ${rule} -- \` and a reason of at least 8 characters`;

/** A fix in a text that is no file: nobody reads a comment in it, so whoever shares it judges. */
export const withJudgement = (fix: string): string =>
  `${fix.replace(/\.$/, '')}; when it is made up or no such data at all, it may stay`;
