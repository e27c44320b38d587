import { usageFailure } from '../failure';
import {
  hostedRemotes,
  isRepositoryId,
  repositoryIdOfUrl,
} from '../git/repositoryIds';

/** A remote of the checkout, in the order in which git lists them. */
export interface Remote {
  readonly name: string;
  readonly url: string;
}

/** The repository that a change is meant for, and what to tell about how it was found. */
export interface TargetRepository {
  /** `host/path` in lower case. */
  readonly id: string;
  readonly notices: readonly string[];
}

const HOW_TO_NAME_IT =
  'name it with `--repository`, for example `--repository github.com/acme/checkout`';

/** Finds the repository's id: what `--repository` says, else the remote `origin`, else the first remote that names one. */
export function targetRepository(
  given: string | undefined,
  remotes: readonly Remote[],
): TargetRepository {
  if (given !== undefined) return { id: parseRepository(given), notices: [] };
  const named = hostedRemotes(remotes);
  const [chosen] = named;
  if (!chosen) throw noRepository(remotes);
  const upstream = named.find(({ name }) => name === 'upstream');
  return {
    id: chosen.id,
    notices:
      upstream && upstream.id !== chosen.id
        ? [
            `checked as \`${chosen.id}\` (remote \`${chosen.name}\`); if that is a fork, add \`--repository ${upstream.id}\``,
          ]
        : [],
  };
}

function noRepository(remotes: readonly Remote[]) {
  if (remotes.length === 0) {
    return usageFailure(
      'cli.noRemote',
      'this checkout has no remote, so its repository is not known',
      {
        hint: `${HOW_TO_NAME_IT}, or add the remote with \`git remote add origin URL\``,
      },
    );
  }
  return usageFailure(
    'cli.noHostedRemote',
    `no remote of this checkout (${remotes.map(({ name }) => `\`${name}\``).join(', ')}) names a hosted repository`,
    { hint: HOW_TO_NAME_IT },
  );
}

/** Reads `host/path` or any git URL; every spelling of a repository gives the same id, or is refused. */
function parseRepository(given: string): string {
  const ofUrl = repositoryIdOfUrl(given);
  if (ofUrl !== undefined) return ofUrl;
  const id = given
    .toLowerCase()
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
  const [host = ''] = id.split('/');
  if (isRepositoryId(id) && (host.includes('.') || host === 'localhost'))
    return id;
  throw usageFailure(
    'cli.invalidRepository',
    `\`--repository\` does not name a repository: expected \`host/path\` or a git URL, got \`${given}\``,
    {
      hint: 'include the host and write it as the host does, without `..`, `%`, `?` or `#`, for example `github.com/acme/checkout`',
    },
  );
}
