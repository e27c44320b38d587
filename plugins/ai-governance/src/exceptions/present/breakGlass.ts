import type { BreakGlass } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { nameOfException } from './name';
import { presentTicket, type TicketView } from './ticket';

/** What readers have to know first of a use of break-glass. */
export type BreakGlassState = 'reviewOpen' | 'justified' | 'notJustified';

/** One use of break-glass. */
export interface BreakGlassView {
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  readonly state: BreakGlassState;
  readonly isActive: boolean;
  readonly repository: string;
  readonly headSha: string;
  readonly pullRequest?: number;
  readonly reason: string;
  readonly ticket?: TicketView;
  readonly usedBy: string;
  /** UTC, ISO 8601. */
  readonly usedAt: string;
  /** UTC, ISO 8601; it holds while now is earlier, unless a review ended it. */
  readonly expiresAt: string;
  readonly review?: BreakGlass['review'];
  /** For whom an open review waits, and until when. */
  readonly chase?: BreakGlass['chase'];
  readonly permits: BreakGlass['permits'];
  readonly entryId: string;
}

/** A use of break-glass with its ticket and state read. */
export function presentBreakGlass(use: BreakGlass): BreakGlassView {
  return {
    id: use.breakGlassId,
    name: nameOfException(use.breakGlassId),
    state:
      use.reviewState === 'open' || use.review === undefined
        ? 'reviewOpen'
        : use.review.verdict,
    isActive: use.isActive,
    repository: use.repository,
    headSha: use.headSha,
    pullRequest: use.pullRequest,
    reason: use.reason,
    ticket: presentTicket(use.ticket),
    usedBy: use.usedBy,
    usedAt: use.usedAt,
    expiresAt: use.expiresAt,
    review: use.review,
    chase: use.chase,
    permits: use.permits,
    entryId: use.ledger.entryId,
  };
}
