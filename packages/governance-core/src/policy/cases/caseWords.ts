import type { Attribution } from '../../attribution';

export const ATTRIBUTIONS = [
  'ai',
  'mixed',
  'human',
  'unknown',
] as const satisfies readonly Attribution[];

/** Commits of a case, in words and as ids. */
export const COMMITS = {
  head: 'a1'.repeat(20),
  base: 'b0'.repeat(20),
  other: 'c2'.repeat(20),
} as const;

/** The one entity of a case that describes no others. */
export const THIS_ENTITY = 'component:default/this';

/** Owner of an entity that names none. */
export const DEFAULT_OWNER = 'group:default/team';

/** Author of a change that names none; known in the catalog, in the owning team. */
export const DEFAULT_AUTHOR = 'author';

/** Repositories that stand for "on the allowlist", "not on it" and "excluded". */
export const REPOSITORIES = {
  approved: 'cases.example/acme/approved',
  notApproved: 'cases.example/acme/not-approved',
  excluded: 'cases.example/acme/excluded',
} as const;

/** The clock of cases in which time plays no part. */
export const TIMELESS = '2026-01-01T00:00:00.000Z';

/** Since when something acts that does not say it. */
export const BEGINNING = '1970-01-01T00:00:00.000Z';

/** Collects what is wrong with a case: names that neither it nor the policy knows, or parts that do not fit together. */
export class CaseProblems {
  readonly list: string[] = [];

  add(problem: string): void {
    if (!this.list.includes(problem)) this.list.push(problem);
  }

  /** Reports `name` when it is not among `known`. */
  check(name: string, known: Iterable<string>, what: string): void {
    const names = [...known];
    if (!names.includes(name))
      this.add(
        `${what} \`${name}\` is not there; expected ${names.length === 0 ? 'none' : names.map(each => `\`${each}\``).join(', ')}`,
      );
  }
}
