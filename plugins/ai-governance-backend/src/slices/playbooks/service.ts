import { PLAYBOOK_FILE, readFolder } from '@ai-enablement/governance-core';
import type { Page, PageRequest } from '../../shared/page';
import type { PlaybookVersion } from './model';
import {
  type Catalogue,
  type CatalogueQuery,
  readCatalogue,
} from './service/catalogue';
import { readSkill, readSkillFile, readSkills } from './service/agentSkills';
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
  type OpenPlaybook,
  type OpenQuery,
  readOpenPlaybooks,
} from './service/openPlaybooks';
import {
  type PlaybookPage,
  readPlaybookPage,
  readVersionPage,
  type VersionPage,
} from './service/playbookPage';
import { packFiles } from './service/packFiles';
import { proposeVersion } from './service/proposeVersion';
import { type Publication, publishVersion } from './service/publishVersion';
import type { Reader } from './service/reader';
import { unreadable } from './service/refusals';
import { indexOf, type SkillIndex } from './service/skillIndex';
import { showVersion, type ShownVersion } from './service/shown';
import { type FilledPrompt, renderPrompt } from './service/renderPrompt';

type Ordered<Order> = Omit<Order, 'actor'>;

/** The use cases of playbooks as a reader sees their answers; none asks for a permission. */
export interface PlaybooksService {
  catalogue(reader: Reader, query: CatalogueQuery): Promise<Catalogue>;
  playbook(reader: Reader, name: string): Promise<PlaybookPage>;
  skillIndex(reader: Reader): Promise<SkillIndex>;
  /** Text of one file of a skill. Fails with `playbooks.playbookNotFound`. */
  skillFile(
    reader: Reader,
    file: { readonly name: string; readonly path: string },
  ): Promise<string>;
  /** The skill as `.tar.gz`. Fails with `playbooks.playbookNotFound`. */
  skillArchive(reader: Reader, name: string): Promise<Buffer>;
  /** What every reader may read; the same for all. */
  open(reader: Reader, query: OpenQuery): Promise<Page<OpenPlaybook>>;
  prompt(
    reader: Reader,
    order: Parameters<typeof renderPrompt>[2],
  ): Promise<FilledPrompt>;
  check(text: string): Promise<TextCheck>;
  proposals(reader: Reader, request: PageRequest): Promise<Page<ShownVersion>>;
  version(reader: Reader, versionId: string): Promise<VersionPage>;
  /** `text` is a folder as one text. */
  propose(
    reader: Reader,
    order: { readonly text: string; readonly reason: string },
  ): Promise<ShownVersion>;
  publish(reader: Reader, order: Ordered<Publication>): Promise<ShownVersion>;
  refuse(reader: Reader, order: Ordered<Closing>): Promise<ShownVersion>;
  withdraw(reader: Reader, order: Ordered<Closing>): Promise<ShownVersion>;
  /** The playbook as it is then. */
  deprecate(
    reader: Reader,
    order: Ordered<DeprecationOrder>,
  ): Promise<PlaybookPage>;
  restore(
    reader: Reader,
    order: Omit<Ordered<DeprecationOrder>, 'successor'>,
  ): Promise<PlaybookPage>;
}

/** Puts the use cases together. */
export function createPlaybooksService(deps: PlaybookDeps): PlaybooksService {
  const shown = async (reader: Reader, version: Promise<PlaybookVersion>) =>
    showVersion(deps, reader, await version);
  return {
    catalogue: (reader, query) => readCatalogue(deps, reader, query),
    playbook: (reader, name) => readPlaybookPage(deps, reader, name),
    skillIndex: async () => indexOf(await readSkills(deps)),
    skillFile: (_reader, file) => readSkillFile(deps, file),
    skillArchive: async (_reader, name) =>
      packFiles((await readSkill(deps, name)).files),
    open: (_reader, query) => readOpenPlaybooks(deps, query),
    prompt: (reader, order) => renderPrompt(deps, reader, order),
    check: text => checkText(deps, text),
    async proposals(reader, request) {
      const page = await deps.views.inReview(request);
      const items = page.items.map(each => showVersion(deps, reader, each));
      return { ...page, items };
    },
    version: (reader, versionId) => readVersionPage(deps, reader, versionId),
    async propose(reader, { text, reason }) {
      const folder = readFolder(text, PLAYBOOK_FILE);
      if (!folder.ok) throw unreadable(folder.issues);
      const { actor } = reader;
      const proposal = { actor, files: folder.value, reason };
      return shown(reader, proposeVersion(deps, proposal));
    },
    publish: (reader, order) =>
      shown(reader, publishVersion(deps, { ...order, actor: reader.actor })),
    refuse: (reader, order) =>
      shown(reader, refuseVersion(deps, { ...order, actor: reader.actor })),
    withdraw: (reader, order) =>
      shown(reader, withdrawVersion(deps, { ...order, actor: reader.actor })),
    async deprecate(reader, order) {
      await deprecatePlaybook(deps, { ...order, actor: reader.actor });
      return readPlaybookPage(deps, reader, order.name);
    },
    async restore(reader, order) {
      await restorePlaybook(deps, { ...order, actor: reader.actor });
      return readPlaybookPage(deps, reader, order.name);
    },
  };
}
