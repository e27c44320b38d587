import type {
  GovernanceClient,
  PlaybookSummary,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { toAiResource } from './toAiResource';

const PROVIDER = 'ai-governance-playbooks';
const PAGE = 200;

/** What the provider works with. */
export interface PlaybookProviderOptions {
  readonly client: Pick<GovernanceClient, 'listOpenPlaybooks'>;
  readonly logger: LoggerService;
  /** Address of the portal for people, without a slash at its end. */
  readonly portalUrl: string;
}

/**
 * Keeps an entity for each playbook that every reader may read. What is deprecated, withdrawn, expired or restricted is gone with the next
 * refresh; when AI governance does not answer, everything stays as it was.
 */
export class PlaybookProvider implements EntityProvider {
  #connection: EntityProviderConnection | undefined;

  constructor(private readonly options: PlaybookProviderOptions) {}

  getProviderName(): string {
    return PROVIDER;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /** Puts the playbooks of now in the place of those of before; a failure is logged, and changes nothing. */
  async refresh(signal?: AbortSignal): Promise<void> {
    if (!this.#connection) return;
    const { logger, portalUrl } = this.options;
    let playbooks: readonly PlaybookSummary[];
    try {
      playbooks = await this.#all(signal);
    } catch (error) {
      logger.warn(
        `AI governance could not be asked for playbooks; the catalog keeps those it has: ${stringifyError(error)}`,
      );
      return;
    }
    await this.#connection.applyMutation({
      type: 'full',
      entities: playbooks.filter(isOpen).map(playbook => ({
        entity: toAiResource(playbook, portalUrl),
        locationKey: PROVIDER,
      })),
    });
  }

  async #all(signal?: AbortSignal): Promise<readonly PlaybookSummary[]> {
    const found: PlaybookSummary[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.options.client.listOpenPlaybooks(
        { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) },
        { ...(signal && { signal }) },
      );
      found.push(...page.items.map(({ playbook }) => playbook));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return found;
  }
}

// INVARIANT: whatever was answered, a restricted playbook is no entity, since the catalog shows entities to everybody.
const isOpen = ({ audience, deprecation }: PlaybookSummary): boolean =>
  audience.groups.length === 0 && deprecation === undefined;
