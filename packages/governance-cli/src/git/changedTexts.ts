import { pathText } from './pathText';
import { readRecords } from './records';
import type { Repository } from './repository';
import { streamGit } from './runGit';
import type { StagedFrom } from './stagedFrom';

/** A file whose content a commit, a change or the index replaces. */
export interface ChangedText {
  readonly path: string;
  /** Id of the content before; absent for a new file. */
  readonly before?: string;
  /** Id of the content after. */
  readonly after: string;
  /** Commit that brought it, for what the end of the change no longer has. */
  readonly commit?: string;
}

const RAW_HEADER = /^:\d{6} (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;
const NOTHING = /^0+$/;
/** Files and links have texts; submodules do not. */
const TEXT_MODES: readonly string[] = ['100644', '100755', '120000'];

const RAW_ARGS: readonly string[] = [
  '-r',
  '-z',
  '--raw',
  '--no-abbrev',
  '--no-color',
  '--ignore-submodules=none',
  '--find-renames=50%',
  '-l1000',
];

/** What is staged, compared with a tree. */
export const readStagedTexts = ({
  run,
  tree,
}: StagedFrom): Promise<readonly ChangedText[]> =>
  collect(streamGit(run, ['diff-index', '--cached', ...RAW_ARGS, tree, '--']));

/** What the end of a change has and its beginning does not. */
export const readFinalTexts = (
  { run }: Repository,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly ChangedText[]> =>
  collect(streamGit(run, ['diff-tree', ...RAW_ARGS, from, to, '--']));

/** What each commit brings compared with its parent; merges are not compared. One git process for all. */
export const readCommittedTexts = (
  { run }: Repository,
  commits: readonly string[],
): Promise<readonly ChangedText[]> =>
  commits.length === 0
    ? Promise.resolve([])
    : collect(
        streamGit({ ...run, input: `${commits.join('\n')}\n` }, [
          'diff-tree',
          '--stdin',
          '--root',
          ...RAW_ARGS,
        ]),
      );

async function collect(
  chunks: AsyncIterable<Buffer>,
): Promise<readonly ChangedText[]> {
  const texts: ChangedText[] = [];
  let commit: string | undefined;
  let entry: RegExpExecArray | null = null;
  let paths = 0;
  for await (const fields of readRecords(chunks, 1)) {
    for (const field of fields) {
      if (entry && paths > 0) {
        paths -= 1;
        if (paths === 0) add(texts, { entry, field, commit });
        continue;
      }
      entry = RAW_HEADER.exec(field);
      if (entry) paths = 'RC'.includes(entry[4] ?? '') ? 2 : 1;
      else commit = field.trim();
    }
  }
  return texts;
}

function add(
  texts: ChangedText[],
  {
    entry: [, mode = '', before = '', after = ''],
    field,
    commit,
  }: {
    readonly entry: RegExpExecArray;
    readonly field: string;
    readonly commit?: string;
  },
): void {
  if (!TEXT_MODES.includes(mode) || NOTHING.test(after)) return;
  texts.push({
    path: pathText(Buffer.from(field, 'latin1')).path,
    ...(NOTHING.test(before) ? {} : { before }),
    after,
    ...(commit === undefined ? {} : { commit }),
  });
}

const INDEX_ENTRY = /^(\d{6}) ([0-9a-f]+) \d\t/;

/** Every file of the index, as if all of it were new. */
export async function readTrackedTexts({
  run,
}: StagedFrom): Promise<readonly ChangedText[]> {
  const texts: ChangedText[] = [];
  const listed = streamGit(run, ['ls-files', '--stage', '-z', '--full-name']);
  for await (const fields of readRecords(listed, 1))
    for (const field of fields) {
      const [head = '', mode = '', after = ''] = INDEX_ENTRY.exec(field) ?? [];
      if (!TEXT_MODES.includes(mode)) continue;
      const path = Buffer.from(field.slice(head.length), 'latin1');
      texts.push({ path: pathText(path).path, after });
    }
  return texts;
}
