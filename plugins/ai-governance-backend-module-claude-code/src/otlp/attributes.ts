import type { PersonKey } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';

const MOST = 200;

/** Attributes as OTLP's JSON has them; lists and maps are not read. */
export const attributes = z
  .array(
    z.object({
      key: z.string(),
      value: z
        .object({
          stringValue: z.string().optional(),
          intValue: z.union([z.int(), z.string()]).optional(),
          doubleValue: z.number().optional(),
          boolValue: z.boolean().optional(),
        })
        .optional(),
    }),
  )
  .max(MOST)
  .optional();

/** Attributes by key, as text. */
export type Attributes = Readonly<Record<string, string>>;

/** Those of the later lists hold. */
export function attributesOf(
  ...lists: readonly z.output<typeof attributes>[]
): Attributes {
  const all: Record<string, string> = {};
  for (const { key, value } of lists.flatMap(list => list ?? [])) {
    const given =
      value?.stringValue ??
      value?.intValue ??
      value?.doubleValue ??
      value?.boolValue;
    if (given !== undefined) all[key] = String(given);
  }
  return all;
}

/** Who it was; `undefined` when no attribute tells. */
export function personOf(of: Attributes): PersonKey | undefined {
  const email = of['user.email']?.trim();
  if (email) return { kind: 'email', value: email };
  const account = of['user.account_uuid'] ?? of['user.account_id'];
  if (account) return { kind: 'id', provider: 'anthropic.com', value: account };
  const installation = of['user.id'];
  return installation
    ? { kind: 'id', provider: 'claude-code', value: installation }
    : undefined;
}

const LATEST_MS = Date.parse('9999-12-31T00:00:00Z');

/** Milliseconds since 1970 of an instant in nanoseconds; `undefined` when it is 0 or missing. */
export function msOf(nanoseconds: string | undefined): number | undefined {
  const ms =
    nanoseconds && /^\d{7,22}$/.test(nanoseconds)
      ? Number(nanoseconds.slice(0, -6))
      : 0;
  return ms > 0 && ms < LATEST_MS ? ms : undefined;
}

/** Nanoseconds are text, since numbers of JSON are not that precise; some write them as numbers all the same. */
export const nanoseconds = z
  .union([z.string(), z.number()])
  .transform(value => (typeof value === 'number' ? value.toFixed(0) : value))
  .optional();
