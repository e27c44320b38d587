import type { DecisionDesk } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { EXPECTED_INSTANT, toInstant } from '../../../shared/instant';
import { sourceCaller } from '../../../shared/sourceCaller';
import type { AssignmentViews } from '../views';
import { assignStage } from './assignStage';
import { assignTier } from './assignTier';
import type { AssignmentDeps } from './inSnapshot';
import { decide, type DecisionDeps } from './decisions';
import { type ScanDeps, submitScan } from './scans';
import type { Caller } from './trust';

/** What a desk works with. */
export interface DeskDeps {
  readonly decisions: DecisionDeps;
  readonly scans: ScanDeps;
  readonly assignments: AssignmentDeps;
  readonly assignmentViews: AssignmentViews;
}

/** The desk at which a module's source asks, in its own name. What it did before is not done again. */
export function createDesk(deps: DeskDeps, sourceId: string): DecisionDesk {
  const caller: Caller = { kind: 'source', subject: sourceCaller(sourceId) };
  const mine = { assignedBy: caller.subject };
  return {
    async decide({ idempotencyKey, trust, occurredAt, ...change }) {
      const { stored } = await decide(deps.decisions, {
        caller,
        change,
        trust,
        idempotencyKey,
        occurredAt: instant(occurredAt),
      });
      return { decisionId: stored.decisionId };
    },
    async submitScan(scan) {
      const { report } = await submitScan(deps.scans, {
        ...scan,
        caller,
        occurredAt: instant(scan.occurredAt),
      });
      return { scanId: report.scanId };
    },
    // A person may have decided otherwise since: an assignment that was made once is not made again at the next start.
    async assignTier(order) {
      const was = { ...order, ...mine };
      if (await deps.assignmentViews.hasAssignedTier(was)) return;
      await assignTier(deps.assignments, { ...order, caller });
    },
    async assignStage(order) {
      const was = { ...order, ...mine };
      if (await deps.assignmentViews.hasAssignedStage(was)) return;
      await assignStage(deps.assignments, { ...order, caller });
    },
  };
}

function instant(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const read = toInstant(text);
  if (read === undefined) {
    throw new Error(`\`${text}\` is not an instant; ${EXPECTED_INSTANT}`);
  }
  return read;
}
