import { readBlobs } from './blobs';
import type { ChangedText } from './changedTexts';
import type { Repository } from './repository';

/** A text file as a change leaves it, with the lines that it did not have before. */
export interface AddedText {
  readonly path: string;
  readonly text: string;
  /** Numbers of new lines, from 1 on; absent when the whole file is new. */
  readonly lines?: ReadonlySet<number>;
  readonly commit?: string;
}

/** A file of which nothing can be said. */
export interface UnreadText {
  readonly path: string;
  readonly because: string;
}

/** Told apart by `text`. */
export type AddedOrUnread = AddedText | UnreadText;

const BECAUSE = {
  tooLarge: 'it is larger than 8 MiB',
  missing: 'this clone does not have its content',
} as const;

/**
 * Contents of changed files with what is new in them, one at a time. A line is new when the file had no such line before, wherever
 * it stood: moving code brings nothing in. Binary files are left out.
 */
export async function* readAddedTexts(
  repository: Repository,
  changed: readonly ChangedText[],
): AsyncGenerator<AddedOrUnread, void, undefined> {
  const ids = changed.flatMap(({ before, after }) =>
    before === undefined ? [after] : [after, before],
  );
  const blobs = readBlobs(repository, ids);
  const next = async () => {
    const { value } = await blobs.next();
    return value ?? { kind: 'missing' as const };
  };
  try {
    for (const { path, before, commit } of changed) {
      const now = await next();
      const was = before === undefined ? undefined : await next();
      if (now.kind === 'binary') continue;
      if (now.kind !== 'text') {
        yield { path, because: BECAUSE[now.kind] };
        continue;
      }
      yield {
        path,
        text: now.text,
        ...(was?.kind === 'text'
          ? { lines: newLines(was.text, now.text) }
          : {}),
        ...(commit === undefined ? {} : { commit }),
      };
    }
  } finally {
    await blobs.return();
  }
}

const LINE_END = /\r?\n/;

function newLines(before: string, after: string): ReadonlySet<number> {
  const known = new Set(before.split(LINE_END));
  return new Set(
    after
      .split(LINE_END)
      .flatMap((line, index) => (known.has(line) ? [] : [index + 1])),
  );
}
