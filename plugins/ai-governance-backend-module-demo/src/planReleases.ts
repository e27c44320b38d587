import type { ReleaseCommit, Decision } from '@ai-enablement/governance-core';
import { planChanges } from './planChanges';
import { commitId } from './random';

/** A release of the demonstration. */
export interface PlannedRelease {
  readonly repository: string;
  readonly environment: string;
  readonly tag: string;
  readonly baseSha: string;
  readonly headSha: string;
  readonly commits: readonly ReleaseCommit[];
}

/** What came out of a change, by its head; `undefined` while it is not decided. */
export type OutcomeOf = (
  headSha: string,
) => Promise<Decision['outcome'] | undefined>;

/** The repository of the demonstration that is released. */
export const RELEASED = 'github.com/acme/shop';
/** Where it is released to. */
export const ENVIRONMENT = 'production';
/** Changes of one release. */
const CHANGES = 5;

/**
 * Two releases that follow one another: the first of changes that all passed, the second with one that is held among them.
 * `undefined` while changes of the repository are not decided. Changes depend on the seed alone, so the same come out at every start.
 */
export async function planReleases(
  given: { readonly seed: string; readonly now: Date },
  outcomeOf: OutcomeOf,
): Promise<readonly [PlannedRelease, PlannedRelease] | undefined> {
  const passed: (readonly ReleaseCommit[])[] = [];
  const held: (readonly ReleaseCommit[])[] = [];
  for (const { change } of planChanges(given)) {
    if (change.repository !== RELEASED) continue;
    const outcome = await outcomeOf(change.headSha);
    if (outcome === undefined) return undefined;
    const commits = change.commits.map(({ sha }) => ({ sha }));
    (outcome === 'pass' ? passed : held).push(commits);
  }
  const first = passed.slice(-2 * CHANGES, -CHANGES).flat();
  const second = [...held.slice(-1), ...passed.slice(-CHANGES)].flat();
  const baseSha = commitId(`${given.seed}/${RELEASED}/released`);
  const release = releaseOf('v2.13.0', baseSha, first);
  return [release, releaseOf('v2.14.0', release.headSha, second)];
}

const releaseOf = (
  tag: string,
  baseSha: string,
  commits: readonly ReleaseCommit[],
): PlannedRelease => ({
  repository: RELEASED,
  environment: ENVIRONMENT,
  tag,
  baseSha,
  headSha: commits.at(-1)?.sha ?? baseSha,
  commits,
});
