import type {
  CodeHost,
  DecisionsExtensionPoint,
  DecisionSource,
  FactProvider,
  FactsExtensionPoint,
  HostsExtensionPoint,
  SignalsExtensionPoint,
  SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { PORTAL_SOURCE } from '@ai-enablement/governance-core';

/** Ids of the providers that the plugin brings itself. */
export const OWN_PROVIDERS: readonly string[] = [
  'catalog',
  'hosts',
  'identity',
  'scans',
  'submission',
  'training',
];

/** Ids of hosts are part of addresses and keys. */
const HOST_ID = /^[a-z][a-z0-9-]{0,39}$/;

/** Collects what modules add; each id once. */
export class ExtensionRegistry {
  private readonly providersById = new Map<string, FactProvider>();
  private readonly sourcesById = new Map<string, DecisionSource>();
  private readonly hostsById = new Map<string, CodeHost>();

  private readonly signalSourcesById = new Map<string, SignalSource>();

  readonly facts: FactsExtensionPoint = {
    addProvider: provider => {
      if (OWN_PROVIDERS.includes(provider.id)) {
        throw new Error(
          `the fact provider id \`${provider.id}\` belongs to the plugin; choose another one`,
        );
      }
      addOnce(this.providersById, provider, 'fact provider');
    },
  };

  readonly decisions: DecisionsExtensionPoint = {
    addSource: source => addOnce(this.sourcesById, source, 'decision source'),
  };

  readonly hosts: HostsExtensionPoint = {
    addHost: host => {
      if (!HOST_ID.test(host.id)) {
        throw new Error(
          `the code host id \`${host.id}\` cannot be part of an address; expected lower-case letters, digits and hyphens`,
        );
      }
      addOnce(this.hostsById, host, 'code host');
    },
  };

  readonly signals: SignalsExtensionPoint = {
    addSource: source => {
      if (!HOST_ID.test(source.id)) {
        throw new Error(
          `the signal source id \`${source.id}\` cannot be part of an address; expected lower-case letters, digits and hyphens`,
        );
      }
      if (source.id === PORTAL_SOURCE) {
        throw new Error(
          `the signal source id \`${source.id}\` belongs to the plugin; choose another one`,
        );
      }
      addOnce(this.signalSourcesById, source, 'signal source');
    },
  };

  /** Fact providers in the order in which they were added. */
  get providers(): readonly FactProvider[] {
    return [...this.providersById.values()];
  }

  /** Decision sources in the order in which they were added. */
  get sources(): readonly DecisionSource[] {
    return [...this.sourcesById.values()];
  }

  /** Signal sources in the order in which they were added. */
  get signalSources(): readonly SignalSource[] {
    return [...this.signalSourcesById.values()];
  }

  /** Code hosts in the order in which they were added. */
  get codeHosts(): readonly CodeHost[] {
    return [...this.hostsById.values()];
  }
}

function addOnce<Item extends { readonly id: string }>(
  into: Map<string, Item>,
  item: Item,
  what: string,
): void {
  if (into.has(item.id)) {
    throw new Error(`the ${what} \`${item.id}\` was added twice`);
  }
  into.set(item.id, item);
}
