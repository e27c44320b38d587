import type { SignalBody } from '../signals';
import type { GateStep } from './gateStep';

/** What the gate did to a change, as far as its decisions tell. */
export type GateHistory = Pick<
  SignalBody<'gate'>,
  'at' | 'waitingHours' | 'wasDenied' | 'overturnedBy'
>;

const MS_PER_HOUR = 3_600_000;

/**
 * What the gate did to a change, told by all decisions on it in any order; `undefined` without one. Hours count from a decision by which
 * nothing but the gate held the change to the next decision on it: how the last one ended is not known. A denial that a new commit put
 * right did stand; one that the same commit passed later, or an exception lifted, did not.
 */
export function gateHistory(
  decided: readonly GateStep[],
): GateHistory | undefined {
  const steps = inForce(decided);
  const last = steps.at(-1);
  if (!last) return undefined;
  const overturnedBy = steps
    .map((step, at) => endOfDenial(step, steps[at + 1]))
    .findLast(end => end !== undefined);
  return {
    at: last.at,
    waitingHours: hoursHeld(steps),
    wasDenied: steps.some(({ outcome }) => outcome === 'deny'),
    ...(overturnedBy && { overturnedBy }),
  };
}

/**
 * Decisions that held for the change when they were made, oldest first: on a commit that a host showed, those that rest on what it
 * showed, and none on a commit after a newer one was decided on.
 */
function inForce(decided: readonly GateStep[]): readonly GateStep[] {
  const shown = new Set(
    decided.filter(step => step.isObserved).map(({ headSha }) => headSha),
  );
  const heads: string[] = [];
  return [...decided]
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .filter(({ headSha, isObserved }) => {
      if (!isObserved && shown.has(headSha)) return false;
      if (heads.at(-1) === headSha) return true;
      if (heads.includes(headSha)) return false;
      heads.push(headSha);
      return true;
    });
}

function hoursHeld(steps: readonly GateStep[]): number {
  const held = steps.map((step, at) => {
    const next = steps[at + 1];
    return next && step.isHeldByGate
      ? Date.parse(next.at) - Date.parse(step.at)
      : 0;
  });
  return held.reduce((sum, ms) => sum + ms, 0) / MS_PER_HOUR;
}

/** How a denial ended that did not stand; `undefined` for one that stood, stands, or never was. */
function endOfDenial(
  step: GateStep,
  next: GateStep | undefined,
): GateHistory['overturnedBy'] {
  if (step.outcome !== 'deny' || !next || next.outcome === 'deny')
    return undefined;
  const lifted = next.lifted.filter(({ rule }) => step.deniedBy.includes(rule));
  if (lifted.some(({ by }) => by === 'waiver')) return 'waiver';
  if (next.isTierLowered && !step.isTierLowered) return 'waiver';
  if (lifted.length > 0) return 'breakGlass';
  return next.headSha === step.headSha ? 'laterDecision' : undefined;
}
