import { isMeantFor, type PlaybookKind } from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import type { CurrentPlaybook } from '../views';
import type { PlaybookDeps } from './deps';
import { healthOf, type Health } from './health';
import { isVisible, type Reader } from './reader';
import {
  rightsOf,
  type Rights,
  showPlaybook,
  type ShownPlaybook,
} from './shown';
import { wordsIn } from './wordsOf';

/** Which playbooks are wanted. */
export interface CatalogueQuery {
  readonly q?: string;
  readonly kind?: PlaybookKind;
  readonly owner?: string;
  readonly tag?: string;
  readonly health?: Health;
  /** Only those that are meant for this entity. */
  readonly entityRef?: string;
  readonly isDeprecated?: boolean;
  readonly limit: number;
  readonly cursor?: string;
}

/** How many playbooks have a value. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** One page of the catalogue. */
export interface Catalogue {
  readonly items: readonly ShownPlaybook[];
  readonly total: number;
  readonly facets: {
    readonly kinds: readonly FacetCount[];
    readonly owners: readonly FacetCount[];
    readonly tags: readonly FacetCount[];
    readonly health: readonly FacetCount[];
  };
  readonly rights: Rights;
  readonly nextCursor?: string;
}

/** More hits of a search are not looked at: nobody reads so far. */
const MOST_HITS = 500;
/** More words are left out of a search, since each is a look-up. */
const MOST_WORDS = 8;

/** The catalogue as a reader sees it: one look at the playbooks or one search, and the place if one is named. */
export async function readCatalogue(
  deps: PlaybookDeps,
  reader: Reader,
  query: CatalogueQuery,
): Promise<Catalogue> {
  const now = deps.ambient.now();
  const found = await candidates(deps, query, now);
  const place =
    query.entityRef === undefined
      ? undefined
      : await deps.policy.content.placeOf(query.entityRef);
  const fitting = found.filter(
    ({ playbook, version }) =>
      isVisible(reader, version) &&
      (playbook.deprecation !== undefined) === (query.isDeprecated ?? false) &&
      (place === undefined || isMeantFor(version.header.audience, place)) &&
      fits(version, query, now),
  );
  const from = readOffset(query.cursor);
  const next = from + query.limit;
  return {
    items: fitting.slice(from, next).map(item => showPlaybook(item, now)),
    total: fitting.length,
    facets: facetsOf(fitting, now),
    rights: rightsOf(reader),
    ...(next < fitting.length ? { nextCursor: String(next) } : {}),
  };
}

async function candidates(
  { views }: PlaybookDeps,
  { q }: CatalogueQuery,
  now: string,
): Promise<readonly CurrentPlaybook[]> {
  if (q === undefined) return (await views.current(now)).toSorted(byTitle);
  const prefixes = [...new Set(wordsIn(q))].slice(0, MOST_WORDS);
  return views.search(prefixes, { now, limit: MOST_HITS });
}

const titles = new Intl.Collator('en', { sensitivity: 'base' });

const byTitle = (a: CurrentPlaybook, b: CurrentPlaybook): number =>
  titles.compare(a.version.header.title, b.version.header.title) ||
  titles.compare(a.version.name, b.version.name);

function fits(
  version: CurrentPlaybook['version'],
  { kind, owner, tag, health }: CatalogueQuery,
  now: string,
): boolean {
  return (
    (kind === undefined || version.kind === kind) &&
    (owner === undefined || version.owner === owner) &&
    (tag === undefined || version.header.tags.includes(tag)) &&
    (health === undefined || healthOf(version, now) === health)
  );
}

function facetsOf(
  items: readonly CurrentPlaybook[],
  now: string,
): Catalogue['facets'] {
  const versions = items.map(({ version }) => version);
  return {
    kinds: count(versions.map(({ kind }) => kind)),
    owners: count(versions.map(({ owner }) => owner)),
    tags: count(versions.flatMap(({ header }) => header.tags)),
    health: count(versions.map(version => healthOf(version, now))),
  };
}

/** Most frequent first. */
function count(values: readonly string[]): readonly FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, times]) => ({ value, count: times }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function readOffset(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (/^[1-9]\d{0,5}$/.test(cursor)) return Number(cursor);
  throw new CodedError(
    'shared.invalidCursor',
    'the `cursor` is not one of this list; use `nextCursor` of the previous page as it is',
  );
}
