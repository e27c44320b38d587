import { findBodyMarks, type BodyMark } from './bodyLines';
import {
  matchAssistant,
  matchNameSuffix,
  type AssistantIdent,
} from './botAuthors';
import type { FoundUse } from './collectUses';
import { readDisclosure, type Disclosure } from './disclosures';
import { evidenceOf } from './evidence';
import { measure, type Measurement } from './measurement';
import type { MessageLine } from './messageLines';
import { suggestedBy } from './suggestions';
import { findTrailers } from './trailers';
import {
  UNIDENTIFIED_ASSISTANT,
  type CommitInput,
  type Evidence,
  type PersonIdent,
} from './types';

/** Everything that was read in one commit, before it is weighed. */
export interface Findings {
  readonly people: FoundPeople;
  readonly disclosures: readonly Disclosure[];
  readonly marks: readonly BodyMark[];
  readonly measurement?: Measurement;
}

/** The assistants among author and committer. */
export interface FoundPeople {
  /** The author, when it is an assistant or its name mentions one. */
  readonly writer?: FoundUse;
  /** The committer, when it is an assistant and the author is not: it recorded the commit, perhaps in a rebase. */
  readonly recorder?: Evidence;
}

function evidenceOfPerson(
  kind: 'author' | 'committer',
  { text }: AssistantIdent,
): Evidence {
  const own = /<([^<>]+)>$/.exec(text)?.[1];
  return evidenceOf(kind, text, { keepEmails: own ? [own.toLowerCase()] : [] });
}

function writerOf(author: PersonIdent): FoundUse | undefined {
  const itself = matchAssistant(author);
  const found = itself ?? matchNameSuffix(author.name);
  if (!found) return undefined;
  const role = found.tool?.role === 'autofix' ? 'autofix' : 'author';
  return {
    tool: found.tool?.id ?? UNIDENTIFIED_ASSISTANT,
    model: found.model,
    role: itself ? role : 'assistant',
    confidence: 'declared',
    evidence: evidenceOfPerson('author', found),
  };
}

const NOBODY: FoundPeople = Object.freeze({});

/** The assistants among a commit's author and committer; always the same object when there are none. */
export function findPeople({
  author,
  committer,
}: Pick<CommitInput, 'author' | 'committer'>): FoundPeople {
  const writer = writerOf(author);
  if (writer) return { writer };
  const recorder = committer && matchAssistant(committer);
  return recorder
    ? { recorder: evidenceOfPerson('committer', recorder) }
    : NOBODY;
}

/** Whether neither author nor committer is an assistant. */
export const isNobody = (people: FoundPeople): boolean =>
  people.writer === undefined && people.recorder === undefined;

/** A co-author whose suggestion was applied did not write the commit. */
function asSuggestion(
  disclosure: Disclosure,
  suggestion: string | undefined,
): Disclosure {
  if (suggestion === undefined) return disclosure;
  const uses = disclosure.uses.map(use =>
    use.role === 'assistant' && use.tool === suggestion
      ? { ...use, role: 'reviewSuggestion' as const }
      : use,
  );
  return { ...disclosure, uses };
}

/** What reads people and trailers: afresh each time, or remembering what it has read. */
export interface Readers {
  readonly findPeople: typeof findPeople;
  readonly readDisclosure: typeof readDisclosure;
  /** Whether a credit is for sure to a person. */
  readonly creditsPerson: (credit: string) => boolean;
}

/** Reads a commit; `lines` are those of its message. */
export function findIn(
  commit: CommitInput,
  lines: readonly MessageLine[],
  readers: Readers,
): Findings {
  const trailers = findTrailers(lines);
  const trailerLines = new Set(trailers.map(trailer => trailer.line));
  const suggestion = suggestedBy(commit.message);
  return {
    people: readers.findPeople(commit),
    disclosures: trailers.flatMap(({ line, ...trailer }) => {
      const found = readers.readDisclosure(trailer);
      if (!found) return [];
      const evidence = { ...found.evidence, line };
      return [asSuggestion({ ...found, evidence }, suggestion)];
    }),
    marks: findBodyMarks(lines.filter(({ line }) => !trailerLines.has(line))),
    measurement: measure(commit),
  };
}

/** All sightings of assistants, in the order in which they are shown. */
export function usesIn({
  people,
  disclosures,
  marks,
  measurement,
}: Findings): readonly FoundUse[] {
  return [
    ...(people.writer ? [people.writer] : []),
    ...disclosures.flatMap(({ uses, confidence, evidence, isVague }) =>
      uses.map(use => ({ ...use, confidence, evidence, isVague })),
    ),
    ...marks.map(mark => ({ ...mark, role: 'assistant' as const })),
    ...(measurement?.uses ?? []),
  ];
}
