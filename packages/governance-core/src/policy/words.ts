import type { ObligationStatus, Outcome, Reason } from './decision';

/** The word with which people and machines read an outcome. */
export const OUTCOME_WORD = {
  pass: 'passed',
  hold: 'held',
  deny: 'denied',
} as const satisfies Record<Outcome, string>;

export type OutcomeWord = (typeof OUTCOME_WORD)[Outcome];

/** State of an obligation in words; colour never says it alone. */
export const STATUS_WORD = {
  fulfilled: 'met',
  unfulfilled: 'not met',
  unknown: 'not reported',
  waived: 'waived',
} as const satisfies Record<ObligationStatus, string>;

/** What was found about an obligation, with its state; a text about what is not known says so itself. */
export const foundWords = ({
  status,
  found,
}: {
  readonly status: ObligationStatus;
  readonly found: string;
}): string =>
  status === 'unknown' ? found : `${STATUS_WORD[status]}: ${found}`;

/** Under which exception something is lifted, and until when; break-glass is told loudly. `undefined` when it is not lifted. */
export function liftedWords({
  waiver,
  breakGlass,
  waivedUntil,
}: {
  readonly waiver?: string;
  readonly breakGlass?: string;
  readonly waivedUntil?: string;
}): string | undefined {
  if (!waivedUntil) return undefined;
  if (breakGlass)
    return `BREAK-GLASS \`${breakGlass}\` until ${waivedUntil}, to be reviewed`;
  return `waived until ${waivedUntil}${waiver ? ` by \`${waiver}\`` : ''}`;
}

/** Whether a reason blocks: an enforced prohibition that no exception lifts. */
export const isBlockingReason = ({
  effect,
  mode,
  waivedUntil,
}: Pick<Reason, 'effect' | 'mode' | 'waivedUntil'>): boolean =>
  effect === 'forbid' && mode === 'enforce' && !waivedUntil;

/** What stands behind the rule of a prohibition that does not block; empty for all other reasons. */
export function reasonModeWords({
  effect,
  mode,
}: Pick<Reason, 'effect' | 'mode'>): string {
  if (effect === 'permit' || mode === 'enforce') return '';
  return mode === 'observe' ? ', only recorded' : ', shown but not blocking';
}
