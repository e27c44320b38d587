import { canonicalJson } from '@ai-enablement/governance-core';
import type { NewDecision, ReplayDivergence } from '../model';
import type { ReplayStore } from '../store';
import type { ReplayViews } from '../views';
import type { FakeDecisionStore } from './FakeDecisionStore';

/** What replays read and write, in memory; kept like the tables by their shared contract. */
export class FakeReplayRows implements ReplayStore, ReplayViews {
  private readonly divergences = new Map<string, ReplayDivergence>();

  constructor(private readonly decisions: Pick<FakeDecisionStore, 'all'>) {}

  async saveDivergence(_transaction: unknown, divergence: ReplayDivergence) {
    this.divergences.set(divergence.decisionId, divergence);
  }

  async replayable(decisionId: string) {
    const row = this.decisions
      .all()
      .find(each => each.decisionId === decisionId);
    return row && toReplayable(row);
  }

  async newest(engineVersion: string, limit: number) {
    return this.madeBy(engineVersion)
      .toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1))
      .slice(0, limit)
      .map(({ decisionId }) => decisionId);
  }

  async nextAfter(engineVersion: string, text: string) {
    const ids = this.madeBy(engineVersion)
      .map(({ decisionId }) => decisionId)
      .sort();
    return ids.find(id => id > text) ?? ids[0];
  }

  async openDivergences() {
    return [...this.divergences.values()]
      .filter(({ resolvedAt }) => resolvedAt === undefined)
      .sort((a, b) => (a.foundAt < b.foundAt ? -1 : 1));
  }

  private madeBy(engineVersion: string): readonly NewDecision[] {
    return this.decisions
      .all()
      .filter(({ decision }) => decision.engineVersion === engineVersion);
  }
}

const timeOf = ({ occurredAt, decisionId }: NewDecision): string =>
  `${occurredAt}~${decisionId}`;

const toReplayable = (row: NewDecision) => {
  const { decision } = row;
  return {
    decisionId: row.decisionId,
    occurredAt: row.occurredAt,
    policyDigest: decision.policyDigest,
    engineVersion: decision.engineVersion,
    subject: canonicalJson(row.subject),
    facts: canonicalJson(row.facts),
    decision: canonicalJson(decision),
    columns: {
      phase: decision.phase,
      effect: decision.effect,
      outcome: decision.outcome,
      wouldBe: decision.wouldBe,
      isPreview: decision.isPreview,
      attribution: decision.attribution,
      engineVersion: decision.engineVersion,
      policyDigest: decision.policyDigest,
      inputDigest: decision.inputDigest,
    },
  };
};
