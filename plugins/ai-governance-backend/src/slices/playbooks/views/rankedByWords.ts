import type { Knex } from 'knex';
import { prefixEnd } from './prefixEnd';

/** Words of one beginning that are looked at; a single letter may begin hundreds of thousands. */
const MOST_WORDS_OF_PREFIX = 50_000;
/** So far is counted to tell rare beginnings from frequent ones. */
const MOST_COUNTED = 500;

const BEGINS = 'word >= ? and word < ?';
const beginning = (prefix: string) => [prefix, prefixEnd(prefix)];
/** A whole word counts twice of what only begins so. */
const WEIGHT = 'sum(weight * (case when word = ? then 2 else 1 end))';

/** The beginnings, those that fewest words have first: one statement, none for a single beginning. */
export async function rarestFirst(
  knex: Knex,
  prefixes: readonly string[],
): Promise<readonly string[]> {
  if (prefixes.length < 2) return prefixes;
  const counted = prefixes.map(
    (_, term) =>
      `(select count(*) from (select 1 from playbooks_words where ${BEGINS} limit ${MOST_COUNTED}) w) as count_${term}`,
  );
  const counts: Readonly<Record<string, number | string>> = await knex
    .select(knex.raw(String(counted), prefixes.flatMap(beginning)))
    .first();
  const countOf = (prefix: string) =>
    Number(counts[`count_${prefixes.indexOf(prefix)}`]);
  return prefixes.toSorted((a, b) => countOf(a) - countOf(b));
}

/**
 * A table `version_id`, `score` of the versions that have words with all the beginnings, at most `limit`, best first. Goes from the words of
 * the first beginning to those of the others, so the first ought to be the rarest.
 */
export function rankedByWords(
  knex: Knex,
  [first, ...more]: readonly [string, ...string[]],
  limit: number,
): Knex.Raw {
  // INVARIANT: words are bounded before they are grouped, without which SQLite walks its whole index in the order of versions.
  const rarest = `select version_id, ${WEIGHT} as weight
    from (select version_id, word, weight from playbooks_words where ${BEGINS} limit ${MOST_WORDS_OF_PREFIX}) w
    group by version_id`;
  const names = more.map((_, index) => `weight_${index}`);
  const weights = names.map(
    name =>
      `, (select ${WEIGHT} from playbooks_words w where w.version_id = rarest.version_id and ${BEGINS}) as ${name}`,
  );
  const ranked = `select version_id, ${['weight', ...names].join(' + ')} as score
    from (select rarest.*${weights.join('')} from (${rarest}) rarest) weighed
    where ${['weight', ...names].map(name => `${name} is not null`).join(' and ')}
    order by score desc, version_id limit ?`;
  return knex.raw(ranked, [
    ...[...more, first].flatMap(prefix => [prefix, ...beginning(prefix)]),
    limit,
  ]);
}
