import type { PersonKey } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { toInstant } from '@ai-enablement/governance-core';
import { z } from 'zod';

const MOST = 1e12;

/** Whole, at least 0; absent and null mean that it was not measured. */
export const count = z.int().min(0).max(MOST).nullish();

/** At least 0; need not be whole. */
export const amount = z.number().min(0).max(MOST).nullish();

/** An instant with a time zone, in UTC. */
export const instant = z
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
  .nullish();

/** An account of GitHub: its login, and its number where the report has no login. */
export const account = z.object({
  user_login: z.string().nullish(),
  user_id: z.union([z.int(), z.string()]).nullish(),
}).shape;

/** The person behind an account; `undefined` when the row names none. */
export function personOf(
  {
    user_login: login,
    user_id: id,
  }: {
    readonly user_login?: string | null;
    readonly user_id?: string | number | null;
  },
  provider: string,
): PersonKey | undefined {
  if (login?.trim()) return { kind: 'login', provider, value: login.trim() };
  return id === null || id === undefined || id === ''
    ? undefined
    : { kind: 'id', provider, value: String(id) };
}

/** Without `undefined` and null. */
export const present = <Value>(
  fields: Readonly<Record<string, Value | null | undefined>>,
): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined || value === null ? [] : [[key, value]],
    ),
  );
