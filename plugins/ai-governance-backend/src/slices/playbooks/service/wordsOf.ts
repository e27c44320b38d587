import type { Playbook } from '@ai-enablement/governance-core';
import type { WeightedWord } from '../model';

/** Longest word that is kept; longer ones are found by their beginning. */
const LONGEST = 40;
/** Different words of one text; more do not help anybody to find it. */
const MOST_WORDS = 2_000;

/** What a word weighs by where it stands. */
const WEIGHTS = { name: 12, title: 12, tags: 8, summary: 4, body: 1 } as const;
/** However often a word stands in a text, it counts so many times at most. */
const MOST_TIMES = 3;

/** Words of a text in lower case without accents, as searches ask for them. */
export const wordsIn = (text: string): readonly string[] =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map(word => word.slice(0, LONGEST));

/** The words by which a playbook is found, heaviest first. */
export function wordsOf(playbook: Playbook): readonly WeightedWord[] {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    const times = new Map<string, number>();
    for (const word of wordsIn(text))
      times.set(word, Math.min(MOST_TIMES, (times.get(word) ?? 0) + 1));
    for (const [word, count] of times)
      weights.set(word, (weights.get(word) ?? 0) + weight * count);
  };
  add(playbook.name, WEIGHTS.name);
  add(playbook.title, WEIGHTS.title);
  add(playbook.tags.join(' '), WEIGHTS.tags);
  add(playbook.summary, WEIGHTS.summary);
  add(playbook.body, WEIGHTS.body);
  return [...weights]
    .map(([word, weight]) => ({ word, weight }))
    .toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS);
}
