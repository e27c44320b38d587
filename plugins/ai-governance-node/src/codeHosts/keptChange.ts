import type { KeptAttribution } from './attributed';

/** Somebody's look at a change. */
export interface KeptLook {
  readonly at: string;
  readonly isBot: boolean;
  /** Of whoever opened the change, or set the assistant to work that did. */
  readonly isOwn: boolean;
}

/** What is kept of a pull request. Instants are UTC with milliseconds. */
export interface KeptChange {
  readonly repository: string;
  readonly number: number;
  readonly openedAt: string;
  readonly updatedAt: string;
  readonly closedAt?: string;
  readonly mergedAt?: string;
  readonly mergeSha?: string;
  readonly isDraft: boolean;
  readonly isBot: boolean;
  readonly isToDefaultBranch: boolean;
  readonly isHotfix: boolean;
  /** A label says that an assistant took part. */
  readonly isLabelledAi: boolean;
  readonly author?: string;
  /** The assistant that opened it by itself. */
  readonly agent?: string;
  readonly addedLines?: number;
  readonly deletedLines?: number;
  readonly files?: number;
  readonly firstWrittenAt?: string;
  readonly hasAllCommits: boolean;
  readonly attribution: KeptAttribution;
  readonly reviews: readonly (KeptLook & {
    readonly id: string;
    readonly state: 'approved' | 'changesRequested' | 'commented' | 'dismissed';
    readonly reviewer?: string;
  })[];
  readonly comments: readonly KeptLook[];
  /** When it became a draft or ready, in the order of time; absent where GitHub hides it. */
  readonly turns?: readonly {
    readonly at: string;
    readonly isReady: boolean;
  }[];
  readonly required: readonly string[];
  readonly checks: readonly {
    readonly name: string;
    readonly isDone: boolean;
    readonly conclusion?: string;
    readonly at?: string;
  }[];
  readonly defects: readonly {
    readonly method: 'revert' | 'linkedBug';
    readonly number: number;
    readonly fix: string;
    readonly foundAt: string;
    readonly mergedAt: string;
    /** How many reverts stand between it and the first one; odd: it is undone. */
    readonly depth: number;
  }[];
}
