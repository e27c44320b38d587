import type { Decision, Obligation } from './decision';
import { PHASES } from './vocabulary';

/** What an obligation means for the change at hand, in the order in which people should read them. */
export type ObligationGroup =
  /** Enforced, due and not met: this holds the change. */
  | 'open'
  /** Due and not met, shown but not blocking. */
  | 'warned'
  /** Not met, enforced or shown at a later phase. */
  | 'later'
  | 'met'
  | 'waived'
  /** Not met, and only recorded. */
  | 'observed';

/** Titles of the groups, in the order in which people should read them. */
export const OBLIGATION_GROUP_TITLE = {
  open: 'Open',
  warned: 'Not met, but not blocking yet',
  later: 'Still to come',
  met: 'Met',
  waived: 'Waived',
  observed: 'Not met, only recorded',
} as const satisfies Record<ObligationGroup, string>;

/** Puts every obligation of a decision into exactly one group; the order within a group is the decision's. */
export function groupObligations<
  Item extends Pick<Obligation, 'status' | 'mode' | 'phase'>,
>({
  obligations,
  phase,
}: {
  readonly obligations: readonly Item[];
  readonly phase: Decision['phase'];
}): Readonly<Record<ObligationGroup, readonly Item[]>> {
  const groups: Record<ObligationGroup, Item[]> = {
    open: [],
    warned: [],
    later: [],
    met: [],
    waived: [],
    observed: [],
  };
  for (const obligation of obligations) {
    groups[groupOf(obligation, phase)].push(obligation);
  }
  return groups;
}

function groupOf(
  { status, mode, phase }: Pick<Obligation, 'status' | 'mode' | 'phase'>,
  now: Decision['phase'],
): ObligationGroup {
  if (status === 'fulfilled') return 'met';
  if (status === 'waived') return 'waived';
  if (mode === 'observe') return 'observed';
  if (PHASES.indexOf(phase) > PHASES.indexOf(now)) return 'later';
  return mode === 'enforce' ? 'open' : 'warned';
}
