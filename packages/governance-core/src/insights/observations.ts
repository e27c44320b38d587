import type { Attribution, AttributionConfidence } from '../attribution';
import type { DEFECT_METHODS } from './signals';

/** Milliseconds since the beginning of 1970, UTC. */
export type EpochMs = number;

/** From an instant to another one, the end exclusive. */
export interface Window {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** How a defect was traced to the change that brought it. */
export type DefectMethod = (typeof DEFECT_METHODS)[number];

/** A change that was merged, with everything known of it. An absent instant was not measured. */
export interface ObservedChange {
  readonly id: string;
  readonly repository: string;
  /** Person id; absent when the author is not known. */
  readonly author?: string;
  readonly isBot: boolean;
  readonly isHotfix: boolean;
  readonly firstCommitAt?: EpochMs;
  readonly openedAt: EpochMs;
  readonly readyAt?: EpochMs;
  readonly firstReviewAt?: EpochMs;
  readonly approvedAt?: EpochMs;
  readonly mergedAt: EpochMs;
  /** Added and deleted. */
  readonly changedLines?: number;
  readonly attribution: Attribution;
  readonly confidence?: AttributionConfidence;
  readonly assistants: readonly string[];
  readonly surfaces: readonly string[];
  /** Ids of the sources that told who wrote it. */
  readonly attributionSources?: readonly string[];
  /** Effective tier at the merge; absent when the repository was unclassified. */
  readonly tier?: string;
  readonly gate?: {
    readonly waitingHours: number;
    readonly wasDenied: boolean;
    readonly isOverturned: boolean;
  };
  readonly checks: readonly {
    readonly name: string;
    readonly hasRun: boolean;
    readonly hasPassed?: boolean;
  }[];
  /** By people, in the order of time. */
  readonly reviews: readonly {
    readonly reviewer?: string;
    readonly submittedAt: EpochMs;
    readonly startedAt?: EpochMs;
  }[];
  readonly defects: readonly {
    readonly method: DefectMethod;
    /** The same fix found by several methods is one defect. */
    readonly fix: string;
    readonly foundAt: EpochMs;
    /** Id of the source that told of it. */
    readonly source?: string;
  }[];
}

/** A released version, and what scanners found first between the one before and it. */
export interface ObservedRelease {
  readonly releasedAt: EpochMs;
  /** Not suppressed; one that was closed and came again counts once. */
  readonly newFindings: readonly { readonly severity: string }[];
}

/** A deployment to production that succeeded. */
export interface ObservedDeployment {
  readonly finishedAt: EpochMs;
  /** Incidents linked to it. */
  readonly incidents: number;
}

/** A critical bug. */
export interface ObservedBug {
  readonly openedAt: EpochMs;
  /** When its fix reached the default branch; absent while it is open. */
  readonly fixedAt?: EpochMs;
}

/** One incident. */
export interface ObservedIncident {
  readonly openedAt: EpochMs;
  readonly isEscalated?: boolean;
  readonly supportTickets?: number;
}

/** One person, one assistant, one surface, one day. */
export interface ObservedUsage {
  readonly dayStartsAt: EpochMs;
  readonly person: string;
  readonly assistant: string;
  readonly surface: string;
  readonly isActive: boolean;
}

/** That a person held a seat on a day. */
export interface ObservedSeat {
  readonly dayStartsAt: EpochMs;
  readonly person: string;
  readonly assistant: string;
}

/** Money in hundredths of the one currency of the portal, seats and metered use alike. */
export interface ObservedCost {
  readonly amountMinorUnits: number;
  readonly assistant: string;
}

/** How an assistant answered for a while. */
export interface ObservedRequests {
  readonly at: EpochMs;
  readonly person?: string;
  readonly requests: number;
  readonly errors: number;
  readonly latenciesMs: readonly number[];
}

/** One person in one survey. */
export interface ObservedAnswers {
  readonly askedAt: EpochMs;
  readonly person: string;
  /** 1–5 each; empty when there was no answer. */
  readonly answers: readonly number[];
}

/** Everything of one team in one window, or the part of it that a segment looks at. */
export interface TeamPeriod {
  readonly window: Window;
  /** When it is computed; later than what it looks at. */
  readonly now: EpochMs;
  /** Merged in the window, those of bots included. */
  readonly changes: readonly ObservedChange[];
  readonly releases: readonly ObservedRelease[];
  readonly deployments: readonly ObservedDeployment[];
  /** Opened in the window. */
  readonly criticalBugs: readonly ObservedBug[];
  readonly incidents: readonly ObservedIncident[];
  readonly usage: readonly ObservedUsage[];
  readonly seats: readonly ObservedSeat[];
  readonly costs: readonly ObservedCost[];
  readonly requests: readonly ObservedRequests[];
  readonly answers: readonly ObservedAnswers[];
}
