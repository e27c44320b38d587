import { CodedError } from '../../../shared/codedError';

/** Who asks, and what they may do. */
export interface Learner {
  /** Entity ref of a user, subject of a service. */
  readonly subject: string;
  readonly kind: 'user' | 'service';
  /** Groups of the person, ancestors included; empty for a machine. */
  readonly groups: readonly string[];
  readonly mayPropose: boolean;
  readonly mayPublish: boolean;
  readonly mayRevoke: boolean;
}

/** The user ref of whoever takes training. Fails with `training.peopleOnly` for a machine. */
export function requirePerson({ kind, subject }: Learner): string {
  if (kind === 'user') return subject;
  throw new CodedError(
    'training.peopleOnly',
    'training is taken by people; sign in to the portal and take it there',
  );
}
