import {
  type EntityFact,
  isStrengthened,
  isWithinScope,
  type Place,
} from '@ai-enablement/governance-core';
import { groupBy } from '../../../shared/groupBy';
import type {
  OpenExceptions,
  StoredBreakGlass,
  StoredStrengthening,
  StoredWaiver,
} from '../model';

/** Exceptions that act, or that wait for somebody, as they can be looked up. */
export interface Exceptions {
  /** Waivers within whose scope an entity lies, whatever they say of paths and of a change. */
  waiversOn(fact: EntityFact): readonly StoredWaiver[];
  /** Waivers that hold in a repository beside its entities. */
  waiversIn(repository: string): readonly StoredWaiver[];
  /** Uses of break-glass for a repository, newest first. */
  breakGlassIn(repository: string): readonly StoredBreakGlass[];
  /** Every strengthening, soonest end first. */
  readonly strengthenings: readonly StoredStrengthening[];
  /** Strengthenings within whose scope an entity lies, whatever they say of paths. */
  strengtheningsOn(fact: EntityFact): readonly StoredStrengthening[];
  /** Strengthenings that act in a repository beside its entities. */
  strengtheningsIn(repository: string): readonly StoredStrengthening[];
  /** Number of instants passed at which a waiver begins or ends, or a strengthening ends. */
  epochAt(now: string): number;
}

const NONE: readonly never[] = [];

/** Makes exceptions ready to be looked up: a waiver is filed under the first part of its scope alone. */
export function assembleExceptions({
  waivers,
  breakGlass,
  strengthenings,
}: OpenExceptions): Exceptions {
  const filed = groupBy(waivers, ({ scope }) => fileOf(scope));
  const uses = groupBy(breakGlass, ({ repository }) => repository);
  const boundaries = [
    ...waivers.flatMap(({ activeFrom, expiresAt }) =>
      activeFrom === undefined ? [expiresAt] : [activeFrom, expiresAt],
    ),
    ...strengthenings.map(({ expiresAt }) => expiresAt),
  ];
  const strengthened = (place: Place) =>
    strengthenings.filter(({ scope }) => isStrengthened(scope, place));
  const within = (files: readonly string[], place: Place) =>
    files
      .flatMap(file => filed.get(file) ?? NONE)
      .filter(({ scope }) => isWithinScope(scope, place));
  return {
    waiversOn: fact =>
      filed.size === 0
        ? NONE
        : within(filesOf(fact), { entity: fact, repository: fact.repository }),
    waiversIn: repository => within([`r ${repository}`], { repository }),
    breakGlassIn: repository => uses.get(repository) ?? NONE,
    strengthenings,
    strengtheningsOn: fact =>
      strengthened({ entity: fact, repository: fact.repository }),
    strengtheningsIn: repository => strengthened({ repository }),
    epochAt: now => boundaries.filter(boundary => boundary <= now).length,
  };
}

const fileOf = ({
  entity,
  repository,
  system,
  group,
}: StoredWaiver['scope']): string => {
  if (entity !== undefined) return `e ${entity}`;
  if (repository !== undefined) return `r ${repository}`;
  return system === undefined ? `g ${group}` : `s ${system}`;
};

const filesOf = (fact: EntityFact): readonly string[] => [
  `e ${fact.ref}`,
  `r ${fact.repository}`,
  `s ${fact.system}`,
  ...fact.ownerGroups.map(group => `g ${group}`),
];
