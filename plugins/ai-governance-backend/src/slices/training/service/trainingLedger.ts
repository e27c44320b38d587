import {
  formatVersion,
  type LedgerEntryDraft,
} from '@ai-enablement/governance-core';
import type { StoredCertificate, TrainingVersion } from '../model';

/*
 * What the ledger says of training: which bytes were proposed and published, by whom, and which certificates were issued and revoked, to
 * pseudonyms. Never a title, a question, an answer or a failed attempt.
 */

type Named = Pick<TrainingVersion, 'versionId' | 'name' | 'version' | 'digest'>;

const entry = (
  type: string,
  { versionId, name, version, digest }: Named,
  { actor, ...more }: { readonly actor: string } & LedgerEntryDraft['payload'],
): LedgerEntryDraft => ({
  type,
  actor,
  subjectIds: [`training:${name}`],
  payload: {
    versionId,
    name,
    version: formatVersion(version),
    digest,
    ...more,
  },
});

/** A version was proposed. */
export const versionProposed = (
  version: Named & Pick<TrainingVersion, 'proposedBy' | 'source'>,
  reasonDigest: string,
): LedgerEntryDraft =>
  entry('training.proposed', version, {
    actor: version.proposedBy,
    source: version.source,
    reasonDigest,
  });

/** A version was published. */
export const versionPublished = (
  version: Omit<TrainingVersion, 'ledgerEntryId'>,
  actor: string,
): LedgerEntryDraft =>
  entry('training.published', version, {
    actor,
    proposedBy: version.proposedBy,
  });

/** A proposal was refused or withdrawn. */
export const versionClosed = (
  version: Named & Pick<TrainingVersion, 'state'>,
  by: { readonly actor: string; readonly reasonDigest: string },
): LedgerEntryDraft => entry(`training.${version.state}`, version, by);

type Certified = Omit<StoredCertificate, 'ledgerEntryId'>;

const certificateEntry = (
  type: string,
  { certificateId, name, version, personId }: Certified,
  { actor, ...more }: { readonly actor: string } & LedgerEntryDraft['payload'],
): LedgerEntryDraft => ({
  type,
  actor,
  subjectIds: [`certificate:${certificateId}`, `training:${name}`],
  payload: {
    certificateId,
    name,
    version: formatVersion(version),
    personId,
    ...more,
  },
});

/** Somebody passed, and holds a certificate. */
export const certificateIssued = (
  certificate: Certified,
  pathDigest: string,
): LedgerEntryDraft =>
  certificateEntry('training.certificateIssued', certificate, {
    actor: 'plugin:ai-governance',
    pathDigest,
    issuedAt: certificate.issuedAt,
    expiresAt: certificate.expiresAt,
  });

/** A certificate counts no longer. */
export const certificateRevoked = (
  certificate: Certified,
  by: { readonly actor: string; readonly reasonDigest: string },
): LedgerEntryDraft =>
  certificateEntry('training.certificateRevoked', certificate, by);
