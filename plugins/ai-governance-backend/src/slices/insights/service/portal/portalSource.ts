import type {
  SignalDesk,
  SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { PORTAL_SOURCE } from '@ai-enablement/governance-core';
import { z } from 'zod';
import type { AuditFacade } from '../../../audit/facade';
import type { PolicyFacade } from '../../../policy/facade';
import { decidedChange } from './decidedChange';

const CURSOR = 'ledger';
const ENTRIES_AT_ONCE = 500;
const EVERY_MINUTES = 5;

/** What the ledger says of a decision for merging a change that is no preview. */
const mergeDecision = z.object({
  repository: z.string(),
  pullRequest: z.int().min(1),
  phase: z.literal('merge'),
  isPreview: z.literal(false),
});

/** What the source reads. */
export interface PortalSourceDeps {
  readonly audit: Pick<AuditFacade, 'entriesFrom'>;
  readonly policy: Pick<PolicyFacade, 'historiesOf'>;
}

/**
 * The source `portal`: what this portal decided on changes. It goes through the ledger, in which every decision has its place, from the
 * beginning and then behind the last entry that it saw; of a change that was decided on it reads all decisions again, so that a change
 * is told of once, however often and in whatever order.
 */
export const createPortalSource = (deps: PortalSourceDeps): SignalSource => ({
  id: PORTAL_SOURCE,
  title: 'Decisions of this portal',
  kinds: [decidedChange],
  everyMinutes: EVERY_MINUTES,
  collect: desk => collect(desk, deps),
});

async function collect(
  desk: SignalDesk,
  { audit, policy }: PortalSourceDeps,
): Promise<void> {
  let next = Number((await desk.cursor(CURSOR)) ?? 0);
  while (!desk.stop.aborted) {
    const entries = await audit.entriesFrom(next, ENTRIES_AT_ONCE);
    const last = entries.at(-1);
    if (!last) return;
    next = last.index + 1;
    const decided = entries.flatMap(({ entry }) => {
      if (entry.type !== 'policy.decisionMade') return [];
      return mergeDecision.safeParse(entry.payload).data ?? [];
    });
    await desk.hand({
      kind: decidedChange.id,
      records: await policy.historiesOf(decided),
      cursor: { name: CURSOR, value: String(next) },
    });
  }
}
