import type { ApprovalFact, CheckFact, DataFact, ReviewFact } from '../facts';
import type { ReleaseCommit } from '../release/types';
import type { ChangeCommit, ChangedFile, Phase } from '../types';

/** A person as git or the host knows them; turned into a pseudonym before any rule sees them. */
export interface PersonRef {
  readonly email?: string;
  readonly login?: string;
}

/** A change with what is reported about it, as it is sent to be decided on. Absent lists are not reported, empty ones reported as none. */
export interface SubmittedChange {
  readonly phase: Phase;
  /** `host/path` in lower case. */
  readonly repository: string;
  readonly entityRef?: string;
  readonly baseSha: string;
  readonly headSha: string;
  readonly pullRequest?: number;
  readonly files: readonly ChangedFile[];
  readonly commits: readonly (Omit<ChangeCommit, 'authors'> & {
    readonly authors: readonly PersonRef[];
  })[];
  readonly initiator?: PersonRef;
  /** Who opened the change on its host, signed in there. Names in commits anybody can write; this one the host vouches for. */
  readonly opener?: PersonRef;
  /** What detectors found in what it adds; about the head commit. */
  readonly data?: Pick<
    DataFact,
    'detectors' | 'classes' | 'findings' | 'incomplete'
  >;
  readonly scanIds?: readonly string[];
  readonly reviews?: readonly {
    readonly reviewer: PersonRef;
    readonly state: ReviewFact['state'];
    readonly sha: string;
    readonly submittedAt: string;
  }[];
  readonly approvals?: readonly {
    readonly approver: PersonRef;
    readonly state: ApprovalFact['state'];
    readonly sha: string;
    readonly submittedAt: string;
  }[];
  readonly checks?: readonly Pick<
    CheckFact,
    'name' | 'sha' | 'conclusion' | 'app'
  >[];
  /** What it changes, by which a release recognises a squash of it or rebased commits; see `ChangeMarks`. */
  readonly patches?: {
    readonly whole?: string;
    readonly commits: readonly Required<ReleaseCommit>[];
  };
}

/** Everybody whom a change names. */
export const peopleOf = (change: SubmittedChange): readonly PersonRef[] => [
  ...change.commits.flatMap(({ authors }) => authors),
  ...(change.initiator ? [change.initiator] : []),
  ...(change.opener ? [change.opener] : []),
  ...(change.reviews ?? []).map(({ reviewer }) => reviewer),
  ...(change.approvals ?? []).map(({ approver }) => approver),
];
