import {
  startStandIn,
  type StandIn,
  type StandInPull,
  type StandInRepository,
} from '@ai-enablement/github-stand-in';
import {
  type CodeHostSettings,
  type SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { APP_ID, NOW, sha, TOKEN } from '../../__testUtils__/setUp';
import { GithubApi } from '../../api/GithubApi';
import { createGithubSource } from '../source';

export const SETTINGS: CodeHostSettings = {
  firstDay: '2026-01-01',
  bugLabels: ['bug'],
  criticalLabels: ['critical'],
  incidentLabels: ['incident'],
  hotfixLabels: ['hotfix'],
  aiLabels: ['ai-assisted'],
  productionEnvironments: ['production'],
};

/** A pull request that was reviewed and merged. */
export const mergedPull = (
  number: number,
  given: Partial<StandInPull> = {},
): StandInPull => ({
  number,
  state: 'closed',
  user: { login: 'ada' },
  assignees: [],
  base: 'main',
  baseSha: sha(1),
  mergeBaseSha: sha(2),
  head: `topic-${number}`,
  commits: [
    {
      sha: sha(number * 1_000),
      message: 'Add cart\n\nAssisted-by: Cursor',
      author: {
        name: 'Ada',
        email: 'ada@example.com',
        date: '2027-01-09T08:00:00Z',
      },
      account: { login: 'ada' },
    },
  ],
  files: [{ filename: 'src/cart.ts', status: 'added' }],
  reviews: [],
  createdAt: '2027-01-09T09:00:00Z',
  mergedAt: '2027-01-10T10:00:00Z',
  closedAt: '2027-01-10T10:00:00Z',
  updatedAt: '2027-01-10T10:00:00Z',
  mergedAs: [sha(number * 1_000 + 999)],
  ...given,
});

/** A running stand-in with one repository, and the source that reads it. */
export interface SourceSetup {
  readonly standIn: StandIn;
  readonly shop: StandInRepository;
  readonly source: SignalSource;
  /** Waits in milliseconds, none of which takes time. */
  readonly waits: number[];
}

/** Starts everything; `close` the stand-in afterwards. */
export async function setUpSource(
  given: {
    readonly repositories?: readonly string[];
    readonly settings?: Partial<CodeHostSettings>;
  } = {},
): Promise<SourceSetup> {
  const standIn = await startStandIn();
  const shop = standIn.world.addRepository('acme/shop');
  standIn.world.addToken(TOKEN, { appId: APP_ID });
  const waits: number[] = [];
  const config = {
    host: 'github.com',
    apiBaseUrl: standIn.url,
    appIds: [APP_ID],
    timeoutSeconds: 5,
    repositories: given.repositories ?? ['acme/shop'],
  };
  const api = new GithubApi({
    config,
    credentials: {
      getCredentials: async () => ({ token: TOKEN, type: 'app' }),
    },
    now: () => NOW,
    patience: {
      sleep: async milliseconds => {
        waits.push(milliseconds);
      },
    },
  });
  const source = createGithubSource(
    [{ api, config, owners: async () => ['acme'] }],
    { settings: { ...SETTINGS, ...given.settings }, now: () => NOW },
  );
  return { standIn, shop, source, waits };
}
