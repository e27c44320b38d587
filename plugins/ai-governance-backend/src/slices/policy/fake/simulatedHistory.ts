import { canonicalJson } from '@ai-enablement/governance-core';
import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { toPage } from '../../../shared/page';
import type { NewDecision } from '../model';
import type {
  SampleLabels,
  SimulatedChange,
  SimulatedQuestion,
  SimulationRange,
} from '../simulationModel';

/** The current decision of each change of a range, newest first. */
export function currentOf(
  decisions: readonly NewDecision[],
  { from, to, recordedUntil }: SimulationRange,
): readonly NewDecision[] {
  const seen = new Set<string>();
  return decisions
    .filter(
      ({ occurredAt, recordedAt, decision }) =>
        !decision.isPreview && occurredAt < to && recordedAt <= recordedUntil,
    )
    .toSorted((a, b) => (positionOf(a) < positionOf(b) ? 1 : -1))
    .filter(({ repository, baseSha, headSha }) => {
      const change = [repository, baseSha, headSha].join('\n');
      return !seen.has(change) && seen.add(change);
    })
    .filter(({ occurredAt }) => occurredAt >= from);
}

/** Where a decision stands in the order of time. */
export const positionOf = ({ occurredAt, decisionId }: NewDecision): string =>
  writeInstantCursor({ at: occurredAt, id: decisionId });

/** One page of rows, the last in the order of cursors first. */
export function pageOf<Row>(
  rows: readonly Row[],
  request: { readonly limit: number; readonly cursor?: string },
  cursorOf: (row: Row) => string,
) {
  const end =
    request.cursor && writeInstantCursor(readInstantCursor(request.cursor));
  const wanted = rows
    .filter(row => !end || cursorOf(row) < end)
    .toSorted((a, b) => (cursorOf(a) < cursorOf(b) ? 1 : -1))
    .slice(0, request.limit + 1);
  return toPage(wanted, request, { item: row => row, cursor: cursorOf });
}

/** What people said of a sample. */
export const countLabels = (
  sampled: readonly SimulatedChange[],
): SampleLabels => {
  const count = (label: string) =>
    sampled.filter(each => each.label === label).length;
  return {
    sample: sampled.length,
    rightlyHeld: count('rightlyHeld'),
    falseAlarm: count('falseAlarm'),
    cannotTell: count('cannotTell'),
  };
};

/** A decision as a simulation reads it. */
export const toQuestion = (row: NewDecision): SimulatedQuestion => ({
  decisionId: row.decisionId,
  caller: row.caller,
  repository: row.repository,
  headSha: row.headSha,
  pullRequest: row.pullRequest,
  occurredAt: row.occurredAt,
  outcome: row.decision.outcome,
  engineVersion: row.decision.engineVersion,
  subject: canonicalJson(row.subject),
  facts: canonicalJson(row.facts),
  decision:
    row.decision.outcome === 'pass' ? undefined : canonicalJson(row.decision),
  digest: JSON.stringify(row.digest),
});
