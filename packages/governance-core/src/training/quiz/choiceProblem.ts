import { quoteValue } from '../../shared/document/documentPath';
import type { Question } from '../types';
import { optionsOf } from './drawQuiz';

/** Why a choice is no answer to a question, as the end of a sentence; `undefined` when it is one, be it right or wrong. */
export function choiceProblem(
  question: Question,
  choice: readonly string[],
): string | undefined {
  const ids = optionsOf(question).map(({ id }) => id);
  const stranger = choice.find(id => !ids.includes(id));
  if (stranger !== undefined)
    return `there is no option ${quoteValue(stranger)}; expected ${ids.map(quoteValue).join(', ')}`;
  if (new Set(choice).size < choice.length)
    return 'an option is chosen twice; expected each once';
  if (question.kind === 'ordering' && choice.length !== ids.length)
    return `${choice.length} of ${ids.length} steps are in order; expected all`;
  if (question.kind === 'multiple')
    return choice.length === 0
      ? 'nothing is chosen; expected all that apply'
      : undefined;
  return question.kind === 'ordering' || choice.length === 1
    ? undefined
    : `${choice.length} options are chosen; expected one`;
}
