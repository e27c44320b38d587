import type { Judgement } from '../model';
import type { JudgementStore } from '../store';
import type { JudgementViews } from '../views';

/** What cells come to, in memory; kept like the table by their shared contract. */
export class FakeJudgementRows implements JudgementStore, JudgementViews {
  private readonly judgements = new Map<string, Judgement>();

  async driftOf(_transaction: unknown, team: string) {
    return this.judgements.get(team)?.drift ?? [];
  }

  async judge(_transaction: unknown, judgement: Judgement) {
    this.judgements.set(judgement.team, judgement);
  }

  async judgement(team: string) {
    const found = this.judgements.get(team);
    if (!found) return undefined;
    const { computedAt, verdict, drift } = found;
    return { computedAt, verdict, drift };
  }

  async drifts() {
    return [...this.judgements.values()].map(({ drift }) => drift);
  }

  async signals() {
    return new Map(
      this.raising().map(({ team, signals }) => [team, signals] as const),
    );
  }

  async raised() {
    return this.raising()
      .toSorted((a, b) => (a.team < b.team ? -1 : 1))
      .map(({ team, drift }) => ({ team, drift }));
  }

  async teams() {
    return this.judgements.size;
  }

  private raising(): readonly Judgement[] {
    return [...this.judgements.values()].filter(
      ({ signals }) => signals.length > 0,
    );
  }
}
