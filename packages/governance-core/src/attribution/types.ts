import type { AgentTraceRecord } from './agentTrace';

/** Name and e-mail of an author or committer, exactly as git stores them. */
export interface PersonIdent {
  readonly name: string;
  readonly email: string;
}

/** An Agent Trace record about a commit. */
export interface CommitTrace {
  readonly record: AgentTraceRecord;
  /** Whether its lines are lines of this commit; otherwise it shows an assistant at work on top of the commit before. */
  readonly isMeasured: boolean;
}

/** One commit as read from git: the only input of attribution. */
export interface CommitInput {
  /** Full object id, 40 or 64 lower-case hex digits. */
  readonly sha: string;
  readonly author: PersonIdent;
  readonly committer?: PersonIdent;
  /** Whole message, subject included, any line ending. */
  readonly message: string;
  /** Texts of the `refs/notes/ai` notes on this commit; absent and empty both mean that there are none. */
  readonly notes?: readonly string[];
  /** Agent Trace records about this commit; absent and empty both mean that there are none. */
  readonly traces?: readonly CommitTrace[];
  /** Parent ids; two or more make it a merge, absent means not known. */
  readonly parents?: readonly string[];
  /** Lines the commit adds, binary files left out; absent means not counted. Lets a measurement say whether it covers everything. */
  readonly addedLines?: number;
}

/** Who wrote a commit or a change. `unknown` is the absence of evidence, never the same as `human`. */
export type Attribution = 'ai' | 'mixed' | 'human' | 'unknown';

/**
 * How an attribution is known: `measured` line by line by a tool, `declared` by a tag or an author identity,
 * `inferred` from a trace that a tool leaves without saying what it did.
 */
export type AttributionConfidence = 'declared' | 'measured' | 'inferred';

/** What an assistant did. Review suggestions and automatic fixes are roles of their own, not authorship. */
export type AssistantRole =
  'author' | 'assistant' | 'reviewSuggestion' | 'autofix';

/** Where a piece of evidence was found. */
export type EvidenceKind =
  'trailer' | 'bodyLine' | 'author' | 'committer' | 'gitNote' | 'agentTrace';

/** One thing that was read, quoted so that a person can check it. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The line or identity; e-mail addresses that are not an assistant's own are left out. At most 200 characters. */
  readonly text: string;
  /** Line of the message, counted from 1; absent when the evidence is not a line of the message. */
  readonly line?: number;
}

/** Canonical id of a tool in `assistantTools`, such as `claude-code`, or `unidentified`: AI for sure, tool not known. */
export type AssistantId = string;

/** The id of an assistant that certainly took part and whose tool is not known. */
export const UNIDENTIFIED_ASSISTANT = 'unidentified';

/** One assistant in one role with one model, deduplicated over the whole commit. */
export interface AssistantUse {
  readonly tool: AssistantId;
  /** Model as written, such as `Claude Opus 4.6`; absent when no evidence names one. */
  readonly model?: string;
  readonly role: AssistantRole;
  /** The strongest confidence among the evidence: measured, then declared, then inferred. */
  readonly confidence: AttributionConfidence;
  /** At least one; repeats of the same line are dropped. */
  readonly evidence: readonly Evidence[];
}

/** Evidence of AI beside evidence of human work only; AI wins and both stay visible. */
export interface AttributionConflict {
  /** `declaredNone`: a trailer says that no assistant was used. `measuredHuman`: a note or trace measured human lines only. */
  readonly kind: 'declaredNone' | 'measuredHuman';
  readonly human: Evidence;
  readonly ai: Evidence;
}

/**
 * What made a commit declare its assistance: a trailer key in lower case (`assisted-by`, `co-authored-by`, …),
 * `body-line` for a sentence such as "Generated with [Claude Code](…)", `author` for an assistant's own author identity.
 */
export type DeclarationSource = string;

/** Attribution of one commit with everything it rests on. */
export interface CommitAttribution {
  readonly sha: string;
  readonly attribution: Attribution;
  /** Absent exactly when the attribution is `unknown`. */
  readonly confidence?: AttributionConfidence;
  /** One entry a tool, role and model; empty when no assistant was seen. */
  readonly uses: readonly AssistantUse[];
  /** Whether a disclosure trailer states that no assistant was used (`Assisted-by: none`). */
  readonly declaresNone: boolean;
  /** Whether the commit discloses its assistance in any way, `none` included. */
  readonly declares: boolean;
  /** What disclosed it, sorted, without repeats; empty when `declares` is false. */
  readonly declaredBy: readonly DeclarationSource[];
  readonly conflict?: AttributionConflict;
  /** All evidence, in the order in which it was found; declared none included. */
  readonly evidence: readonly Evidence[];
  /** Distinct lines measured as an assistant's; absent when nothing was measured. */
  readonly aiLines?: number;
  /** Distinct lines measured as a person's; absent when nothing was measured. */
  readonly humanLines?: number;
  /** Present when the commit is a revert: the ids it names, possibly abbreviated, possibly none. */
  readonly revertOf?: readonly string[];
  /** Whether the commit has two or more parents. */
  readonly isMerge: boolean;
}

/** Attribution of a change: its commits taken together. */
export interface ChangeAttribution {
  /** `ai` when every commit is, `mixed` when any assistant wrote, `human` when every commit is, else `unknown`. */
  readonly attribution: Attribution;
  /** The weakest confidence among the commits that decided; absent exactly when the attribution is `unknown`. */
  readonly confidence?: AttributionConfidence;
  /** Ids of the assistants that wrote (author or assistant), sorted; `unidentified` may be among them. */
  readonly tools: readonly AssistantId[];
  /** Models named by those assistants' evidence, sorted. */
  readonly models: readonly string[];
  /** All roles seen, sorted, review suggestions and automatic fixes included. */
  readonly roles: readonly AssistantRole[];
  /** One entry a tool, role and model over all commits, evidence joined. */
  readonly uses: readonly AssistantUse[];
  /** Whether every commit that counts discloses its assistance; false for a change without commits. */
  readonly declares: boolean;
  /** Whether every commit that counts declares that no assistant was used and none shows AI. */
  readonly declaresNone: boolean;
  /** Commits that disclose nothing, in input order; merges that show nothing are not asked. */
  readonly undeclaredCommits: readonly string[];
  /** Per commit that discloses: what disclosed it, so that a policy can require particular trailers. */
  readonly declarations: readonly {
    readonly sha: string;
    readonly declaredBy: readonly DeclarationSource[];
  }[];
  readonly conflicts: readonly {
    readonly sha: string;
    readonly conflict: AttributionConflict;
  }[];
  /** Number of commits by attribution, merges included. */
  readonly counts: Readonly<Record<Attribution, number>>;
  /** The commits' own attributions, in input order. */
  readonly commits: readonly CommitAttribution[];
}
