import type { Transaction } from '../../../database/unitOfWork';
import { CodedError } from '../../../shared/codedError';
import type { PolicyVersion } from '../model';
import type { FindEntities } from './controls';
import { refuse } from './permits';
import type { PolicyBook } from './policyBook';
import {
  inVersions,
  type VersionsInHand,
  type VersionWriteDeps,
} from './inVersions';
import { readProposal, requireCasesHold, requireOwnersKnown } from './proposal';
import type { Caller } from './trust';
import { scheduledAt } from './versionLife';
import { policyProposed } from './versionLedger';
import { whyNotPropose } from './versionPermits';

/** What proposing and publishing work with. */
export interface VersionChangeDeps extends VersionWriteDeps {
  readonly policies: PolicyBook;
  readonly findEntities: FindEntities;
  /** Whether whoever publishes must be another person than who proposed. */
  readonly needsSecondPerson: boolean;
  /** Called after a commit that put another policy in force. */
  readonly onActivated: () => void;
}

/** A document proposed as the next policy. */
export interface Proposal {
  readonly caller: Caller;
  /** YAML. */
  readonly document: string;
  readonly reason: string;
}

/** What is stored in the same transaction as the version. */
export type Alongside = (
  transaction: Transaction,
  versionId: string,
) => Promise<void>;

/**
 * Stores a proposed document as a draft. Fails with `policy.secondPersonRequired` for a machine, `policy.invalidDocument`,
 * `policy.casesFail`, `policy.ownerUnknown`, `policy.alreadyProposed`, or `policy.notReady` when the catalog is away.
 */
export async function proposeVersion(
  deps: VersionChangeDeps,
  { caller, document, reason }: Proposal,
  alongside?: Alongside,
): Promise<PolicyVersion> {
  refuse(whyNotPropose({ ...deps, caller }), 'the policy was not proposed');
  const read = readProposal(document);
  await requireCasesHold(read);
  await requireOwnersKnown(read.compiled.policy, deps.findEntities);
  const { digest, policy } = read.compiled;
  const { name, title } = policy;
  return inVersions(deps, async versions => {
    const { transaction, now, hash } = versions;
    await requireNew(deps, digest, versions);
    await deps.store.saveDocument(transaction, {
      digest,
      name,
      title,
      document,
    });
    const draft = {
      versionId: deps.ambient.newId(),
      digest,
      title,
      source: 'portal' as const,
      reason,
      proposedBy: caller.subject,
      proposedAt: now,
    };
    const entry = policyProposed(draft, hash(reason));
    const ledgerEntryId = await deps.audit.stage(transaction, entry);
    await deps.store.insertVersion(transaction, { ...draft, ledgerEntryId });
    await alongside?.(transaction, draft.versionId);
    return { ...draft, ledgerEntryId };
  });
}

async function requireNew(
  { store }: VersionChangeDeps,
  digest: string,
  { transaction, inForce, timeline, now }: VersionsInHand,
): Promise<void> {
  const scheduled = scheduledAt(timeline, now);
  const draft = await store.openDraft(transaction, digest);
  const same =
    (inForce?.digest === digest &&
      `version ${inForce.number}, which is in force`) ||
    (scheduled?.digest === digest &&
      `version ${scheduled.number}, which takes effect at ${scheduled.effectiveFrom}`) ||
    (draft && `the draft \`${draft.versionId}\``);
  if (!same) return;
  throw new CodedError(
    'policy.alreadyProposed',
    `the document says the same as ${same}; comments and the order of keys make no difference`,
  );
}
