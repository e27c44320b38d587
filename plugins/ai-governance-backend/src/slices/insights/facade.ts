import type { Transaction } from '../../database/unitOfWork';

/** A KPI of a team whose drift chart raises a signal: something to look at, never a proof of a cause. */
export interface TeamDrift {
  readonly team: string;
  readonly kpi: string;
  /** Of the KPI. */
  readonly title: string;
  /** Week in which the unbroken row of signals began, such as `2026-W45`. */
  readonly since: string;
  /** When it was first seen; UTC, ISO 8601. */
  readonly raisedAt: string;
}

/** What other slices may ask of scorecards. */
export interface InsightsFacade {
  /** Signals of the newest mature week, by team; one query. */
  teamDrifts(): Promise<readonly TeamDrift[]>;
  /** Notes that a host told of a change; the sources read it again. */
  changeTold(
    transaction: Transaction,
    change: { readonly repository: string; readonly number: number },
  ): Promise<void>;
}
