import {
  createTraceIndex,
  parseAgentTraces,
  TRACE_LIMITS,
  type AgentTraceRecord,
  type AgentTraces,
  type CommitInput,
  type TraceIndex,
} from '@ai-enablement/governance-core';
import { addedLinesOf, type WantsPath } from './addedLines';
import type { Repository } from './repository';
import { readGit, streamGit } from './runGit';
import { TRACE_FOLDER } from './traceFolder';

/** Agent Trace records of a repository, ready to be asked about its commits. */
export interface HistoryTraces extends TraceIndex {
  /** Lines of which files have to be counted for a commit. */
  readonly wantsPath: WantsPath;
  readonly dropped: AgentTraces['dropped'];
}

const FILE = /^100(?:644|755) blob ([0-9a-f]{40,64})\t(.+)$/s;
const RECORDS = /\.jsonl?$/;
const MOST_FILES = 1000;

/** Of a repository without records. */
export const NO_TRACES: HistoryTraces = {
  concerns: () => false,
  tracesOf: () => [],
  wantsPath: () => false,
  dropped: {},
};

/**
 * Reads the Agent Trace records that a commit holds below `.agent-trace/`, `*.jsonl` and `*.json`, links and folders left
 * out; at most 64 MiB. Where there are none, which is nearly always, this is one git process.
 */
export async function readTraces(
  repository: Repository,
  commit: string,
): Promise<HistoryTraces> {
  const listed = await readGit(repository.run, [
    'ls-tree',
    '-z',
    commit,
    '--',
    TRACE_FOLDER,
  ]);
  const blobs = listed
    .split('\0')
    .flatMap(entry => {
      const [, id = '', path = ''] = FILE.exec(entry) ?? [];
      return RECORDS.test(path) ? [id] : [];
    })
    .slice(0, MOST_FILES);
  if (blobs.length === 0) return NO_TRACES;
  const files = (await readBlobs(repository, blobs)).map(parseAgentTraces);
  const records = files
    .flatMap(file => file.records)
    .slice(0, TRACE_LIMITS.records);
  const dropped = files.reduce<AgentTraces['dropped']>(
    (sum, file) => addCounts(sum, file.dropped),
    {},
  );
  return { ...(await indexOf(repository, records)), dropped };
}

const addCounts = (
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> => ({
  ...a,
  ...Object.fromEntries(
    Object.entries(b).map(([key, count]) => [key, (a[key] ?? 0) + count]),
  ),
});

/** Texts of blobs, in order, until 64 MiB are full. Two git processes. */
async function readBlobs(
  { run }: Repository,
  ids: readonly string[],
): Promise<readonly string[]> {
  const sizes = await readGit({ ...run, input: `${ids.join('\n')}\n` }, [
    'cat-file',
    '--batch-check=%(objectname) %(objectsize)',
  ]);
  let left = TRACE_LIMITS.characters;
  const wanted = sizes.split('\n').flatMap(line => {
    const [id = '', size] = line.split(' ');
    const bytes = Number(size);
    if (!Number.isInteger(bytes) || bytes > left) return [];
    left -= bytes;
    return [{ id, bytes }];
  });
  if (wanted.length === 0) return [];
  const input = `${wanted.map(({ id }) => id).join('\n')}\n`;
  const chunks: Buffer[] = [];
  for await (const chunk of streamGit({ ...run, input }, [
    'cat-file',
    '--batch=',
  ]))
    chunks.push(chunk);
  const all = Buffer.concat(chunks);
  let start = 0;
  return wanted.map(({ bytes }) => {
    // Each begins with an empty line, since nothing is asked to be told of it, and ends with one.
    const text = all.toString('utf8', start + 1, start + 1 + bytes);
    start += bytes + 2;
    return text;
  });
}

async function indexOf(
  repository: Repository,
  records: readonly AgentTraceRecord[],
): Promise<Omit<HistoryTraces, 'dropped'>> {
  const paths = new Map<string, Set<string>>();
  for (const { revision, contributions } of records) {
    const known = paths.get(revision) ?? new Set<string>();
    for (const { path } of contributions) known.add(path);
    paths.set(revision, known);
  }
  const named = await commitsAmong(repository, [...paths.keys()]);
  const lines = await addedLinesOf(
    repository,
    named,
    (sha, path) => paths.get(sha)?.has(path) ?? false,
  );
  const index = createTraceIndex(
    records,
    new Map([...lines].map(([sha, { byPath }]) => [sha, byPath])),
  );
  const all = new Set([...paths.values()].flatMap(known => [...known]));
  return { ...index, wantsPath: (_, path) => all.has(path) };
}

/** The ids that are commits of this repository. One git process. */
async function commitsAmong(
  { run }: Repository,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const said = await readGit({ ...run, input: `${ids.join('\n')}\n` }, [
    'cat-file',
    '--batch-check=%(objecttype) %(objectname)',
  ]);
  return said
    .split('\n')
    .flatMap(line => (line.startsWith('commit ') ? [line.slice(7)] : []));
}

/** The commit with the lines that it adds and the records about it. */
export function withTraces<Commit extends CommitInput>(
  commit: Commit,
  {
    traces,
    lines,
  }: {
    readonly traces: TraceIndex;
    readonly lines: Awaited<ReturnType<typeof addedLinesOf>>;
  },
): Commit {
  const added = lines.get(commit.sha);
  const found = traces.tracesOf(commit, added?.byPath);
  return {
    ...commit,
    addedLines: added?.total,
    ...(found.length > 0 && { traces: found }),
  };
}
