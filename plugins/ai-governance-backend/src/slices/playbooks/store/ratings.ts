import type { Knex } from 'knex';
import type {
  PlaybooksRatingRow,
  PlaybooksRatingTotalRow,
} from '../../../database/tables';
import type { Rating } from '../reachModel';

const ratings = (trx: Knex.Transaction) =>
  trx<PlaybooksRatingRow>('playbooks_ratings');
const totals = (trx: Knex.Transaction) =>
  trx<PlaybooksRatingTotalRow>('playbooks_rating_totals');

/** Puts a rating in the place of the one before; one that stays as it is changes nothing. See `ReachStore.rate`. */
export async function rate(
  trx: Knex.Transaction,
  { person, name, rating, at, by }: Rating,
  minimum: number,
): Promise<void> {
  await takeTotal(trx, name);
  const before = await ratings(trx).where({ name, person }).first();
  const next = rating ?? null;
  const isSame = (before?.rating ?? null) === next;
  const row = {
    rating: next,
    rated_at: at,
    rated_by: (rating !== undefined && by) || null,
  };
  if (before)
    await ratings(trx)
      .where({ name, person })
      .update({ ...row, ...(!isSame && { is_counted: false }) });
  else if (!isSame)
    await ratings(trx).insert({ ...row, person, name, is_counted: false });
  if (!isSame) await publish(trx, { name, minimum, on: at.slice(0, 10) });
}

// INVARIANT: the update takes the row's lock, so that ratings of one playbook come one after another.
async function takeTotal(trx: Knex.Transaction, name: string): Promise<void> {
  await totals(trx)
    .insert({ name, people: 0, sum: 0, on: '' })
    .onConflict('name')
    .ignore();
  await totals(trx).where({ name }).increment('people', 0);
}

interface Publishing {
  readonly name: string;
  readonly minimum: number;
  readonly on: string;
}

/** INVARIANT: what is published differs from what was published before by ratings of at least `minimum` people. */
async function publish(
  trx: Knex.Transaction,
  { name, minimum, on }: Publishing,
): Promise<void> {
  const rows = await ratings(trx).where({ name });
  if (rows.filter(({ is_counted }) => !is_counted).length < minimum) return;
  const given = rows.flatMap(({ rating }) => rating ?? []);
  const isShown = given.length >= minimum;
  await totals(trx)
    .where({ name })
    .update({
      people: isShown ? given.length : 0,
      sum: isShown ? given.reduce((sum, each) => sum + each, 0) : 0,
      on,
    });
  await ratings(trx).where({ name }).whereNull('rating').delete();
  await ratings(trx).where({ name }).update({ is_counted: true });
}

/** Takes ratings back that are older, like their people would. */
export async function forgetRatingsBefore(
  trx: Knex.Transaction,
  before: string,
  { now, minimum }: { readonly now: string; readonly minimum: number },
): Promise<void> {
  const old = await ratings(trx)
    .where('rated_at', '<', before)
    .whereNotNull('rating');
  for (const { person, name } of old)
    await rate(trx, { person, name, at: now }, minimum);
}

/** Forgets who rated. */
export async function forgetNames(trx: Knex.Transaction): Promise<void> {
  await ratings(trx).whereNotNull('rated_by').update({ rated_by: null });
}
