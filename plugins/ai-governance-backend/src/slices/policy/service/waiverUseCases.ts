import type { WaiverTerms } from '@ai-enablement/governance-core';
import type { Page } from '../../../shared/page';
import type { AuditFacade } from '../../audit/facade';
import type { StoredWaiver } from '../model';
import type { ExceptionViews } from '../views';
import { approveWaiver, type WaiverApproval } from './approveWaiver';
import type { WaiverDecideDeps } from './approveWaiver';
import type { FindEntities } from './controls';
import type { ExceptionAsking } from './exceptionAsking';
import { whyNotAsk } from './exceptionPermits';
import { aboutScope, requireScopeKnown } from './exceptionScope';
import { onlyOne, seeWaivers, type WaiverView } from './exceptionView';
import type { ExceptionWriteDeps } from './inExceptions';
import { isSamePerson, refuse } from './permits';
import { refuseWaiver, type WaiverRefusal } from './refuseWaiver';
import { requestWaiver } from './requestWaiver';
import { revokeWaiver, type WaiverRevocation } from './revokeWaiver';
import type { SnapshotReader } from './snapshotReader';
import { requireWaiver } from './waiverNotFound';
import { readQuery, type WaiversOrder } from './waiversOrder';
import { readTerms, requireOwnerKnown, type WaiverOrder } from './waiverTerms';

/** A waiver that was read, with the entities of the catalog that it is about. */
export interface ReadWaiver {
  readonly terms: WaiverTerms;
  readonly about: readonly string[];
}

/** What can be asked about waivers. */
export interface WaiverUseCases {
  waivers(
    asking: ExceptionAsking,
    query: WaiversOrder,
  ): Promise<Page<WaiverView>>;
  /** Fails with `policy.waiverNotFound`. */
  waiver(asking: ExceptionAsking, waiverId: string): Promise<WaiverView>;
  /** Reads a request; stores nothing. Fails with `policy.invalidWaiver`, or `policy.secondPersonRequired` for a machine. */
  readWaiver(asking: ExceptionAsking, order: WaiverOrder): Promise<ReadWaiver>;
  /** Fails with `policy.entityNotFound`, `policy.groupNotFound`, `policy.ownerUnknown` or `policy.notReady`. */
  requestWaiver(asking: ExceptionAsking, read: ReadWaiver): Promise<WaiverView>;
  approveWaiver(
    asking: ExceptionAsking,
    order: Omit<WaiverApproval, 'caller'>,
  ): Promise<WaiverView>;
  refuseWaiver(
    asking: ExceptionAsking,
    order: Omit<WaiverRefusal, 'caller'>,
  ): Promise<WaiverView>;
  revokeWaiver(
    asking: ExceptionAsking,
    order: Omit<WaiverRevocation, 'asking'>,
  ): Promise<WaiverView>;
}

/** What the use cases work with. */
export interface WaiverUseCaseDeps {
  readonly exceptionViews: ExceptionViews;
  readonly exceptionChanges: ExceptionWriteDeps;
  readonly waiverDecisions: WaiverDecideDeps;
  readonly findEntities: FindEntities;
  readonly snapshots: SnapshotReader;
  readonly audit: AuditFacade;
  readonly now: () => string;
}

/** Waivers, without any permission asked. */
export function waiverUseCases(deps: WaiverUseCaseDeps): WaiverUseCases {
  const { exceptionViews, exceptionChanges, waiverDecisions, now } = deps;
  const see = async (
    asking: ExceptionAsking,
    waivers: readonly StoredWaiver[],
  ) => {
    const snapshot = await deps.snapshots.current();
    const sight = { audit: deps.audit, asking, snapshot, now: now() };
    return seeWaivers(sight, waivers);
  };
  const seeOne = async (asking: ExceptionAsking, waiver: StoredWaiver) =>
    onlyOne(await see(asking, [waiver]));
  return {
    async waivers(asking, query) {
      const wanted = readQuery(query, { asking, now: now() });
      const page = await exceptionViews.waivers(wanted);
      return { ...page, items: await see(asking, page.items) };
    },
    async waiver(asking, waiverId) {
      const waiver = await exceptionViews.waiver(waiverId);
      return seeOne(asking, requireWaiver(waiver, waiverId));
    },
    readWaiver: (asking, order) => readWaiver(deps, asking, order),
    async requestWaiver(asking, { terms, about }) {
      const { caller } = asking;
      requireScopeKnown(await deps.snapshots.current(), terms);
      if (!isSamePerson(terms.owner, caller.subject)) {
        await requireOwnerKnown(terms.owner, deps.findEntities);
      }
      const order = { caller, terms, about };
      return seeOne(asking, await requestWaiver(exceptionChanges, order));
    },
    async approveWaiver(asking, order) {
      const approval = { ...order, caller: asking.caller };
      return seeOne(asking, await approveWaiver(waiverDecisions, approval));
    },
    async refuseWaiver(asking, order) {
      const refusal = { ...order, caller: asking.caller };
      return seeOne(asking, await refuseWaiver(exceptionChanges, refusal));
    },
    async revokeWaiver(asking, order) {
      const revocation = { ...order, asking };
      return seeOne(asking, await revokeWaiver(waiverDecisions, revocation));
    },
  };
}

async function readWaiver(
  { exceptionChanges, snapshots, now }: WaiverUseCaseDeps,
  { caller }: ExceptionAsking,
  order: WaiverOrder,
): Promise<ReadWaiver> {
  refuse(whyNotAsk(caller), 'the waiver was not asked for');
  const at = now();
  const { compiled } = await exceptionChanges.policies.current(at);
  const owner = order.owner ?? caller.subject.toLowerCase();
  const bench = { policy: compiled.policy, now: at };
  const terms = readTerms({ ...order, owner }, bench);
  return { terms, about: aboutScope(await snapshots.current(), terms) };
}
