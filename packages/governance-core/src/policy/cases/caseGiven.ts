import { isRecord } from '../../shared/document/documentPath';
import type { CaseInput } from './caseSchema';
import type { CaseExpectation } from './expectSchema';
import type { GivenInput } from './givenSchema';

/** What a case takes for granted, with all bases merged in. */
export type CaseGiven = Omit<GivenInput, 'base'>;

/** One row of a table: given this, expect that. */
export interface PolicyCase {
  readonly name: string;
  readonly given: CaseGiven;
  readonly expect: CaseExpectation;
  /** Line on which it begins, counted from 1. */
  readonly line?: number;
}

/** Cases and the bases they extend, as read. */
export interface CaseTable {
  readonly caseBases: readonly {
    readonly path: readonly (string | number)[];
    readonly value: GivenInput;
  }[];
  readonly cases: readonly { readonly value: CaseInput }[];
}

/**
 * Cases with their bases merged in. What a case says beats its base, key by key; within `change` and `people` too, and
 * within one person, while every other map and every list is replaced as a whole. Bases must exist and end.
 */
export function toCases({
  caseBases,
  cases,
}: CaseTable): readonly PolicyCase[] {
  const bases = new Map(
    caseBases.map(({ path, value }) => [String(path.at(-1)), value]),
  );
  return cases.map(({ value: { name, given, expect } }) => ({
    name,
    given: resolveGiven(given, bases),
    expect,
  }));
}

function resolveGiven(
  { base, ...own }: GivenInput,
  bases: ReadonlyMap<string, GivenInput>,
): CaseGiven {
  const inherited = base === undefined ? undefined : bases.get(base);
  return inherited ? mergeGiven(resolveGiven(inherited, bases), own) : own;
}

function mergeGiven(inherited: CaseGiven, own: CaseGiven): CaseGiven {
  return {
    ...inherited,
    ...own,
    ...(inherited.change && own.change
      ? { change: { ...inherited.change, ...own.change } }
      : {}),
    ...(inherited.people && own.people
      ? { people: mergePeople(inherited.people, own.people) }
      : {}),
  };
}

type People = NonNullable<CaseGiven['people']>;

function mergePeople(inherited: People, own: People): People {
  const merged = Object.entries(own).map(([id, person]) => [
    id,
    isRecord(inherited[id]) ? { ...inherited[id], ...person } : person,
  ]);
  return { ...inherited, ...Object.fromEntries(merged) };
}
