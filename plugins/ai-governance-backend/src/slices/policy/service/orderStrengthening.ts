import type {
  StrengtheningScope,
  StrengtheningTerms,
} from '@ai-enablement/governance-core';
import type { StoredStrengthening } from '../model';
import type { ApprovalViews } from '../views';
import { createPseudonymise, personIdOf } from './identity';
import { refuse } from './permits';
import type { SnapshotReader } from './snapshotReader';
import {
  strengthenReview,
  type StrengtheningWriteDeps,
} from './strengthenReview';
import {
  type StrengtheningAsking,
  whyNotStrengthen,
} from './strengtheningPermits';
import {
  aboutStrengthening,
  requireOwned,
  requirePlaceKnown,
} from './strengtheningPlace';
import {
  readStrengthening,
  type StrengtheningOrder,
} from './strengtheningTerms';

/** Stricter review that was read, with the entities of the catalog that it is about. */
export interface ReadStrengthening {
  readonly terms: StrengtheningTerms;
  readonly about: readonly string[];
}

/** What ordering stricter review works with. */
export interface OrderDeps {
  readonly strengtheningChanges: StrengtheningWriteDeps;
  readonly approvalViews: ApprovalViews;
  readonly snapshots: SnapshotReader;
  readonly now: () => string;
}

/** Reads an order; stores nothing. Fails with `policy.invalidStrengthening`, `shared.notAllowed`, or `policy.secondPersonRequired` for a machine. */
export async function readOrder(
  { strengtheningChanges, snapshots, now }: OrderDeps,
  asking: StrengtheningAsking,
  order: StrengtheningOrder,
): Promise<ReadStrengthening> {
  refuse(whyNotStrengthen(asking), 'review was not made stricter');
  const at = now();
  const { compiled } = await strengtheningChanges.policies.current(at);
  const bench = { policy: compiled.policy, now: at };
  const terms = readStrengthening(order, bench);
  const snapshot = await snapshots.current();
  return { terms, about: aboutStrengthening(snapshot, terms) };
}

/** Starts what was read. Fails with `policy.entityNotFound`, `policy.groupNotFound` or `shared.notAllowed` for what others own. */
export async function startOrdered(
  deps: OrderDeps,
  asking: StrengtheningAsking,
  { terms, about }: ReadStrengthening,
): Promise<StoredStrengthening> {
  const { caller } = asking;
  requirePlaceKnown(await deps.snapshots.current(), {
    scope: terms,
    by: terms.by,
  });
  if (!asking.mayManageStrengthenings) await requireOwn(deps, asking, terms);
  return strengthenReview(deps.strengtheningChanges, { caller, terms, about });
}

/** Fails unless the groups of which the caller is a member, themselves and not their parents, own all of it. */
async function requireOwn(
  { approvalViews, snapshots }: OrderDeps,
  { caller }: StrengtheningAsking,
  scope: StrengtheningScope,
): Promise<void> {
  const snapshot = await snapshots.current();
  const hash = createPseudonymise(snapshot.state.salt);
  const personId = personIdOf(caller.subject, hash);
  const known = await approvalViews.peopleById([personId]);
  requireOwned(snapshot, scope, known.get(personId)?.groups ?? []);
}
