import type { AssistantFile } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** Endings by what the text of a setting is. */
const ENDINGS = { json: 'json', whole: 'yaml' } as const;

/** The name of a file as it is downloaded: its own where it belongs into the repository, else one made of what it is. */
export const downloadName = ({
  id,
  path,
  form,
}: Pick<AssistantFile, 'id' | 'path' | 'form'>): string =>
  path?.slice(path.lastIndexOf('/') + 1) ??
  `${id}.${form === 'json' ? ENDINGS.json : ENDINGS.whole}`;
