import { sha256 } from '../../../shared/digest';
import type { AuditFacade } from '../../audit/facade';
import type { DecisionSummary, TierAssignment } from '../model';
import type { DecisionViews } from '../views';
import type { ActivePolicy } from './activatePolicy';
import type { AttributionSummary } from './attribution';
import {
  answerEntity,
  readAttribution,
  requireKnownEntity,
  toStatusLine,
} from './entityPolicy';
import type { EntityPage, StatusLine } from './entityPage';
import { type Evidenced, evidenced } from './evidenced';
import { type PolicyView, viewPolicy } from './policyView';
import type { SnapshotReader } from './snapshotReader';
import type { StatusBook } from './statusBook';

/** Everything that an entity's page shows. */
export interface EntityAnswer extends EntityPage {
  readonly attribution: AttributionSummary;
  readonly assignment?: Evidenced<TierAssignment>;
  /** Newest first, at most 10. */
  readonly recentDecisions: readonly DecisionSummary[];
}

/** Statuses of every known entity under a tag that changes when any of them does. */
export interface StatusesByEtag {
  readonly etag: string;
  readonly items: () => Promise<readonly StatusLine[]>;
}

/** What can be asked about the policy and about entities. */
export interface EntityUseCases {
  activePolicy(): PolicyView;
  /** Statuses in the order asked for; unknown entities are left out. */
  statuses(refs: readonly string[]): Promise<readonly StatusLine[]>;
  snapshot(): Promise<StatusesByEtag>;
  /** Fails with `policy.entityNotFound`. A constant number of queries. */
  entity(entityRef: string): Promise<EntityAnswer>;
  /** Refs of the entities of a repository. */
  entitiesOf(repository: string): Promise<readonly string[]>;
}

/** What the use cases work with. */
export interface EntityUseCaseDeps {
  readonly active: ActivePolicy;
  readonly statuses: StatusBook;
  readonly snapshots: SnapshotReader;
  readonly views: DecisionViews;
  readonly audit: AuditFacade;
  readonly now: () => string;
}

const RECENT_DECISIONS = 10;

/** What the policy says about entities, without any permission asked. */
export function entityUseCases(deps: EntityUseCaseDeps): EntityUseCases {
  const { active, statuses, snapshots, views, now } = deps;
  const readStatuses = async (refs: readonly string[]) => {
    const { entities } = await snapshots.current();
    const at = now();
    return refs.flatMap(ref => {
      const entity = entities.get(ref);
      if (!entity) return [];
      return [toStatusLine(entity, statuses.statusOf(entity, at))];
    });
  };
  return {
    activePolicy: () => viewPolicy(active),
    statuses: readStatuses,
    async snapshot() {
      const { state, entities } = await snapshots.current();
      const { digest } = active.compiled;
      const epoch = statuses.epochAt(now());
      const parts = [digest, state.instance, state.version, epoch];
      return {
        etag: sha256(parts.join(' ')).slice(0, 32),
        items: () => readStatuses([...entities.keys()]),
      };
    },
    async entity(entityRef) {
      const snapshot = await snapshots.current();
      const entity = requireKnownEntity(snapshot, entityRef);
      const at = now();
      const latest = await views.latestAttested(entityRef);
      const limit = RECENT_DECISIONS;
      const recent = await views.decisions({ entityRef, limit });
      const assignment = snapshot.tierAssignments.get(entityRef);
      return {
        ...answerEntity(active.compiled, { entity, latest, now: at }),
        attribution: await readAttribution(views, entityRef, at),
        recentDecisions: recent.items,
        ...(assignment
          ? { assignment: await evidenced(deps.audit, assignment) }
          : {}),
      };
    },
    async entitiesOf(repository) {
      const { byRepository } = await snapshots.current();
      return (byRepository.get(repository) ?? []).map(({ fact }) => fact.ref);
    },
  };
}
