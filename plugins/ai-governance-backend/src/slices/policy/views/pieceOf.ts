import type { Knex } from 'knex';
import {
  type InstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import type { SimulationRange } from '../simulationQuestions';

/** Tables of changes by the column of their id; each has an index on instant and id. */
const ID = {
  policy_decisions: 'decision_id',
  policy_history_changes: 'history_id',
} as const;

/** Which rows are wanted. */
export interface PieceRequest {
  readonly range: SimulationRange;
  readonly after?: InstantCursor;
  readonly limit: number;
}

/** The next rows of a table by their keys. */
export interface Piece {
  /** Of the range. */
  readonly ids: readonly string[];
  /** Where it ended, as a cursor; absent when nothing of the range follows. */
  readonly end?: string;
}

/**
 * The next rows of a table, newest first, whatever they hold. INVARIANT: nothing but the key narrows or orders them. So every plan
 * follows the index of the key and stops at the limit, also one that is made before the database has counted anything.
 */
export async function pieceOf(
  knex: Knex,
  table: keyof typeof ID,
  { range, after, limit }: PieceRequest,
): Promise<Piece> {
  const id = ID[table];
  const select = knex(table)
    .select<{ id: string; at: string }[]>({ id, at: 'occurred_at' })
    .orderBy('occurred_at', 'desc')
    .orderBy(id, 'desc')
    .limit(limit);
  if (after === undefined) select.where('occurred_at', '<', range.to);
  else select.whereRaw(`(occurred_at, ${id}) < (?, ?)`, [after.at, after.id]);
  const keys = await select;
  const last = keys.at(-1);
  const isMore = keys.length === limit && last && last.at >= range.from;
  return {
    ids: keys.filter(({ at }) => at >= range.from).map(each => each.id),
    ...(isMore ? { end: writeInstantCursor(last) } : {}),
  };
}
