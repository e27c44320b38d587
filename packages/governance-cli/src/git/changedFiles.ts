import type { ChangedFile } from '@ai-enablement/governance-core';
import { unavailable } from '../failure';
import { pathText } from './pathText';
import type { Repository } from './repository';
import type { StagedFrom } from './stagedFrom';
import { streamGit } from './runGit';

/** A file of a change, as git compares two trees. */
export interface CollectedFile extends ChangedFile {
  readonly isBinary: boolean;
  readonly isSubmodule: boolean;
  /** Whether `path` or `previousPath` holds `%XX` for bytes that are no UTF-8. */
  readonly isPathEscaped: boolean;
  /** Lines; absent for binary files. */
  readonly additions?: number;
  readonly deletions?: number;
}

type Status = ChangedFile['status'];

const STATUS: Readonly<Record<string, Status>> = {
  A: 'added',
  M: 'modified',
  D: 'deleted',
  R: 'renamed',
  C: 'copied',
  T: 'typeChanged',
};

const SUBMODULE_MODE = '160000';

/** More renamed files than this are only paired when their contents are equal: similarity is quadratic. */
const RENAME_LIMIT = 1000;

const unreadable = () =>
  unavailable(
    'cli.unreadableDiff',
    'the output of `git diff-tree` could not be understood',
    {
      hint: 'update git to 2.30 or newer',
    },
  );

/** Pieces between NULs, as bytes. */
async function* pieces(
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer, void, undefined> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const data = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
      yield data.subarray(start, end);
      start = end + 1;
    }
    rest = data.subarray(start);
  }
  if (rest.length > 0) throw unreadable();
}

interface RawEntry {
  readonly status: Status;
  readonly isSubmodule: boolean;
  readonly hasTwoPaths: boolean;
}

const RAW = /^:(\d{6}) (\d{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/;
const COUNTS = /^(\d+|-)\t(\d+|-)\t/;

function readRaw(header: Buffer): RawEntry {
  const [, oldMode, newMode, letter = ''] =
    RAW.exec(header.toString('latin1')) ?? [];
  const status = STATUS[letter];
  if (!status) throw unreadable();
  return {
    status,
    isSubmodule: oldMode === SUBMODULE_MODE || newMode === SUBMODULE_MODE,
    hasTwoPaths: letter === 'R' || letter === 'C',
  };
}

function fileOf(entry: RawEntry, paths: readonly Buffer[]): CollectedFile {
  const texts = paths.map(pathText);
  const path = texts[texts.length - 1]?.path ?? '';
  return {
    path,
    ...(entry.hasTwoPaths && { previousPath: texts[0]?.path }),
    status: entry.status,
    isBinary: false,
    isSubmodule: entry.isSubmodule,
    isPathEscaped: texts.some(text => text.isEscaped),
  };
}

function withCounts(file: CollectedFile, piece: Buffer): CollectedFile {
  const [, added = '', deleted = ''] =
    COUNTS.exec(piece.toString('latin1')) ?? [];
  if (added === '') throw unreadable();
  if (added === '-') return { ...file, isBinary: true };
  return { ...file, additions: Number(added), deletions: Number(deleted) };
}

/** Git writes all files with their modes first, and then, in the same order, their line counts. */
async function readDiff(
  chunks: AsyncIterable<Buffer>,
): Promise<readonly CollectedFile[]> {
  const files: CollectedFile[] = [];
  let counted = 0;
  const source = pieces(chunks)[Symbol.asyncIterator]();
  const next = async () => (await source.next()).value ?? undefined;
  const required = async () => {
    const piece = await next();
    if (!piece) throw unreadable();
    return piece;
  };
  for (let piece = await next(); piece; piece = await next()) {
    if (piece[0] === 0x3a) {
      const entry = readRaw(piece);
      const paths = [await required()];
      if (entry.hasTwoPaths) paths.push(await required());
      files.push(fileOf(entry, paths));
      continue;
    }
    const file = files[counted];
    if (!file) throw unreadable();
    files[counted++] = withCounts(file, piece);
    // Two paths follow in pieces of their own when the counts end in a tab.
    if (file.previousPath !== undefined)
      for (let path = 0; path < 2; path++) await required();
  }
  if (counted !== files.length) throw unreadable();
  return files;
}

const DIFF_ARGS: readonly string[] = [
  '-r',
  '-z',
  '--raw',
  '--numstat',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--full-index',
  '--ignore-submodules=none',
  '--submodule=short',
  '--diff-algorithm=myers',
  '--find-renames=50%',
  `-l${RENAME_LIMIT}`,
];

/** Both trees compared: every file once, renames found by likeness of at least half, in git's order of paths. */
export const readChangedFiles = (
  { run }: Repository,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly CollectedFile[]> =>
  readDiff(streamGit(run, ['diff-tree', ...DIFF_ARGS, from, to, '--']));

/** The same for what is staged, compared with a tree. */
export const readStagedFiles = ({
  run,
  tree,
}: StagedFrom): Promise<readonly CollectedFile[]> =>
  readDiff(
    streamGit(run, ['diff-index', '--cached', ...DIFF_ARGS, tree, '--']),
  );
