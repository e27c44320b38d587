import {
  HostBusyError,
  type HostSubject,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import type { GithubApi } from './api/GithubApi';
import { Repository } from './api/Repository';
import type { GithubHostConfig } from './config';
import {
  PROTECTION_KEY,
  repositoryName,
  type RepositoryName,
} from './subjects';

const pullSchema = z.object({ number: z.number(), updated_at: z.string() });
const fullNameSchema = z.object({ full_name: z.string() });

/** What is needed to look through a host. */
export interface LookThrough {
  readonly api: GithubApi;
  readonly config: Pick<GithubHostConfig, 'host' | 'repositories'>;
  /** Owners at which the app is installed. */
  readonly owners: () => Promise<readonly string[]>;
  /** Told of a repository that could not be read; the others are read all the same. */
  readonly onFailure: (repository: string, error: unknown) => void;
}

/** Open pull requests of the host that changed since an instant (UTC, ISO 8601), and the protection of each repository. */
export async function* changedSince(
  { api, config, owners, onFailure }: LookThrough,
  instant: string,
  signal: AbortSignal,
): AsyncIterable<HostSubject> {
  const since = Date.parse(instant);
  for (const { id, parts } of await repositoriesOf(
    { api, config, owners },
    signal,
  )) {
    yield { repository: id, kind: 'protection', key: PROTECTION_KEY };
    try {
      for (const number of await changedPulls(
        new Repository(api, parts, signal),
        since,
      ))
        yield { repository: id, kind: 'change', key: String(number) };
    } catch (error) {
      // One that is gone must not hide the others; a limit is for all of them.
      if (signal.aborted || error instanceof HostBusyError) throw error;
      onFailure(id, error);
    }
  }
}

/** The repositories of a host that are looked at: those that the settings name, else all that the app is installed in. */
export async function repositoriesOf(
  { api, config, owners }: Omit<LookThrough, 'onFailure'>,
  signal: AbortSignal,
): Promise<readonly { readonly id: string; readonly parts: RepositoryName }[]> {
  const names =
    config.repositories ?? (await installedIn(api, await owners(), signal));
  return names.flatMap(name => {
    const id = `${config.host}/${name}`.toLowerCase();
    const parts = repositoryName(config.host, id);
    return parts ? { id, parts } : [];
  });
}

async function installedIn(
  api: GithubApi,
  owners: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const owner of owners) {
    const found = await api.all(
      fullNameSchema,
      'GET /installation/repositories',
      {},
      { path: owner, signal, of: 'repositories' },
    );
    names.push(...found.map(({ full_name }) => full_name));
  }
  return [...new Set(names)];
}

/** Numbers of open pull requests, newest change first, until one that is older. */
async function changedPulls(
  repository: Repository,
  since: number,
): Promise<readonly number[]> {
  const pulls = await repository.all(pullSchema, '/pulls', {
    state: 'open',
    sort: 'updated',
    direction: 'desc',
    until: (pull: z.output<typeof pullSchema>) =>
      Date.parse(pull.updated_at) < since,
  });
  return pulls
    .filter(({ updated_at }) => Date.parse(updated_at) >= since)
    .map(({ number }) => number);
}
