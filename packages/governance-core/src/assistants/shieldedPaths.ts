import {
  askAbout,
  resolveTier,
  type CompiledPolicy,
  type EntityFact,
} from '../policy';
import { sortedUnique } from '../shared/order';
import { plainWords } from '../shared/sentence';
import { folderPattern } from './patterns/folderPattern';
import { inFolder } from './patterns/inFolder';
import type { RepositoryQuestion, ShieldedPaths } from './types';

/** Files that hold data which is never shared, in any repository. */
export const shieldedData = ({
  policy,
}: CompiledPolicy): readonly ShieldedPaths[] =>
  Object.entries(policy.dataClasses.paths ?? {}).map(
    ([dataClass, patterns]) => ({
      patterns,
      ignoreCase: false,
      because: `may hold ${plainWords(dataClass)}`,
    }),
  );

/**
 * Paths that one repository closes to an assistant: folders of entities in which it may not be used or whose source may not
 * leave the organisation, and areas in which it is denied. `assistant` is an id of the policy, or of a tool that it does not
 * list. What a pattern of an area takes back with `!` stays closed: most assistants cannot be told.
 */
export function closedPaths(
  compiled: CompiledPolicy,
  { entities, ...question }: RepositoryQuestion,
  assistant: string,
): readonly ShieldedPaths[] {
  if (entities.length === 0)
    return [closedFolder('', 'the catalog does not know this repository')];
  const closed = entities.map(entity => ({
    entity,
    paths: closedOf(compiled, { ...question, entity, assistant }),
  }));
  return distinct([
    ...closedBeside(closed),
    ...closed.flatMap(({ paths }) => paths),
  ]);
}

/** Several entities may close the same area. */
const distinct = (
  groups: readonly ShieldedPaths[],
): readonly ShieldedPaths[] => [
  ...new Map(groups.map(group => [JSON.stringify(group), group])).values(),
];

/** Files of no entity are as closed as the most closed one, and no pattern names just them. */
function closedBeside(
  closed: readonly {
    readonly entity: EntityFact;
    readonly paths: readonly ShieldedPaths[];
  }[],
): readonly ShieldedPaths[] {
  if (closed.some(({ entity }) => entity.path === '')) return [];
  const strictest = closed.find(({ entity, paths }) =>
    paths.some(({ patterns }) => patterns.includes(folderPattern(entity.path))),
  );
  if (!strictest) return [];
  return [
    closedFolder(
      '',
      `files of no entity are as closed as \`${strictest.entity.ref}\`; an entity at the root of the repository opens them`,
    ),
  ];
}

const closedFolder = (folder: string, because: string): ShieldedPaths => ({
  patterns: [folderPattern(folder)],
  ignoreCase: false,
  because,
});

interface EntityUse extends Omit<RepositoryQuestion, 'entities'> {
  readonly entity: EntityFact;
  readonly assistant: string;
}

function closedOf(
  compiled: CompiledPolicy,
  { entity, assistant, waivers, now }: EntityUse,
): readonly ShieldedPaths[] {
  const ask = askAbout(compiled, { entity, waivers, now });
  const isDenied = (touches: readonly string[] = []): boolean =>
    ask({ assistant, touches }).effect === 'deny';
  if (isDenied())
    return [closedFolder(entity.path, `\`${entity.ref}\` is closed to it`)];
  if (isExternal(compiled, assistant) && !maySourceLeave(compiled, entity))
    return [
      closedFolder(
        entity.path,
        `the source of \`${entity.ref}\` must not leave the organisation`,
      ),
    ];
  return areasOfRules(compiled)
    .filter(area => isDenied([area]))
    .map(area => closedArea(compiled, entity, area));
}

const isExternal = (
  { assistants }: CompiledPolicy,
  assistant: string,
): boolean => assistants.get(assistant.toLowerCase())?.external ?? true;

function maySourceLeave(
  { policy }: CompiledPolicy,
  entity: EntityFact,
): boolean {
  const { isClassified, effective } = resolveTier(policy, entity);
  const { repositorySource } = policy.dataClasses;
  return isClassified && repositorySource[effective] === 'shareable';
}

/** Areas that rules name: only they can change an answer. */
const areasOfRules = ({
  compiledRules,
  policy,
}: CompiledPolicy): readonly string[] =>
  sortedUnique(
    compiledRules.flatMap(({ namedAreas }) => [...namedAreas]),
  ).filter(area => Object.hasOwn(policy.areas, area));

function closedArea(
  { policy }: CompiledPolicy,
  { areaPaths = {}, path }: EntityFact,
  area: string,
): ShieldedPaths {
  const {
    title = area,
    paths = [],
    ignoreCase = false,
  } = policy.areas[area] ?? {};
  const added = Object.hasOwn(areaPaths, area) ? (areaPaths[area] ?? []) : [];
  return {
    patterns: [
      ...paths.filter(isAdding),
      ...added.filter(isAdding).map(each => inFolder(path, each)),
    ],
    ignoreCase,
    because: `the area ${title} is closed to it`,
  };
}

const isAdding = (pattern: string): boolean => !pattern.startsWith('!');
