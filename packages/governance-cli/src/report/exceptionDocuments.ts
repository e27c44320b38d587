import type {
  ApprovalRequest,
  BreakGlass,
  Page,
  Waiver,
} from '@ai-enablement/backstage-plugin-ai-governance-common';

/** The envelope `ai-governance/waiver@1`; documented in `docs/reference/cli.md`. */
export const waiverDocument = (waiver: Waiver) => ({
  schema: 'ai-governance/waiver@1',
  waiver,
});

/** The envelope `ai-governance/waivers@1`. */
export const waiverListDocument = ({ items, nextCursor }: Page<Waiver>) => ({
  schema: 'ai-governance/waivers@1',
  waivers: items,
  hasMore: nextCursor !== undefined,
});

/** The envelope `ai-governance/break-glass@1`. */
export const breakGlassDocument = (breakGlass: BreakGlass) => ({
  schema: 'ai-governance/break-glass@1',
  breakGlass,
});

/** The envelope `ai-governance/break-glass-list@1`. */
export const breakGlassListDocument = ({
  items,
  nextCursor,
}: Page<BreakGlass>) => ({
  schema: 'ai-governance/break-glass-list@1',
  breakGlass: items,
  hasMore: nextCursor !== undefined,
});

/** The envelope `ai-governance/approval@1`. */
export const approvalDocument = (approval: ApprovalRequest) => ({
  schema: 'ai-governance/approval@1',
  approval,
});

/** The envelope `ai-governance/approvals@1`. */
export const approvalListDocument = ({
  items,
  nextCursor,
}: Page<ApprovalRequest>) => ({
  schema: 'ai-governance/approvals@1',
  approvals: items,
  hasMore: nextCursor !== undefined,
});
