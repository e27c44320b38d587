/** A user or an app's user. */
export interface StandInAccount {
  readonly login: string;
  readonly isBot?: boolean;
}

/** Something that happened to a pull request, such as `ready_for_review` or `commented`. */
export interface StandInEvent {
  readonly event: string;
  /** UTC, ISO 8601. */
  readonly created_at: string;
  readonly actor?: StandInAccount;
  readonly body?: string;
}

/** An issue that is no pull request. */
export interface StandInIssue {
  readonly number: number;
  state: 'open' | 'closed';
  state_reason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened';
  readonly user: StandInAccount;
  readonly title: string;
  readonly body?: string;
  labels: readonly string[];
  /** UTC, ISO 8601. */
  readonly createdAt: string;
  updatedAt: string;
  closedAt?: string;
}

/** A release; one without `publishedAt` is a draft. */
export interface StandInRelease {
  readonly id: number;
  readonly tag: string;
  /** Branch or commit. */
  readonly target: string;
  readonly body?: string;
  /** UTC, ISO 8601. */
  readonly publishedAt?: string;
}

/** An alert of code scanning. */
export interface StandInScanAlert {
  readonly number: number;
  state: 'open' | 'dismissed' | 'fixed';
  readonly tool: string;
  readonly rule: string;
  readonly severity: 'none' | 'note' | 'warning' | 'error';
  readonly securitySeverity?: 'low' | 'medium' | 'high' | 'critical';
  /** UTC, ISO 8601. */
  readonly createdAt: string;
  updatedAt: string;
  fixedAt?: string;
  dismissedAt?: string;
}
