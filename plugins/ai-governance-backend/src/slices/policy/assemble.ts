import { createCatalogSource, createRefreshEntity } from './catalog';
import type { PolicySliceDeps } from './deps';
import type { PolicyServiceDeps } from './service';
import type { ActivePolicy } from './service/activatePolicy';
import type { DeskDeps } from './service/desk';
import { SnapshotReader } from './service/snapshotReader';
import { StatusBook } from './service/statusBook';
import { DatabaseDecisionStore } from './store/DatabaseDecisionStore';
import { DatabaseSnapshotStore } from './store/DatabaseSnapshotStore';
import { PolicyTasks } from './tasks';
import { DatabaseAssignmentViews } from './views/DatabaseAssignmentViews';
import { DatabaseDecisionViews } from './views/DatabaseDecisionViews';
import { DatabaseSnapshotViews } from './views/DatabaseSnapshotViews';

/** The slice's parts, each with what it works with. */
export interface PolicyParts {
  readonly tasks: PolicyTasks;
  readonly service: PolicyServiceDeps;
  readonly desk: DeskDeps;
}

/** Connects stores, views and tasks for one policy. */
export function assembleParts(
  deps: PolicySliceDeps,
  active: ActivePolicy,
): PolicyParts {
  const { config, knex, unitOfWork, ambient, audit, logger } = deps;
  const views = new DatabaseDecisionViews(knex);
  const people = new DatabaseSnapshotViews(knex);
  const snapshots = new SnapshotReader(people);
  const statuses = new StatusBook(active.compiled);
  const store = new DatabaseSnapshotStore();
  const marking = { store, audit, statuses, unitOfWork, ambient };
  const tasks = createTasks(deps, { ...marking, views: people });
  const { compiled } = active;
  const onMarked = tasks.kickAnnouncement;
  const assignments = { ...marking, compiled, onMarked };
  const recording = {
    store: new DatabaseDecisionStore(),
    views,
    unitOfWork,
    audit,
    ambient,
  };
  const decisions = {
    ...recording,
    compiled,
    people,
    snapshots,
    logger,
    factTimeoutMs: config.factTimeoutSeconds * 1_000,
    providers: deps.providers,
  };
  const desk = {
    decisions,
    scans: recording,
    assignments,
    assignmentViews: new DatabaseAssignmentViews(knex),
  };
  const { attestors } = config;
  const reading = { active, statuses, snapshots, views, audit };
  const service = { ...desk, ...reading, attestors, now: ambient.now };
  return { tasks, service, desk };
}

type Marking = Omit<
  ConstructorParameters<typeof PolicyTasks>[0]['refresh'],
  'catalog'
>;

function createTasks(
  { catalog, auth, logger, config }: PolicySliceDeps,
  marking: Marking,
): PolicyTasks {
  const { store, views, unitOfWork } = marking;
  return new PolicyTasks({
    refresh: { ...marking, catalog: createCatalogSource(catalog, auth) },
    announce: {
      store,
      views,
      unitOfWork,
      refreshEntity: createRefreshEntity(catalog, auth),
    },
    logger,
    refreshIntervalSeconds: config.refreshIntervalSeconds,
  });
}
