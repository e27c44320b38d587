export { choiceProblem } from './choiceProblem';
export {
  drawQuiz,
  optionsOf,
  questionIdOf,
  type DrawnQuestion,
  type DrawOrder,
} from './drawQuiz';
export { findQuestion } from './findQuestion';
export { nextAttemptAt } from './nextAttemptAt';
export {
  neededOf,
  rightChoice,
  scoreAttempt,
  type AnswerFeedback,
  type AttemptResult,
} from './scoreAttempt';
