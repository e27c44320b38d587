import type { FoundUse } from './collectUses';
import { measureNotes } from './noteMeasurement';
import type { SourceMeasurement } from './sourceMeasurement';
import { measureTraces } from './traceMeasurement';
import type { CommitInput, Evidence } from './types';

/** What was measured of a commit, all recorders taken together. */
export interface Measurement {
  readonly uses: readonly FoundUse[];
  readonly aiLines: number;
  readonly humanLines: number;
  /** `ai` and `human` only when the measurement covers the commit; absent when it settles nothing. */
  readonly verdict?: 'ai' | 'mixed' | 'human';
  /** Present when lines of a person were measured. */
  readonly humanEvidence?: Evidence;
  /** Present when one recorder measured lines of a person only and another lines of an assistant: what the first says. */
  readonly contradicted?: Evidence;
}

/** `addedLines` tells whether untracked lines remain; without it the recorders are taken at their word. */
function verdictOf(
  { aiLines, humanLines, isShared }: SourceMeasurement,
  addedLines: number | undefined,
): Measurement['verdict'] {
  const isComplete =
    addedLines === undefined || aiLines + humanLines >= addedLines;
  if (aiLines > 0)
    return humanLines > 0 || isShared || !isComplete ? 'mixed' : 'ai';
  return humanLines > 0 && isComplete ? 'human' : undefined;
}

/**
 * Two recorders of one commit count the same lines: where they differ, the one that saw the assistant is believed, so that the
 * sum is never more than what the more thorough one saw.
 */
function together(
  a: SourceMeasurement,
  b: SourceMeasurement,
): SourceMeasurement {
  const aiLines = Math.max(a.aiLines, b.aiLines);
  const all = Math.max(a.aiLines + a.humanLines, b.aiLines + b.humanLines);
  const humanEvidence = a.humanEvidence ?? b.humanEvidence;
  return {
    uses: [...a.uses, ...b.uses],
    aiLines,
    humanLines: all - aiLines,
    isShared: a.isShared || b.isShared,
    ...(humanEvidence && { humanEvidence }),
  };
}

/** Lines of an assistant come with its use. */
const saysHumanOnly = ({
  uses,
  humanEvidence,
}: SourceMeasurement): Evidence | undefined =>
  uses.length === 0 ? humanEvidence : undefined;

/** Reads the `refs/notes/ai` notes and the Agent Trace records of a commit; nothing when it has neither. */
export function measure({
  notes = [],
  traces = [],
  addedLines,
}: Pick<CommitInput, 'notes' | 'traces' | 'addedLines'>):
  Measurement | undefined {
  const ofNotes = notes.length > 0 ? measureNotes(notes) : undefined;
  const ofTraces = traces.length > 0 ? measureTraces(traces) : undefined;
  const all =
    ofNotes && ofTraces ? together(ofNotes, ofTraces) : (ofNotes ?? ofTraces);
  if (!all) return undefined;
  const contradicted =
    all.uses.length > 0
      ? ((ofNotes && saysHumanOnly(ofNotes)) ??
        (ofTraces && saysHumanOnly(ofTraces)))
      : undefined;
  const { uses, aiLines, humanLines, humanEvidence } = all;
  return {
    uses,
    aiLines,
    humanLines,
    verdict: verdictOf(all, addedLines),
    humanEvidence,
    ...(contradicted && { contradicted }),
  };
}
