import { z } from 'zod';
import { toInstant, EXPECTED_INSTANT } from '../../shared/instant';
import { SURFACES } from '../../policy/vocabulary';

/** Half of a character; no canonical text can hold it. */
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Longest name or id that a signal may carry, in characters. */
const LONGEST = 300;
/** More than this is a mistake and not a count. */
const MOST = 1e12;

/** An instant, kept in UTC with milliseconds. */
export const instant = z.string().transform((text, { issues }) => {
  const read = toInstant(text);
  if (read) return read;
  issues.push({ code: 'custom', input: text, message: EXPECTED_INSTANT });
  return z.NEVER;
});

/** A day of the calendar in UTC, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** A name or an id as the source writes it. */
export const name = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST)
  .refine(text => !LONE_SURROGATE.test(text), {
    message: 'expected whole characters, got half of a surrogate pair',
  });

/** `host/path` in lower case. */
export const repository = z
  .string()
  .max(LONGEST)
  .regex(/^[^\s/]+(?:\/[^\s/]+)+$/)
  .transform(text => text.toLowerCase());

/** A full id of a commit, 40 or 64 hexadecimal digits, kept in lower case. */
export const sha = z
  .string()
  .regex(/^(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/)
  .transform(text => text.toLowerCase());

/** Whole, at least 0. */
export const count = z.int().min(0).max(MOST);

/** A number of at least 0 that need not be whole. */
export const amount = z.number().min(0).max(MOST);

/** Three letters of ISO 4217. */
export const currency = z.string().regex(/^[A-Z]{3}$/);

/** Where an assistant was used; `unknown` when the source does not tell. */
export const surface = z.enum([...SURFACES, 'unknown']);

/** The pseudonym of a person's login, e-mail address or key at one provider; never what it stands for. */
export const identity = z.string().regex(/^[0-9a-f]{64}$/);

/** How bad a finding is, the worst first. */
export const severity = z.enum(['critical', 'high', 'medium', 'low', 'note']);

/** A change as its host numbers it. */
export const change = { repository, number: z.int().min(1) };
