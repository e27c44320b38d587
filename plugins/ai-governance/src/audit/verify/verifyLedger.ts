import type { LedgerHead } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  createLedgerVerifier,
  type LedgerReport,
} from '@ai-enablement/governance-core';
import type { VerifyDeps } from './continuity';
import { sha256, sha256Bytes } from './digests';

/** How far the verification came. */
export interface Progress {
  readonly done: number;
  readonly size: number;
}

/** What the verification of the whole ledger works with. */
export interface VerifyLedgerOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Lets the browser paint and listen; called every few milliseconds of work. */
  readonly pause: () => Promise<void>;
  /** Milliseconds of any steady clock. */
  readonly nowMs: () => number;
}

/** What came of it, against the head that was served with the first leaves. */
export interface WholeLedgerProof {
  readonly report: LedgerReport;
  readonly head: LedgerHead;
}

const LEAVES_A_REQUEST = 1000;
/** Work without a pause: short enough for a frame, long enough that pausing costs little. */
const SLICE_MS = 12;

/**
 * Reads every leaf of the ledger, hashes it here, and compares size and root with the head, and with the head remembered
 * here when there is one. Entries that are written meanwhile are not waited for. Rejects with the signal's reason when it is
 * cancelled. The head of a sound ledger is remembered.
 */
export async function verifyLedger(
  { client, memory }: Pick<VerifyDeps, 'client' | 'memory'>,
  { signal, onProgress, pause, nowMs }: VerifyLedgerOptions,
): Promise<WholeLedgerProof> {
  const before = memory.recall();
  const verifier = createLedgerVerifier({
    sha256Bytes,
    sha256,
    expected: before ? [before] : [],
  });
  let head: LedgerHead | undefined;
  let done = 0;
  // Leaves are asked for by index: where one is missing, their number would name one that was read already.
  let next = 0;
  do {
    const page = await client.listLedgerLeaves(
      { from: next, limit: LEAVES_A_REQUEST },
      { signal },
    );
    head ??= page.head;
    const { size } = head;
    const leaves = page.items.filter(({ index }) => index < size);
    if (leaves.length === 0) break;
    let sliceEndsMs = nowMs() + SLICE_MS;
    for (const leaf of leaves) {
      verifier.add(leaf);
      done += 1;
      next = leaf.index + 1;
      if (nowMs() < sliceEndsMs) continue;
      onProgress({ done, size: head.size });
      await pause();
      signal.throwIfAborted();
      sliceEndsMs = nowMs() + SLICE_MS;
    }
    onProgress({ done, size: head.size });
  } while (next < head.size);
  const report = verifier.finish({ size: head.size, root: head.root });
  if (report.isSound && head.size > 0) memory.remember(head);
  return { report, head };
}
