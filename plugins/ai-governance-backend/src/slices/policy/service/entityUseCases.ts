import { sha256 } from '../../../shared/digest';
import type { ReviewTimes } from '../../../shared/reviewTimes';
import type { AuditFacade } from '../../audit/facade';
import type { DecisionSummary, TierAssignment } from '../model';
import type { DecisionViews } from '../views';
import type { AttributionSummary } from './attribution';
import {
  answerEntity,
  readAttribution,
  requireKnownEntity,
  toStatusLine,
} from './entityPolicy';
import { type EntityExceptions, exceptionsOn } from './entityExceptions';
import type { EntityPage, StatusLine } from './entityPage';
import { type Evidenced, evidenced } from './evidenced';
import type { ExceptionAsking } from './exceptionAsking';
import type { PolicyBook, PolicyInForce } from './policyBook';
import type { Snapshot } from './snapshot';
import type { SnapshotReader } from './snapshotReader';

/** Everything that an entity's page shows. */
export interface EntityAnswer extends EntityPage {
  readonly attribution: AttributionSummary;
  readonly assignment?: Evidenced<TierAssignment>;
  /** Absent for who may not read exceptions. */
  readonly exceptions?: EntityExceptions;
  /** Newest first, at most 10. */
  readonly recentDecisions: readonly DecisionSummary[];
}

/** Statuses of every known entity under a tag that changes when any of them does. */
export interface StatusesByEtag {
  readonly etag: string;
  readonly items: () => readonly StatusLine[];
}

/** What can be asked about entities. */
export interface EntityUseCases {
  /** Statuses in the order asked for; unknown entities are left out. */
  statuses(refs: readonly string[]): Promise<readonly StatusLine[]>;
  snapshot(): Promise<StatusesByEtag>;
  /** Fails with `policy.entityNotFound`. A constant number of queries. Without `asking` exceptions are left out. */
  entity(entityRef: string, asking?: ExceptionAsking): Promise<EntityAnswer>;
  /** Refs of the entities of a repository. */
  entitiesOf(repository: string): Promise<readonly string[]>;
}

/** What the use cases work with. */
export interface EntityUseCaseDeps {
  readonly policies: PolicyBook;
  readonly snapshots: SnapshotReader;
  readonly views: DecisionViews;
  readonly audit: AuditFacade;
  readonly reviews: ReviewTimes;
  readonly now: () => string;
}

const RECENT_DECISIONS = 10;

/** Statuses of entities of one snapshot by one policy at one instant; unknown ones are left out. */
function readStatuses(
  refs: Iterable<string>,
  by: {
    readonly snapshot: Snapshot;
    readonly policy: PolicyInForce;
    readonly at: string;
  },
): readonly StatusLine[] {
  const { snapshot, policy, at } = by;
  return [...refs].flatMap(ref => {
    const entity = snapshot.entities.get(ref);
    if (!entity) return [];
    return [toStatusLine(entity, policy.statuses.statusOf(entity, at))];
  });
}

/** What the policy says about entities, without any permission asked. */
export function entityUseCases(deps: EntityUseCaseDeps): EntityUseCases {
  const { policies, snapshots, views, now } = deps;
  return {
    async statuses(refs) {
      const snapshot = await snapshots.current();
      const at = now();
      const policy = await policies.current(at);
      return readStatuses(refs, { snapshot, policy, at });
    },
    async snapshot() {
      const snapshot = await snapshots.current();
      const { state, entities, exceptions } = snapshot;
      const at = now();
      const policy = await policies.current(at);
      const epochs = [policy.statuses.epochAt(at), exceptions.epochAt(at)];
      const { versionId, digest } = policy.version;
      const known = [state.instance, state.version];
      const parts = [versionId, digest, ...known, ...epochs];
      return {
        etag: sha256(parts.join(' ')).slice(0, 32),
        items: () => readStatuses(entities.keys(), { snapshot, policy, at }),
      };
    },
    async entity(entityRef, asking) {
      const snapshot = await snapshots.current();
      const entity = requireKnownEntity(snapshot, entityRef);
      const at = now();
      const { compiled } = await policies.current(at);
      const latest = await views.latestAttested(entityRef);
      const limit = RECENT_DECISIONS;
      const recent = await views.decisions({ entityRef, limit });
      const assignment = snapshot.tierAssignments.get(entityRef);
      const { audit, reviews } = deps;
      const sight = asking && { audit, asking, snapshot, reviews, now: at };
      return {
        ...answerEntity(compiled, { entity, latest, now: at }),
        attribution: await readAttribution(views, entityRef, at),
        recentDecisions: recent.items,
        ...(assignment
          ? { assignment: await evidenced(audit, assignment) }
          : {}),
        ...(sight
          ? { exceptions: await exceptionsOn(entity, compiled.policy, sight) }
          : {}),
      };
    },
    async entitiesOf(repository) {
      const { byRepository } = await snapshots.current();
      return (byRepository.get(repository) ?? []).map(({ fact }) => fact.ref);
    },
  };
}
