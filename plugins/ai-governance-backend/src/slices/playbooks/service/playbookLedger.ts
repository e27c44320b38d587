import {
  formatVersion,
  type LedgerEntryDraft,
} from '@ai-enablement/governance-core';
import type { PlaybookVersion } from '../model';

/*
 * What the ledger says of playbooks: which bytes were proposed, published and ended, by whom. Never a title, a text or a reason.
 */

type Named = Pick<PlaybookVersion, 'versionId' | 'name' | 'version' | 'digest'>;

const entry = (
  type: string,
  { versionId, name, version, digest }: Named,
  { actor, ...more }: { readonly actor: string } & LedgerEntryDraft['payload'],
): LedgerEntryDraft => ({
  type,
  actor,
  subjectIds: [`playbook:${name}`],
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
  version: Named & Pick<PlaybookVersion, 'proposedBy' | 'source'>,
  reasonDigest: string,
): LedgerEntryDraft =>
  entry('playbooks.proposed', version, {
    actor: version.proposedBy,
    source: version.source,
    reasonDigest,
  });

/** A version was published, at once or from an instant. */
export const versionPublished = (
  version: Omit<PlaybookVersion, 'ledgerEntryId'>,
  actor: string,
): LedgerEntryDraft =>
  entry('playbooks.published', version, {
    actor,
    proposedBy: version.proposedBy,
    effectiveFrom: version.effectiveFrom ?? null,
    expiresAt: version.expiresAt ?? null,
  });

/** A proposal was refused or withdrawn. */
export const versionClosed = (
  version: Named & Pick<PlaybookVersion, 'state'>,
  by: { readonly actor: string; readonly reasonDigest: string },
): LedgerEntryDraft => entry(`playbooks.${version.state}`, version, by);

/** A playbook is not to be used any more, or is again. */
export const deprecationChanged = (
  type: 'playbooks.deprecated' | 'playbooks.restored',
  name: string,
  {
    actor,
    reasonDigest,
    successor,
  }: {
    readonly actor: string;
    readonly reasonDigest: string;
    readonly successor?: string;
  },
): LedgerEntryDraft => ({
  type,
  actor,
  subjectIds: [`playbook:${name}`],
  payload: { name, reasonDigest, successor: successor ?? null },
});

/** A person says to have read a version; who it is stays a pseudonym, which the portal can compare and nobody can undo. */
export const acknowledged = (
  version: Named,
  person: string,
): LedgerEntryDraft =>
  entry('playbooks.acknowledged', version, { actor: person });

/** A stored version no longer has the bytes that its digest names. */
export const contentAltered = (
  version: Named,
  foundDigest: string,
): LedgerEntryDraft =>
  entry('playbooks.contentAltered', version, {
    actor: 'plugin:ai-governance',
    foundDigest,
  });
