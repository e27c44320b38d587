import { z } from 'zod';
import { normalisePath } from '../shared/pathPattern';
import { LAST_LINE, type LineRanges } from './lineRanges';

/** Lines of one file that one contributor wrote. */
export interface TraceContribution {
  /** Relative to the repository root. */
  readonly path: string;
  readonly contributor: 'ai' | 'mixed' | 'human';
  /** Without its provider, such as `claude-opus-4-5`. */
  readonly model?: string;
  readonly ranges: LineRanges;
}

/** One Agent Trace record, as far as it is read. Conversations and their links never are. */
export interface AgentTraceRecord {
  /** Commit id that the record names. */
  readonly revision: string;
  /** The recorder's word for the assistant, such as `cursor`. */
  readonly tool?: string;
  /** At least one. */
  readonly contributions: readonly TraceContribution[];
}

/** Why a record, or a part of one, counts for nothing. */
export type TraceDrop =
  /** Not JSON, or not a record. */
  | 'unreadable'
  /** A version of the format that is not known. */
  | 'version'
  /** It names no commit of git. */
  | 'revision'
  /** A path that git cannot have. */
  | 'path'
  /** Lines that no file has. */
  | 'range'
  /** It says nothing about anybody's lines. */
  | 'nothing'
  /** Beyond what is read at most. */
  | 'tooMuch';

/** What a file of Agent Trace records holds. */
export interface AgentTraces {
  readonly records: readonly AgentTraceRecord[];
  /** How many records, paths and ranges were left out, by reason; reasons that did not occur are absent. */
  readonly dropped: Readonly<Partial<Record<TraceDrop, number>>>;
}

/** What is read at most; the rest counts as dropped. */
export const TRACE_LIMITS = {
  characters: 64 * 1024 * 1024,
  recordCharacters: 4 * 1024 * 1024,
  records: 100_000,
  files: 10_000,
  ranges: 100_000,
} as const;

/** 0.1 as specified, and 1.x, which the reference recorder writes under the same shape. */
const VERSION = /^(?:0\.1|1\.\d{1,4})(?:\.\d{1,6})?$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

const contributor = z.object({
  type: z.string(),
  model_id: z.string().max(250).optional().catch(undefined),
});

/** Only what is read: urls, related resources, hashes and metadata never leave this schema. */
const record = z.object({
  version: z.string(),
  vcs: z
    .object({ type: z.string(), revision: z.string() })
    .optional()
    .catch(undefined),
  tool: z
    .object({ name: z.string().min(1).max(100).optional() })
    .optional()
    .catch(undefined),
  files: z.array(
    z.object({
      path: z.string(),
      conversations: z.array(
        z.object({
          contributor: contributor.optional().catch(undefined),
          ranges: z.array(
            z.object({
              start_line: z.number(),
              end_line: z.number(),
              contributor: contributor.optional().catch(undefined),
            }),
          ),
        }),
      ),
    }),
  ),
});

type RawRecord = z.output<typeof record>;
type RawContributor = z.output<typeof contributor>;

class Drops {
  readonly counts: Partial<Record<TraceDrop, number>> = {};

  add(reason: TraceDrop, count = 1): undefined {
    this.counts[reason] = (this.counts[reason] ?? 0) + count;
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Records of a file: one a line, or one JSON value that is a record or a list of them. */
function rawRecords(text: string, drops: Drops): readonly unknown[] {
  if (text.length > TRACE_LIMITS.characters) {
    drops.add('tooMuch');
    return [];
  }
  const whole = parseJson(text);
  if (Array.isArray(whole)) return whole;
  if (whole !== undefined) return [whole];
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line =>
      line.length > TRACE_LIMITS.recordCharacters
        ? drops.add('tooMuch')
        : (parseJson(line) ?? drops.add('unreadable')),
    )
    .filter(value => value !== undefined);
}

const isRange = (start: number, end: number): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  start >= 1 &&
  end >= start &&
  end <= LAST_LINE;

/** `provider/model`, or a model alone. */
function modelOf({ model_id: id }: RawContributor): string | undefined {
  const model = id?.slice(id.indexOf('/') + 1).trim();
  return model === '' || model === 'unknown' ? undefined : model;
}

function isKnown(type: string): type is TraceContribution['contributor'] {
  return type === 'ai' || type === 'mixed' || type === 'human';
}

function contributionsOf(
  { files }: RawRecord,
  drops: Drops,
): readonly TraceContribution[] {
  const found = new Map<
    string,
    TraceContribution & { ranges: [number, number][] }
  >();
  let ranges = 0;
  for (const file of files.slice(0, TRACE_LIMITS.files)) {
    const path = normalisePath(file.path);
    if (!path.ok) {
      drops.add('path');
      continue;
    }
    for (const conversation of file.conversations) {
      for (const range of conversation.ranges) {
        const by = range.contributor ?? conversation.contributor;
        if (!by || !isKnown(by.type)) continue;
        if (!isRange(range.start_line, range.end_line)) {
          drops.add('range');
          continue;
        }
        if (++ranges > TRACE_LIMITS.ranges) {
          drops.add('tooMuch');
          return [...found.values()];
        }
        const model = by.type === 'human' ? undefined : modelOf(by);
        const key = `${by.type}\n${model ?? ''}\n${path.value}`;
        const known = found.get(key) ?? {
          path: path.value,
          contributor: by.type,
          ...(model && { model }),
          ranges: [],
        };
        known.ranges.push([range.start_line, range.end_line]);
        found.set(key, known);
      }
    }
  }
  if (files.length > TRACE_LIMITS.files) drops.add('tooMuch');
  return [...found.values()];
}

function readRecord(
  value: unknown,
  drops: Drops,
): AgentTraceRecord | undefined {
  const parsed = record.safeParse(value);
  if (!parsed.success) return drops.add('unreadable');
  const { version, vcs, tool } = parsed.data;
  if (!VERSION.test(version)) return drops.add('version');
  const revision = vcs?.type === 'git' ? vcs.revision.toLowerCase() : '';
  if (!COMMIT.test(revision)) return drops.add('revision');
  const contributions = contributionsOf(parsed.data, drops);
  if (contributions.length === 0) return drops.add('nothing');
  return { revision, ...(tool?.name && { tool: tool.name }), contributions };
}

/**
 * Reads a file of Agent Trace records (RFC 0.1.0, github.com/cursor/agent-trace), one JSON record a line as its reference
 * recorder writes them, or one JSON value. What is wrong, too much or not about a commit of git is counted and left out.
 */
export function parseAgentTraces(text: string): AgentTraces {
  const drops = new Drops();
  const raw = rawRecords(text, drops);
  const records = raw
    .slice(0, TRACE_LIMITS.records)
    .flatMap(value => readRecord(value, drops) ?? []);
  if (raw.length > TRACE_LIMITS.records)
    drops.add('tooMuch', raw.length - TRACE_LIMITS.records);
  return { records, dropped: drops.counts };
}
