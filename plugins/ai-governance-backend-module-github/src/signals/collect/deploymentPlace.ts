import { z } from 'zod';

const placeSchema = z.object({
  floor: z.number(),
  low: z.number(),
  high: z.number(),
  open: z.array(z.number()),
});

/** How far deployments are read, by their ids, which only grow. */
export interface Place {
  /** All up to this one are read. */
  readonly floor: number;
  /** From `low` to `high` all are read too, in a walk that did not come to its end; 0 without one. */
  readonly low: number;
  readonly high: number;
  /** Read, and still under way then. */
  readonly open: readonly number[];
}

/** The place that a cursor notes. */
export const readPlace = (cursor: string | undefined): Place =>
  cursor === undefined
    ? { floor: 0, low: 0, high: 0, open: [] }
    : placeSchema.parse(JSON.parse(cursor));

/** Whether a deployment was not read yet. */
export const isFresh = (id: number, { floor, low, high }: Place): boolean =>
  id > floor && (id < low || id > high);

/**
 * The place after a page of a walk from the newest to the oldest. What is newer than an older walk is noted only once it reaches that
 * one, so that a walk that is broken off leaves no gap.
 */
export function walkedTo(
  place: Place,
  ids: readonly number[],
  newest: number,
): Place {
  const lowest = Math.min(...ids);
  const isFirstWalk = place.high === 0;
  if (isFirstWalk || lowest <= place.high)
    return {
      ...place,
      low: isFirstWalk ? lowest : Math.min(place.low, lowest),
      high: Math.max(place.high, newest),
    };
  return place;
}
