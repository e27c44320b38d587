import type { HostsSliceDeps } from './deps';
import type { HostsServiceDeps } from './service';
import type { PublishDeps } from './service/publishing';
import type { RecheckDeps } from './service/recheck';
import { DatabaseChangeStore } from './store/DatabaseChangeStore';
import { DatabaseDirtyStore } from './store/DatabaseDirtyStore';
import { DatabaseHostStore } from './store/DatabaseHostStore';
import { DatabaseInboxStore } from './store/DatabaseInboxStore';
import { DatabasePublicationStore } from './store/DatabasePublicationStore';
import { DatabaseReleasePublicationStore } from './store/DatabaseReleasePublicationStore';
import { HostTasks } from './tasks';
import { DatabaseHostViews } from './views/DatabaseHostViews';

/** The slice's parts, each with what it works with. */
export interface HostParts {
  readonly tasks: HostTasks;
  readonly service: HostsServiceDeps;
  readonly publish: PublishDeps;
  readonly recheck: RecheckDeps;
}

const LEASE_MS = 5 * 60_000;
const POLL_MS = 3_000;

/** Connects stores, views, service and tasks. */
export function assembleParts(deps: HostsSliceDeps): HostParts {
  const { config, knex, unitOfWork, ambient, logger, hosts } = deps;
  const { policy, audit, portalUrl, leaseMs = LEASE_MS } = deps;
  const { changeListeners = [] } = deps;
  const { keepDeliveriesDays, catchUpMinutes, concurrency } = config.hosts;
  const gatherMs = config.hosts.gatherSeconds * 1_000;
  const inbox = new DatabaseInboxStore();
  const dirty = new DatabaseDirtyStore();
  const publications = new DatabasePublicationStore();
  const releasePublications = new DatabaseReleasePublicationStore();
  const changes = new DatabaseChangeStore();
  const hostStore = new DatabaseHostStore();
  const views = new DatabaseHostViews(knex);
  const onMarked = () => tasks.kickRefreshing();
  const working = { hostStore, unitOfWork, ambient, logger, leaseMs };
  const common = { ...working, hosts, random: Math.random, dirty, onMarked };
  const onReleaseAsked = () => tasks.kickAnswering();
  const answer = {
    ...common,
    policy,
    portalUrl,
    releasePublications,
    onReleaseAsked,
  };
  const desk = { ...answer, audit };
  const publish: PublishDeps = {
    ...common,
    ...desk,
    publications,
    onAsked: () => tasks.kickPublishing(),
  };
  const recheck = { ...common, policy, views, changes };
  const tasks: HostTasks = new HostTasks({
    refresh: { ...common, ...desk, changes, gatherMs, changeListeners },
    publish,
    answer,
    recheck,
    catchUp: { ...common, views },
    clean: {
      inbox,
      outboxes: [publications, releasePublications],
      unitOfWork,
      ambient,
      keepDeliveriesDays,
    },
    logger,
    concurrency: Math.floor(concurrency),
    catchUpMinutes,
    pollMs: deps.pollMs ?? POLL_MS,
  });
  const service = {
    ...common,
    changeListeners,
    inbox,
    changes,
    gatherMs,
    views,
    policy,
  };
  return { tasks, service, publish, recheck };
}
