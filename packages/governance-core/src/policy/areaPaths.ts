import { checkPattern, compilePatterns } from '../shared/pathPattern';
import { failed, ok, type Result } from '../shared/result';
import { code, joinWords } from '../shared/sentence';
import type { CompiledPolicy } from './compile';
import { readYaml } from '../shared/document/readYaml';
import type { EntityFact } from './facts';
import type { Policy } from './types';

/** Paths that an entity adds to areas, by area id; gitignore patterns relative to the entity's folder. */
export type AreaPaths = NonNullable<EntityFact['areaPaths']>;

/** Longest annotation that is read, in characters. */
export const MAX_AREA_PATHS_LENGTH = 10_000;

const EXPECTED =
  'expected a map of area ids to lists of patterns, for example `{"authentication": ["src/gate/**"]}`';

/**
 * Reads the annotation `ai-governance/area-paths`, JSON or YAML. Issue: `policy.unreadableAreaPaths`; nothing is added then.
 * Patterns and area ids are not judged here: see `areaPathProblems`.
 */
export function readAreaPaths(text: string): Result<AreaPaths> {
  if (text.length > MAX_AREA_PATHS_LENGTH)
    return unreadable(
      `has ${text.length} characters, and at most ${MAX_AREA_PATHS_LENGTH} are read`,
    );
  const yaml = readYaml(text, 'policy');
  if (!yaml.ok) return unreadable('is neither JSON nor YAML');
  const { value } = yaml.value;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return unreadable('is not a map');
  const entries = Object.entries(value).map(
    ([area, patterns]) =>
      [area, Array.isArray(patterns) ? patterns : [patterns]] as const,
  );
  const wrong = entries.find(([, patterns]) => !patterns.every(isText));
  if (wrong)
    return unreadable(
      `names something else than patterns for ${code(wrong[0])}`,
    );
  return ok(Object.fromEntries(entries));
}

const isText = (value: unknown): value is string => typeof value === 'string';

const unreadable = (what: string): Result<AreaPaths> =>
  failed({
    code: 'policy.unreadableAreaPaths',
    message: `${code('ai-governance/area-paths')} ${what}; ${EXPECTED}; nothing is added until corrected`,
  });

/** What is wrong with an entity's added paths, as plain sentences; what is wrong adds nothing and removes nothing. */
export function areaPathProblems(
  { areas }: Pick<Policy, 'areas'>,
  { areaPaths = {} }: Pick<EntityFact, 'areaPaths'>,
): readonly string[] {
  const known = Object.keys(areas);
  return Object.entries(areaPaths).flatMap(([area, patterns]) => [
    ...(Object.hasOwn(areas, area)
      ? []
      : [
          `${code(area)}, in ${code('ai-governance/area-paths')}, is not an area of the policy; ${known.length === 0 ? 'it has none' : `expected ${joinWords(known.map(code), 'or')}`}`,
        ]),
    ...patterns.flatMap(pattern => {
      const problem = problemOf(pattern);
      return problem === undefined
        ? []
        : [`${code('ai-governance/area-paths')}: ${problem}`];
    }),
  ]);
}

function problemOf(pattern: string): string | undefined {
  return pattern.startsWith('!')
    ? `${code(pattern)} would take paths out of an area, and a repository may only add some; leave it out`
    : checkPattern(pattern)?.message;
}

/** The patterns that an entity adds to an area, relative to the root of the repository, as people read them. */
export const addedPatterns = (
  { areaPaths, path }: EntityFact,
  area: string,
): readonly string[] =>
  usablePatterns(areaPaths, area).map(pattern =>
    path === '' ? pattern : `${path}/${pattern.replace(/^\//, '')}`,
  );

/** Tells which of the paths, relative to the root of the repository, entities add to an area. */
export function addedMatches(
  { policy }: Pick<CompiledPolicy, 'policy'>,
  area: string,
  entities: readonly EntityFact[],
): (path: string) => boolean {
  const ignoreCase = policy.areas[area]?.ignoreCase ?? false;
  const matchers = entities.flatMap(({ areaPaths, path: folder }) => {
    const patterns = usablePatterns(areaPaths, area);
    if (patterns.length === 0) return [];
    const { matches } = compilePatterns(patterns, { ignoreCase });
    const prefix = folder === '' ? '' : `${folder}/`;
    return [
      (path: string) =>
        path.startsWith(prefix) && matches(path.slice(prefix.length)),
    ];
  });
  return path => matchers.some(matches => matches(path));
}

const usablePatterns = (
  areaPaths: AreaPaths = {},
  area: string,
): readonly string[] =>
  (Object.hasOwn(areaPaths, area) ? (areaPaths[area] ?? []) : []).filter(
    pattern => problemOf(pattern) === undefined,
  );
