import type {
  Draft as DraftView,
  DraftRevision as DraftRevisionView,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import type { AuthorizedDraftsService } from './authorize';
import { toDraftView, toRevisionView } from './router/present';

/** Adds the routes of drafts. */
export function registerDraftRoutes(
  router: ApiRouter,
  {
    route,
    service,
  }: {
    readonly route: RouteFactory;
    readonly service: AuthorizedDraftsService;
  },
): void {
  router.get(
    '/drafts',
    route('listDrafts', 'low', async ({ credentials, query }) => {
      const { limit = 25, ...filter } = query;
      const page = await service.drafts(credentials, { ...filter, limit });
      const items: DraftView[] = page.items.map(toDraftView);
      return { body: { ...page, items } };
    }),
  );
  router.get(
    '/drafts/:draftId',
    route('getDraft', 'low', async ({ credentials, path }) => {
      const draft = await service.draft(credentials, path.draftId);
      return { body: { draft: toDraftView(draft), body: draft.body } };
    }),
  );
  router.get(
    '/drafts/:draftId/revisions',
    route('listDraftRevisions', 'low', async ({ credentials, path, query }) => {
      const { limit = 25, cursor } = query;
      const request = { limit, cursor };
      const page = await service.revisions(credentials, path.draftId, request);
      const items: DraftRevisionView[] = page.items.map(toRevisionView);
      return { body: { ...page, items } };
    }),
  );
  router.get(
    '/drafts/:draftId/revisions/:revision',
    route('getDraftRevision', 'low', async ({ credentials, path }) => {
      const { draftId, revision } = path;
      const found = await service.revision(credentials, draftId, revision);
      return { body: { revision: toRevisionView(found), body: found.body } };
    }),
  );
  registerChanges(router, route, service);
}

function registerChanges(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedDraftsService,
): void {
  router.post(
    '/drafts',
    route('createDraft', 'medium', async ({ credentials, body }) => ({
      status: 201,
      body: toDraftView(await service.create(credentials, body)),
    })),
  );
  // Comes with every pause of writing; what matters of a draft are its other steps.
  router.put(
    '/drafts/:draftId',
    route('saveDraft', 'low', async ({ credentials, path, body }) => ({
      body: toDraftView(await service.save(credentials, { ...body, ...path })),
    })),
  );
  router.post(
    '/drafts/:draftId/discard',
    route('discardDraft', 'medium', async ({ credentials, path }) => ({
      body: toDraftView(await service.discard(credentials, path.draftId)),
    })),
  );
  router.post(
    '/drafts/:draftId/restoration',
    route('restoreDraft', 'medium', async ({ credentials, path }) => ({
      body: toDraftView(await service.restore(credentials, path.draftId)),
    })),
  );
  router.post(
    '/drafts/:draftId/submission',
    route('submitDraft', 'medium', async ({ credentials, path, body }) => ({
      body: toDraftView(
        await service.submit(credentials, { ...body, ...path }),
      ),
    })),
  );
}
