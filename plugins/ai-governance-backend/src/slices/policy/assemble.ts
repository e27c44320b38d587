import {
  createCatalogSource,
  createFindEntities,
  createFindMatching,
  createRefreshEntity,
} from './catalog';
import type { PolicySliceDeps } from './deps';
import type { PolicyServiceDeps } from './service';
import type { DeskDeps } from './service/desk';
import type { VersionWriteDeps } from './service/inVersions';
import type { FacadeDeps } from './service/policyFacade';
import type { EndAlertsDeps } from './service/endAlerts';
import { PolicyBook } from './service/policyBook';
import type { ConfiguredPolicy } from './service/policyWarnings';
import { SigningKeys } from './service/signingKeys';
import { SnapshotReader } from './service/snapshotReader';
import { DatabaseApprovalStore } from './store/DatabaseApprovalStore';
import { DatabaseDecisionStore } from './store/DatabaseDecisionStore';
import { DatabaseExceptionStore } from './store/DatabaseExceptionStore';
import { DatabaseHistoryStore } from './store/DatabaseHistoryStore';
import { DatabasePolicyStore } from './store/DatabasePolicyStore';
import { DatabaseReleaseStore } from './store/DatabaseReleaseStore';
import { DatabaseReplayStore } from './store/DatabaseReplayStore';
import {
  DatabaseSigningKeyStore,
  DatabaseSigningKeyViews,
} from './store/DatabaseSigningKeyStore';
import { DatabaseSimulationStore } from './store/DatabaseSimulationStore';
import { DatabaseSnapshotStore } from './store/DatabaseSnapshotStore';
import { SimulationTasks } from './simulationTasks';
import { DatabaseStrengtheningStore } from './store/DatabaseStrengtheningStore';
import { DatabaseTierBatchStore } from './store/DatabaseTierBatchStore';
import { DatabaseTierRequestStore } from './store/DatabaseTierRequestStore';
import { DatabaseUseStore } from './store/DatabaseUseStore';
import { PolicyTasks } from './tasks';
import { DatabaseApprovalViews } from './views/DatabaseApprovalViews';
import { DatabaseAssignmentViews } from './views/DatabaseAssignmentViews';
import { DatabaseChangeHistoryViews } from './views/DatabaseChangeHistoryViews';
import { DatabaseCommitViews } from './views/DatabaseCommitViews';
import { DatabaseDecisionViews } from './views/DatabaseDecisionViews';
import { DatabaseEvidenceViews } from './views/DatabaseEvidenceViews';
import { DatabaseExceptionViews } from './views/DatabaseExceptionViews';
import { DatabaseHeldChangeViews } from './views/DatabaseHeldChangeViews';
import { DatabasePolicyViews } from './views/DatabasePolicyViews';
import { DatabaseReleaseViews } from './views/DatabaseReleaseViews';
import { DatabaseReplayViews } from './views/DatabaseReplayViews';
import { DatabaseSimulationQuestions } from './views/DatabaseSimulationQuestions';
import { DatabaseSimulationViews } from './views/DatabaseSimulationViews';
import { DatabaseSnapshotViews } from './views/DatabaseSnapshotViews';
import { DatabaseStrengtheningViews } from './views/DatabaseStrengtheningViews';
import { DatabaseTierBatchViews } from './views/DatabaseTierBatchViews';
import { DatabaseTierRequestViews } from './views/DatabaseTierRequestViews';
import { DatabaseUseViews } from './views/DatabaseUseViews';

/** The slice's parts, each with what it works with. */
export interface PolicyParts {
  readonly tasks: PolicyTasks;
  readonly simulations: SimulationTasks;
  readonly service: PolicyServiceDeps;
  readonly desk: DeskDeps;
  readonly facade: Omit<FacadeDeps, 'untilReady' | 'trustIn'>;
}

/** What the life of the policy works with; the configured policy is put in force with it before all else. */
export interface PolicyLife extends VersionWriteDeps {
  readonly policies: PolicyBook;
}

/** Connects what the life of the policy needs. */
export function assembleLife(deps: PolicySliceDeps): PolicyLife {
  const { knex, unitOfWork, audit, ambient } = deps;
  const store = new DatabasePolicyStore();
  const views = new DatabasePolicyViews(knex);
  return {
    store,
    snapshots: new DatabaseSnapshotStore(),
    unitOfWork,
    audit,
    ambient,
    policies: new PolicyBook({ store, views }),
  };
}

