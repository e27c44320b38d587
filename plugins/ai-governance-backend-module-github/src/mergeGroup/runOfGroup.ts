import type { Publication } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { OUTCOME_WORD } from '@ai-enablement/governance-core';
import type { WantedRun } from '../publish/writeCheckRun';
import { joinWithin } from '../publish/limit';
import { link } from '../publish/markdown';
import type { QueuedChange } from './readMergeGroup';

/** A queued change with its decision; `undefined` while there is none. */
export interface DecidedChange extends QueuedChange {
  readonly publication?: Publication;
}

/**
 * The check run of a merge queue's commit: passed when every change of it is, held or denied when one is, and waiting while the
 * decision on one is unknown and none is held or denied.
 */
export function runOfGroup(
  groupSha: string,
  changes: readonly DecidedChange[],
  name: string,
): WantedRun {
  const outcomes = changes.map(
    ({ publication }) => publication?.decision.outcome,
  );
  const worst = (['deny', 'hold'] as const).find(one => outcomes.includes(one));
  const isKnown = worst !== undefined || !outcomes.includes(undefined);
  const outcome = worst ?? 'pass';
  return {
    name,
    headSha: groupSha,
    externalId:
      `group-${changes.map(({ number, publication }) => `${number}:${publication?.decisionId ?? ''}`).join('-')}`.slice(
        0,
        250,
      ),
    ...(isKnown
      ? { conclusion: outcome === 'pass' ? 'success' : 'failure' }
      : {}),
    title: isKnown
      ? `${OUTCOME_WORD[outcome]} · ${counted(changes.length)}`
      : `waiting for decisions · ${counted(changes.length)}`,
    summary: joinWithin(changes.map(line), {
      last: [],
      more: left => `And ${left} more.`,
    }),
    annotations: [],
  };
}

const counted = (count: number): string =>
  count === 1 ? '1 change' : `${count} changes`;

function line({ number, publication }: DecidedChange): string {
  if (!publication) return `- #${number}: not decided yet`;
  const { decision, url } = publication;
  return `- #${number}: ${OUTCOME_WORD[decision.outcome]}, ${link('see it in the portal', url)}`;
}
