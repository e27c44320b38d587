import type { Page } from '../../../shared/page';
import type { AuditFacade } from '../../audit/facade';
import type { StoredStrengthening } from '../model';
import type { StrengtheningsQuery, StrengtheningViews } from '../views';
import {
  endStrengthening,
  extendStrengthening,
  type StrengtheningChange,
} from './changeStrengthening';
import { onlyOne } from './exceptionView';
import {
  type OrderDeps,
  type ReadStrengthening,
  readOrder,
  startOrdered,
} from './orderStrengthening';
import { requireStrengthening } from './strengtheningNotFound';
import type { StrengtheningAsking } from './strengtheningPermits';
import type { StrengtheningOrder } from './strengtheningTerms';
import { seeStrengthenings, type StrengtheningView } from './strengtheningView';

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
export interface StrengtheningUseCaseDeps extends OrderDeps {
  readonly strengtheningViews: StrengtheningViews;
  readonly audit: AuditFacade;
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
    readStrengthening: (asking, order) => readOrder(deps, asking, order),
    strengthenReview: async (asking, read) =>
      seeOne(asking, await startOrdered(deps, asking, read)),
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
