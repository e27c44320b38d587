import type {
  StandInAccount,
  StandInEvent,
  StandInIssue,
  StandInRelease,
  StandInScanAlert,
} from './qualityTypes';

export * from './qualityTypes';

/** One commit of a pull request. */
export interface StandInCommit {
  readonly sha: string;
  readonly message: string;
  /** `date`: UTC, ISO 8601. */
  readonly author: {
    readonly name: string;
    readonly email: string;
    readonly date?: string;
  };
  readonly committer?: { readonly name: string; readonly email: string };
  /** Account of the author, where GitHub knows the address. */
  readonly account?: StandInAccount;
  readonly parents?: readonly string[];
}

/** One changed file. */
export interface StandInFile {
  readonly filename: string;
  readonly status:
    | 'added'
    | 'removed'
    | 'modified'
    | 'renamed'
    | 'copied'
    | 'changed'
    | 'unchanged';
  readonly previous_filename?: string;
}

/** One review. */
export interface StandInReview {
  readonly user: StandInAccount | null;
  readonly state:
    'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly commit_id: string | null;
  readonly submitted_at?: string;
}

/** A pull request with everything that belongs to it. */
export interface StandInPull {
  readonly number: number;
  state: 'open' | 'closed';
  draft?: boolean;
  readonly user: StandInAccount;
  assignees: readonly StandInAccount[];
  readonly base: string;
  /** Tip of the base branch. */
  baseSha: string;
  readonly mergeBaseSha: string;
  readonly head: string;
  /** Full name of the repository from which it comes; absent means the same. */
  readonly headRepository?: string;
  /** Oldest first; the last one is the head. */
  commits: StandInCommit[];
  files: StandInFile[];
  reviews: StandInReview[];
  /** UTC, ISO 8601. */
  updatedAt: string;
  readonly title?: string;
  readonly body?: string;
  labels?: readonly string[];
  /** UTC, ISO 8601; absent means as it was updated. */
  readonly createdAt?: string;
  closedAt?: string;
  mergedAt?: string;
  additions?: number;
  deletions?: number;
  timeline?: readonly StandInEvent[];
  /** Commits that GitHub made of it when it was merged, oldest first; absent while it was not. */
  mergedAs?: readonly string[];
}

/** A commit of the history, which no pull request need have. */
export interface StandInHistoryCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  /** Whether GitHub made and signed it. */
  readonly isByGithub?: boolean;
}

/** A deployment with its statuses, oldest first. */
export interface StandInDeployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly environment: string;
  /** UTC, ISO 8601. */
  readonly createdAt: string;
  statuses: readonly (
    | 'error'
    | 'failure'
    | 'inactive'
    | 'in_progress'
    | 'queued'
    | 'pending'
    | 'success'
  )[];
  /** When each status was set, UTC, ISO 8601; where one is absent it was when the deployment was created. */
  statusTimes?: readonly string[];
}

/** An answer to a custom deployment protection rule, as it was given. */
export interface StandInRunReview {
  readonly environment: string;
  readonly state: 'approved' | 'rejected';
  readonly comment: string;
}

/** A workflow run. */
export interface StandInRun {
  readonly id: number;
  readonly headSha: string;
  readonly headBranch: string;
  /** What set it off, for example `push`. */
  readonly event: string;
  status: 'waiting' | 'in_progress' | 'completed';
  /** Environments whose rule waits for the app. */
  waitsFor: readonly string[];
  reviews: readonly StandInRunReview[];
}

/** A status of the older kind. */
export interface StandInStatus {
  readonly sha: string;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
}

/** One annotation of a check run, as sent. */
export interface StandInAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
}

/** A check run as it stands. */
export interface StandInCheckRun {
  readonly id: number;
  readonly appId: number;
  name: string;
  readonly head_sha: string;
  external_id: string;
  details_url: string | null;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  annotations: StandInAnnotation[];
  /** UTC, ISO 8601. */
  completedAt?: string;
}

/** A ruleset; `source` is the repository's full name or the organisation. */
export interface StandInRuleset {
  readonly id: number;
  readonly source: string;
  readonly sourceType: 'Repository' | 'Organization';
  readonly rules: readonly {
    readonly type: string;
    readonly parameters?: unknown;
  }[];
  /** Absent: hidden from whoever asks, as GitHub does without write access. */
  readonly bypass_actors?: readonly {
    readonly actor_id: number | null;
    readonly actor_type: string;
    readonly bypass_mode: string;
  }[];
}

/** An open alert about a secret; the secret itself is served unless it is asked to be hidden, as GitHub does. */
export interface StandInSecretAlert {
  readonly number: number;
  readonly secret_type: string;
  readonly secret: string;
  readonly locations: readonly {
    readonly commit_sha: string;
    readonly path: string;
    readonly start_line: number;
  }[];
}

/** A report that code scanning keeps. */
export interface StandInAnalysis {
  readonly id: number;
  /** For example `refs/pull/7/merge`. */
  readonly ref: string;
  readonly commit_sha: string;
  readonly tool: string;
  readonly category?: string;
  /** UTC, ISO 8601. */
  readonly created_at: string;
  readonly error?: string;
  /** SARIF, parsed. */
  readonly sarif: unknown;
}

/** A repository with all that the stand-in serves of it. */
export interface StandInRepository {
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly pulls: Map<number, StandInPull>;
  checkRuns: StandInCheckRun[];
  statuses: StandInStatus[];
  rulesets: StandInRuleset[];
  /** Classic protection of the default branch: the answer's body, `none`, or hidden from whoever asks: `hidden` refuses as apps are refused, `hiddenAsAbsent` as tokens are. */
  protection:
    Readonly<Record<string, unknown>> | 'none' | 'hidden' | 'hiddenAsAbsent';
  /** Text of files on the default branch, by path. */
  readonly contents: Map<string, string>;
  /** Paths of files on the default branch whose text nobody asks for. */
  otherFiles: readonly string[];
  /** Whether the list of all files is cut off, as GitHub does with long ones. */
  isTreeTruncated: boolean;
  secretAlerts: StandInSecretAlert[] | 'off';
  analyses: StandInAnalysis[] | 'off';
  /** Parents of commits that are asked for as git has them. */
  readonly parents: Map<string, readonly string[]>;
  /** Full names of refs below `refs/` with their commits. */
  readonly refs: Map<string, string>;
  /** Commits that no pull request has, such as those of a merge queue. */
  readonly otherCommits: Set<string>;
  /** By id. */
  readonly history: Map<string, StandInHistoryCommit>;
  /** Oldest first. */
  deployments: StandInDeployment[];
  readonly runs: Map<number, StandInRun>;
  /** Those that are no pull requests, by number; `off` where issues are switched off. */
  issues: Map<number, StandInIssue> | 'off';
  /** Oldest first. */
  releases: StandInRelease[];
  scanAlerts: StandInScanAlert[] | 'off';
}
