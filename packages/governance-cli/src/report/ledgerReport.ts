import type {
  LedgerEntry,
  LedgerHead,
} from '@ai-enablement/backstage-plugin-ai-governance-common';

/** What `ledger show` has to tell, before it becomes text or JSON. */
export interface LedgerReport {
  /** Given with `--entity`. */
  readonly entityRef?: string;
  readonly head: LedgerHead;
  /** Newest first. */
  readonly entries: readonly LedgerEntry[];
  readonly hasMore: boolean;
}

/** The envelope `ai-governance/ledger@1`; documented in `docs/reference/cli.md`. */
export const ledgerDocument = (report: LedgerReport) => ({
  schema: 'ai-governance/ledger@1',
  ...report,
});
