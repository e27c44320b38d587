import type {
  FactProvider,
  FactQuestion,
  ProvidedFacts,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { parseInventory } from './inventory';

/**
 * Tells what the repository host enforces on the default branch, from an inventory.
 *
 * It calls its facts `observed`, because the job that writes the inventory reads the settings at the host itself. If yours is
 * kept by hand, say `asserted`: rules decide how much trust they ask for.
 */
export class InventoryFactProvider implements FactProvider {
  readonly id = 'protection-inventory';

  /** `readText` reads the inventory; it is asked at every question, so that a new inventory counts at once. */
  constructor(private readonly readText: () => Promise<string>) {}

  // An unreadable inventory rejects: the decision then fails closed and names this provider.
  async provide({ subject }: FactQuestion): Promise<ProvidedFacts> {
    // A hypothetical use names an entity and no repository; this inventory has nothing to say about it.
    if (subject.kind !== 'change') return {};
    const { repositories } = parseInventory(await this.readText());
    // Nothing to say about a repository is not the same as "nothing is required there".
    if (!Object.hasOwn(repositories, subject.repository)) return {};
    const known = repositories[subject.repository];
    if (!known) return {};
    return {
      protection: {
        trust: 'observed',
        source: this.id,
        at: known.readAt,
        requiredChecks: known.requiredChecks.map(({ name, pinnedToApp }) => ({
          name,
          isPinnedToApp: pinnedToApp,
        })),
        reviews: known.reviews,
      },
    };
  }
}
