import type { DetectorIssue } from '../types';

/** A file that builds upon another one: that one is not there. */
export function extensionIssues(
  extend: object | undefined,
  source: string,
): readonly DetectorIssue[] {
  if (!extend || Object.keys(extend).length === 0) return [];
  return [
    {
      source: `${source}.extend`,
      message: `has no effect (${Object.keys(extend).join(', ')}): rules of other files are not fetched; give those files as rule files of their own, and switch rules off in the policy`,
    },
  ];
}

/** One issue for each key that means nothing here. */
export const unknownKeys = (
  value: object,
  known: ReadonlySet<string>,
  source: string,
): readonly DetectorIssue[] =>
  Object.keys(value)
    .filter(key => !known.has(key))
    .map(key => ({
      source,
      message: `has a key \`${key}\` that has no effect here`,
    }));
