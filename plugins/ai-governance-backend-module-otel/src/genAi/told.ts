import {
  attributesOf,
  otlpAttributes,
  type OtlpAttributes,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { ATTRIBUTES } from './names';

/** A resource, and whatever else carries attributes and nothing more that is read. */
export const withAttributes = z
  .object({ attributes: otlpAttributes })
  .nullish();

/** Attributes of parts of an item, those of the later parts first; `undefined` when they are none that OTLP knows. */
export function attributesIn(
  ...parts: readonly unknown[]
): OtlpAttributes | undefined {
  const lists = parts.map(part => withAttributes.safeParse(part));
  return lists.every(({ success }) => success)
    ? attributesOf(...lists.map(({ data }) => data?.attributes))
    : undefined;
}

/** What an attribute tells, under the first of its names that is there. */
export function told(
  of: OtlpAttributes,
  what: keyof typeof ATTRIBUTES,
): string | undefined {
  const names: readonly string[] = ATTRIBUTES[what];
  const name = names.find(each => Object.hasOwn(of, each));
  return name === undefined ? undefined : of[name];
}

const READ: ReadonlySet<string> = new Set(Object.values(ATTRIBUTES).flat());
/** A name of the conventions; another could be what somebody typed. */
const OF_CONVENTIONS = /^gen_ai(?:\.[a-z_*]{1,30}){1,5}$/;
const NAMESPACE = /^[a-z][a-z0-9_]{0,30}(?=\.)/;

/** How many attributes are left behind, by name; those outside the conventions by their first word. */
export function countUnread(
  parts: readonly z.output<typeof withAttributes>[],
  alsoRead: readonly (string | undefined)[] = [],
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { key } of parts.flatMap(part => part?.attributes ?? [])) {
    if (READ.has(key) || alsoRead.includes(key)) continue;
    // Some number messages: `gen_ai.prompt.0.content`.
    const name = key.replaceAll(/\.\d+(?=\.|$)/g, '.*');
    const space = NAMESPACE.exec(name)?.[0];
    const path = OF_CONVENTIONS.test(name)
      ? name
      : `${space === undefined ? '' : `${space}.`}*`;
    counts[`attributes ${path}`] = (counts[`attributes ${path}`] ?? 0) + 1;
  }
  return counts;
}
