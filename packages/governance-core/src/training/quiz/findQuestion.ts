import type { Question, TrainingModule, TrainingPath } from '../types';
import { questionIdOf } from './drawQuiz';

/** A question of a path with its module, by `<module>.<question>`; `undefined` when there is none. */
export function findQuestion(
  { modules }: Pick<TrainingPath, 'modules'>,
  questionId: string,
):
  { readonly module: TrainingModule; readonly question: Question } | undefined {
  for (const module of modules) {
    const question = module.questions.find(
      ({ id }) => questionIdOf(module.name, id) === questionId,
    );
    if (question) return { module, question };
  }
  return undefined;
}
