import type {
  Draft,
  DraftDetail,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Failure } from '../shared/failure';

/** What a person writes of a draft. */
export interface DraftText {
  readonly title: string;
  readonly body: string;
}

/** How far the portal has what is written. */
export type Saving =
  /** The portal has it. */
  | { readonly status: 'saved' }
  /** Waits for a pause in the writing. */
  | { readonly status: 'waiting' }
  | { readonly status: 'saving' }
  /** Kept in this browser; tried again by itself while that can help. */
  | { readonly status: 'failed'; readonly failure: Failure }
  /** Somebody saved meanwhile; the person chooses. */
  | { readonly status: 'conflict'; readonly theirs: DraftDetail }
  /** Somebody handed it in or discarded it meanwhile; what is written can be kept as a copy. */
  | { readonly status: 'closed'; readonly theirs: DraftDetail };

/** A draft on the screen. */
export interface OpenDraft extends DraftText {
  /** As the portal had it when it was last heard of. */
  readonly draft: Draft;
  readonly saving: Saving;
  /** False when the browser keeps nothing, so that a reload would lose what is not saved. */
  readonly isKeptHere: boolean;
  /** What was written before the other text was taken instead; can be taken back. */
  readonly setAside: DraftText | undefined;
  /** Counts the texts that came from elsewhere than the keyboard; an editor shows each. */
  readonly replaced: number;
}

/** Whether two texts say the same. */
export const isSame = (a: DraftText, b: DraftText): boolean =>
  a.title === b.title && a.body === b.body;

/** What is written, apart from everything else. */
export const textOf = ({ title, body }: DraftText): DraftText => ({
  title,
  body,
});

/** A stored draft as a text. */
export const storedText = ({ draft, body }: DraftDetail): DraftText => ({
  title: draft.title,
  body,
});
