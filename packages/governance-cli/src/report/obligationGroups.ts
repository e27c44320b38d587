import type {
  DecisionView,
  ObligationView,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { PHASES } from '@ai-enablement/governance-core';

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

/** Puts every obligation of a decision into exactly one group; the order within a group is the decision's. */
export function groupObligations(
  decision: Pick<DecisionView, 'obligations' | 'phase'>,
): Readonly<Record<ObligationGroup, readonly ObligationView[]>> {
  const groups: Record<ObligationGroup, ObligationView[]> = {
    open: [],
    warned: [],
    later: [],
    met: [],
    waived: [],
    observed: [],
  };
  for (const obligation of decision.obligations) {
    groups[groupOf(obligation, decision.phase)].push(obligation);
  }
  return groups;
}

function groupOf(
  { status, mode, phase }: ObligationView,
  now: DecisionView['phase'],
): ObligationGroup {
  if (status === 'fulfilled') return 'met';
  if (status === 'waived') return 'waived';
  if (mode === 'observe') return 'observed';
  if (PHASES.indexOf(phase) > PHASES.indexOf(now)) return 'later';
  return mode === 'enforce' ? 'open' : 'warned';
}
