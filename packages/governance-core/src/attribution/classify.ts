import { creditsPerson } from './botAuthors';
import { readDisclosure } from './disclosures';
import { findIn, findPeople, isNobody, type Readers } from './findings';
import { mayTell } from './markers';
import { messageLines } from './messageLines';
import { revertedCommits } from './reverts';
import { rememberingPair, rememberingText } from './remembering';
import type { CommitAttribution, CommitInput } from './types';
import { weigh } from './weigh';

const isMerge = ({ parents }: CommitInput): boolean =>
  parents !== undefined && parents.length > 1;

const NOTHING: readonly never[] = Object.freeze([]);

/** A commit of which nothing says anything. */
const untagged = (commit: CommitInput): CommitAttribution => ({
  sha: commit.sha,
  attribution: 'unknown',
  uses: NOTHING,
  declaresNone: false,
  declares: false,
  declaredBy: NOTHING,
  evidence: NOTHING,
  isMerge: isMerge(commit),
});

function classifyWith(
  commit: CommitInput,
  readers: Readers,
): CommitAttribution {
  const { message, notes, traces } = commit;
  const isTagged =
    (notes !== undefined && notes.length > 0) ||
    (traces !== undefined && traces.length > 0) ||
    !isNobody(readers.findPeople(commit)) ||
    mayTell(message, readers.creditsPerson);
  if (!isTagged) return untagged(commit);
  const lines = messageLines(message);
  const revertOf = revertedCommits(lines);
  return {
    sha: commit.sha,
    ...weigh(findIn(commit, lines, readers)),
    ...(revertOf && { revertOf }),
    isMerge: isMerge(commit),
  };
}

/**
 * Attributes one commit, by its author and committer, the whole of its message, its notes and Agent Trace records. `ai`: an assistant is the
 * author, or every measured line is an assistant's. `mixed`: a person with an assistant. `human`: declared to be without
 * assistance, or every measured line is a person's. Else `unknown`: the absence of a tag says nothing. Review suggestions
 * and automatic fixes are recorded as roles and attribute nothing. Linear in the length of the message; never throws.
 */
export function classify(commit: CommitInput): CommitAttribution {
  return classifyWith(commit, { findPeople, readDisclosure, creditsPerson });
}

/**
 * `classify` for long histories, with the same answers: remembers the people and trailers it has seen, who are few beside
 * their commits. Quickest when commits of the same people share the same author and committer objects.
 */
export function createClassifier(): typeof classify {
  const readers: Readers = {
    findPeople: rememberingPair(findPeople),
    readDisclosure: rememberingText(readDisclosure, ({ text }) => text),
    creditsPerson: rememberingText(creditsPerson, credit => credit),
  };
  return commit => classifyWith(commit, readers);
}
