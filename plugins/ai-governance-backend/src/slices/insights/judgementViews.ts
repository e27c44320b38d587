import type { JudgedDrift, Judgement } from './judgementModel';

/** What cells come to. */
export interface JudgementViews {
  /** Absent until the team was judged. */
  judgement(
    team: string,
  ): Promise<Pick<Judgement, 'computedAt' | 'verdict' | 'drift'> | undefined>;
  /** Drift charts of every team. */
  drifts(): Promise<readonly (readonly JudgedDrift[])[]>;
  /** KPIs that raise a signal, by team; without teams that raise none. */
  signals(): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Drift charts of teams that raise a signal, teams in the order of their refs. */
  raised(): Promise<readonly Pick<Judgement, 'team' | 'drift'>[]>;
  /** How many teams were judged. */
  teams(): Promise<number>;
}
