import type { WaiverStatus } from '@ai-enablement/governance-core';
import { toPage } from '../../../shared/page';
import type { OpenExceptions, StoredBreakGlass, StoredWaiver } from '../model';
import type { ExceptionStore } from '../store';
import type { BreakGlassQuery, ExceptionViews, WaiversQuery } from '../views';
import { breakGlassCursor, waiverOrder } from '../views/exceptionCursors';
import { STATUSES_OF } from '../views/whereWaiverStatus';
import { FakeStrengtheningRows } from './FakeStrengtheningRows';
import { UniqueViolation } from './uniqueViolation';

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Waivers and break-glass in memory; kept like the tables by their shared contract. */
export class FakeExceptionRows {
  private readonly waivers = new Map<string, StoredWaiver>();
  private readonly uses = new Map<string, StoredBreakGlass>();

  constructor(private readonly strengthenings = new FakeStrengtheningRows()) {}

  readonly store: ExceptionStore = {
    insertWaiver: async (_transaction, waiver) => {
      if (this.waivers.has(waiver.waiverId)) throw new UniqueViolation();
      this.waivers.set(waiver.waiverId, waiver);
    },
    updateWaiver: async (_transaction, waiver) => {
      const kept = this.waivers.get(waiver.waiverId);
      if (!kept) throw new Error('the waiver is not stored');
      const { activeFrom, expiresAt, decision, revocation } = waiver;
      const { ledgerEntryId } = waiver;
      const after = { activeFrom, expiresAt, decision, revocation };
      this.waivers.set(kept.waiverId, { ...kept, ...after, ledgerEntryId });
    },
    waiver: async (_transaction, waiverId) => this.waivers.get(waiverId),
    insertBreakGlass: async (_transaction, use) => {
      if (this.uses.has(use.breakGlassId)) throw new UniqueViolation();
      this.uses.set(use.breakGlassId, use);
    },
    updateBreakGlass: async (_transaction, { breakGlassId, ...use }) => {
      const kept = this.uses.get(breakGlassId);
      if (!kept) throw new Error('the use is not stored');
      const { review, escalation, ledgerEntryId } = use;
      const after = { review, escalation, ledgerEntryId };
      this.uses.set(breakGlassId, { ...kept, ...after });
    },
    breakGlass: async (_transaction, id) => this.uses.get(id),
    breakGlassOf: async (_transaction, { repository, headSha }) =>
      this.newestUses().filter(
        use => use.repository === repository && use.headSha === headSha,
      ),
  };

  readonly views: ExceptionViews = {
    waiver: async waiverId => this.waivers.get(waiverId),
    waivers: async query => this.pageOfWaivers(query),
    breakGlass: async id => this.uses.get(id),
    breakGlassUses: async query => this.pageOfUses(query),
    unreviewed: async () =>
      this.newestUses()
        .filter(({ review }) => !review)
        .toReversed(),
  };

  /** What the snapshot holds of them. */
  open(since: string): OpenExceptions {
    return {
      waivers: [...this.waivers.values()]
        .filter(waiver => isOpen(waiver) && waiver.expiresAt > since)
        .sort((a, b) => compare(byExpiry(a), byExpiry(b))),
      breakGlass: this.newestUses().filter(
        ({ review, expiresAt }) => !review || expiresAt > since,
      ),
      strengthenings: this.strengthenings.open(since),
    };
  }

  private pageOfWaivers(query: WaiversQuery) {
    const { isByExpiry, isAscending, cursorOf, read } = waiverOrder(query);
    const keyOf = isByExpiry ? byExpiry : byRequest;
    const end = query.cursor && keyText(read(query.cursor));
    const isAfter = (key: string) =>
      !end || (isAscending ? key > end : key < end);
    const rows = [...this.waivers.values()]
      .filter(waiver => isWanted(waiver, query) && isAfter(keyOf(waiver)))
      .sort((a, b) => compare(keyOf(a), keyOf(b)) * (isAscending ? 1 : -1));
    return toPage(rows.slice(0, query.limit + 1), query, {
      item: waiver => waiver,
      cursor: cursorOf,
    });
  }

  private pageOfUses(query: BreakGlassQuery) {
    const { review, repository, cursor } = query;
    const end = cursor && keyText(breakGlassCursor.read(cursor));
    const rows = this.newestUses().filter(
      use =>
        (!review || (review === 'done') === (use.review !== undefined)) &&
        (!repository || use.repository === repository) &&
        (!end || byUse(use) < end),
    );
    return toPage(rows.slice(0, query.limit + 1), query, {
      item: use => use,
      cursor: breakGlassCursor.cursorOf,
    });
  }

  private newestUses(): readonly StoredBreakGlass[] {
    return [...this.uses.values()].sort((a, b) => compare(byUse(b), byUse(a)));
  }
}

function isWanted(waiver: StoredWaiver, query: WaiversQuery): boolean {
  const { status, phase, now, by, endsUntil } = query;
  const { scope, rule, requestedBy, expiresAt } = waiver;
  const named = [
    [query.entityRef, scope.entity],
    [query.repository, scope.repository],
    [query.systemRef, scope.system],
    [query.groupRef, scope.group],
    [query.rule, rule],
  ];
  return (
    (!status || isOfStatus[status](waiver, now)) &&
    (!phase ||
      STATUSES_OF[phase].some(each => isOfStatus[each](waiver, now))) &&
    named.every(([wanted, is]) => wanted === undefined || wanted === is) &&
    (!by || (requestedBy === by.person) !== by.isOthers) &&
    (!endsUntil || expiresAt <= endsUntil)
  );
}

const keyText = ({ at, id }: { readonly at: string; readonly id: string }) =>
  `${at}~${id}`;
const byExpiry = ({ expiresAt, waiverId }: StoredWaiver) =>
  keyText({ at: expiresAt, id: waiverId });
const byRequest = ({ requestedAt, waiverId }: StoredWaiver) =>
  keyText({ at: requestedAt, id: waiverId });
const byUse = ({ usedAt, breakGlassId }: StoredBreakGlass) =>
  keyText({ at: usedAt, id: breakGlassId });

const isOpen = ({ decision, revocation }: StoredWaiver): boolean =>
  !revocation && decision?.verdict !== 'refused';
const holds = (waiver: StoredWaiver, now: string): boolean =>
  isOpen(waiver) && waiver.decision !== undefined && waiver.expiresAt > now;

const isOfStatus: Readonly<
  Record<WaiverStatus, (waiver: StoredWaiver, now: string) => boolean>
> = {
  requested: (waiver, now) =>
    isOpen(waiver) && !waiver.decision && waiver.expiresAt > now,
  scheduled: (waiver, now) =>
    holds(waiver, now) && (waiver.activeFrom ?? '') > now,
  active: (waiver, now) =>
    holds(waiver, now) && (waiver.activeFrom ?? '') <= now,
  expired: (waiver, now) => isOpen(waiver) && waiver.expiresAt <= now,
  refused: ({ decision, revocation }) =>
    !revocation && decision?.verdict === 'refused',
  revoked: ({ revocation }) => revocation !== undefined,
};
