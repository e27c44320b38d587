import { PLAYBOOK_FILE } from '../format/fileIssues';
import type { PlaybookFile } from '../types';
import { rewriteMarkdown } from './rewriteMarkdown';
import type { InstallInput } from './types';

/** Where the files beside a playbook's text go. */
interface AssetPlace {
  /** From the repository's folder. */
  readonly folder: string;
  /** The playbook's text, as a link from that folder. */
  readonly textLink: string;
}

/** The files beside a playbook's text, in their own order; links between them stay as they are. */
export const assetFiles = (
  { playbook, portalUrl }: InstallInput,
  { folder, textLink }: AssetPlace,
): readonly PlaybookFile[] =>
  playbook.files
    .filter(({ path }) => path !== PLAYBOOK_FILE)
    .map(({ path, text }) => ({
      path: `${folder}/${path}`,
      text: path.toLowerCase().endsWith('.md')
        ? rewriteMarkdown(text, {
            portalUrl,
            fileLink: link => (link === PLAYBOOK_FILE ? textLink : link),
          })
        : text,
    }));
