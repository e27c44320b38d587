import type { Caller } from './trust';

/** Who asks about exceptions, and what their permissions let them do. */
export interface ExceptionAsking {
  readonly caller: Caller;
  readonly mayRequest: boolean;
  readonly mayDecide: boolean;
  readonly mayReview: boolean;
  /** Where their own groups own all of it. */
  readonly mayStrengthen: boolean;
  /** Anywhere. */
  readonly mayManageStrengthenings: boolean;
}
