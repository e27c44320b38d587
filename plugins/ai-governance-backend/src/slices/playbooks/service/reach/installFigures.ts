import type { PlaybookVersion } from '../../model';
import type { Install } from '../../reachModel';

/** In how many repositories a playbook is in use. */
export interface InstallFigures {
  readonly repositories: number;
  /** Those with another version than readers get. */
  readonly stale: number;
  /** Most frequent first. */
  readonly versions: readonly {
    readonly version: string;
    readonly repositories: number;
  }[];
}

const repositoriesOf = (installs: readonly Install[]): number =>
  new Set(installs.map(({ repository }) => repository)).size;

/** Figures of what is in use of one playbook. */
export function installFigures(
  installs: readonly Install[],
  current: Pick<PlaybookVersion, 'digest'>,
): InstallFigures {
  const versions = [...new Set(installs.map(({ version }) => version))];
  return {
    repositories: repositoriesOf(installs),
    stale: repositoriesOf(
      installs.filter(({ digest }) => digest !== current.digest),
    ),
    versions: versions
      .map(version => ({
        version,
        repositories: repositoriesOf(
          installs.filter(each => each.version === version),
        ),
      }))
      .toSorted(
        (a, b) =>
          b.repositories - a.repositories || (a.version < b.version ? -1 : 1),
      ),
  };
}
