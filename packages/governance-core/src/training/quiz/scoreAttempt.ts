import type { Question, TrainingPath } from '../types';
import type { DrawnQuestion } from './drawQuiz';
import { findQuestion } from './findQuestion';

/** What a person learns of one answer. */
export interface AnswerFeedback {
  readonly questionId: string;
  readonly isCorrect: boolean;
  /** Why each chosen option is right or wrong; none of an ordering. */
  readonly because: readonly { readonly id: string; readonly text: string }[];
  /** The right choice; absent where it would give the answer away. */
  readonly right?: readonly string[];
  readonly explanation?: string;
  /** Heading of the module to read again; of wrong answers. */
  readonly readAgain?: string;
}

/** What became of an attempt. */
export interface AttemptResult {
  /** Questions that were answered rightly. */
  readonly correct: number;
  /** Right answers that pass. */
  readonly needed: number;
  readonly of: number;
  readonly isPassed: boolean;
  readonly feedback: readonly AnswerFeedback[];
}

/** The right answer to a question. */
export const rightChoice = (question: Question): readonly string[] =>
  question.kind === 'ordering'
    ? question.steps.map(({ id }) => id)
    : question.options.filter(({ isCorrect }) => isCorrect).map(({ id }) => id);

/** Right answers that an attempt needs: the share of all, rounded up. */
export const neededOf = (
  { quiz }: Pick<TrainingPath, 'quiz'>,
  questions: number,
): number => Math.ceil(quiz.passRatio * questions - 1e-9);

/**
 * Scores an attempt. A question counts whole or not at all; one without an answer is wrong. INVARIANT: of a failed attempt, no wrong
 * answer tells which one is right.
 */
export function scoreAttempt(
  path: Pick<TrainingPath, 'modules' | 'quiz'>,
  drawn: readonly DrawnQuestion[],
  choices: ReadonlyMap<string, readonly string[]>,
): AttemptResult {
  const scored = drawn.map(({ questionId }) => {
    const found = findQuestion(path, questionId);
    if (!found) throw new Error(`the path has no question ${questionId}`);
    const choice = choices.get(questionId) ?? [];
    const { question } = found;
    return {
      questionId,
      question,
      choice,
      isCorrect: isRight(question, choice),
    };
  });
  const correct = scored.filter(({ isCorrect }) => isCorrect).length;
  const needed = neededOf(path, drawn.length);
  const isPassed = correct >= needed;
  return {
    correct,
    needed,
    of: drawn.length,
    isPassed,
    feedback: scored.map(each => feedbackOn(each, isPassed)),
  };
}

function isRight(question: Question, choice: readonly string[]): boolean {
  const right = rightChoice(question);
  if (choice.length !== right.length) return false;
  return question.kind === 'ordering'
    ? right.every((id, at) => choice[at] === id)
    : right.every(id => choice.includes(id));
}

interface Scored {
  readonly questionId: string;
  readonly question: Question;
  readonly choice: readonly string[];
  readonly isCorrect: boolean;
}

function feedbackOn(
  { questionId, question, choice, isCorrect }: Scored,
  isPassed: boolean,
): AnswerFeedback {
  const isTold = isCorrect || isPassed;
  const { explanation, readAgain } = question;
  return {
    questionId,
    isCorrect,
    because: becauseOf(question, choice, isTold),
    ...(isTold ? { right: rightChoice(question) } : {}),
    ...(isTold && explanation !== undefined ? { explanation } : {}),
    ...(isCorrect ? {} : { readAgain }),
  };
}

/** Of several that were chosen, which are right would give the answer away; so a wrong answer of a failed attempt gets none of them. */
function becauseOf(
  question: Question,
  choice: readonly string[],
  isTold: boolean,
): AnswerFeedback['because'] {
  if (question.kind === 'ordering') return [];
  if (question.kind === 'multiple' && !isTold) return [];
  return question.options
    .filter(({ id }) => choice.includes(id))
    .map(({ id, because }) => ({ id, text: because }));
}
