import type {
  GovernanceClient,
  LedgerHead,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { verifyConsistency } from '@ai-enablement/governance-core';
import { sha256Bytes } from './digests';
import type { HeadMemory, VerifiedHead } from './headMemory';

/** How the ledger of today stands to the one that this browser verified before. */
export type Continuity =
  | { readonly kind: 'first' }
  | { readonly kind: 'same' | 'grown'; readonly before: VerifiedHead }
  | {
      readonly kind: 'rewritten';
      readonly before: VerifiedHead;
      /** Entries gone; as many entries under another root; no proof that the old ones are the beginning of the new. */
      readonly how: 'shrunk' | 'changed' | 'broken';
    };

/** The head of today, with how it stands to the one verified before. */
export interface CheckedHead {
  readonly head: LedgerHead;
  readonly continuity: Continuity;
}

/** What the checks work with. */
export interface VerifyDeps {
  readonly client: Pick<
    GovernanceClient,
    | 'getLedgerHead'
    | 'getConsistencyProof'
    | 'getInclusionProof'
    | 'listLedgerLeaves'
  >;
  readonly memory: HeadMemory;
}

/**
 * Reads the head and checks that the ledger only grew since the head remembered here. A head that continues the remembered
 * one is remembered in its place; one that does not leaves the memory as it is, so that the alarm stays.
 */
export async function checkHead({
  client,
  memory,
}: VerifyDeps): Promise<CheckedHead> {
  const head = await client.getLedgerHead();
  const before = memory.recall();
  if (!before) return { head, continuity: { kind: 'first' } };
  const continuity = await compare({ before, head, client });
  if (continuity.kind === 'grown') memory.remember(head);
  return { head, continuity };
}

async function compare({
  before,
  head,
  client,
}: {
  readonly before: VerifiedHead;
  readonly head: LedgerHead;
  readonly client: VerifyDeps['client'];
}): Promise<Continuity> {
  if (head.size < before.size) {
    return { kind: 'rewritten', before, how: 'shrunk' };
  }
  if (head.size === before.size) {
    return head.root === before.root
      ? { kind: 'same', before }
      : { kind: 'rewritten', before, how: 'changed' };
  }
  const { path } = await client.getConsistencyProof({
    from: before.size,
    to: head.size,
  });
  // The roots are those held here and served as the head; what the proof itself says of them proves nothing.
  const proven = verifyConsistency(
    {
      from: before.size,
      to: head.size,
      fromRoot: before.root,
      toRoot: head.root,
      path,
    },
    sha256Bytes,
  );
  return proven.ok
    ? { kind: 'grown', before }
    : { kind: 'rewritten', before, how: 'broken' };
}
