import type { InboxSource, SourceDeps } from './source';
import { approvals } from './sources/approvals';
import { openReviews } from './sources/openReviews';
import { drift } from './sources/drift';
import { heldChanges } from './sources/heldChanges';
import { kpiDrifts } from './sources/kpiDrifts';
import { stricterReviews } from './sources/strengthenings';
import { tierBatches } from './sources/tierBatches';
import { tierRequests } from './sources/tierRequests';
import { unclassified } from './sources/unclassified';
import { useAlerts } from './sources/useAlerts';
import { expiringWaivers, waiverRequests } from './sources/waivers';

/** Everything that can need somebody: another source is a line here and a kind in `model.ts` and `contract/inbox.yaml`. */
export const inboxSources = (deps: SourceDeps): readonly InboxSource[] => [
  approvals(deps),
  openReviews(deps),
  waiverRequests(deps),
  expiringWaivers(deps),
  stricterReviews(),
  tierRequests(deps),
  tierBatches(deps),
  heldChanges(deps),
  useAlerts(deps),
  drift(deps),
  kpiDrifts(deps),
  unclassified(),
];
