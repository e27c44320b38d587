import {
  waiverStatus,
  type WaiverStatus,
} from '@ai-enablement/governance-core';
import type { AuditFacade } from '../../audit/facade';
import {
  holdsBreakGlass,
  lifeOfWaiver,
  type StoredBreakGlass,
  type StoredWaiver,
} from '../model';
import type { ReviewTimes } from '../../../shared/reviewTimes';
import { type Chase, chaseOf } from './chase';
import { type Evidenced, withEvidence } from './evidenced';
import type { ExceptionAsking } from './exceptionAsking';
import {
  type BreakGlassPermits,
  breakGlassPermits,
  type WaiverPermits,
  waiverPermits,
} from './exceptionPermits';
import { aboutRepository, aboutScope } from './exceptionScope';
import type { Snapshot } from './snapshot';

/** A waiver as one caller sees it. */
export type WaiverView = Evidenced<StoredWaiver> & {
  readonly status: WaiverStatus;
  readonly permits: WaiverPermits;
  /** Entities that the caller must be able to read; not shown. */
  readonly about: readonly string[];
};

/** A use of break-glass as one caller sees it. */
export type BreakGlassView = Evidenced<StoredBreakGlass> & {
  readonly isActive: boolean;
  readonly permits: BreakGlassPermits;
  /** Absent once it was reviewed. */
  readonly chase?: Chase;
  /** Entities that the caller must be able to read; not shown. */
  readonly about: readonly string[];
};

/** With what exceptions are seen. */
export interface Sight {
  readonly audit: AuditFacade;
  readonly asking: ExceptionAsking;
  readonly snapshot: Pick<Snapshot, 'byRepository'>;
  readonly now: string;
}

/** With what uses of break-glass are seen. */
export interface BreakGlassSight extends Sight {
  readonly reviews: ReviewTimes;
}

/** Waivers with where they stand and what the caller may do; two queries at most. */
export async function seeWaivers(
  { audit, asking, snapshot, now }: Sight,
  waivers: readonly StoredWaiver[],
): Promise<readonly WaiverView[]> {
  const evidenced = await withEvidence(audit, waivers);
  return evidenced.map(waiver => ({
    ...waiver,
    status: waiverStatus(lifeOfWaiver(waiver), now),
    permits: waiverPermits(waiver, asking, now),
    about: aboutScope(snapshot, waiver.scope),
  }));
}

/** Uses of break-glass with where they stand and what the caller may do; two queries at most. */
export async function seeBreakGlass(
  { audit, asking, snapshot, now, reviews }: BreakGlassSight,
  uses: readonly StoredBreakGlass[],
): Promise<readonly BreakGlassView[]> {
  const evidenced = await withEvidence(audit, uses);
  return evidenced.map(use => ({
    ...use,
    isActive: holdsBreakGlass(use, now),
    permits: breakGlassPermits(use, asking),
    chase: chaseOf(use, { snapshot, reviews, now }),
    about: aboutRepository(snapshot, use.repository),
  }));
}

/** The one that is seen of a list of one. */
export function onlyOne<Item>(items: readonly Item[]): Item {
  const [only] = items;
  if (only === undefined) throw new Error('one exception gives one view');
  return only;
}
