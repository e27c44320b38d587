import { CodedError } from '../../../shared/codedError';
import { readPath } from './content';
import { requireCurrent } from './current';
import type { TrainingDeps } from './deps';
import type { Learner } from './learner';
import { personIdOf, recordOf } from './learnerRecord';
import { type PathPage, readPathPage } from './pathPage';

/** The text of one module with its place in the path. */
export interface ModulePage {
  readonly path: string;
  readonly pathTitle: string;
  readonly module: string;
  readonly title: string;
  readonly minutes: number;
  /** Markdown. */
  readonly text: string;
  readonly isRead: boolean;
  /** From 1 on. */
  readonly number: number;
  readonly of: number;
  readonly previous?: string;
  readonly next?: string;
}

/** A module by its path. */
export interface ModuleName {
  readonly path: string;
  readonly module: string;
}

/** One module without its questions. Fails with `training.pathNotFound`, `moduleNotFound` or `contentAltered`. */
export async function readModulePage(
  deps: TrainingDeps,
  learner: Learner,
  { path: name, module: wanted }: ModuleName,
): Promise<ModulePage> {
  const version = await requireCurrent(deps, name);
  const { modules, title: pathTitle } = await readPath(deps, version);
  const at = modules.findIndex(each => each.name === wanted);
  const module = modules[at];
  if (!module) throw moduleNotFound(name, wanted);
  const { readings } = await recordOf(deps, learner, name);
  const { title, minutes, text } = module;
  const [previous, next] = [modules[at - 1]?.name, modules[at + 1]?.name];
  return {
    ...{ path: name, pathTitle, module: wanted, title, minutes, text },
    isRead: readings.some(
      each => each.versionId === version.versionId && each.module === wanted,
    ),
    number: at + 1,
    of: modules.length,
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}

/** Notes that the caller has read a module. Fails with `training.pathNotFound`, `moduleNotFound` or `peopleOnly`. */
export async function markRead(
  deps: TrainingDeps,
  learner: Learner,
  { path: name, module }: ModuleName,
): Promise<PathPage> {
  const version = await requireCurrent(deps, name);
  const isThere = version.header.modules.some(each => each.name === module);
  if (!isThere) throw moduleNotFound(name, module);
  const personId = await personIdOf(deps, learner);
  const { versionId } = version;
  const readAt = deps.ambient.now();
  await deps.unitOfWork.run(transaction =>
    deps.store.saveReading(transaction, {
      ...{ personId, versionId, module, readAt },
    }),
  );
  return readPathPage(deps, learner, name);
}

const moduleNotFound = (path: string, module: string): CodedError =>
  new CodedError(
    'training.moduleNotFound',
    `the path \`${path}\` has no module \`${module}\``,
  );
