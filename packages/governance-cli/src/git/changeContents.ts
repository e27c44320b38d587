import { readAddedTexts, type AddedOrUnread } from './addedText';
import {
  readCommittedTexts,
  readFinalTexts,
  type ChangedText,
} from './changedTexts';
import type { CollectedChange } from './collectChange';
import { readFileAt } from './fileAt';
import {
  openRepository,
  type OpenOptions,
  type Repository,
} from './repository';

/** Contents of a change's files, read when asked for. */
export interface ChangeContents {
  /** Every text that its end or one of its commits brings in, those of the end first. */
  readonly addedTexts: () => AsyncIterable<AddedOrUnread>;
  /** A file as it was at the merge base, and as it is at the end; absent where it is not. */
  readonly fileAtBoth: (
    path: string,
  ) => Promise<{ readonly base?: string; readonly head?: string }>;
}

type Range = Pick<CollectedChange, 'mergeBase' | 'headSha' | 'commits'>;

/** Opens the contents of a change that was collected from the same place. */
export async function openContents(
  options: OpenOptions,
  change: Range,
): Promise<ChangeContents> {
  const repository = await openRepository(options);
  return {
    addedTexts: () => addedTexts(repository, change),
    fileAtBoth: async path => ({
      base: await readFileAt(repository, change.mergeBase, path),
      head: await readFileAt(repository, change.headSha, path),
    }),
  };
}

async function* addedTexts(
  repository: Repository,
  { mergeBase: from, headSha: to, commits }: Range,
): AsyncGenerator<AddedOrUnread, void, undefined> {
  const final = await readFinalTexts(repository, { from, to });
  const shas = commits.map(({ sha }) => sha);
  const committed = await readCommittedTexts(repository, shas);
  // What the end has is looked at once, and is not told again of the commit that brought it.
  const meanwhile = new Map(committed.map(text => [keyOf(text), text]));
  for (const text of final) meanwhile.delete(keyOf(text));
  yield* readAddedTexts(repository, [...final, ...meanwhile.values()]);
}

const keyOf = ({ path, after }: ChangedText): string => `${after} ${path}`;
