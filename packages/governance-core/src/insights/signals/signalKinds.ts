import type { z } from 'zod';
import * as kinds from './kinds';

/** Every kind of signal by its name. */
export const SIGNAL_KINDS = {
  attribution: kinds.attributionSignal,
  bug: kinds.bugSignal,
  change: kinds.changeSignal,
  check: kinds.checkSignal,
  commit: kinds.commitSignal,
  cost: kinds.costSignal,
  defect: kinds.defectSignal,
  deployment: kinds.deploymentSignal,
  finding: kinds.findingSignal,
  gate: kinds.gateSignal,
  incident: kinds.incidentSignal,
  release: kinds.releaseSignal,
  requests: kinds.requestsSignal,
  review: kinds.reviewSignal,
  seat: kinds.seatSignal,
  survey: kinds.surveySignal,
  usage: kinds.usageSignal,
} as const;

/** Name of a kind, such as `change`. */
export type SignalKind = keyof typeof SIGNAL_KINDS;

/** What a signal of a kind says. */
export type SignalBody<Kind extends SignalKind = SignalKind> = z.output<
  (typeof SIGNAL_KINDS)[Kind]['body']
>;

/** What a source may hand in; instants in any form with a time zone. */
export type SignalInput<Kind extends SignalKind = SignalKind> = z.input<
  (typeof SIGNAL_KINDS)[Kind]['body']
>;
