import type {
  StandInCommit,
  StandInPull,
  StandInRepository,
} from '../world/types';
import type { World } from '../world/World';

/** Token that the demonstration knows; it is the app's own. */
export const DEMO_TOKEN = 'stand-in';
export const DEMO_APP_ID = 4711;
export const DEMO_REPOSITORY = 'acme/checkout';
export const DEMO_NUMBER = 12;

/** Tells commits apart by their first digits, as people read them. */
const shaOf = (seed: number): string =>
  `${seed.toString(16).padStart(4, '0')}${'c0ffee'.repeat(6)}`;

/** Branch from which is deployed. */
export const MAIN = 'refs/heads/main';

/** Where the branch stands when the demonstration begins; it runs in production. */
const BEGINNING = shaOf(1_000);

/** Adds a commit to the branch, as GitHub does when it squashes a change, or as somebody who pushes. */
export function commitToMain({ history, refs }: StandInRepository): string {
  const sha = shaOf(2_000 + history.size);
  history.set(sha, { sha, parents: [refs.get(MAIN) ?? BEGINNING] });
  refs.set(MAIN, sha);
  return sha;
}

/** The next commit of the demonstration's developer. */
export const demoCommit = (index: number): StandInCommit => ({
  sha: shaOf(index),
  message: `Round totals to the cent, step ${index}\n\nAssisted-by: GitHub Copilot`,
  author: { name: 'Dana Fernley', email: 'dana.fernley@example.com' },
  account: { login: 'dana-fernley-acme' },
});

/** Adds a repository of the demonstration organisation with one open pull request, and the token to ask with. */
export function addDemo(world: World): {
  readonly repository: StandInRepository;
  readonly pull: StandInPull;
} {
  world.addToken(DEMO_TOKEN, { appId: DEMO_APP_ID });
  const repository = world.addRepository(DEMO_REPOSITORY, {
    history: new Map([
      [BEGINNING, { sha: BEGINNING, parents: [] }],
      [shaOf(1), { sha: shaOf(1), parents: [BEGINNING] }],
    ]),
    refs: new Map([[MAIN, BEGINNING]]),
    deployments: [
      {
        id: 1,
        sha: BEGINNING,
        ref: 'main',
        environment: 'production',
        createdAt: '2026-01-01T00:00:00Z',
        statuses: ['success'],
      },
    ],
    contents: new Map([
      ['.github/CODEOWNERS', '* @acme/checkout\n/src/auth/ @acme/security\n'],
    ]),
    rulesets: [
      {
        id: 1,
        source: DEMO_REPOSITORY,
        sourceType: 'Repository',
        bypass_actors: [],
        rules: [
          {
            type: 'pull_request',
            parameters: { required_approving_review_count: 1 },
          },
        ],
      },
    ],
  });
  const pull: StandInPull = {
    number: DEMO_NUMBER,
    state: 'open',
    user: { login: 'dana-fernley-acme' },
    assignees: [],
    base: 'main',
    baseSha: BEGINNING,
    mergeBaseSha: BEGINNING,
    head: 'round-totals',
    commits: [demoCommit(1)],
    files: [{ filename: 'src/totals.ts', status: 'modified' }],
    reviews: [],
    updatedAt: '2026-01-01T00:00:00Z',
  };
  repository.pulls.set(pull.number, pull);
  return { repository, pull };
}
