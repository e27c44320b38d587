import type {
  AssistantRole,
  Attribution,
  AttributionConfidence,
  Evidence,
} from '../attribution';
import type { Phase, Surface, Trust } from './vocabulary';

/** One file of a change, as git names it. */
export interface ChangedFile {
  /** Relative to the repository root, forward slashes, no `..`. */
  readonly path: string;
  /** The other side of a rename or copy. */
  readonly previousPath?: string;
  readonly status:
    'added' | 'modified' | 'deleted' | 'renamed' | 'copied' | 'typeChanged';
}

/** One commit's attribution as collected; the message itself is never sent. */
export interface ChangeCommit {
  readonly sha: string;
  readonly attribution: Attribution;
  readonly confidence?: AttributionConfidence;
  readonly uses: readonly {
    readonly tool: string;
    readonly model?: string;
    readonly role: AssistantRole;
  }[];
  /** Disclosure trailer keys found, lower case; empty means undeclared. */
  readonly declaredBy: readonly string[];
  /** True when it declares `none` although AI evidence was found. */
  readonly hasConflict: boolean;
  /** Two or more parents; a merge that shows nothing is not asked to declare. */
  readonly isMerge?: boolean;
  readonly evidence: readonly Evidence[];
  /** Pseudonyms of the human author and co-authors; ids of `Facts.people`. */
  readonly authors: readonly string[];
}

/** A change: the merge base to the head of one repository. */
export interface ChangeSubject {
  readonly kind: 'change';
  /** Channel's phase: it blocks on obligations of this phase and earlier ones. */
  readonly phase: Phase;
  /** Repository id, `host/path` in lower case, of the target repository. */
  readonly repository: string;
  readonly baseSha: string;
  readonly headSha: string;
  readonly files: readonly ChangedFile[];
  readonly commits: readonly ChangeCommit[];
  /** Person id of who set an agent to work; `unidentified` when it is known that somebody did, but not who. */
  readonly initiator?: string;
  /** Person id of who opened the change, signed in on its host. */
  readonly opener?: string;
  /** Trust of files and commits. Set by the receiver, never by the caller. */
  readonly trust: Trust;
  /** Restricts the question to this entity of the repository; files of other entities still count. */
  readonly entityRef?: string;
}

/** A hypothetical use of an assistant on an entity, without any change at hand. */
export interface UseSubject {
  readonly kind: 'use';
  readonly entityRef: string;
  /** Assistant id; `none` asks about work without AI, `unidentified` about a tool that nobody named. */
  readonly assistant: string;
  readonly surface?: Surface;
  readonly model?: string;
  readonly mcpServers?: readonly string[];
  readonly extensions?: readonly string[];
  /** Areas that the hypothetical change touches; empty means none. */
  readonly touches?: readonly string[];
}

/** What a question is about: a change, or a use of an assistant that has not happened. */
export type Subject = ChangeSubject | UseSubject;
