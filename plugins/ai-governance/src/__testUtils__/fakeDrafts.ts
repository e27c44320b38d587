import {
  GovernanceApiError,
  type Draft,
  type DraftOperations,
  type DraftRevisionDetail,
} from '@ai-enablement/backstage-plugin-ai-governance-common';

/** A portal that keeps one draft, with others who can save over it. */
export function fakeDrafts(body: string, given: Partial<Draft> = {}) {
  let stored = {
    body,
    draft: {
      draftId: 'd1',
      kind: 'policy',
      title: 'Change of version 3',
      base: 'v3',
      state: 'open',
      revision: 1,
      createdBy: 'user:default/elin.brookvale',
      createdAt: '2026-11-23T08:00:00.000Z',
      savedBy: 'user:default/elin.brookvale',
      savedAt: '2026-11-23T08:00:00.000Z',
      ...given,
    } as Draft,
  };
  const created: { title: string; body: string }[] = [];
  const saves: DraftRevisionDetail[] = [];
  const keep = () => {
    const { revision, title, savedBy, savedAt } = stored.draft;
    const length = stored.body.length;
    saves.push({
      revision: { revision, title, length, savedBy, savedAt },
      body: stored.body,
    });
  };
  keep();
  const update = (draft: Partial<Draft>, text = stored.body) => {
    stored = { draft: { ...stored.draft, ...draft }, body: text };
    if (draft.revision !== undefined) keep();
    return stored.draft;
  };
  const client = {
    listDrafts: async () => ({ items: [stored.draft] }),
    getDraft: async () => stored,
    createDraft: async order => {
      created.push(order);
      return { ...stored.draft, draftId: 'd2' };
    },
    saveDraft: async (_id, { revision, title, body: text }) => {
      if (revision !== stored.draft.revision) {
        throw new GovernanceApiError({
          status: 409,
          code: 'drafts.savedMeanwhile',
          message: 'somebody saved',
        });
      }
      return update({ revision: revision + 1, title }, text);
    },
    listDraftRevisions: async () => ({
      items: saves.map(({ revision }) => revision).reverse(),
    }),
    getDraftRevision: async (_id, number) => {
      const found = saves.find(({ revision }) => revision.revision === number);
      if (found) return found;
      throw new GovernanceApiError({
        status: 404,
        code: 'drafts.draftNotFound',
        message: 'no such revision',
      });
    },
    discardDraft: async () =>
      update({
        state: 'discarded',
        closedBy: 'user:default/elin.brookvale',
        closedAt: '2026-11-23T09:00:00.000Z',
        restorableUntil: '2026-12-23T09:00:00.000Z',
      }),
    restoreDraft: async () =>
      update({ state: 'open', closedBy: undefined, closedAt: undefined }),
  } satisfies Partial<DraftOperations>;
  return {
    client,
    created,
    stored: () => stored,
    /** Somebody else saves. */
    savedByOther: (text: string) =>
      update(
        { revision: stored.draft.revision + 1, savedBy: 'user:default/sana' },
        text,
      ),
  };
}
