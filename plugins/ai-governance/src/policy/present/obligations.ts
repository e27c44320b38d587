import type {
  EntityPolicy,
  ObligationView as Obligation,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { sentenceCase } from '../../shared/sentenceCase';
import type { Tone } from '../../shared/tone';
import {
  modeNote,
  rulesBehind,
  type ModeNote,
  type RuleBehind,
} from './sentences';

/** What is known of a condition. */
export type ObligationState = 'met' | 'notMet' | 'notReported' | 'waived';

const STATE: Readonly<Record<Obligation['status'], ObligationState>> = {
  fulfilled: 'met',
  unfulfilled: 'notMet',
  unknown: 'notReported',
  waived: 'waived',
};

const STATE_TONE: Readonly<Record<ObligationState, Tone>> = {
  met: 'success',
  notMet: 'danger',
  notReported: 'neutral',
  waived: 'info',
};

/** What needs the reader comes first. */
const STATE_ORDER: readonly ObligationState[] = [
  'notMet',
  'notReported',
  'waived',
  'met',
];

/** One condition with its observed state. */
export interface ObligationView {
  /** Unique on the screen. */
  readonly key: string;
  readonly kind: Obligation['kind'];
  readonly phase: Obligation['phase'];
  readonly state: ObligationState;
  readonly tone: Tone;
  readonly modeNote?: ModeNote;
  /** What is required. */
  readonly text: string;
  /** What was found; the measured value beside the threshold. */
  readonly found: string;
  readonly evidence: Obligation['evidence'];
  readonly fix?: string;
  readonly owners: readonly string[];
  readonly paths: readonly string[];
  readonly waivedUntil?: string;
  /** Id of the waiver or of the use of break-glass that lifts it. */
  readonly liftedBy?: string;
  /** Lifted by break-glass, which nobody approved beforehand. */
  readonly isBreakGlass: boolean;
  readonly rules: readonly RuleBehind[];
}

/** Conditions with those that need attention first; otherwise in the order of the API. */
export function presentObligations(
  obligations: readonly Obligation[],
  rules: EntityPolicy['rules'],
): readonly ObligationView[] {
  return obligations
    .map((obligation, index) => toView(obligation, index, rules))
    .sort((a, b) => rank(a) - rank(b));
}

function toView(
  obligation: Obligation,
  index: number,
  rules: EntityPolicy['rules'],
): ObligationView {
  const state = STATE[obligation.status];
  const note = modeNote(obligation.mode);
  const isBreakGlass = obligation.breakGlass !== undefined;
  const tone = toneOf(state, { isNoted: note !== undefined, isBreakGlass });
  return {
    key: `${obligation.rule}-${obligation.part ?? ''}-${index}`,
    kind: obligation.kind,
    phase: obligation.phase,
    state,
    tone,
    modeNote: note,
    text: obligation.text,
    found: sentenceCase(obligation.found),
    evidence: obligation.evidence,
    fix: obligation.fix,
    owners: obligation.owners,
    paths: obligation.paths,
    waivedUntil: obligation.waivedUntil,
    liftedBy: obligation.breakGlass ?? obligation.waiver,
    isBreakGlass,
    rules: rulesBehind([obligation.rule], rules),
  };
}

function toneOf(
  state: ObligationState,
  given: { readonly isNoted: boolean; readonly isBreakGlass: boolean },
): Tone {
  // A condition that does not block must not look as if it did.
  if (state === 'notMet' && given.isNoted) return 'warning';
  return state === 'waived' && given.isBreakGlass
    ? 'danger'
    : STATE_TONE[state];
}

function rank({ state, modeNote: note }: ObligationView): number {
  return STATE_ORDER.indexOf(state) * 2 + (note ? 1 : 0);
}
