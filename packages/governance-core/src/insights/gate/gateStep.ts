import {
  isDue,
  isOpen,
  type ChangeSubject,
  type Decision,
  type Obligation,
  type Outcome,
} from '../../policy';

/** A decision for merging a change, as far as the gate's own history goes. */
export interface DecidedStep {
  /** Instant that the decision was made for, UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly headSha: string;
  readonly trust: ChangeSubject['trust'];
  readonly decision: Pick<
    Decision,
    'outcome' | 'phase' | 'reasons' | 'obligations' | 'scopes'
  >;
}

/** What one decision did to a change; names nobody and quotes nothing. */
export interface GateStep {
  readonly at: string;
  readonly headSha: string;
  /** Whether it rests on what a host showed, and not on what a pipeline reported. */
  readonly isObserved: boolean;
  readonly outcome: Outcome;
  /** Whether nothing but the gate held the change: neither a reviewer nor a machine that had yet to answer. */
  readonly isHeldByGate: boolean;
  /** Rules that denied, each once, sorted. */
  readonly deniedBy: readonly string[];
  /** Rules that would have denied but for an exception. */
  readonly lifted: readonly {
    readonly rule: string;
    readonly by: 'waiver' | 'breakGlass';
  }[];
  /** Whether a waiver lowered the tier of something that it touches. */
  readonly isTierLowered: boolean;
}

/** Reduces a decision to what it did to its change. */
export function gateStep({
  at,
  headSha,
  trust,
  decision,
}: DecidedStep): GateStep {
  const denials = decision.reasons.filter(({ effect }) => effect === 'forbid');
  return {
    at,
    headSha,
    isObserved: trust === 'observed',
    outcome: decision.outcome,
    isHeldByGate: isHeldByGate(decision),
    deniedBy: [
      ...new Set(
        denials
          .filter(({ mode, waivedUntil }) => mode === 'enforce' && !waivedUntil)
          .map(({ rule }) => rule),
      ),
    ].sort(),
    lifted: denials
      .filter(({ waivedUntil }) => waivedUntil !== undefined)
      .map(({ rule, waiver }) => ({
        rule,
        by: waiver === undefined ? 'breakGlass' : 'waiver',
      })),
    isTierLowered: decision.scopes.some(
      ({ waivedTier, tier }) =>
        waivedTier !== undefined && waivedTier !== tier.effective,
    ),
  };
}

/** A denial is nobody's to lift but the gate's; what holds waits for others as long as one of them has yet to answer. */
function isHeldByGate({
  outcome,
  phase,
  obligations,
}: DecidedStep['decision']): boolean {
  if (outcome !== 'hold') return outcome === 'deny';
  return !obligations.some(
    obligation =>
      obligation.mode === 'enforce' &&
      isOpen(obligation) &&
      isDue(obligation, phase) &&
      waitsForOthers(obligation),
  );
}

/** A review waits for a person, a check for CI, and a scan for its report; what a scan found is held by the gate. */
const waitsForOthers = ({ kind, status }: Obligation): boolean =>
  kind === 'review' ||
  kind === 'check' ||
  (kind === 'scan' && status === 'unknown');