/** Connects stores, views and tasks for the policy in force, whichever it is. */
export function assembleParts(
  deps: PolicySliceDeps,
  life: PolicyLife,
  configured: ConfiguredPolicy,
): PolicyParts {
  const { config, knex, unitOfWork, ambient, audit, logger } = deps;
  const { policies } = life;
  const views = new DatabaseDecisionViews(knex);
  const people = new DatabaseSnapshotViews(knex);
  const snapshots = new SnapshotReader(people);
  const store = new DatabaseSnapshotStore();
  const marking = { store, audit, policies, unitOfWork, ambient };
  const uses = new DatabaseUseStore();
  const useViews = new DatabaseUseViews(knex);
  const evidence = new DatabaseEvidenceViews(knex);
  const alerts = { ...marking, uses, useViews, evidence, snapshots };
  const tasks = createTasks(deps, {
    ...{ ...marking, views: people, life },
    alerts,
  });
  const assignments = { ...marking, onMarked: tasks.kickAnnouncement };
  const recording = {
    store: new DatabaseDecisionStore(),
    uses,
    views,
    unitOfWork,
    audit,
    ambient,
    listeners: deps.listeners,
  };
  const decisions = {
    ...recording,
    lock: store,
    policies,
    people,
    approvals: new DatabaseApprovalStore(),
    approvalViews: new DatabaseApprovalViews(knex),
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
  const findEntities = createFindEntities(deps.catalog, deps.auth);
  const versions = {
    versionChanges: {
      ...life,
      findEntities,
      needsSecondPerson: config.needsSecondPerson,
      onActivated: tasks.kickSettling,
    },
    policyViews: new DatabasePolicyViews(knex),
    replayViews: new DatabaseReplayViews(knex),
    configured,
  };
  const exceptions = new DatabaseExceptionStore();
  const excepting = {
    exceptionViews: new DatabaseExceptionViews(knex),
    exceptionChanges: { ...marking, exceptions, snapshots: store },
    logger,
    waiverDecisions: { ...assignments, exceptions },
    findEntities,
  };
  const strengthening = {
    strengtheningViews: new DatabaseStrengtheningViews(knex),
    strengtheningChanges: {
      ...assignments,
      strengthenings: new DatabaseStrengtheningStore(),
    },
  };
  const approving = {
    approvalViews: decisions.approvalViews,
    approvalChanges: decisions,
  };
  const tierRequests = new DatabaseTierRequestStore();
  const asking = {
    tierRequestViews: new DatabaseTierRequestViews(knex),
    tierRequestChanges: { ...marking, tierRequests, snapshots: store },
    tierAcceptance: { ...assignments, tierRequests },
  };
  const tierBatches = new DatabaseTierBatchStore();
  const classifying = {
    tierBatchViews: new DatabaseTierBatchViews(knex),
    tierBatchChanges: { ...marking, tierBatches, snapshots: store },
    tierBatchApplying: { ...assignments, tierBatches },
    findMatching: createFindMatching(deps.catalog, deps.auth),
  };
  const { attestors } = config;
  const reading = { policies, snapshots, views, audit };
  const now = ambient.now;
  const bundles = {
    signing: assembleSigning(deps),
    issuer: () => deps.discovery.getExternalBaseUrl('ai-governance'),
  };
  const releases = {
    releaseStore: new DatabaseReleaseStore(),
    releaseViews: new DatabaseReleaseViews(knex),
    unitOfWork,
    audit,
    ambient,
  };
  const commits = new DatabaseCommitViews(knex);
  const simulating = {
    simulationStore: new DatabaseSimulationStore(),
    simulationViews: new DatabaseSimulationViews(knex),
    simulationQuestions: new DatabaseSimulationQuestions(knex),
    unitOfWork,
    audit,
    ambient,
  };
  const simulations = new SimulationTasks({ ...simulating, logger });
  const history = {
    ...decisions,
    historyStore: new DatabaseHistoryStore(),
  };
  const service = {
    ...simulating,
    onSimulationStarted: simulations.kick,
    ...desk,
    commits,
    useViews,
    alerting: decisions,
    releases,
    history,
    ...reading,
    ...versions,
    ...excepting,
    ...strengthening,
    ...approving,
    ...asking,
    ...classifying,
    ...bundles,
    reviews: config.reviews,
    attestors,
    now,
  };
  const facade = {
    people,
    providers: deps.providers,
    useViews,
    policies,
    snapshots,
    ambient,
    commits,
    histories: new DatabaseChangeHistoryViews(knex),
    releases,
    exceptionViews: excepting.exceptionViews,
    reviews: config.reviews,
    signing: bundles.signing,
    decisions: { ...decisions, commits },
    attending: { ...service, heldViews: new DatabaseHeldChangeViews(knex) },
  };
  return { tasks, simulations, service, desk, facade };
}

const assembleSigning = ({
  knex,
  unitOfWork,
  ambient,
  config,
}: PolicySliceDeps): SigningKeys =>
  new SigningKeys({
    store: new DatabaseSigningKeyStore(),
    views: new DatabaseSigningKeyViews(knex),
    unitOfWork,
    ambient,
    rotateAfterDays: config.rotateKeysAfterDays,
  });

type Marking = Omit<
  ConstructorParameters<typeof PolicyTasks>[0]['refresh'],
  'catalog'
> & { readonly life: PolicyLife; readonly alerts: EndAlertsDeps };

function createTasks(
  { catalog, auth, logger, config, knex }: PolicySliceDeps,
  { life, alerts, ...marking }: Marking,
): PolicyTasks {
  const { store, views, unitOfWork } = marking;
  const exceptions = new DatabaseExceptionStore();
  const { store: versions, ...living } = life;
  return new PolicyTasks({
    refresh: { ...marking, catalog: createCatalogSource(catalog, auth) },
    announce: {
      store,
      views,
      unitOfWork,
      refreshEntity: createRefreshEntity(catalog, auth),
    },
    settle: { ...living, versions, snapshots: store },
    replay: {
      ...living,
      views: new DatabaseReplayViews(knex),
      store: new DatabaseReplayStore(),
      logger,
      sampleSize: config.replay.sampleSize,
    },
    alerts,
    escalate: {
      ...marking,
      exceptions,
      snapshots: store,
      snapshotReader: new SnapshotReader(views),
      exceptionViews: new DatabaseExceptionViews(knex),
      reviews: config.reviews,
    },
    logger,
    refreshIntervalSeconds: config.refreshIntervalSeconds,
    replayCron: config.replay.cron,
  });
}
