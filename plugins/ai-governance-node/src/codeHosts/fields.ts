import { EXPECTED_INSTANT, toInstant } from '@ai-enablement/governance-core';
import { z } from 'zod';

/** An instant as a host writes one, kept in UTC with milliseconds. */
export const instantField = z.string().transform((text, { issues }) => {
  const read = toInstant(text);
  if (read) return read;
  issues.push({ code: 'custom', input: '', message: EXPECTED_INSTANT });
  return z.NEVER;
});

/** Whole, at least 0. */
export const countField = z.int().min(0).max(1e12);

/** A number with which a host names something, from 1. */
export const numberField = z.int().min(1).max(1e12);

/** Number of a change, an issue or an alert, from 1. */
export const changeNumberField = z.int().min(1).max(2_147_483_647);

/** Commit id; what is none is left out. */
export const optionalShaField = z
  .string()
  .regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
  .nullish()
  .catch(undefined);

/** `host/path` in lower case. */
export const repositoryField = z
  .string()
  .max(300)
  .regex(/^[^\s/]+(?:\/[^\s/]+){2,}$/);

/** A name that a signal carries. */
export const nameField = z.string().trim().min(1).max(300);

/** A defect that a change or an issue tells of, with the change that brought it. */
export const defectField = z.object({
  method: z.enum(['revert', 'linkedBug']),
  number: changeNumberField,
  fix: z.string().max(100),
  foundAt: instantField,
  mergedAt: instantField,
  /** How many reverts stand between it and the first one; odd: it is undone. */
  depth: countField,
});
