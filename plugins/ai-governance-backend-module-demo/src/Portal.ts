import {
  createGovernanceClient,
  type DecisionSummary,
  type GovernanceClient,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';

/** A decision, as far as the demonstration looks at it. */
export type Decided = Pick<
  DecisionSummary,
  | 'repository'
  | 'pullRequest'
  | 'headSha'
  | 'occurredAt'
  | 'outcome'
  | 'isPreview'
>;

/** What the demonstration reads from the running portal, as any other client would. */
export interface Portal {
  /** Heads of all changes that have been decided. */
  decidedHeads(): Promise<ReadonlySet<string>>;
  /** All decisions on changes, newest first. */
  decisions(): Promise<readonly Decided[]>;
  /** Which of the entities the catalog does not have. */
  missingFromCatalog(entityRefs: readonly string[]): Promise<readonly string[]>;
  /** Which of the entities have no tier yet as far as AI governance knows. */
  withoutTier(entityRefs: readonly string[]): Promise<readonly string[]>;
}

const PAGE = 200;

/** Reads the portal over HTTP with the plugin's own credentials. */
export function createPortal({
  auth,
  discovery,
}: {
  readonly auth: AuthService;
  readonly discovery: DiscoveryService;
}): Portal {
  const tokenFor = async (targetPluginId: string) => {
    const onBehalfOf = await auth.getOwnServiceCredentials();
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf,
      targetPluginId,
    });
    return token;
  };
  const governance = createGovernanceClient({
    discovery,
    token: () => tokenFor('ai-governance'),
  });
  return {
    decisions: () => decisionsOf(governance),
    async decidedHeads() {
      const decided = await decisionsOf(governance);
      return new Set(decided.map(({ headSha }) => headSha));
    },
    async withoutTier(entityRefs) {
      const statuses = await governance.getStatuses(entityRefs);
      const classified = new Set(
        statuses
          .filter(({ isClassified }) => isClassified)
          .map(({ entityRef }) => entityRef),
      );
      return entityRefs.filter(ref => !classified.has(ref));
    },
    async missingFromCatalog(entityRefs) {
      const url = `${await discovery.getBaseUrl('catalog')}/entities/by-refs`;
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Bearer ${await tokenFor('catalog')}`,
        },
        body: JSON.stringify({ entityRefs, fields: ['kind'] }),
      });
      if (!response.ok) {
        throw new Error(
          `the catalog answered \`${response.status}\` to a request for entities by ref`,
        );
      }
      const found = itemsOf(await response.json());
      return entityRefs.filter((_, i) => !found[i]);
    },
  };
}

async function decisionsOf(
  client: Pick<GovernanceClient, 'listDecisions'>,
): Promise<readonly Decided[]> {
  const decided: Decided[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.listDecisions({ limit: PAGE, cursor });
    decided.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return decided;
}

/** Entities in the order asked for, with gaps where there is none. */
function itemsOf(body: unknown): readonly unknown[] {
  if (typeof body !== 'object' || body === null || !('items' in body)) {
    return [];
  }
  return Array.isArray(body.items) ? body.items : [];
}
