import { z } from 'zod';

const MOST = 200;

/** Attributes as OTLP's JSON has them; lists and maps are not read. */
export const otlpAttributes = z
  .array(
    z.object({
      key: z.string(),
      value: z
        .object({
          stringValue: z.string().optional(),
          intValue: z.union([z.int(), z.string()]).optional(),
          doubleValue: z.union([z.number(), z.string()]).optional(),
          boolValue: z.boolean().optional(),
        })
        .nullish(),
    }),
  )
  .max(MOST)
  .optional();

/** Attributes by key, as text. */
export type OtlpAttributes = Readonly<Record<string, string>>;

/** Those of the later lists hold. */
export function attributesOf(
  ...lists: readonly z.output<typeof otlpAttributes>[]
): OtlpAttributes {
  const all = new Map<string, string>();
  for (const { key, value } of lists.flatMap(list => list ?? [])) {
    const given =
      value?.stringValue ??
      value?.intValue ??
      value?.doubleValue ??
      value?.boolValue;
    if (given !== undefined) all.set(key, String(given));
  }
  return Object.fromEntries(all);
}
