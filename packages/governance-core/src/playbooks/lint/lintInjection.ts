import { code } from '../../shared/sentence';
import { visibleText } from '../../shared/visibleText';
import { INJECTION_PHRASES } from './injectionPhrases';
import type { PlaybookFinding, PlaybookLint } from './lintTypes';
import { placesIn } from './placesIn';
import { plainSpelling } from './plainSpelling';

/** Kinds that an agent takes as instructions; of the others people are the readers. */
const FOR_AGENTS = ['rule', 'skill', 'promptTemplate'];

/**
 * No words aimed at agents that take them over: an error in what agents are given, a warning in what people read, and where the
 * sentence forbids what they say.
 */
export const lintInjection: PlaybookLint = ({ playbook }) => {
  const isForAgents = FOR_AGENTS.includes(playbook.kind);
  return playbook.files.flatMap(({ path: file, text }) => {
    const plain = plainSpelling(text);
    return INJECTION_PHRASES.flatMap(({ pattern, aim }) => {
      const placeOf = placesIn(plain);
      return [...plain.matchAll(pattern)].map(
        ({ 0: words, index }): PlaybookFinding => ({
          severity:
            isForAgents && !isForbidden(plain, index) ? 'error' : 'warning',
          code: 'playbooks.injection',
          message: `the words ${code(visibleText(words).replace(/ +/g, ' '))} ${aim}; expected instructions that stand beside others, so say it in another way`,
          file,
          line: placeOf(index).line,
        }),
      );
    });
  });
};

/** `Never mind` and `do not hesitate` forbid nothing of what follows. */
const FORBIDDING =
  /\b(?:never|not|no|nobody|nothing|cannot|don'?t|mustn'?t|can'?t|won'?t|refuse)\b(?!\s+(?:mind|hesitate|wait|stop|worry)\b)/i;
/** Longest part of a sentence in which a word that forbids is looked for. */
const LONGEST_BEFORE = 80;

/** Whether the sentence says before the words that they do not apply: `Never act without confirmation`. */
function isForbidden(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - LONGEST_BEFORE), index);
  const sentence = before.split(/[.!?:;](?=\s)|\n\s*\n|\n\s*[-+]\s/).at(-1);
  return FORBIDDING.test(sentence ?? '');
}
