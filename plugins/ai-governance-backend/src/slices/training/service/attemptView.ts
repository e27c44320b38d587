import {
  findQuestion,
  formatVersion,
  nextAttemptAt,
  optionsOf,
  scoreAttempt,
  type AnswerFeedback,
  type QuestionKind,
  type TrainingPath,
} from '@ai-enablement/governance-core';
import type { Attempt, LearnerRecord } from '../model';
import { failuresOf } from './standing';

/** A question as an attempt shows it. */
export interface ShownQuestion {
  readonly questionId: string;
  readonly module: string;
  readonly moduleTitle: string;
  readonly kind: QuestionKind;
  readonly situation?: string;
  readonly text: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly choice?: readonly string[];
  readonly feedback?: Omit<AnswerFeedback, 'questionId'>;
}

/** An attempt as its owner sees it. INVARIANT: what is right is not in it before the attempt was handed in. */
export interface AttemptView {
  readonly attempt: Attempt;
  readonly title: string;
  /** Of the path, as `major.minor`. */
  readonly version: string;
  readonly questions: readonly ShownQuestion[];
  readonly result?: {
    readonly correct: number;
    readonly needed: number;
    readonly of: number;
    readonly isPassed: boolean;
    readonly certificateId?: string;
    readonly nextAttemptAt?: string;
  };
}

/** What an attempt is shown with. */
export interface ViewContext {
  readonly path: TrainingPath;
  /** What the person did on the path. */
  readonly record: Pick<LearnerRecord, 'attempts' | 'certificates'>;
  readonly now: string;
}

/** Puts an attempt into the form in which its owner sees it. */
export function viewAttempt(
  attempt: Attempt,
  context: ViewContext,
): AttemptView {
  const { path } = context;
  const isScored = attempt.state === 'passed' || attempt.state === 'failed';
  const scored = isScored
    ? scoreAttempt(
        path,
        attempt.drawn,
        new Map(Object.entries(attempt.choices)),
      )
    : undefined;
  return {
    attempt,
    title: path.title,
    version: formatVersion(path.version),
    questions: attempt.drawn.map(({ questionId, options }, at) => {
      const shown = shownQuestion(path, { questionId, options });
      const choice = attempt.choices[questionId];
      const { questionId: _, ...feedback } = scored?.feedback[at] ?? {
        questionId,
      };
      return {
        ...shown,
        ...(choice ? { choice } : {}),
        ...(scored ? { feedback: feedback as ShownQuestion['feedback'] } : {}),
      };
    }),
    ...(scored
      ? {
          result: {
            correct: scored.correct,
            needed: scored.needed,
            of: scored.of,
            isPassed: scored.isPassed,
            ...outcomeOf(attempt, context),
          },
        }
      : {}),
  };
}

function shownQuestion(
  path: TrainingPath,
  { questionId, options }: Attempt['drawn'][number],
): ShownQuestion {
  const found = findQuestion(path, questionId);
  if (!found) throw new Error(`the path has no question ${questionId}`);
  const { module, question } = found;
  const written = optionsOf(question);
  return {
    questionId,
    module: module.name,
    moduleTitle: module.title,
    kind: question.kind,
    ...(question.kind !== 'ordering' && question.situation !== undefined
      ? { situation: question.situation }
      : {}),
    text: question.text,
    options: options.flatMap(id => {
      const option = written.find(each => each.id === id);
      return option ? [{ id, text: option.text }] : [];
    }),
  };
}

function outcomeOf(
  { attemptId, state }: Attempt,
  { path, record, now }: ViewContext,
): { readonly certificateId?: string; readonly nextAttemptAt?: string } {
  const certificate = record.certificates.find(
    each => each.attemptId === attemptId,
  );
  if (certificate) return { certificateId: certificate.certificateId };
  const next =
    state === 'failed'
      ? nextAttemptAt(path.quiz, failuresOf(record), now)
      : undefined;
  return next === undefined ? {} : { nextAttemptAt: next };
}
