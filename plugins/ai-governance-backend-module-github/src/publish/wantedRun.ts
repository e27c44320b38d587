import type { Publication } from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  groupObligations,
  isBlockingReason,
  OUTCOME_WORD,
  type Decision,
} from '@ai-enablement/governance-core';
import { annotationsOf } from './annotations';
import type { Conclusion, WantedRun } from './writeCheckRun';
import { markdown } from './markdown';
import { summaryOf } from './summary';

/**
 * How a check run ends for an outcome. A held change fails rather than `action_required`: both block a merge, but the latter offers
 * a button that we do not answer.
 */
export const CONCLUSION = {
  pass: 'success',
  hold: 'failure',
  deny: 'failure',
} as const satisfies Record<Decision['outcome'], Conclusion>;

/** Outcome first, then what of it needs the reader. */
function titleOf(decision: Decision): string {
  const groups = groupObligations(decision);
  const denied = decision.reasons.filter(isBlockingReason).length;
  const counts = [
    [denied, denied === 1 ? 'prohibition' : 'prohibitions'],
    [groups.open.length, 'open'],
    [groups.warned.length, 'not blocking yet'],
    [groups.later.length, 'still to come'],
    [groups.observed.length, 'only recorded'],
  ] as const;
  return [
    OUTCOME_WORD[decision.outcome],
    ...counts.flatMap(([count, words]) =>
      count === 0 ? [] : [`${count} ${words}`],
    ),
  ].join(' · ');
}

/** The check run that shows a decision. */
export const runOfDecision = (
  publication: Publication,
  name: string,
): WantedRun => ({
  name,
  headSha: publication.headSha,
  externalId: publication.decisionId,
  detailsUrl: publication.url,
  conclusion: CONCLUSION[publication.decision.outcome],
  title: titleOf(publication.decision),
  summary: summaryOf(publication),
  annotations: annotationsOf(publication),
});

/** The check run of a change that GitHub does not tell all of, so that nothing could be decided: it fails. */
export const runOfIncomplete = (
  { headSha, because }: { readonly headSha: string; readonly because: string },
  name: string,
): WantedRun => ({
  name,
  headSha,
  externalId: `incomplete-${headSha}`,
  conclusion: 'failure',
  title: 'held · it could not be read to the end',
  summary: `${markdown(`Nothing was decided: ${because}, and what is not seen cannot be judged.`)}\n\n${markdown('Split the change into smaller ones.')}`,
  annotations: [],
});
