import type { AssistantFile } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** The name of a file as it is downloaded: its own where it belongs into the repository, else its id; settings are JSON or YAML. */
export const downloadName = ({
  id,
  path,
  form,
}: Pick<AssistantFile, 'id' | 'path' | 'form'>): string =>
  path?.slice(path.lastIndexOf('/') + 1) ??
  `${id}.${form === 'json' ? 'json' : 'yaml'}`;
