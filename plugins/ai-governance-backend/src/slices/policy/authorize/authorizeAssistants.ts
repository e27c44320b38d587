import { policyReadPermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import { requirePermission } from '../../../shared/requirePermission';
import type {
  AssistantFilesView,
  AssistantUseCases,
} from '../service/assistantUseCases';
import { type Guards, requireAllReadable } from './guards';

/** What callers may ask about files that assistants read. */
export interface AuthorizedAssistants {
  assistantFiles(
    credentials: CallerCredentials,
    repository: string,
  ): Promise<AssistantFilesView>;
}

/** Checks permissions on files of assistants. They are whole or not at all: without some entities they would close less. */
export const authorizeAssistants = (
  inner: AssistantUseCases,
  guards: Guards,
): AuthorizedAssistants => ({
  async assistantFiles(credentials, repository) {
    const { permissions } = guards;
    await requirePermission(permissions, credentials, policyReadPermission);
    const files = await inner.assistantFiles(repository);
    const asked = { repository, refs: files.entityRefs };
    await requireAllReadable(guards, credentials, asked);
    return files;
  },
});
