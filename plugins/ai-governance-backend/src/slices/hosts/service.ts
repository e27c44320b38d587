import type {
  CodeHost,
  EnforcementDocument,
  HostDelivery,
  HostRequest,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { CodedError } from '../../shared/codedError';
import type { PolicyFacade } from '../policy/facade';
import type { DeliveryOutcome, StoredProtection } from './model';
import { believe } from './service/believe';
import { driftOf, type ShownAssistantFile } from './service/assistantDrift';
import { type HostHealth, readHealth } from './service/health';
import { type InboxDeps, receive } from './service/inbox';
import { ownershipOf, type ShownOwnership } from './service/ownershipOf';
import type { HostViews } from './views';

/** What is kept about the repository of an entity. */
export interface EntityProtection {
  readonly entityRef: string;
  /** Absent when the entity has none. */
  readonly repository?: string;
  /** One for each host that told, latest first. */
  readonly protections: readonly KeptProtection[];
}

/** What a host enforces, with the settings that would make it enforce what the policy wants. */
export interface KeptProtection extends Omit<
  StoredProtection,
  'assistantFiles'
> {
  /** Absent for a host that takes no such document, and when the policy wants nothing of hosts. */
  readonly proposal?: EnforcementDocument;
  /** Areas with files that nobody owns; absent when it cannot be told. */
  readonly areaOwnership?: ShownOwnership;
  /** Files from which assistants learn the policy, as far as they are there; absent when it cannot be told. */
  readonly assistantFiles?: readonly ShownAssistantFile[];
}

/** The slice's use cases, of which none asks for a permission. */
export interface HostsService {
  /**
   * Takes in what came to the endpoint. Fails with `hosts.unknownHost`, `hosts.wrongSignature`, `hosts.notConfigured`,
   * `hosts.invalidDelivery`, `hosts.deliveryTooDeep` or `shared.malformedJson`; then nothing is stored.
   */
  deliver(hostId: string, request: HostRequest): Promise<DeliveryOutcome>;
  /** Takes in what a module believed. Fails with `hosts.invalidDelivery` or `hosts.deliveryTooDeep`. */
  receive(host: CodeHost, delivery: HostDelivery): Promise<DeliveryOutcome>;
  health(): Promise<readonly HostHealth[]>;
  /** Fails with `policy.entityNotFound`. */
  protection(entityRef: string): Promise<EntityProtection>;
}

/** What the service works with. */
export interface HostsServiceDeps extends InboxDeps {
  readonly hosts: readonly CodeHost[];
  readonly views: HostViews;
  readonly policy: Pick<
    PolicyFacade,
    'repositoryOf' | 'enforcementNeeds' | 'areasOf' | 'assistantFilesOf'
  >;
}

/** Puts the use cases together. */
export function createHostsService(deps: HostsServiceDeps): HostsService {
  const { hosts, views, policy } = deps;
  return {
    async deliver(hostId, request) {
      const host = hosts.find(({ id }) => id === hostId);
      if (!host) throw unknownHost();
      return receive(deps, host, believe(host, request));
    },
    receive: (host, delivery) => receive(deps, host, delivery),
    health: () => readHealth(views, hosts),
    async protection(entityRef) {
      const repository = await policy.repositoryOf(entityRef);
      if (repository === undefined) return { entityRef, protections: [] };
      const [kept, needs, areas, asked] = await Promise.all([
        views.protectionOf(repository),
        policy.enforcementNeeds(),
        policy.areasOf(repository),
        policy.assistantFilesOf(repository),
      ]);
      const protections = kept.map((each): KeptProtection => {
        const host = hosts.find(({ id }) => id === each.host);
        const proposal =
          needs && host?.enforcementDocument?.(repository, needs);
        const areaOwnership = ownershipOf(each, areas);
        const { assistantFiles: _, ...stored } = each;
        const assistantFiles = driftOf(each, asked);
        return {
          ...stored,
          ...(assistantFiles ? { assistantFiles } : {}),
          ...(proposal ? { proposal } : {}),
          ...(areaOwnership ? { areaOwnership } : {}),
        };
      });
      return { entityRef, repository, protections };
    },
  };
}

const unknownHost = (): CodedError =>
  new CodedError(
    'hosts.unknownHost',
    'no module for this code host is installed; correct the address, `/api/ai-governance/hosts/{host}/deliveries`, or install the module',
  );
