import {
  readInstantCursor,
  writeInstantCursor,
} from '../../shared/instantCursor';
import { type PageRequest, toPage } from '../../shared/page';
import type { Draft, Save, Step, WrittenDraft, WrittenRevision } from './model';
import type { DraftStore } from './store';
import type { DraftsQuery, DraftViews } from './views';
import { readRevisionCursor } from './views/revisionCursor';

/** Drafts in memory; kept like the tables by their shared contract. */
export class FakeDrafts implements DraftStore, DraftViews {
  private readonly kept = new Map<string, Draft>();
  private readonly saves = new Map<string, Map<number, WrittenRevision>>();

  async insert(_transaction: unknown, { body, ...draft }: WrittenDraft) {
    if (this.kept.has(draft.draftId)) throw new Error('the draft is stored');
    this.kept.set(draft.draftId, draft);
    this.saves.set(draft.draftId, new Map());
    this.keep(draft, body);
  }

  async save(_transaction: unknown, save: Save) {
    const { draftId, revision, title, body, savedBy, savedAt } = save;
    const draft = this.kept.get(draftId);
    if (draft?.state !== 'open' || draft.revision !== revision) return false;
    const next = { ...draft, revision: revision + 1, title, savedBy, savedAt };
    this.kept.set(draftId, next);
    this.keep(next, body);
    return true;
  }

  async move(_transaction: unknown, step: Step) {
    const { draftId, from, to, revision = undefined, ...closing } = step;
    const draft = this.kept.get(draftId);
    if (draft?.state !== from) return false;
    if (revision !== undefined && draft.revision !== revision) return false;
    const { closedBy, closedAt, becomes, ledgerEntryId } = closing;
    this.kept.set(draftId, {
      ...draft,
      state: to,
      closedBy,
      closedAt,
      becomes,
      ledgerEntryId,
    });
    return true;
  }

  async revisionsOf(
    _transaction: unknown,
    draftId: string,
    revisions: readonly number[],
  ) {
    return this.savesOf(draftId)
      .filter(({ revision }) => revisions.includes(revision))
      .map(withoutBody);
  }

  async forget(_transaction: unknown, draftId: string, revision: number) {
    this.saves.get(draftId)?.delete(revision);
  }

  async removeDiscarded(_transaction: unknown, before: string, limit: number) {
    const ids = [...this.kept.values()]
      .filter(
        ({ state, closedAt = '' }) =>
          state === 'discarded' && closedAt < before,
      )
      .sort((a, b) => ((a.closedAt ?? '') < (b.closedAt ?? '') ? -1 : 1))
      .slice(0, limit)
      .map(({ draftId }) => draftId);
    ids.forEach(id => {
      this.kept.delete(id);
      this.saves.delete(id);
    });
    return ids.length;
  }

  async draft(draftId: string) {
    const draft = this.kept.get(draftId);
    const save = draft && this.saves.get(draftId)?.get(draft.revision);
    return draft && save && { ...draft, body: save.body };
  }

  async drafts(query: DraftsQuery) {
    const { kind, state, createdBy, notCreatedBy, cursor } = query;
    const before = cursor === undefined ? undefined : readInstantCursor(cursor);
    const found = [...this.kept.values()]
      .filter(
        draft =>
          draft.kind === kind &&
          (state === undefined || draft.state === state) &&
          (createdBy === undefined || draft.createdBy === createdBy) &&
          draft.createdBy !== notCreatedBy &&
          (!before || keyOf(draft) < `${before.at}~${before.id}`),
      )
      .sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1));
    return toPage(found, query, { item: draft => draft, cursor: keyOf });
  }

  async revisions(draftId: string, request: PageRequest) {
    const before =
      request.cursor === undefined
        ? Infinity
        : readRevisionCursor(request.cursor);
    const found = this.savesOf(draftId)
      .filter(({ revision }) => revision < before)
      .sort((a, b) => b.revision - a.revision);
    return toPage(found, request, {
      item: withoutBody,
      cursor: ({ revision }) => String(revision),
    });
  }

  async revision(draftId: string, revision: number) {
    return this.saves.get(draftId)?.get(revision);
  }

  private keep(draft: Draft, body: string): void {
    const { draftId, revision, title, savedBy, savedAt } = draft;
    this.saves.get(draftId)?.set(revision, {
      revision,
      title,
      length: body.length,
      savedBy,
      savedAt,
      body,
    });
  }

  private savesOf(draftId: string): WrittenRevision[] {
    return [...(this.saves.get(draftId)?.values() ?? [])];
  }
}

const keyOf = ({ savedAt, draftId }: Draft): string =>
  writeInstantCursor({ at: savedAt, id: draftId });

const withoutBody = ({ body: _body, ...rest }: WrittenRevision) => rest;
