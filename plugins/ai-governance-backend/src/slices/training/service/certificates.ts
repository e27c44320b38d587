import {
  certificateStatus,
  type CertificateStatus,
  formatVersion,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import type { StoredCertificate } from '../model';
import type { LivingCertificate } from '../views';
import type { TrainingDeps } from './deps';
import { type Learner, requirePerson } from './learner';
import { personIdOf } from './learnerRecord';
import { certificateNotFound } from './refusals';
import { supersededAt } from './standing';
import { certificateRevoked } from './trainingLedger';

/** A certificate as its holder sees it. */
export interface ShownCertificate extends Omit<LivingCertificate, 'version'> {
  /** Of the path, as `major.minor`. */
  readonly version: string;
  readonly status: CertificateStatus;
}

/** A certificate with how it stands. */
export const shownCertificate = (
  certificate: LivingCertificate,
  now: string,
): ShownCertificate => ({
  ...certificate,
  version: formatVersion(certificate.version),
  status: certificateStatus(certificate, now),
});

/** Certificates of the caller, or of another for whoever may revoke them; newest first. Fails with `training.peopleOnly`. */
export async function listCertificates(
  deps: TrainingDeps,
  learner: Learner,
  holder?: string,
): Promise<readonly ShownCertificate[]> {
  const personId =
    holder === undefined
      ? await personIdOf(deps, learner)
      : (await deps.policy.directory.pseudonyms()).ofUser(holder);
  const [{ certificates }, published] = await Promise.all([
    deps.views.recordOf(personId),
    deps.views.published(),
  ]);
  const now = deps.ambient.now();
  return certificates.toReversed().map(certificate => {
    const { name, version } = certificate;
    const ofPath = published.filter(each => each.name === name);
    const superseded = supersededAt(version.major, ofPath);
    return shownCertificate(
      {
        ...certificate,
        ...(superseded === undefined ? {} : { supersededAt: superseded }),
      },
      now,
    );
  });
}

/** Revokes a certificate. Fails with `training.certificateNotFound` or `alreadyRevoked`. */
export async function revokeCertificate(
  deps: TrainingDeps,
  learner: Learner,
  order: { readonly certificateId: string; readonly reason: string },
): Promise<ShownCertificate> {
  const found = await deps.views.certificate(order.certificateId);
  if (!found) throw certificateNotFound(order.certificateId);
  const digest = await deps.policy.directory.reasonDigest(order.reason);
  const { personId, name } = found;
  await deps.unitOfWork.run(async transaction => {
    const { certificates } = await deps.store.takeLearner(transaction, {
      ...{ personId, name },
    });
    const certificate = certificates.find(
      each => each.certificateId === order.certificateId,
    );
    if (!certificate) throw certificateNotFound(order.certificateId);
    if (certificate.revokedAt !== undefined)
      throw new CodedError(
        'training.alreadyRevoked',
        `the certificate was revoked at ${certificate.revokedAt}`,
      );
    const by = { actor: learner.subject, reasonDigest: digest };
    const entry = certificateRevoked(certificate, by);
    const ledgerEntryId = await deps.audit.stage(transaction, entry);
    const revoked: StoredCertificate = {
      ...certificate,
      revokedAt: deps.ambient.now(),
      revokedBy: learner.subject,
      revokedReason: order.reason,
      ledgerEntryId,
    };
    await deps.store.updateCertificate(transaction, revoked);
  });
  const after = await deps.views.certificate(order.certificateId);
  if (!after) throw certificateNotFound(order.certificateId);
  return shownCertificate(after, deps.ambient.now());
}

/** The certificate of the caller's own. Fails with `training.certificateNotFound`, as for one that is not there. */
export async function requireOwnCertificate(
  deps: TrainingDeps,
  learner: Learner,
  certificateId: string,
): Promise<LivingCertificate> {
  requirePerson(learner);
  const personId = await personIdOf(deps, learner);
  const certificate = await deps.views.certificate(certificateId);
  if (certificate?.personId !== personId)
    throw certificateNotFound(certificateId);
  return certificate;
}
