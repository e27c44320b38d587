import {
  isWithinScope,
  type Policy,
  type Waiver,
  waiverStatus,
} from '@ai-enablement/governance-core';
import { holdsBreakGlass, lifeOfWaiver } from '../model';
import {
  type BreakGlassView,
  seeBreakGlass,
  seeWaivers,
  type BreakGlassSight,
  type WaiverView,
} from './exceptionView';
import type { KnownEntity, Snapshot } from './snapshot';
import { isActing } from './strengtheningFacts';
import { seeStrengthenings, type StrengtheningView } from './strengtheningView';

/** A waiver of the document, with where it stands. */
export type PolicyWaiverView = Waiver & {
  readonly status: 'active' | 'scheduled';
};

/** Exceptions that act on an entity now or soon, and what waits for somebody. */
export interface EntityExceptions {
  /** Active and scheduled ones, soonest end first. */
  readonly waivers: readonly WaiverView[];
  /** The same of the policy document. */
  readonly policyWaivers: readonly PolicyWaiverView[];
  /** Requests, oldest first. */
  readonly requests: readonly WaiverView[];
  /** Uses that are active or wait for a review, newest first. */
  readonly breakGlass: readonly BreakGlassView[];
  /** What makes review stricter now, soonest end first. */
  readonly strengthenings: readonly StrengtheningView[];
}

/** Everything of it is at hand already but for the ledger: six queries at most, none where there is no exception. */
export async function exceptionsOn(
  { fact, waivers, strengthenings }: KnownEntity,
  policy: Policy,
  sight: BreakGlassSight & { readonly snapshot: Pick<Snapshot, 'exceptions'> },
): Promise<EntityExceptions> {
  const { snapshot, now } = sight;
  const statusOf = (waiver: (typeof waivers)[number]) =>
    waiverStatus(lifeOfWaiver(waiver), now);
  const open = waivers.filter(waiver =>
    ['active', 'scheduled', 'requested'].includes(statusOf(waiver)),
  );
  const seen = await seeWaivers(sight, open);
  const uses = snapshot.exceptions
    .breakGlassIn(fact.repository ?? '')
    .filter(use => !use.review || holdsBreakGlass(use, now));
  return {
    waivers: seen
      .filter(({ status }) => status !== 'requested')
      .toSorted(by(({ expiresAt }) => expiresAt)),
    policyWaivers: policy.waivers
      .filter(waiver =>
        isWithinScope(waiver, { entity: fact, repository: fact.repository }),
      )
      .flatMap(waiver => livingWaiver(waiver, now))
      .toSorted(by(({ expiresAt }) => expiresAt)),
    requests: seen
      .filter(({ status }) => status === 'requested')
      .toSorted(by(({ requestedAt }) => requestedAt)),
    breakGlass: await seeBreakGlass(sight, uses),
    strengthenings: (
      await seeStrengthenings(sight, strengthenings.filter(isActing(now)))
    ).toSorted(by(({ expiresAt }) => expiresAt)),
  };
}

function livingWaiver(
  waiver: Waiver,
  now: string,
): readonly PolicyWaiverView[] {
  const { activeFrom, expiresAt } = waiver;
  const status = waiverStatus(
    { approvedAt: activeFrom ?? now, activeFrom, expiresAt },
    now,
  );
  return status === 'active' || status === 'scheduled'
    ? [{ ...waiver, status }]
    : [];
}

const by =
  <Item>(keyOf: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b));
