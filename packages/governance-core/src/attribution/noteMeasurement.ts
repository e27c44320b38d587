import { evidenceOf } from './evidence';
import type { FoundUse } from './collectUses';
import { parseAuthorshipNote, type NoteSession } from './gitNotes';
import { linesOf, type SourceMeasurement } from './sourceMeasurement';
import { readToolPhrase } from './toolPhrase';
import { UNIDENTIFIED_ASSISTANT } from './types';

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
        ? `git-ai note: ${linesOf(lines)} by ${name}`
        : `git-ai note: a session of ${name} without surviving lines`,
    ),
  };
}

/** What `refs/notes/ai` notes measured of a commit; notes that are no git-ai notes measure nothing. */
export function measureNotes(notes: readonly string[]): SourceMeasurement {
  const parsed = notes.map(parseAuthorshipNote);
  const aiLines = parsed.reduce((sum, note) => sum + note.aiLines, 0);
  const humanLines = parsed.reduce((sum, note) => sum + note.humanLines, 0);
  return {
    uses: parsed.flatMap(note => note.sessions.map(useOf)),
    aiLines,
    humanLines,
    isShared: false,
    ...(humanLines > 0 && {
      humanEvidence: evidenceOf(
        'gitNote',
        `git-ai note: ${linesOf(humanLines)} by a person`,
      ),
    }),
  };
}
