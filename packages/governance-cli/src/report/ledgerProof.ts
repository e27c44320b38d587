import type {
  InclusionClaim,
  Issue,
  TreeHead,
} from '@ai-enablement/governance-core';

/** What `ledger proof` has to tell, before it becomes text or JSON. */
export interface LedgerProof extends InclusionClaim {
  readonly entryId: string;
  /** Exact text of the entry; absent when the portal does not serve it. */
  readonly canonical?: string;
  /** Head that the caller gave. */
  readonly held?: TreeHead;
  /** Why nothing is proven; empty when the entry is. */
  readonly issues: readonly Issue[];
}

/** The envelope `ai-governance/ledger-proof@1`; documented in `docs/reference/cli.md`. */
export const proofDocument = (proof: LedgerProof) => ({
  schema: 'ai-governance/ledger-proof@1',
  isProven: proof.issues.length === 0,
  ...proof,
});
