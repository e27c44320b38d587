import type { PolicyStatus } from '@ai-enablement/governance-core';
import type { InboxKind } from './model';

/** What people are told of; not everything that stands in an inbox. */
export type NewsKind =
  Exclude<InboxKind, 'heldChange' | 'unclassified'> | 'policyChange';

/** One thing that one recipient is to be told, once. */
export interface News {
  /** A person or a group. */
  readonly recipient: string;
  /** What is told of; the same is never told twice. */
  readonly itemId: string;
  readonly kind: NewsKind;
  readonly title: string;
  /** Path within the portal. */
  readonly link: string;
}

/** How soon a recipient is written to: once in a window of hours, or once an hour. */
export type Urgency = 'digest' | 'urgent';

/** A notification; `noticeId` makes sending it again the same notification. */
export interface Notice {
  readonly noticeId: string;
  readonly recipient: string;
  readonly urgency: Urgency;
  readonly text: NoticeText;
  readonly madeAt: string;
}

/** What a notification says, in plain text. */
export interface NoticeText {
  readonly title: string;
  readonly description: string;
  readonly link: string;
}

/** A notice that one worker sends. */
export interface DueNotice extends Notice {
  /** Times that sending it has begun, this one included. */
  readonly attempts: number;
}

/** When a recipient was last written to; absent before the first time. */
export interface LastWritten {
  readonly digestAt?: string;
  readonly urgentAt?: string;
}

/** What a version of the policy changed for one owner. */
export interface PolicyChanges {
  readonly versionId: string;
  readonly recipient: string;
  /** Of the policy. */
  readonly title: string;
  readonly changes: readonly {
    readonly entityRef: string;
    readonly before: PolicyStatus;
    readonly after: PolicyStatus;
  }[];
  readonly madeAt: string;
}

/** The policy that owners were last told of. */
export interface ToldPolicy {
  readonly versionId: string;
  readonly digest: string;
}
