import type {
  LedgerFinding,
  LedgerReport,
  TreeHead,
} from '@ai-enablement/governance-core';

/** What `ledger verify` and `ledger export` have to tell, before it becomes text or JSON. */
export interface LedgerVerification {
  /** Where the leaves came from: an export, or the portal. */
  readonly source: 'file' | 'portal';
  /** The export that was read or written. */
  readonly file?: string;
  /** Address of the portal that the leaves come from. */
  readonly issuer: string;
  /** When an export was made: UTC, ISO 8601. */
  readonly exportedAt?: string;
  /** Head that came with the leaves. */
  readonly head: TreeHead;
  /** Head that the caller gave. */
  readonly held?: TreeHead;
  readonly report: LedgerReport;
}

/** A verification with leaves after the head that came with them counted as a finding: nobody vouches for those. */
export function withLeavesBeyondHead(
  verification: LedgerVerification,
): LedgerVerification {
  const { head, report } = verification;
  if (report.size <= head.size) return verification;
  const finding: LedgerFinding = {
    code: 'cli.leavesBeyondHead',
    index: head.size,
    message: `there are ${report.size} leaves, but the first line names a head of ${head.size}: leaves were added afterwards`,
  };
  return {
    ...verification,
    report: {
      ...report,
      isSound: false,
      findings: [...report.findings, finding],
    },
  };
}

/** The envelope `ai-governance/ledger-verification@1`; documented in `docs/reference/cli.md`. */
export const verificationDocument = ({
  report,
  ...verification
}: LedgerVerification) => ({
  schema: 'ai-governance/ledger-verification@1',
  isSound: report.isSound,
  ...verification,
  size: report.size,
  root: report.root,
  confirmed: report.confirmed,
  findings: report.findings,
  omittedFindings: report.omittedFindings,
});
