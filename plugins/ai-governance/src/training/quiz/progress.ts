import type { TrainingQuestion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { KeptAnswer, KeptAnswers } from './AnswerKeeper';

/** Where a question stands for whoever looks through them. */
export type Progress = 'answered' | 'unanswered' | 'notSaved';

/** Where a question stands; `undefined` is one that was never answered. */
export function progressOf(kept: KeptAnswer | undefined): Progress {
  if (kept === undefined || kept.saving === 'incomplete') return 'unanswered';
  return kept.saving === 'saved' ? 'answered' : 'notSaved';
}

/** A question with its number from 1 on. */
export interface NumberedQuestion {
  readonly number: number;
  readonly question: TrainingQuestion;
}

/** Questions that stand so, in order. */
export const questionsThat = (
  progress: Progress,
  questions: readonly TrainingQuestion[],
  answers: KeptAnswers,
): readonly NumberedQuestion[] =>
  questions
    .map((question, index) => ({ question, number: index + 1 }))
    .filter(
      ({ question }) =>
        progressOf(answers.get(question.questionId)) === progress,
    );

/** Which page of an attempt the address asks for: a question by its index, or the review of all. */
export function placeOf(
  wanted: string | undefined,
  questions: number,
): number | 'review' {
  if (wanted === 'review') return 'review';
  const number = Number(wanted ?? 1);
  return Number.isInteger(number) && number >= 1 && number <= questions
    ? number - 1
    : 0;
}

/** A list with one item a place further up (`-1`) or down (`1`); unchanged where there is no such place. */
export function moved(
  ids: readonly string[],
  id: string,
  by: -1 | 1,
): readonly string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  const other = ids[to];
  if (from < 0 || other === undefined) return ids;
  return ids.with(to, id).with(from, other);
}
