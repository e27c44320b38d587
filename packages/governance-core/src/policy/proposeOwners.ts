import { addedPatterns } from './areaPaths';
import { ownedBy, type CodeOwnersLine } from './codeOwners';
import type { EntityFact } from './facts';
import type { Policy } from './types';

/** What owners are proposed for. */
export interface OwnerlessAreas {
  readonly areas: Policy['areas'];
  readonly entities: readonly EntityFact[];
  /** Paths that nobody owns, by area id. */
  readonly unowned: ReadonlyMap<string, readonly string[]>;
  readonly lines: readonly CodeOwnersLine[];
  /** A team of the host for an owner of an area, for example `@acme/security`. */
  readonly teamOf: (owner: string) => string;
}

const MOST_PATHS = 50;

/**
 * Lines for CODEOWNERS that give every such file to the owners of its area. The first part belongs at the top of the file, where it
 * takes nothing from what the lines below give away; a second part, where there is one, belongs at the end.
 */
export function proposeOwners(asked: OwnerlessAreas): string {
  const top = [...asked.unowned.keys()].flatMap(area => areaLines(asked, area));
  const isOwned = ownedBy([...top, ...asked.lines]);
  const rest = [...asked.unowned].flatMap(([area, paths]) =>
    paths
      .filter(path => !isOwned(path))
      .map(path => ({
        pattern: literal(path),
        owners: ownersOf(asked, area),
      })),
  );
  return [
    '# At the top of the file: lines below win. Correct the teams; each needs write access.',
    ...top.map(written),
    ...(rest.length === 0
      ? []
      : [
          '',
          '# At the end of the file: no line above reaches these, or one of them leaves them without an owner.',
          ...rest.slice(0, MOST_PATHS).map(written),
          ...(rest.length > MOST_PATHS
            ? [`# … and ${rest.length - MOST_PATHS} more`]
            : []),
        ]),
    '',
  ].join('\n');
}

const areaLines = (
  asked: OwnerlessAreas,
  area: string,
): readonly CodeOwnersLine[] =>
  [
    ...(asked.areas[area]?.paths ?? []),
    ...asked.entities.flatMap(entity => addedPatterns(entity, area)),
  ]
    .filter(pattern => !/^(!|\\#)|\[/.test(pattern))
    .map(pattern => ({
      pattern: pattern.trim().replaceAll(/(?<!\\) /g, '\\ '),
      owners: ownersOf(asked, area),
    }));

const ownersOf = (
  { areas, teamOf }: OwnerlessAreas,
  area: string,
): readonly string[] => (areas[area]?.owners ?? []).map(teamOf);

/** A pattern for one path; what CODEOWNERS cannot quote stands for any character. */
const literal = (path: string): string =>
  `/${path.replaceAll(/[[\]]/g, '?').replaceAll(/[\\ ]/g, '\\$&')}`;

const written = ({ pattern, owners }: CodeOwnersLine): string =>
  [pattern, ...owners].join(' ');
