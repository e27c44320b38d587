import {
  formatVersion,
  mayRead,
  neededOf,
} from '@ai-enablement/governance-core';
import { groupBy } from '../../../shared/groupBy';
import type { TrainingVersion } from '../model';
import { newestOf } from './current';
import type { TrainingDeps } from './deps';
import type { Learner } from './learner';
import { onPath, recordOf } from './learnerRecord';
import { pathNotFound } from './refusals';
import { isHeld, type Standing, standingOf } from './standing';

/** A path in a list. */
export interface PathLine {
  readonly version: TrainingVersion;
  /** Its version as `major.minor`. */
  readonly number: string;
  readonly isForCaller: boolean;
  readonly standing: Standing;
}

/** A path with what its page shows. */
export interface PathPage extends PathLine {
  readonly questions: number;
  /** Right answers that pass. */
  readonly needed: number;
  readonly prerequisites: readonly {
    readonly path: string;
    readonly title: string;
    readonly isHeld: boolean;
  }[];
}

const byTitle = (a: PathLine, b: PathLine): number =>
  Number(b.isForCaller) - Number(a.isForCaller) ||
  a.version.header.title.localeCompare(b.version.header.title, 'en');

/** All paths, those meant for the caller first; four queries however many there are. */
export async function listPaths(
  deps: TrainingDeps,
  learner: Learner,
): Promise<readonly PathLine[]> {
  const [published, record] = await Promise.all([
    deps.views.published(),
    recordOf(deps, learner),
  ]);
  const now = deps.ambient.now();
  const byName = groupBy(published, ({ name }) => name);
  return [...byName]
    .flatMap(([name, versions]): readonly PathLine[] => {
      const version = newestOf(versions);
      if (!version) return [];
      const context = { version, published: versions, now };
      return [
        {
          version,
          number: formatVersion(version.version),
          isForCaller: mayRead(version.header.audience, learner.groups),
          standing: standingOf(onPath(record, name), context),
        },
      ];
    })
    .toSorted(byTitle);
}

/** One path. Fails with `training.pathNotFound`. */
export async function readPathPage(
  deps: TrainingDeps,
  learner: Learner,
  name: string,
): Promise<PathPage> {
  const lines = await listPaths(deps, learner);
  const line = lines.find(({ version }) => version.name === name);
  if (!line) throw pathNotFound(name);
  const { header } = line.version;
  const questions = header.modules.reduce((sum, { draw }) => sum + draw, 0);
  return {
    ...line,
    questions,
    needed: neededOf(header, questions),
    prerequisites: header.prerequisites.map(path => {
      const other = lines.find(({ version }) => version.name === path);
      return {
        path,
        title: other?.version.header.title ?? path,
        isHeld: other !== undefined && isHeld(other.standing.state),
      };
    }),
  };
}
