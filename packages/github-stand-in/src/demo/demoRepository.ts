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
    baseSha: shaOf(1_000),
    mergeBaseSha: shaOf(1_000),
    head: 'round-totals',
    commits: [demoCommit(1)],
    files: [{ filename: 'src/totals.ts', status: 'modified' }],
    reviews: [],
    updatedAt: '2026-01-01T00:00:00Z',
  };
  repository.pulls.set(pull.number, pull);
  return { repository, pull };
}
