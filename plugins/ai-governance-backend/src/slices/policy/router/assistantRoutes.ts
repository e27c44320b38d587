import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedAssistants } from '../authorize/authorizeAssistants';
import { presentAssistantFiles } from './presentAssistantFiles';

/** Adds the routes of what assistants read. */
export function registerAssistantRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedAssistants,
): void {
  router.get(
    '/policy/assistant-files',
    route('getAssistantFiles', 'low', async ({ credentials, query }) => ({
      body: presentAssistantFiles(
        await service.assistantFiles(credentials, query.repository),
      ),
    })),
  );
}
