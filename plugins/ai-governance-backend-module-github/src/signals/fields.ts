import { EXPECTED_INSTANT, toInstant } from '@ai-enablement/governance-core';
import { z } from 'zod';

/** An instant as GitHub writes one, kept in UTC with milliseconds. */
export const instant = z.string().transform((text, { issues }) => {
  const read = toInstant(text);
  if (read) return read;
  issues.push({ code: 'custom', input: '', message: EXPECTED_INSTANT });
  return z.NEVER;
});

/** Whole, at least 0. */
export const count = z.int().min(0).max(1e12);

export const number = z.int().min(1).max(1e12);

/** Commit id; what is none is left out. */
export const optionalSha = z
  .string()
  .regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
  .nullish()
  .catch(undefined);

/** An account; `null` where it was deleted. */
export const account = z
  .object({
    login: z.string().min(1).max(200),
    type: z.string().max(50).optional(),
  })
  .nullish();

export type Account = z.output<typeof account>;

/** Labels decide and are not kept; old issues have them as texts. */
export const labels = z
  .array(z.union([z.object({ name: z.string().nullish() }), z.string()]))
  .nullish();

export type Labels = z.output<typeof labels>;

/** `host/owner/name` in lower case. */
export const repositoryId = z
  .string()
  .max(300)
  .regex(/^[^\s/]+\/[^\s/]+\/[^\s/]+$/);
