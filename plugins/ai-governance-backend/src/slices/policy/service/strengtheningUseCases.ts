import type {
  StrengtheningScope,
  StrengtheningTerms,
} from '@ai-enablement/governance-core';
import type { Page } from '../../../shared/page';
import type { AuditFacade } from '../../audit/facade';
import type { StoredStrengthening } from '../model';
import type {
  ApprovalViews,
  StrengtheningsQuery,
  StrengtheningViews,
} from '../views';
import {
  endStrengthening,
  extendStrengthening,
  type StrengtheningChange,
} from './changeStrengthening';
import { onlyOne } from './exceptionView';
import { createPseudonymise, personIdOf } from './identity';
import { refuse } from './permits';
import type { SnapshotReader } from './snapshotReader';
import {
  strengthenReview,
  type StrengtheningWriteDeps,
} from './strengthenReview';
import { requireStrengthening } from './strengtheningNotFound';
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
import { seeStrengthenings, type StrengtheningView } from './strengtheningView';

/** Stricter review that was read, with the entities of the catalog that it is about. */
export interface ReadStrengthening {
  readonly terms: StrengtheningTerms;
  readonly about: readonly string[];
}

/** Which strengthenings a caller wants. */
export type StrengtheningsOrder = Omit<StrengtheningsQuery, 'now' | 'by'> & {
  /** What the caller started, or with `false` what others started. */
  readonly mine?: boolean;
};

/** What can be asked about strengthenings. */
export interface StrengtheningUseCases {
  strengthenings(
    asking: StrengtheningAsking,
    query: StrengtheningsOrder,
  ): Promise<Page<StrengtheningView>>;
  /** Fails with `policy.strengtheningNotFound`. */
  strengthening(
    asking: StrengtheningAsking,
    strengtheningId: string,
  ): Promise<StrengtheningView>;
  /** Reads an order; stores nothing. Fails with `policy.invalidStrengthening`, `shared.notAllowed`, or `policy.secondPersonRequired` for a machine. */
  readStrengthening(
    asking: StrengtheningAsking,
    order: StrengtheningOrder,
  ): Promise<ReadStrengthening>;
  /** Fails with `policy.entityNotFound`, `policy.groupNotFound` or `shared.notAllowed` for what others own. */
  strengthenReview(
    asking: StrengtheningAsking,
    read: ReadStrengthening,
  ): Promise<StrengtheningView>;
  extendStrengthening(
    change: StrengtheningChange & { readonly expiresAt: string },
  ): Promise<StrengtheningView>;
  endStrengthening(change: StrengtheningChange): Promise<StrengtheningView>;
}

/** What the use cases work with. */
export interface StrengtheningUseCaseDeps {
  readonly strengtheningViews: StrengtheningViews;
  readonly strengtheningChanges: StrengtheningWriteDeps;
  readonly approvalViews: ApprovalViews;
  readonly snapshots: SnapshotReader;
  readonly audit: AuditFacade;
  readonly now: () => string;
}

/** Strengthenings, without any permission asked. */
export function strengtheningUseCases(
  deps: StrengtheningUseCaseDeps,
): StrengtheningUseCases {
  const { strengtheningViews, strengtheningChanges, snapshots, now } = deps;
  const see = async (
    asking: StrengtheningAsking,
    found: readonly StoredStrengthening[],
  ) => {
    const snapshot = await snapshots.current();
    const sight = { audit: deps.audit, asking, snapshot, now: now() };
    return seeStrengthenings(sight, found);
  };
  const seeOne = async (
    asking: StrengtheningAsking,
    found: StoredStrengthening,
  ) => onlyOne(await see(asking, [found]));
  const required = async (id: string) =>
    requireStrengthening(await strengtheningViews.strengthening(id), id);
  return {
    async strengthenings(asking, { mine, ...query }) {
      const { subject: person } = asking.caller;
      const page = await strengtheningViews.strengthenings({
        ...query,
        now: now(),
        ...(mine === undefined ? {} : { by: { person, isOthers: !mine } }),
      });
      return { ...page, items: await see(asking, page.items) };
    },
    strengthening: async (asking, id) => seeOne(asking, await required(id)),
    async readStrengthening(asking, order) {
      refuse(whyNotStrengthen(asking), 'review was not made stricter');
      const at = now();
      const { compiled } = await strengtheningChanges.policies.current(at);
      const bench = { policy: compiled.policy, now: at };
      const terms = readStrengthening(order, bench);
      const snapshot = await snapshots.current();
      return { terms, about: aboutStrengthening(snapshot, terms) };
    },
    async strengthenReview(asking, { terms, about }) {
      const { caller } = asking;
      requirePlaceKnown(await snapshots.current(), {
        scope: terms,
        by: terms.by,
      });
      if (!asking.mayManageStrengthenings)
        await requireOwn(deps, asking, terms);
      const start = { caller, terms, about };
      return seeOne(
        asking,
        await strengthenReview(strengtheningChanges, start),
      );
    },
    extendStrengthening: async change =>
      seeOne(
        change.asking,
        await extendStrengthening(strengtheningChanges, change),
      ),
    endStrengthening: async change =>
      seeOne(
        change.asking,
        await endStrengthening(strengtheningChanges, change),
      ),
  };
}

/** Fails unless the groups of which the caller is a member, themselves and not their parents, own all of it. */
async function requireOwn(
  { approvalViews, snapshots }: StrengtheningUseCaseDeps,
  { caller }: StrengtheningAsking,
  scope: StrengtheningScope,
): Promise<void> {
  const snapshot = await snapshots.current();
  const hash = createPseudonymise(snapshot.state.salt);
  const personId = personIdOf(caller.subject, hash);
  const known = await approvalViews.peopleById([personId]);
  requireOwned(snapshot, scope, known.get(personId)?.groups ?? []);
}
