import type {
  ExtractedSignal,
  KeptRecord,
  RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  gateHistory,
  gateStep,
  ok,
  type GateStep,
} from '@ai-enablement/governance-core';
import type { ChangeHistory } from '../../../policy/facade';
import { writtenBy, type WrittenBy } from './writtenBy';

/** What is kept of everything that was decided on a change: no sentence, no path, no person. */
interface KeptDecisions {
  readonly repository: string;
  readonly number: number;
  readonly steps: readonly GateStep[];
  readonly writtenBy: WrittenBy;
}

/** A change with everything that this portal decided on it. Records come from the portal itself, so they are as their type says. */
export const decidedChange: RecordKind = {
  id: 'decidedChange',
  keep(record) {
    const { repository, pullRequest, decisions } = record as ChangeHistory;
    const kept: KeptDecisions = {
      repository,
      number: pullRequest,
      steps: decisions.map(({ occurredAt, headSha, subject, decision }) =>
        gateStep({ at: occurredAt, headSha, trust: subject.trust, decision }),
      ),
      writtenBy: writtenBy(decisions),
    };
    return ok({
      naturalKey: `${repository}#${pullRequest}`,
      // Decisions are only added.
      revision: decisions.length,
      payload: { ...kept },
      dropped: {},
    });
  },
  extract: payload => signalsOf(payload),
};

function signalsOf(payload: KeptRecord['payload']): readonly ExtractedSignal[] {
  const kept = payload as unknown as KeptDecisions;
  const { repository, number, steps } = kept;
  const history = gateHistory(steps);
  if (!history) return [];
  return [
    { kind: 'gate', body: { repository, number, ...history } },
    {
      kind: 'attribution',
      body: { repository, number, at: history.at, ...kept.writtenBy },
    },
  ];
}
