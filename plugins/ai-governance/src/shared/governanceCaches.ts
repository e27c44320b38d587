import type {
  ActivePolicy,
  ApprovalRequest,
  AssistantFiles,
  Certificate,
  Control,
  DataHealth,
  DecisionRecord,
  EntityPolicy,
  GovernanceClient,
  HostHealth,
  HostProtection,
  Inbox,
  KpiDefinition,
  InstalledPlaybooks,
  OwnPlaybookReach,
  PlaybookDetail,
  PlaybookReachList,
  PlaybookVersionDetail,
  PolicyVersionDetail,
  Release,
  RepositoryScorecard,
  RequiredReadingList,
  TierRequest,
  TrainingCatalogue,
  TrainingModuleDetail,
  TrainingNeed,
  TrainingPathDetail,
  TrainingVersionDetail,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { createResourceCache, type ResourceCache } from './resourceCache';

/** The newest changes that ask for approval; `nextCursor` tells that there are older ones. */
export interface ApprovalPage {
  readonly items: readonly ApprovalRequest[];
  readonly nextCursor?: string;
}

/** The newest answers about releases; `nextCursor` tells that there are older ones. */
export interface ReleasePage {
  readonly items: readonly Release[];
  readonly nextCursor?: string;
}

/** How many things need the reader, without the things; at least so many when it is not complete. */
export type InboxCount = Pick<Inbox, 'total' | 'isComplete'>;

/** The key of `inbox`, `inboxCount`, and of `certificates` and `approvals` for what waits for the reader; its others are entity refs. */
export const MINE = 'mine';

const APPROVALS_SHOWN = 25;
const ENVIRONMENTS_SHOWN = 25;
const INBOX_SHOWN = 200;

/** How long the number of things that need the reader is shown without asking again. */
const COUNT_AGE_MS = 60_000;

/** What screens of one app share. */
export interface GovernanceCaches {
  /** By full entity ref. */
  readonly entityPolicies: ResourceCache<EntityPolicy>;
  /** By full entity ref. */
  readonly protections: ResourceCache<HostProtection>;
  /** By repository id. */
  readonly assistantFiles: ResourceCache<AssistantFiles>;
  /** By decision id. */
  readonly decisions: ResourceCache<DecisionRecord>;
  /** One key only. */
  readonly activePolicy: ResourceCache<ActivePolicy>;
  /** By version id. */
  readonly policyVersions: ResourceCache<PolicyVersionDetail>;
  /** By version id. */
  readonly playbookVersions: ResourceCache<PlaybookVersionDetail>;
  /** One key only. */
  readonly controls: ResourceCache<readonly Control[]>;
  /** By full entity ref, or `MINE`. */
  readonly approvals: ResourceCache<ApprovalPage>;
  /** The open request for another tier, one or none, by full entity ref. */
  readonly tierRequests: ResourceCache<readonly TierRequest[]>;
  /** What needs the reader; `MINE` only. */
  readonly inbox: ResourceCache<Inbox>;
  /** How many things need the reader; `MINE` only. */
  readonly inboxCount: ResourceCache<InboxCount>;
  /** By name. */
  readonly playbooks: ResourceCache<PlaybookDetail>;
  /** All paths with where the reader stands; one key only. */
  readonly training: ResourceCache<TrainingCatalogue>;
  /** By name. */
  readonly trainingPaths: ResourceCache<TrainingPathDetail>;
  /** By names of path and module with `/` between. */
  readonly trainingModules: ResourceCache<TrainingModuleDetail>;
  /** What is asked of the reader, by full entity ref. */
  readonly trainingNeeds: ResourceCache<readonly TrainingNeed[]>;
  /** By version id. */
  readonly trainingVersions: ResourceCache<TrainingVersionDetail>;
  /** Of the reader under `MINE`, else by full ref of the user. */
  readonly certificates: ResourceCache<readonly Certificate[]>;
  /** What the reader has to do with a playbook, by name. */
  readonly ownReach: ResourceCache<OwnPlaybookReach>;
  /** What the reader has to read; one key only. */
  readonly ownReading: ResourceCache<RequiredReadingList>;
  /** One key only. */
  readonly reach: ResourceCache<PlaybookReachList>;
  /** Playbooks for an entity, by full entity ref. */
  readonly installed: ResourceCache<InstalledPlaybooks>;
  /** By release id. */
  readonly releases: ResourceCache<Release>;
  /** The latest answer for each environment, by full entity ref. */
  readonly releaseGates: ResourceCache<ReleasePage>;
  /** One key only. */
  readonly hostsHealth: ResourceCache<readonly HostHealth[]>;
  /** One key only. */
  readonly kpis: ResourceCache<readonly KpiDefinition[]>;
  /** How all sources fare; one key only. */
  readonly dataHealth: ResourceCache<DataHealth>;
  /** By repository id. */
  readonly repositoryScorecards: ResourceCache<RepositoryScorecard>;
}

/** The key of `activePolicy`, `training`, `controls`, `hostsHealth`, `kpis` and `dataHealth`. */
/** The key of `activePolicy`, `ownReading`, `reach`, `controls`, `hostsHealth`, `kpis` and `dataHealth`. */
export const ACTIVE = 'active';

const MAX_AGE_MS = 30_000;

const caches = new WeakMap<GovernanceClient, GovernanceCaches>();

/** The caches that belong to a client; they live as long as it does. */
export function cachesOf(client: GovernanceClient): GovernanceCaches {
  const known = caches.get(client);
  if (known) return known;
  const made: GovernanceCaches = {
    entityPolicies: createResourceCache(
      ref => client.getEntityPolicy(parseEntityRef(ref)),
      { maxAgeMs: MAX_AGE_MS },
    ),
    protections: createResourceCache(ref => client.getHostProtection(ref), {
      maxAgeMs: MAX_AGE_MS,
    }),
    assistantFiles: createResourceCache(
      repository => client.getAssistantFiles(repository),
      { maxAgeMs: MAX_AGE_MS },
    ),
    decisions: createResourceCache(id => client.getDecision(id), {
      maxAgeMs: MAX_AGE_MS,
    }),
    activePolicy: createResourceCache(() => client.getActivePolicy(), {
      maxAgeMs: MAX_AGE_MS,
    }),
    policyVersions: createResourceCache(id => client.getPolicyVersion(id), {
      maxAgeMs: MAX_AGE_MS,
    }),
    playbookVersions: createResourceCache(id => client.getPlaybookVersion(id), {
      maxAgeMs: MAX_AGE_MS,
    }),
    controls: createResourceCache(() => client.listControls(), {
      maxAgeMs: MAX_AGE_MS,
    }),
    approvals: createResourceCache(
      key =>
        client.listApprovals({
          limit: APPROVALS_SHOWN,
          ...(key === MINE
            ? { state: 'open', mine: true }
            : { entityRef: key }),
        }),
      { maxAgeMs: MAX_AGE_MS },
    ),
    tierRequests: createResourceCache(
      async entityRef => {
        const query = { entityRef, state: 'open', limit: 1 } as const;
        return (await client.listTierRequests(query)).items;
      },
      { maxAgeMs: MAX_AGE_MS },
    ),
    // What was done elsewhere is gone the next time it is looked at.
    inbox: createResourceCache(() => client.getInbox({ limit: INBOX_SHOWN }), {
      maxAgeMs: 0,
    }),
    inboxCount: createResourceCache(
      async () => {
        const { total, isComplete } = await client.getInbox({ limit: 1 });
        return { total, isComplete };
      },
      { maxAgeMs: COUNT_AGE_MS },
    ),
    playbooks: createResourceCache(name => client.getPlaybook(name), {
      maxAgeMs: MAX_AGE_MS,
    }),
    training: createResourceCache(() => client.listTraining(), {
      maxAgeMs: MAX_AGE_MS,
    }),
    trainingPaths: createResourceCache(path => client.getTrainingPath(path), {
      maxAgeMs: MAX_AGE_MS,
    }),
    trainingModules: createResourceCache(
      key => {
        const [path = '', module = ''] = key.split('/');
        return client.getTrainingModule(path, module);
      },
      { maxAgeMs: MAX_AGE_MS },
    ),
    trainingNeeds: createResourceCache(
      async entityRef => (await client.listTrainingNeeds({ entityRef })).items,
      { maxAgeMs: MAX_AGE_MS },
    ),
    trainingVersions: createResourceCache(id => client.getTrainingVersion(id), {
      maxAgeMs: MAX_AGE_MS,
    }),
    certificates: createResourceCache(
      async key => {
        const query = key === MINE ? {} : { holder: key };
        return (await client.listCertificates(query)).items;
      },
      { maxAgeMs: MAX_AGE_MS },
    ),
    ownReach: createResourceCache(name => client.getOwnPlaybookReach(name), {
      maxAgeMs: MAX_AGE_MS,
    }),
    ownReading: createResourceCache(() => client.listOwnRequiredReading(), {
      maxAgeMs: 0,
    }),
    reach: createResourceCache(() => client.listPlaybookReach(), {
      maxAgeMs: MAX_AGE_MS,
    }),
    installed: createResourceCache(
      entityRef => client.listInstalledPlaybooks({ entityRef }),
      { maxAgeMs: MAX_AGE_MS },
    ),
    releases: createResourceCache(id => client.getRelease(id), {
      maxAgeMs: MAX_AGE_MS,
    }),
    releaseGates: createResourceCache(
      entityRef =>
        client.listReleases({
          entityRef,
          latest: true,
          limit: ENVIRONMENTS_SHOWN,
        }),
      { maxAgeMs: MAX_AGE_MS },
    ),
    hostsHealth: createResourceCache(() => client.getHostsHealth(), {
      maxAgeMs: MAX_AGE_MS,
    }),
    kpis: createResourceCache(() => client.listKpis(), {
      maxAgeMs: MAX_AGE_MS,
    }),
    dataHealth: createResourceCache(() => client.listSources(), {
      maxAgeMs: MAX_AGE_MS,
    }),
    repositoryScorecards: createResourceCache(
      repository => client.getRepositoryScorecard({ repository }),
      { maxAgeMs: MAX_AGE_MS },
    ),
  };
  caches.set(client, made);
  return made;
}
