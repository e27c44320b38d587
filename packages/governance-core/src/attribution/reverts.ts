import type { MessageLine } from './messageLines';

const REVERT_SUBJECT = /^(?:revert|reapply) "/i;
const REVERT_WORD = /^(?:revert|reapply)(?:[(:! ]|$)/i;
const REVERTS_COMMIT = /^this reverts commits? /i;
const OBJECT_ID = /(?:^|[\s(,])([0-9a-f]{7,64})(?![0-9a-z])/g;
const MAX_REVERTED = 100;

function idsIn(text: string): readonly string[] {
  // `…, reversing changes made to <id>` names the other side of a merge, not a second revert.
  const [own = ''] = text.slice(0, 8000).split(/,?\s+reversing/i, 1);
  return [...own.matchAll(OBJECT_ID)]
    .map(match => match[1] ?? '')
    .filter(id => id !== '');
}

/**
 * Ids of the commits that a commit reverts, as its message names them, possibly abbreviated; empty when it calls itself a
 * revert without naming one, undefined when it is none. A revert listed as one step of a squash merge undid a commit
 * of that branch and does not make the whole a revert.
 */
export function revertedCommits(
  lines: readonly MessageLine[],
): readonly string[] | undefined {
  const subject = lines[0]?.line === 1 ? lines[0].text.trim() : '';
  const firstStep = lines.findIndex(({ text }) => text.startsWith('* '));
  const own =
    firstStep < 0 || REVERT_WORD.test(subject)
      ? lines
      : lines.slice(0, firstStep);
  const sentences = own.filter(({ text }) => REVERTS_COMMIT.test(text));
  if (sentences.length === 0)
    return REVERT_SUBJECT.test(subject) ? [] : undefined;
  const ids = sentences.flatMap(({ text }) => idsIn(text));
  return [...new Set(ids)].slice(0, MAX_REVERTED);
}
