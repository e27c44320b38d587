import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

/** The key under which an entity asks to be processed again when its status changes. */
export const refreshKeyOf = (entityRef: string): string =>
  `ai-governance:${entityRef}`;

/** SQL takes a limited number of values in one statement. */
const KEYS_AT_ONCE = 500;

/** Provides no entities: it is the catalog's way to have a set of entities processed again soon, in bulk. */
export class StatusRefreshProvider implements EntityProvider {
  #connection: EntityProviderConnection | undefined;

  getProviderName(): string {
    return 'ai-governance-status';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /** Has the entities processed again; before the catalog has connected there is nothing to process again. */
  async refresh(entityRefs: readonly string[]): Promise<void> {
    const keys = entityRefs.map(refreshKeyOf);
    for (let start = 0; start < keys.length; start += KEYS_AT_ONCE) {
      await this.#connection?.refresh({
        keys: keys.slice(start, start + KEYS_AT_ONCE),
      });
    }
  }
}
