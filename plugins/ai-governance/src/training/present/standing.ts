import type {
  Certificate,
  TrainingStanding,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Tone } from '../../shared/tone';
import { trainingPaths } from '../paths';

/** How far somebody has come, as a state. */
export type StandingState = TrainingStanding['state'];

/** How each state feels. */
export const STANDING_TONE: Readonly<Record<StandingState, Tone>> = {
  notStarted: 'neutral',
  started: 'info',
  attemptOpen: 'info',
  waiting: 'warning',
  certified: 'success',
  expiring: 'warning',
  superseded: 'warning',
  expired: 'danger',
  revoked: 'danger',
};

/** How each state of a certificate feels. */
export const CERTIFICATE_TONE: Readonly<Record<Certificate['status'], Tone>> = {
  valid: 'success',
  expiring: 'warning',
  superseded: 'warning',
  expired: 'danger',
  revoked: 'danger',
};

/** The instant that belongs to a state; absent for states without one. UTC, ISO 8601. */
export function instantOf({
  state,
  nextAttemptAt,
  expiresAt,
}: TrainingStanding): string | undefined {
  switch (state) {
    case 'waiting':
      return nextAttemptAt;
    case 'certified':
    case 'expiring':
    case 'superseded':
    case 'expired':
      return expiresAt;
    default:
      return undefined;
  }
}

/** What somebody can do next on a path. */
export interface NextStep {
  readonly action:
    | 'start'
    | 'goOn'
    | 'quiz'
    | 'readAgain'
    | 'certificate'
    | 'renew'
    | 'newVersion'
    | 'takeAgain';
  /** Below the sub-page. */
  readonly to: string;
}

const ACTIONS = {
  notStarted: 'start',
  started: 'goOn',
  attemptOpen: 'goOn',
  waiting: 'readAgain',
  certified: 'readAgain',
  expiring: 'renew',
  superseded: 'newVersion',
  expired: 'renew',
  revoked: 'takeAgain',
} as const satisfies Record<StandingState, NextStep['action']>;

/** The one step that brings somebody on. An open attempt goes before all; where nothing is to be done it is the certificate. */
export function nextStep(
  path: string,
  { state, attemptId, certificateId }: TrainingStanding,
): NextStep {
  if (attemptId !== undefined)
    return { action: 'quiz', to: trainingPaths.quiz(path, attemptId) };
  if (state === 'certified' && certificateId !== undefined)
    return {
      action: 'certificate',
      to: trainingPaths.certificate(certificateId),
    };
  return { action: ACTIONS[state], to: trainingPaths.path(path) };
}
