import type { PersonKey } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';

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
