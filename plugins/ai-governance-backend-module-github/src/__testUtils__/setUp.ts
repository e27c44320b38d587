import {
  startStandIn,
  type StandIn,
  type StandInPull,
  type StandInRepository,
} from '@ai-enablement/github-stand-in';
import { GithubApi } from '../api/GithubApi';
import { Repository } from '../api/Repository';
import type { GithubHostConfig } from '../config';
import { GithubHost } from '../GithubHost';

export const APP_ID = 4711;
export const TOKEN = 'ghs_canary_0123456789';
export const NOW = Date.parse('2027-02-01T12:00:00.000Z');

/** Commit ids that can be told apart. */
export const sha = (n: number): string => n.toString(16).padStart(40, '0');

/** A pull request that a person opened with one commit of her own. */
export const pullOf = (given: Partial<StandInPull> = {}): StandInPull => ({
  number: 7,
  state: 'open',
  user: { login: 'ada' },
  assignees: [],
  base: 'main',
  baseSha: sha(1),
  mergeBaseSha: sha(2),
  head: 'topic',
  commits: [
    {
      sha: sha(10),
      message: 'Add cart\n\nAssisted-by: Cursor',
      author: { name: 'Ada', email: 'ada@example.com' },
      account: { login: 'ada' },
    },
  ],
  files: [{ filename: 'src/cart.ts', status: 'added' }],
  reviews: [],
  updatedAt: '2027-02-01T10:00:00Z',
  ...given,
});

/** A running stand-in with one repository, and a host that speaks to it. */
export interface Setup {
  readonly standIn: StandIn;
  readonly shop: StandInRepository;
  readonly host: GithubHost;
  readonly repository: Repository;
  readonly config: GithubHostConfig;
  readonly signal: AbortSignal;
}

/** Starts everything; `close` the stand-in afterwards. */
export async function setUp(
  given: Partial<GithubHostConfig> = {},
): Promise<Setup> {
  const standIn = await startStandIn();
  const shop = standIn.world.addRepository('acme/shop');
  shop.pulls.set(7, pullOf());
  standIn.world.addToken(TOKEN, { appId: APP_ID });
  const config: GithubHostConfig = {
    host: 'github.com',
    apiBaseUrl: standIn.url,
    webhookSecrets: ['s3cret'],
    checkName: 'ai-governance',
    appIds: [APP_ID],
    timeoutSeconds: 5,
    ...given,
  };
  const api = new GithubApi({
    config,
    credentials: {
      getCredentials: async () => ({ token: TOKEN, type: 'app' }),
    },
    now: () => NOW,
  });
  const { signal } = new AbortController();
  return {
    standIn,
    shop,
    config,
    signal,
    repository: new Repository(api, { owner: 'acme', repo: 'shop' }, signal),
    host: new GithubHost({
      config,
      api,
      owners: async () => ['acme'],
      onFailure: () => {},
    }),
  };
}
