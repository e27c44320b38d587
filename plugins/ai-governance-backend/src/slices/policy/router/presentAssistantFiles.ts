import type {
  AssistantFile,
  AssistantFiles,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type {
  AssistantFilesView,
  RenderedFile,
} from '../service/assistantUseCases';

/** Files of assistants as the API shows them. */
export const presentAssistantFiles = ({
  repository,
  policyDigest,
  entityRefs: _,
  files,
  repositories,
}: AssistantFilesView): AssistantFiles => ({
  repository,
  policyDigest,
  repositories,
  files: files.map(presentFile),
});

const presentFile = ({ target, text, file }: RenderedFile): AssistantFile => ({
  id: target.id,
  title: target.title,
  ...(target.place.kind === 'file'
    ? { path: target.place.path }
    : { settings: target.place.where }),
  form: target.form,
  scope: target.scope,
  force: target.force,
  ignoredBy: [...target.ignoredBy],
  references: [...target.references],
  text,
  file,
});
