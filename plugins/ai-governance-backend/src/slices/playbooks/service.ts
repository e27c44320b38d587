import { PLAYBOOK_FILE, readFolder } from '@ai-enablement/governance-core';
import type { Page, PageRequest } from '../../shared/page';
import type { PlaybookName, PlaybookVersion } from './model';
import {
  type Catalogue,
  type CatalogueQuery,
  readCatalogue,
} from './service/catalogue';
import { checkText, type TextCheck } from './service/checkText';
import {
  type Closing,
  refuseVersion,
  withdrawVersion,
} from './service/closeVersion';
import type { PlaybookDeps } from './service/deps';
import {
  deprecatePlaybook,
  type DeprecationOrder,
  restorePlaybook,
} from './service/deprecate';
import {
  type PlaybookPage,
  readPlaybookPage,
  readVersionPage,
  type VersionPage,
} from './service/playbookPage';
import { type Actor, proposeVersion } from './service/proposeVersion';
import { type Publication, publishVersion } from './service/publishVersion';
import type { Reader } from './service/reader';
import { unreadable } from './service/refusals';
import { type FilledPrompt, renderPrompt } from './service/renderPrompt';

/** The use cases of playbooks, of which none asks for a permission. */
export interface PlaybooksService {
  catalogue(reader: Reader, query: CatalogueQuery): Promise<Catalogue>;
  playbook(reader: Reader, name: string): Promise<PlaybookPage>;
  prompt(
    reader: Reader,
    order: Parameters<typeof renderPrompt>[2],
  ): Promise<FilledPrompt>;
  check(text: string): Promise<TextCheck>;
  proposals(request: PageRequest): Promise<Page<PlaybookVersion>>;
  version(reader: Reader, versionId: string): Promise<VersionPage>;
  /** `text` is a folder as one text. */
  propose(order: {
    readonly actor: Actor;
    readonly text: string;
    readonly reason: string;
  }): Promise<PlaybookVersion>;
  publish(order: Publication): Promise<PlaybookVersion>;
  refuse(order: Closing): Promise<PlaybookVersion>;
  withdraw(order: Closing): Promise<PlaybookVersion>;
  deprecate(order: DeprecationOrder): Promise<PlaybookName>;
  restore(order: Omit<DeprecationOrder, 'successor'>): Promise<PlaybookName>;
}

/** Puts the use cases together. */
export const createPlaybooksService = (
  deps: PlaybookDeps,
): PlaybooksService => ({
  catalogue: (reader, query) => readCatalogue(deps, reader, query),
  playbook: (reader, name) => readPlaybookPage(deps, reader, name),
  prompt: (reader, order) => renderPrompt(deps, reader, order),
  check: text => checkText(deps, text),
  proposals: request => deps.views.inReview(request),
  version: (reader, versionId) => readVersionPage(deps, reader, versionId),
  async propose({ actor, text, reason }) {
    const folder = readFolder(text, PLAYBOOK_FILE);
    if (!folder.ok) throw unreadable(folder.issues);
    return proposeVersion(deps, { actor, files: folder.value, reason });
  },
  publish: order => publishVersion(deps, order),
  refuse: order => refuseVersion(deps, order),
  withdraw: order => withdrawVersion(deps, order),
  deprecate: order => deprecatePlaybook(deps, order),
  restore: order => restorePlaybook(deps, order),
});
