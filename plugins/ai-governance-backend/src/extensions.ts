import type {
  DecisionsExtensionPoint,
  DecisionSource,
  FactProvider,
  FactsExtensionPoint,
} from '@ai-enablement/backstage-plugin-ai-governance-node';

/** Ids of the providers that the plugin brings itself. */
export const OWN_PROVIDERS: readonly string[] = [
  'catalog',
  'identity',
  'scans',
  'submission',
];

/** Collects what modules add; each id once. */
export class ExtensionRegistry {
  private readonly providersById = new Map<string, FactProvider>();
  private readonly sourcesById = new Map<string, DecisionSource>();

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

  /** Fact providers in the order in which they were added. */
  get providers(): readonly FactProvider[] {
    return [...this.providersById.values()];
  }

  /** Decision sources in the order in which they were added. */
  get sources(): readonly DecisionSource[] {
    return [...this.sourcesById.values()];
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
