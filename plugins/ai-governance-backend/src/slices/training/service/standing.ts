import {
  certificateStatus,
  nextAttemptAt,
  type CertificateStatus,
} from '@ai-enablement/governance-core';
import type {
  Attempt,
  LearnerRecord,
  StoredCertificate,
  TrainingVersion,
} from '../model';

/** How far a person has come on a path. */
export interface Standing {
  readonly state:
    | 'notStarted'
    | 'started'
    | 'attemptOpen'
    | 'waiting'
    | 'certified'
    | Exclude<CertificateStatus, 'valid'>;
  /** Modules of the current version that were read. */
  readonly read: readonly string[];
  readonly attemptId?: string;
  readonly nextAttemptAt?: string;
  readonly certificate?: StoredCertificate;
}

/** What a standing depends on, beside what the person did. */
export interface StandingContext {
  readonly version: TrainingVersion;
  /** Published versions of the path. */
  readonly published: readonly TrainingVersion[];
  readonly now: string;
}

/** From when a path has had a newer major version than one; `undefined` while it has none. */
export const supersededAt = (
  major: number,
  published: readonly TrainingVersion[],
): string | undefined =>
  published
    .filter(({ version }) => version.major > major)
    .flatMap(({ decidedAt }) => decidedAt ?? [])
    .toSorted()[0];

/** How a certificate of a path stands. */
export function statusOf(
  certificate: StoredCertificate,
  { published, now }: Pick<StandingContext, 'published' | 'now'>,
): CertificateStatus {
  const superseded = supersededAt(certificate.version.major, published);
  return certificateStatus(
    {
      ...certificate,
      ...(superseded === undefined ? {} : { supersededAt: superseded }),
    },
    now,
  );
}

/** An attempt that can still be handed in. */
export const openAttemptOf = (
  attempts: readonly Attempt[],
  { version, published }: Pick<StandingContext, 'version' | 'published'>,
): Attempt | undefined =>
  attempts.find(
    attempt =>
      attempt.state === 'open' && !isOutdated(attempt, { version, published }),
  );

/** Whether a new major version came since an attempt began. */
export const isOutdated = (
  { versionId }: Attempt,
  { version, published }: Pick<StandingContext, 'version' | 'published'>,
): boolean =>
  published.find(each => each.versionId === versionId)?.version.major !==
  version.version.major;

/** Instants of the failed attempts since the last certificate, oldest first. */
export function failuresOf({
  attempts,
  certificates,
}: Pick<LearnerRecord, 'attempts' | 'certificates'>): readonly string[] {
  const last = certificates.at(-1)?.issuedAt ?? '';
  return attempts
    .filter(({ state }) => state === 'failed')
    .flatMap(({ submittedAt }) => submittedAt ?? [])
    .filter(at => at > last)
    .toSorted();
}

/** How far a person has come on a path; `record` holds what they did on it. */
export function standingOf(
  record: LearnerRecord,
  context: StandingContext,
): Standing {
  const { version, now } = context;
  const read = record.readings
    .filter(({ versionId }) => versionId === version.versionId)
    .map(({ module }) => module);
  const open = openAttemptOf(record.attempts, context);
  const next = nextAttemptAt(version.header.quiz, failuresOf(record), now);
  const certificate = record.certificates.at(-1);
  const held = certificate && statusOf(certificate, context);
  return {
    state: stateOf({
      held,
      isOpen: open !== undefined,
      isWaiting: next !== undefined,
      isStarted: read.length + record.attempts.length > 0,
    }),
    read,
    ...(open ? { attemptId: open.attemptId } : {}),
    ...(next === undefined ? {} : { nextAttemptAt: next }),
    ...(certificate ? { certificate } : {}),
  };
}

function stateOf({
  held,
  isOpen,
  isWaiting,
  isStarted,
}: {
  readonly held: CertificateStatus | undefined;
  readonly isOpen: boolean;
  readonly isWaiting: boolean;
  readonly isStarted: boolean;
}): Standing['state'] {
  if (held === 'valid') return 'certified';
  if (held === 'expiring' || held === 'superseded') return held;
  if (isOpen) return 'attemptOpen';
  if (isWaiting) return 'waiting';
  if (held) return held;
  return isStarted ? 'started' : 'notStarted';
}

/** Whether a person holds a certificate that is not over. */
export const isHeld = (state: Standing['state']): boolean =>
  state === 'certified' || state === 'expiring' || state === 'superseded';
