import { toInstant } from '@ai-enablement/governance-core';
import { z } from 'zod';

const MOST = 1e12;

/** Fields as vendors write them; absent and null mean that it was not measured. */
export const recordFields = {
  /** Whole, at least 0. */
  count: z.int().min(0).max(MOST).nullish(),
  /** At least 0; need not be whole. */
  amount: z.number().min(0).max(MOST).nullish(),
  /** An instant with a time zone, in UTC with milliseconds. */
  instant: z
    .string()
    .transform((text, { issues }) => {
      const read = toInstant(text);
      if (read) return read;
      issues.push({
        code: 'custom',
        input: undefined,
        message: 'expected an instant with a time zone',
      });
      return z.NEVER;
    })
    .nullish(),
  text: z.string().nullish(),
} as const;

/** A number, or the text of one as a CSV has it, from `-most` to `most`. */
export const decimalField = (most: number) =>
  z
    .union([z.number(), z.string()], { error: 'expected a number' })
    .transform((given, { issues }) => {
      const isNumber =
        typeof given === 'number' ||
        /^-?\d{1,15}(?:\.\d{1,15})?$/.test(given.trim());
      const value = isNumber ? Number(given) : NaN;
      if (Math.abs(value) <= most) return value;
      issues.push({
        code: 'custom',
        input: undefined,
        message: `expected a number up to ${most}`,
      });
      return z.NEVER;
    });

/** Without fields that are `undefined` or null. */
export const present = <Value>(
  fields: Readonly<Record<string, Value | null | undefined>>,
): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined || value === null ? [] : [[key, value]],
    ),
  );

/**
 * A revision for counts that only grow while a vendor completes them: their sum, so that of two versions the fuller one holds, in whatever
 * order they come.
 */
export function revisionOfCounts(part: unknown): number {
  if (typeof part === 'number') return Math.ceil(Math.max(part, 0));
  if (typeof part !== 'object' || part === null) return 0;
  const sum = Object.values(part).reduce<number>(
    (all, each) => all + revisionOfCounts(each),
    0,
  );
  return Math.min(sum, Number.MAX_SAFE_INTEGER);
}
