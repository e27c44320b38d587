import { classify, humanAuthors, type CommitInput } from '../../attribution';
import type { PersonRef, SubmittedChange } from './submittedChange';

/** What the portal accepts of one commit at most. */
const LIMITS = { perCommit: 50, declarations: 20 } as const;

/**
 * A commit as it is sent to be decided on: its attribution with the evidence, and its people; the message stays where it was read.
 * `authors` are the human authors, the first one the author; absent means those that the commit names.
 */
export function submittedCommit(
  commit: CommitInput,
  authors: readonly PersonRef[] = humanAuthors(commit),
): SubmittedChange['commits'][number] {
  const found = classify(commit);
  return {
    sha: found.sha,
    attribution: found.attribution,
    confidence: found.confidence,
    uses: found.uses
      .slice(0, LIMITS.perCommit)
      .map(({ tool, model, role }) => ({ tool, model, role })),
    declaredBy: found.declaredBy.slice(0, LIMITS.declarations),
    hasConflict: found.conflict?.kind === 'declaredNone',
    isMerge: found.isMerge,
    evidence: found.evidence
      .slice(0, LIMITS.perCommit)
      .map(({ kind, text, line }) => ({ kind, text, line })),
    authors,
  };
}
