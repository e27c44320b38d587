import type { Publication } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { plainWords, visibleText } from '@ai-enablement/governance-core';
import { z } from 'zod';

/** One annotation as GitHub takes and gives it. */
export const annotationSchema = z.object({
  path: z.string(),
  start_line: z.number(),
  end_line: z.number(),
  annotation_level: z.enum(['notice', 'warning', 'failure']),
  title: z
    .string()
    .nullish()
    .transform(title => title ?? ''),
  message: z.string(),
});

export type Annotation = z.infer<typeof annotationSchema>;

/** What GitHub takes with one request. */
export const MOST_AT_ONCE = 50;
/** More of them nobody reads; the portal has the rest. */
const MOST_SHOWN = 500;

/** An annotation for each place with data that must not be shared: the class and the rule, never the data. Sorted, without repeats. */
export function annotationsOf({
  findings = [],
}: Pick<Publication, 'findings'>): readonly Annotation[] {
  const annotations = findings.map((finding): Annotation => {
    const isOpen = finding.state === 'open';
    const line = finding.line ?? 1;
    return {
      path: finding.path,
      start_line: line,
      end_line: line,
      annotation_level: isOpen ? 'failure' : 'warning',
      title: isOpen
        ? 'Must not be shared'
        : 'Allowed by this change itself; asks for a waiver',
      message: `${plainWords(finding.class)} found by rule ${visibleText(finding.rule)}. Take it out of every commit of the change; \`ai-governance pre-commit\` finds it before it is committed.`,
    };
  });
  const byKey = new Map(annotations.map(one => [annotationKey(one), one]));
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST_SHOWN)
    .map(([, annotation]) => annotation);
}

/** The same for the same annotation. */
export const annotationKey = ({
  path,
  start_line,
  annotation_level,
  title,
  message,
}: Annotation): string =>
  [
    path,
    String(start_line).padStart(9, '0'),
    annotation_level,
    title,
    message,
  ].join('\n');
