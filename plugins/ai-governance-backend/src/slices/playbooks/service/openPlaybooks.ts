import {
  folderDigest,
  isRestricted,
  type PlaybookFile,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import { sha256 } from '../../../shared/digest';
import type { Page, PageRequest } from '../../../shared/page';
import type { PlaybookVersion } from '../model';
import type { CurrentPlaybook } from '../views';
import type { PlaybookDeps } from './deps';
import { showPlaybook, type ShownPlaybook } from './shown';

type Deps = Pick<PlaybookDeps, 'views' | 'ambient'>;

/** A playbook in use that every reader may read, as it was published. */
export interface OpenPlaybook {
  readonly playbook: ShownPlaybook;
  /** `PLAYBOOK.md` first; only where texts were asked for. */
  readonly files?: readonly PlaybookFile[];
}

/** Which page of the open playbooks is wanted. */
export interface OpenQuery extends PageRequest {
  readonly hasTexts: boolean;
}

/** An open playbook with the files that were published. */
export interface OpenFolder {
  readonly current: CurrentPlaybook;
  readonly files: readonly PlaybookFile[];
}

/** Versions that readers of every audience get now, by name; deprecated playbooks are left out. */
export const openPlaybooks = async (
  deps: Deps,
): Promise<readonly PlaybookVersion[]> =>
  (await allOpen(deps)).map(({ version }) => version);

/**
 * One page of the open playbooks, by name. One whose stored bytes are not those that were published is left out; the nightly comparison
 * ledgers it. Fails with `shared.invalidCursor`.
 */
export async function readOpenPlaybooks(
  deps: Deps,
  { limit, cursor, hasTexts }: OpenQuery,
): Promise<Page<OpenPlaybook>> {
  const after = readName(cursor);
  const open = (await allOpen(deps)).filter(
    ({ version }) => version.name > after,
  );
  const page = open.slice(0, limit);
  const now = deps.ambient.now();
  const items = (await asPublished(deps, page)).map(({ current, files }) => ({
    playbook: showPlaybook(current, now),
    ...(hasTexts && { files }),
  }));
  const last = page.at(-1)?.version.name;
  return { items, ...(open.length > limit && { nextCursor: last }) };
}

/** Open playbooks with their files, by name; without those whose stored bytes are not those that were published. */
export const readOpenFolders = async (
  deps: Deps,
): Promise<readonly OpenFolder[]> => asPublished(deps, await allOpen(deps));

async function asPublished(
  { views }: Deps,
  playbooks: readonly CurrentPlaybook[],
): Promise<readonly OpenFolder[]> {
  const contents = await views.contents(
    playbooks.map(({ version }) => version.digest),
  );
  return playbooks.flatMap(current => {
    const { digest } = current.version;
    const files = contents.get(digest)?.files;
    const isWhole = files && folderDigest(files, sha256) === digest;
    return isWhole ? [{ current, files }] : [];
  });
}

async function allOpen({
  views,
  ambient,
}: Deps): Promise<readonly CurrentPlaybook[]> {
  const current = await views.current(ambient.now());
  return current
    .filter(
      ({ playbook, version }) =>
        !playbook.deprecation && !isRestricted(version.header.audience),
    )
    .toSorted((a, b) => (a.version.name < b.version.name ? -1 : 1));
}

function readName(cursor: string | undefined): string {
  if (cursor === undefined || /^[a-z0-9-]{1,64}$/.test(cursor))
    return cursor ?? '';
  throw new CodedError(
    'shared.invalidCursor',
    'the `cursor` is not one of this list; use `nextCursor` of the previous page as it is',
  );
}
