import type { AgentTraceRecord } from './agentTrace';
import { countLines } from './lineRanges';
import type { CommitInput, CommitTrace } from './types';

/** Lines that a commit adds, by path; files that gain none are absent. */
export type AddedLines = ReadonlyMap<string, number>;

/** Which Agent Trace records are about which commit. */
export interface TraceIndex {
  /** Whether any record may be about the commit; then the lines that it adds have to be known. */
  concerns(commit: Pick<CommitInput, 'sha' | 'parents'>): boolean;
  /** The records about a commit that adds these lines; empty when there are none. */
  tracesOf(
    commit: Pick<CommitInput, 'sha' | 'parents'>,
    added: AddedLines | undefined,
  ): readonly CommitTrace[];
}

const NO_TRACES: readonly CommitTrace[] = [];

/**
 * Whether the commit that a record names added at least as many lines in every file as the record tells of. Unknown counts
 * take the record at its word.
 */
function isOwn(
  { contributions }: AgentTraceRecord,
  added: AddedLines | undefined,
): boolean {
  if (!added) return true;
  const rangesOf = new Map<string, (readonly [number, number])[]>();
  for (const { path, ranges } of contributions)
    rangesOf.set(path, [...(rangesOf.get(path) ?? []), ...ranges]);
  return [...rangesOf].every(
    ([path, ranges]) => countLines(ranges) <= (added.get(path) ?? 0),
  );
}

const touches = (
  { contributions }: AgentTraceRecord,
  added: AddedLines | undefined,
): boolean => !added || contributions.some(({ path }) => added.has(path));

function groupByRevision(
  records: readonly AgentTraceRecord[],
): ReadonlyMap<string, readonly AgentTraceRecord[]> {
  const groups = new Map<string, AgentTraceRecord[]>();
  for (const record of records) {
    const group = groups.get(record.revision);
    if (group) group.push(record);
    else groups.set(record.revision, [record]);
  }
  return groups;
}

/**
 * Tells which commit a record is about. By the specification it names the commit that holds its lines. The reference recorder
 * writes while an assistant edits, and so names the commit *before* the one that the edits end up in. A record whose lines
 * its commit did not add is therefore taken for a trace in the commits that follow directly and gain lines in its files.
 * `addedBy` holds the lines that each named commit adds; commits that are not there are unknown.
 */
export function createTraceIndex(
  records: readonly AgentTraceRecord[],
  addedBy: ReadonlyMap<string, AddedLines>,
): TraceIndex {
  const own = groupByRevision(
    records.filter(record => isOwn(record, addedBy.get(record.revision))),
  );
  const before = groupByRevision(
    records.filter(record => !isOwn(record, addedBy.get(record.revision))),
  );
  const followed = (parents: readonly string[] = []) =>
    parents.length === 1 ? before.get(parents[0] ?? '') : undefined;
  return {
    concerns: ({ sha, parents }) =>
      own.has(sha) || followed(parents) !== undefined,
    tracesOf: ({ sha, parents }, added) => {
      const traces = [
        ...(own.get(sha) ?? []).map(record => ({ record, isMeasured: true })),
        ...(followed(parents) ?? [])
          .filter(record => touches(record, added))
          .map(record => ({ record, isMeasured: false })),
      ];
      return traces.length === 0 ? NO_TRACES : traces;
    },
  };
}
