import type { Audience, ContentVersion, PlaybookFile } from '../playbooks';

/** The kinds of questions. A `scenario` is a single choice after a situation. */
export const QUESTION_KINDS = [
  'single',
  'multiple',
  'ordering',
  'scenario',
] as const;

/** See `QUESTION_KINDS`. */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** One answer that can be chosen. */
export interface QuestionOption {
  /** Unique in its question. */
  readonly id: string;
  /** Markdown. */
  readonly text: string;
  /** Why it is right or wrong. */
  readonly because: string;
  readonly isCorrect: boolean;
}

/** What every question has. */
interface QuestionBase {
  /** Unique in its module. */
  readonly id: string;
  /** Markdown. */
  readonly text: string;
  /** Markdown; told once the question was answered rightly. */
  readonly explanation?: string;
  /** Heading of the module under which the answer stands. */
  readonly readAgain: string;
}

/** Options of which one is right, or every one that applies. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'single' | 'multiple' | 'scenario';
  /** Markdown; what is judged, of a scenario. */
  readonly situation?: string;
  readonly options: readonly QuestionOption[];
}

/** Steps that are to be put into order; they are written in the right one. */
export interface OrderingQuestion extends QuestionBase {
  readonly kind: 'ordering';
  readonly steps: readonly Pick<QuestionOption, 'id' | 'text'>[];
}

/** One question of a pool. */
export type Question = ChoiceQuestion | OrderingQuestion;

/** One part of a path: a text to read and the questions about it. */
export interface TrainingModule {
  readonly name: string;
  readonly title: string;
  /** Estimated time to read it and answer its questions. */
  readonly minutes: number;
  /** How many questions an attempt draws from the pool. */
  readonly draw: number;
  /** Markdown. */
  readonly text: string;
  /** The pool. */
  readonly questions: readonly Question[];
}

/** When an attempt passes, and when the next one may begin. */
export interface QuizRules {
  /** Share of right answers that passes, in (0, 1]. */
  readonly passRatio: number;
  /** Failed attempts in a row before a wait. */
  readonly attempts: number;
  /** Hours of the first wait; each later one is twice as long. */
  readonly waitHours: number;
}

/** A training path as its folder says it; whether it is published is not its own to say. */
export interface TrainingPath {
  /** Also the name of its folder. */
  readonly name: string;
  readonly version: ContentVersion;
  readonly title: string;
  readonly summary: string;
  /** Ref of the group or user that answers for it. */
  readonly owner: string;
  /** For whom it is meant; anybody may take it. */
  readonly audience: Audience;
  /** UTC day, `YYYY-MM-DD`, by which somebody has to look at it again. */
  readonly reviewBy: string;
  /** Rule ids of the policy that it is about. */
  readonly policyRules: readonly string[];
  /** Paths whose certificate is needed before an attempt. */
  readonly prerequisites: readonly string[];
  /** Days from the issue of a certificate to its expiry. */
  readonly validDays: number;
  readonly quiz: QuizRules;
  readonly modules: readonly TrainingModule[];
  /** Everything in the folder, `PATH.yaml` first, then by path. */
  readonly files: readonly PlaybookFile[];
}
