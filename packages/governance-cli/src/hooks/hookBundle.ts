import { join, resolve } from 'node:path';
import { DEFAULT_DATA_HANDLING } from '@ai-enablement/governance-core';
import { stat } from 'node:fs/promises';
import { targetRepository } from '../check/targetRepository';
import { usageFailure } from '../failure';
import { readRemotes } from '../git/remotes';
import type { Repository } from '../git/repository';
import { readGit } from '../git/runGit';
import type { Io } from '../io';
import { ageWords } from '../offline/ageWords';
import { readBundleFile, readKeySet } from '../offline/bundleFile';
import { openBundle, type OpenedBundle } from '../offline/openBundle';

/** Where hooks find their policy. */
export interface HookBundleOptions {
  readonly bundle?: string;
  readonly keys?: string;
  readonly repository?: string;
}

/** A policy that a hook may rest on. */
export interface HookBundle {
  readonly opened: OpenedBundle;
  /** `host/path` in lower case. */
  readonly repository: string;
  /** `old`: people are told. `tooOld`: nothing passes until it is fetched anew. */
  readonly age: 'fresh' | 'old' | 'tooOld';
  readonly notices: readonly string[];
}

const HOUR_MS = 3_600_000;

/** The place in a checkout's git directory from which its hooks read their policy; worktrees share it. */
export async function hookBundleFile({
  run,
  gitDir,
}: Pick<Repository, 'run' | 'gitDir'>): Promise<string> {
  const said = await readGit(run, ['rev-parse', '--git-common-dir']);
  const common = resolve(gitDir, said.replace(/\n$/, ''));
  return join(common, 'ai-governance', 'policy.bundle');
}

/** Opens the bundle that hooks rest on, and tells how old it is. Failures: `cli.noHookBundle` and those of `openBundle`. */
export async function openHookBundle(
  checkout: Repository,
  { bundle, keys, repository }: HookBundleOptions,
  io: Io,
): Promise<HookBundle> {
  const file = bundle ?? (await hookBundleFile(checkout));
  if (bundle === undefined) await requireThere(file);
  const target = targetRepository(repository, await readRemotes(checkout));
  const pinned = keys === undefined ? undefined : await readKeySet(keys, io);
  const opened = await openBundle(await readBundleFile(file, io), {
    file,
    repository: target.id,
    pinned,
    now: io.now(),
  });
  const age = ageOf(opened);
  return {
    opened,
    repository: target.id,
    age,
    notices: [
      ...target.notices,
      ...(age === 'fresh'
        ? []
        : [
            `the policy bundle is ${ageWords(opened.ageMs)} old; fetch it anew with \`ai-governance policy bundle --for-hooks\``,
          ]),
    ],
  };
}

function ageOf({ ageMs, compiled }: OpenedBundle): HookBundle['age'] {
  const { dataHandling = DEFAULT_DATA_HANDLING } = compiled.policy;
  const { warnAfterHours, blockAfterHours } = dataHandling.bundleAge;
  const hours = ageMs / HOUR_MS;
  if (blockAfterHours !== undefined && hours > blockAfterHours) return 'tooOld';
  return hours > warnAfterHours ? 'old' : 'fresh';
}

async function requireThere(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return;
  throw usageFailure(
    'cli.noHookBundle',
    'this checkout has no policy bundle for its hooks yet',
    {
      hint: 'fetch it once with `ai-governance policy bundle --for-hooks`, and again from time to time; then hooks need no connection',
    },
  );
}
