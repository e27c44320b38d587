import type { CommitInput } from '@ai-enablement/governance-core';
import { readRecords, textOf } from './records';
import type { Repository } from './repository';
import { streamGit } from './runGit';

/** Notes of git-ai. */
export const AI_NOTES_REF = 'refs/notes/ai';

/** A commit of a history, with its author's clock. */
export interface HistoryCommit extends CommitInput {
  /** Seconds since 1970, UTC, as the author's machine had it. */
  readonly authoredAt: number;
}

/** Which commits, and in which order. */
export interface CommitRange {
  /** Full id of the commit to start from. */
  readonly head: string;
  /** Full id whose history is left out. */
  readonly base?: string;
  /** Leaves out commits recorded before, as git understands it; already validated. */
  readonly since?: string;
  /** Oldest first, parents before children; otherwise as git streams best. */
  readonly isOldestFirst?: boolean;
}

/** Author and committer share a field, since most commits repeat one that was seen before. */
const FORMAT = ['%H', '%at', '%an%n%ae%n%cn%n%ce', '%P', '%B', '%N'];

const NO_PARENTS: readonly string[] = [];

const MAX_REMEMBERED = 10_000;

type People = Required<Pick<CommitInput, 'author' | 'committer'>>;

/** Reads the people of a commit; the same text gives the same objects. */
function peopleReader(): (field: string) => People {
  const known = new Map<string, People>();
  return field => {
    const before = known.get(field);
    if (before) return before;
    if (known.size >= MAX_REMEMBERED) known.clear();
    const lines = textOf(field).split('\n');
    const [name = '', email = '', committer = '', committerEmail = ''] = lines;
    const people = {
      author: { name, email },
      committer: { name: committer, email: committerEmail },
    };
    // A part of a long text keeps the whole of it in memory; a text put together anew stands alone.
    known.set(field.split('\n').join('\n'), people);
    return people;
  };
}

function parentsOf(field: string): readonly string[] {
  if (field === '') return NO_PARENTS;
  return field.includes(' ') ? field.split(' ') : [field];
}

function commitAt(
  fields: readonly string[],
  start: number,
  peopleOf: (field: string) => People,
): HistoryCommit {
  // By position: a history has hundreds of thousands of fields, and taking lists apart is several times slower.
  const { author, committer } = peopleOf(fields[start + 2] ?? '');
  const note = fields[start + 5];
  return {
    sha: fields[start] ?? '',
    authoredAt: Number(fields[start + 1]),
    author,
    committer,
    parents: parentsOf(fields[start + 3] ?? ''),
    message: textOf(fields[start + 4] ?? ''),
    notes: note ? [textOf(note)] : undefined,
  };
}

function argsOf(range: CommitRange): readonly string[] {
  return [
    'log',
    '-z',
    '--no-patch',
    '--no-color',
    '--no-show-signature',
    '--encoding=UTF-8',
    '--no-notes',
    // Where there are none, git warns on its standard error and leaves the field empty.
    `--notes=${AI_NOTES_REF}`,
    ...(range.isOldestFirst ? ['--topo-order', '--reverse'] : []),
    ...(range.since === undefined ? [] : [`--since=${range.since}`]),
    `--format=tformat:${FORMAT.join('%x00')}`,
    range.head,
    ...(range.base === undefined ? [] : [`^${range.base}`]),
    '--',
  ];
}

/**
 * Streams commits with their messages and `refs/notes/ai` notes, in batches. Only notes of commits in the range are read;
 * texts are recoded to UTF-8 from what the commit declares.
 */
export async function* readCommits(
  repository: Repository,
  range: CommitRange,
): AsyncGenerator<readonly HistoryCommit[], void, undefined> {
  const output = streamGit(repository.run, argsOf(range));
  const peopleOf = peopleReader();
  for await (const fields of readRecords(output, FORMAT.length)) {
    const batch: HistoryCommit[] = [];
    for (let start = 0; start < fields.length; start += FORMAT.length)
      batch.push(commitAt(fields, start, peopleOf));
    yield batch;
  }
}
