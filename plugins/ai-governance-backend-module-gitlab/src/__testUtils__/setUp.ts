import type {
  SignalSource,
  VendorApiOptions,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { VendorStandIn } from '@ai-enablement/backstage-plugin-ai-governance-node/testUtils';
import type { GitlabConfig } from '../config';
import { createGitlabSource } from '../source';
import {
  emptyProject,
  startGitlabStandIn,
  TOKEN,
  type StandInProject,
  type StandInRequestWorld,
} from './gitlabStandIn';

export const NOW = Date.parse('2027-02-01T12:00:00.000Z');
export const REPOSITORY = 'gitlab.com/acme/shop';

/** Commit ids that can be told apart. */
export const sha = (n: number): string => n.toString(16).padStart(40, '0');

export const CONFIG: GitlabConfig = {
  key: 'aiGovernance.sources.gitlab',
  host: 'gitlab.com',
  baseUrl: 'https://gitlab.com/api/v4',
  token: TOKEN,
  groups: ['acme'],
  projects: [],
  botUsernames: ['dependabot'],
  timeoutSeconds: 5,
  meanings: {
    firstDay: '2026-01-01',
    bugLabels: ['bug'],
    criticalLabels: ['severity::1'],
    incidentLabels: ['incident'],
    hotfixLabels: ['hotfix'],
    aiLabels: ['ai-assisted'],
    productionEnvironments: ['production'],
  },
};

/** A commit that a person wrote. */
export const commitOf = (
  message: string,
  author = { name: 'Ada', email: 'ada@example.com' },
  authored_date = '2027-01-09T08:00:00.000Z',
) => ({
  id: sha(7_000),
  message,
  author_name: author.name,
  author_email: author.email,
  authored_date,
  committer_name: author.name,
  committer_email: author.email,
  parent_ids: [],
});

/** A merge request that a person opened and that was merged. */
export const mergedRequest = (
  iid: number,
  given: Readonly<Record<string, unknown>> = {},
  beside: Omit<StandInRequestWorld, 'raw'> = {},
): StandInRequestWorld => ({
  raw: {
    iid,
    state: 'merged',
    title: 'Add cart',
    description: 'Carts keep their items.',
    draft: false,
    author: { id: 1, username: 'ada', name: 'Ada Example' },
    assignees: [],
    labels: [],
    created_at: '2027-01-09T09:00:00.000Z',
    updated_at: '2027-01-10T10:00:00.000Z',
    merged_at: '2027-01-10T10:00:00.000Z',
    closed_at: null,
    merge_commit_sha: sha(iid * 1_000 + 999),
    squash_commit_sha: null,
    sha: sha(iid * 1_000),
    changes_count: '3',
    source_branch: `topic-${iid}`,
    target_branch: 'main',
    ...given,
  },
  commits: [commitOf('Add cart\n\nAssisted-by: Cursor')],
  ...beside,
});

/** A running stand-in with one project, and the source that reads it. */
export interface Setup {
  readonly server: VendorStandIn;
  readonly projects: Map<string, StandInProject>;
  readonly shop: StandInProject;
  readonly source: SignalSource;
  /** Waits in milliseconds, none of which takes time. */
  readonly waits: number[];
}

/** Starts everything; `close` the server afterwards. */
export async function setUp(
  given: Partial<GitlabConfig> = {},
  raw: Readonly<Record<string, unknown>> = {},
): Promise<Setup> {
  const { server, projects } = await startGitlabStandIn();
  const shop = emptyProject('acme/shop', raw);
  projects.set('acme/shop', shop);
  const waits: number[] = [];
  const clock: Pick<VendorApiOptions, 'now' | 'sleep'> = {
    now: () => NOW,
    sleep: async milliseconds => {
      waits.push(milliseconds);
    },
  };
  const source = createGitlabSource(
    { ...CONFIG, baseUrl: `${server.url}/api/v4`, ...given },
    clock,
  );
  return { server, projects, shop, source, waits };
}
