import { type Decision, isDue, isOpen } from '@ai-enablement/governance-core';
import type { DecisionDigest } from '../model';

/** What lists show of a decision: why it came out as it did, and what is still open. */
export function digestDecision(decision: Decision): DecisionDigest {
  const refs = decision.scopes.flatMap(({ entityRef }) =>
    entityRef === undefined ? [] : [entityRef],
  );
  // What is only observed or warned about holds nothing up, so a list must not count it as open.
  const enforced = decision.obligations.filter(
    ({ mode }) => mode === 'enforce',
  );
  return {
    assistants: decision.assistants,
    because: [...new Set(decisive(decision))],
    obligations: {
      total: enforced.length,
      open: enforced.filter(isOpen).length,
    },
    entityRefs: [...new Set(refs)].sort(),
  };
}

/** The reasons that decided, as plain sentences. */
export function decisive(
  decision: Pick<Decision, 'outcome' | 'phase' | 'reasons' | 'obligations'>,
): readonly string[] {
  const { outcome, phase, reasons, obligations } = decision;
  const denials = reasons.filter(
    ({ effect, waivedUntil }) => effect === 'forbid' && !waivedUntil,
  );
  if (outcome === 'deny') {
    return denials
      .filter(({ mode }) => mode === 'enforce')
      .map(({ text }) => text);
  }
  if (outcome === 'hold') {
    return obligations
      .filter(
        obligation =>
          obligation.mode === 'enforce' &&
          isOpen(obligation) &&
          isDue(obligation, phase),
      )
      .map(({ text, found }) => `${text} (${found})`);
  }
  const permits = reasons.filter(({ effect }) => effect === 'permit');
  return (permits.length > 0 ? permits : denials).map(({ text }) => text);
}
