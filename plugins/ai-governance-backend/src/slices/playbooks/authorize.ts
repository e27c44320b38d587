import {
  playbookProposePermission,
  playbookPublishPermission,
  playbookReadPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { CallerCredentials } from '../../shared/callerCredentials';
import {
  type ForCallers,
  type PlaybookGuards,
  readerOf,
  readerWith,
} from './authorize/readerOf';
import type { Reader } from './service/reader';
import type { PlaybooksService } from './service';

/** What callers may do with playbooks; those of audiences that they do not belong to are not there. */
export type AuthorizedPlaybooks = {
  readonly [Name in Exclude<keyof PlaybooksService, 'check'>]: ForCallers<
    PlaybooksService[Name]
  >;
} & {
  check(
    credentials: CallerCredentials,
    text: string,
  ): ReturnType<PlaybooksService['check']>;
};

/** Checks the permission of every use case. */
export function authorizePlaybooks(
  inner: PlaybooksService,
  guards: PlaybookGuards,
): AuthorizedPlaybooks {
  const asReader = readerWith(guards, playbookReadPermission);
  const asWriter = readerWith(guards, playbookProposePermission);
  const asPublisher = readerWith(guards, playbookPublishPermission);
  /** Whoever may publish, or else propose. */
  const asAuthor = async (credentials: CallerCredentials): Promise<Reader> => {
    const reader = await readerOf(guards, credentials);
    return reader.mayPublish ? reader : asWriter(credentials);
  };
  return {
    catalogue: async (credentials, query) =>
      inner.catalogue(await asReader(credentials), query),
    playbook: async (credentials, name) =>
      inner.playbook(await asReader(credentials), name),
    open: async (credentials, query) =>
      inner.open(await asReader(credentials), query),
    skillIndex: async credentials =>
      inner.skillIndex(await asReader(credentials)),
    skillFile: async (credentials, file) =>
      inner.skillFile(await asReader(credentials), file),
    skillArchive: async (credentials, name) =>
      inner.skillArchive(await asReader(credentials), name),
    prompt: async (credentials, order) =>
      inner.prompt(await asReader(credentials), order),
    version: async (credentials, versionId) =>
      inner.version(await asReader(credentials), versionId),
    async check(credentials, text) {
      await asAuthor(credentials);
      return inner.check(text);
    },
    proposals: async (credentials, request) =>
      inner.proposals(await asAuthor(credentials), request),
    withdraw: async (credentials, order) =>
      inner.withdraw(await asAuthor(credentials), order),
    propose: async (credentials, order) =>
      inner.propose(await asWriter(credentials), order),
    publish: async (credentials, order) =>
      inner.publish(await asPublisher(credentials), order),
    refuse: async (credentials, order) =>
      inner.refuse(await asPublisher(credentials), order),
    deprecate: async (credentials, order) =>
      inner.deprecate(await asPublisher(credentials), order),
    restore: async (credentials, order) =>
      inner.restore(await asPublisher(credentials), order),
  };
}
