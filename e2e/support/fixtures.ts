import { expect, test as base } from '@playwright/test';
import { type CliOptions, type CliResult, runCli } from './commandLine';
import { createGitRepo, type GitRepo, type GitRepoOptions } from './gitRepo';
import { takePicture } from './picture';

/** The portal that serves all journeys. */
export interface Portal {
  /** Address of app and backend, without a trailing slash. */
  readonly url: string;
  /** Token of the demo's CI, for the command line and the API. */
  readonly token: string;
}

/** What a journey is given. */
export interface Fixtures {
  readonly portal: Portal;
  /** Runs the built `ai-governance` with the portal's address and token in its environment. */
  readonly cli: (
    args: readonly string[],
    options?: CliOptions,
  ) => Promise<CliResult>;
  /** Makes git repositories that are deleted after the test. */
  readonly gitRepo: (options?: GitRepoOptions) => GitRepo;
  /** Takes a picture of the page into `test-results/screenshots/<name>.png`, to be looked at. */
  readonly picture: (name: string) => Promise<void>;
  /** Fails a test whose page threw an exception. Always on. */
  readonly noPageErrors: undefined;
}

/** Playwright's `test` with what the journeys share. */
export const test = base.extend<Fixtures>({
  portal: async ({}, use) => {
    await use({
      url: environment('PORTAL_E2E_URL'),
      token: environment('PORTAL_E2E_TOKEN'),
    });
  },

  cli: async ({ portal }, use) => {
    await use((args, options = {}) =>
      runCli(args, {
        ...options,
        env: {
          AI_GOVERNANCE_URL: portal.url,
          AI_GOVERNANCE_TOKEN: portal.token,
          ...options.env,
        },
      }),
    );
  },

  gitRepo: async ({}, use) => {
    const repos: GitRepo[] = [];
    await use(options => {
      const repo = createGitRepo(options);
      repos.push(repo);
      return repo;
    });
    repos.forEach(repo => repo.remove());
  },

  picture: async ({ page }, use) => {
    await use(name => takePicture(page, name));
  },

  noPageErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', error => errors.push(error.message));
      await use(undefined);
      expect(errors, 'exceptions in the page').toEqual([]);
    },
    { auto: true },
  ],
});

function environment(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(
    `expected \`${name}\` in the environment, set by the global setup`,
  );
}

export { expectAccessible } from './accessibility';
export { signInAs, type Person } from './people';
export { expect } from '@playwright/test';
