import type {
  AiUse,
  Decision,
  MisplacedUse,
  StandingRule,
  Trust,
  UseAlertKind,
} from '@ai-enablement/governance-core';

/** Whether the portal decided on a change, or was told of it afterwards. */
export type UseOrigin = 'decided' | 'history';

/** How AI took part in one change, and what stands in its way; names nobody. */
export interface SeenUse extends AiUse, Pick<Decision, 'outcome' | 'wouldBe'> {
  readonly repository: string;
  readonly headSha: string;
  readonly pullRequest?: number;
  /** Id of the decision, or of the change of the past. */
  readonly recordId: string;
  readonly origin: UseOrigin;
  readonly trust: Trust;
  readonly occurredAt: string;
}

/** A change that was seen with all that is noted about it. */
export interface NotedUse extends SeenUse {
  readonly rules: readonly StandingRule[];
  readonly misplaced: readonly MisplacedUse[];
}

/** A change by its pull request where it has one, however often that is pushed to; else by its head. */
export const changeKey = ({
  pullRequest,
  headSha,
}: Pick<SeenUse, 'pullRequest' | 'headSha'>): string =>
  pullRequest === undefined ? headSha : `#${pullRequest}`;

/** Where an alert stands. `gone`: the policy of today has nothing against what was seen. */
export type UseAlertState = 'open' | 'acknowledged' | 'gone';

/** AI was seen where it should not be: one for each repository, kind and assistant. */
export interface UseAlert {
  readonly alertId: string;
  readonly repository: string;
  readonly kind: UseAlertKind;
  readonly assistant: string;
  readonly state: UseAlertState;
  readonly raisedAt: string;
  /** When it came into its state. */
  readonly changedAt: string;
  readonly acknowledgedBy?: string;
  readonly reason?: string;
  /** The latest entry about it. */
  readonly ledgerEntryId: string;
}

/** An alert with what showed it. */
export interface ShownAlert extends UseAlert {
  readonly changes: number;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  /** The newest change that showed it. */
  readonly evidence: { readonly recordId: string; readonly origin: UseOrigin };
}

/** Changes that have everything in common but who made them. */
export interface UseCount extends Omit<
  SeenUse,
  'headSha' | 'pullRequest' | 'recordId' | 'occurredAt' | 'outcome'
> {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  readonly changes: number;
}

/** Changes of a repository that one rule stands in the way of. */
export interface RuleCount extends StandingRule {
  readonly repository: string;
  readonly origin: UseOrigin;
  readonly trust: Trust;
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  readonly changes: number;
}
