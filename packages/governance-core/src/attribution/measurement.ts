import { evidenceOf } from './evidence';
import { parseAuthorshipNote, type NoteSession } from './gitNotes';
import { readToolPhrase } from './toolPhrase';
import {
  UNIDENTIFIED_ASSISTANT,
  type CommitInput,
  type Evidence,
} from './types';
import type { FoundUse } from './collectUses';

/** What the notes of a commit measured, taken together. */
export interface Measurement {
  readonly uses: readonly FoundUse[];
  readonly aiLines: number;
  readonly humanLines: number;
  /** `ai` and `human` only when the measurement covers the commit; absent when it settles nothing. */
  readonly verdict?: 'ai' | 'mixed' | 'human';
  /** Present when lines of a person were measured. */
  readonly humanEvidence?: Evidence;
}

const countOf = (lines: number): string =>
  lines === 1 ? '1 line' : `${lines} lines`;

function useOf({ tool, model, lines }: NoteSession): FoundUse {
  const name = [tool ?? 'an assistant', model && `(${model})`]
    .filter(Boolean)
    .join(' ');
  return {
    tool: (tool && readToolPhrase(tool).tool?.id) || UNIDENTIFIED_ASSISTANT,
    model: model === '' || model === 'unknown' ? undefined : model,
    role: 'assistant',
    confidence: lines > 0 ? 'measured' : 'inferred',
    evidence: evidenceOf(
      'gitNote',
      lines > 0
        ? `git-ai note: ${countOf(lines)} by ${name}`
        : `git-ai note: a session of ${name} without surviving lines`,
    ),
  };
}

/** `addedLines` tells whether untracked lines remain; without it the note is taken at its word. */
function verdictOf(
  aiLines: number,
  humanLines: number,
  addedLines: number | undefined,
): Measurement['verdict'] {
  const isComplete =
    addedLines === undefined || aiLines + humanLines >= addedLines;
  if (aiLines > 0) return humanLines > 0 || !isComplete ? 'mixed' : 'ai';
  return humanLines > 0 && isComplete ? 'human' : undefined;
}

/** Reads all `refs/notes/ai` notes of a commit; notes that are no git-ai notes measure nothing. */
export function measure({
  notes = [],
  addedLines,
}: Pick<CommitInput, 'notes' | 'addedLines'>): Measurement | undefined {
  if (notes.length === 0) return undefined;
  const parsed = notes.map(parseAuthorshipNote);
  const aiLines = parsed.reduce((sum, note) => sum + note.aiLines, 0);
  const humanLines = parsed.reduce((sum, note) => sum + note.humanLines, 0);
  return {
    uses: parsed.flatMap(note => note.sessions.map(useOf)),
    aiLines,
    humanLines,
    verdict: verdictOf(aiLines, humanLines, addedLines),
    humanEvidence:
      humanLines > 0
        ? evidenceOf(
            'gitNote',
            `git-ai note: ${countOf(humanLines)} by a person`,
          )
        : undefined,
  };
}
