import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type {
  Stage,
  SubmittedChange,
  Trust,
} from '@ai-enablement/governance-core';

export type { PersonRef } from '@ai-enablement/governance-core';

/** A change as a module collected it, for a decision. */
export interface ChangeSubmission extends SubmittedChange {
  /** The same key again returns the stored decision. */
  readonly idempotencyKey: string;
  /** How the module came to know all this. */
  readonly trust: Trust;
  /** Instant it happened, when earlier than its recording. UTC, ISO 8601. */
  readonly occurredAt?: string;
  /** Commit as which the host merged the change, for releases; counts only when `trust` is `observed`. */
  readonly mergedAs?: string;
}

/** What a decision source may do. Every call is authorised as the source, stored and ledgered like any other. */
export interface DecisionDesk {
  /** Asks for a decision on a change; returns its id. */
  decide(change: ChangeSubmission): Promise<{ readonly decisionId: string }>;
  /** Submits a scanner's report, byte for byte; returns its id for `scanIds`. */
  submitScan(scan: {
    readonly repository: string;
    readonly sha: string;
    readonly sarif: string;
    readonly trust: Trust;
    readonly occurredAt?: string;
  }): Promise<{ readonly scanId: string }>;
  /**
   * Assigns or, with `tier` and `isCritical` absent, withdraws a tier. An assignment that this source made before, word for
   * word, is not made again, so that a restart does not undo what a person decided since.
   */
  assignTier(assignment: {
    readonly entityRef: string;
    readonly tier?: string;
    readonly isCritical?: boolean;
    readonly reason: string;
  }): Promise<void>;
  /** Assigns a stage to a group; what this source assigned before, word for word, is not assigned again. */
  assignStage(assignment: {
    readonly groupRef: string;
    readonly stage: Stage;
    readonly reason: string;
  }): Promise<void>;
}

/** Brings changes from somewhere: a code host, an import, a demonstration. */
export interface DecisionSource {
  /** Stable and unique; the ledger names `source:<id>` as actor. */
  readonly id: string;
  /**
   * Called after the plugin has started and the catalog stands still: two equal readings that are not empty, or a minute of
   * patience. Called again, up to five times in all, when it rejects. Must be safe to run again at the next start.
   */
  start(desk: DecisionDesk): Promise<void>;
}

/** Accepts decision sources of modules. */
export interface DecisionsExtensionPoint {
  /** Throws when a source with this id was added before. */
  addSource(source: DecisionSource): void;
}

/** Where modules bring changes to be decided. */
export const decisionsExtensionPoint =
  createExtensionPoint<DecisionsExtensionPoint>({
    id: 'ai-governance.decisions',
  });
