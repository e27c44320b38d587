import type { PlaybookKind } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { BODIES } from './skeletonBodies';

/** What a new playbook is written with at first. */
export interface SkeletonFacts {
  readonly kind: PlaybookKind;
  /** Full ref of the group or user that is to answer for it. */
  readonly owner: string;
  /** UTC day, `YYYY-MM-DD`. */
  readonly reviewBy: string;
}

/** Keys of the front matter that one kind has more than others. */
const MORE: Readonly<Partial<Record<PlaybookKind, readonly string[]>>> = {
  promptTemplate: [
    'variables:',
    '  - name: component',
    '    title: Component',
    '    description: Name of the component as the catalog has it.',
    '    type: text',
    '    maxLength: 63',
    '  - name: code',
    '    title: Code',
    '    description: The code that the prompt is about. No configuration, no data.',
    '    type: multiline',
    '    maxLength: 20000',
    '    neverShare: [credentials, customerData]',
  ],
  rule: ["appliesTo: ['*.ts', '*.tsx'] # leave it out if it applies always"],
};

/**
 * A playbook to begin with: readable as it is, so that the check can speak from the first letter on, with everything that has to be
 * replaced between `[` and `]` in the text.
 */
export const skeletonOf = ({
  kind,
  owner,
  reviewBy,
}: SkeletonFacts): string => `---
apiVersion: ai-governance/v1
name: name-of-this-playbook # lower-case words joined by -; stays the same in every version
version: '1.0'
title: Title in at most 80 characters
summary: What the reader gets, and when to use it, in one or two sentences.
kind: ${kind}
owner: ${owner}
reviewBy: ${reviewBy}
${(MORE[kind] ?? []).map(line => `${line}\n`).join('')}---

${BODIES[kind]}`;

const YEAR = 1;

/** The day a year after an instant, when somebody is to look at the playbook again. */
export function reviewDay(now: Date): string {
  const day = new Date(now);
  day.setUTCFullYear(day.getUTCFullYear() + YEAR);
  return day.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** Who is to answer for what somebody writes: the first group of their own, else they themselves. */
export const ownerOf = (refs: readonly string[]): string =>
  refs.find(ref => ref.startsWith('group:')) ??
  refs[0] ??
  'group:default/platform-enablement';
