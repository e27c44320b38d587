import { Readable } from 'node:stream';
import {
  type GovernanceClient,
  playbookReadPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import { CATALOGUE, toDocument } from './toDocument';

const PAGE = 50;

/**
 * Collects the playbooks that every reader may read, with their texts. Restricted ones are never in the index, so nothing of them can be
 * found, counted or guessed by it; the search within AI governance finds them for their audience. Whoever may read no playbooks gets no
 * result of this type. A page that fails fails the whole run, and the search keeps the index that it has.
 */
export class PlaybookCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'playbooks';
  readonly visibilityPermission = playbookReadPermission;

  constructor(
    private readonly client: Pick<GovernanceClient, 'listOpenPlaybooks'>,
  ) {}

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<IndexableDocument> {
    // Search keeps its index when a run brings nothing, and with it what has just been restricted; so there is always something.
    yield CATALOGUE;
    let cursor: string | undefined;
    do {
      const page = await this.client.listOpenPlaybooks({
        ...{ limit: PAGE, hasTexts: true },
        ...(cursor === undefined ? {} : { cursor }),
      });
      for (const item of page.items) {
        // INVARIANT: whatever was answered, nothing of a restricted playbook is indexed.
        if (item.playbook.audience.groups.length === 0) yield toDocument(item);
      }
      cursor = page.nextCursor;
    } while (cursor !== undefined);
  }
}
