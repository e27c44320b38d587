import type {
  AssistantAnswer,
  Obligation,
  PolicyStatus,
  ResolvedTier,
  Sentence,
  Stage,
} from '@ai-enablement/governance-core';
import type { HighWaterView } from './proposedTier';
import type { RuleView } from './ruleView';

/** A status as lists show it. */
export interface StatusLine {
  readonly entityRef: string;
  /** Effective tier; when not classified, the one it is evaluated as. */
  readonly tier: string;
  readonly tierTitle: string;
  readonly isClassified: boolean;
  readonly isCritical: boolean;
  readonly stage: Stage;
  readonly status: PolicyStatus;
  readonly because: string;
  readonly nextStep?: string;
  readonly repository?: string;
  readonly problems?: readonly string[];
}

/** State of a repository's obligations in its latest decision that can be relied on. */
export type Compliance =
  'met' | 'notMet' | 'notReported' | 'waived' | 'notApplicable';

/** What the policy says of an entity, and what was last observed. */
export interface EntityPage {
  readonly entityRef: string;
  readonly repository?: string;
  readonly status: StatusLine;
  readonly compliance: Compliance;
  readonly tier: ResolvedTier;
  readonly tierTitle: string;
  /** Absent while the high-water mark holds nothing. */
  readonly highWater?: HighWaterView;
  readonly policy: { readonly title: string; readonly digest: string };
  readonly sentences: readonly Sentence[];
  readonly assistants: readonly Pick<
    AssistantAnswer,
    'id' | 'title' | 'isExternal' | 'isAllowed' | 'surfaces' | 'because'
  >[];
  readonly obligations: readonly Obligation[];
  readonly observedAt?: string;
  /** Id of the decision that observed them. */
  readonly observedIn?: string;
  /** The rules that sentences, assistants and obligations refer to. */
  readonly rules: readonly RuleView[];
}
