import type {
  Draft as DraftView,
  DraftRevision as DraftRevisionView,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Draft, DraftRevision } from '../model';
import { restorableUntil } from '../restorable';

/** A draft as callers see it, without its text. */
export function toDraftView(draft: Draft): DraftView {
  const { base, copyOf, closedBy, closedAt, becomes } = draft;
  const until = restorableUntil(draft);
  return {
    draftId: draft.draftId,
    kind: draft.kind,
    title: draft.title,
    state: draft.state,
    revision: draft.revision,
    createdBy: draft.createdBy,
    createdAt: draft.createdAt,
    savedBy: draft.savedBy,
    savedAt: draft.savedAt,
    ...(base === undefined ? {} : { base }),
    ...(copyOf === undefined ? {} : { copyOf }),
    ...(closedBy === undefined ? {} : { closedBy }),
    ...(closedAt === undefined ? {} : { closedAt }),
    ...(becomes === undefined ? {} : { becomes }),
    ...(until === undefined ? {} : { restorableUntil: until }),
  };
}

/** A kept save as callers see it, without its text. */
export const toRevisionView = ({
  revision,
  title,
  length,
  savedBy,
  savedAt,
}: DraftRevision): DraftRevisionView => ({
  revision,
  title,
  length,
  savedBy,
  savedAt,
});
