import { z } from 'zod';
import { contentName } from '../../playbooks/format/playbookSchema';
import { strict, text } from '../../shared/document/shapes';
import { QUESTION_KINDS } from '../types';

const option = strict({
  id: contentName,
  text: text(2_000),
  because: text(2_000),
  correct: z.boolean().default(false),
});

const step = strict({ id: contentName, text: text(1_000) });

const question = strict({
  id: contentName,
  kind: z.enum(QUESTION_KINDS),
  situation: text(6_000).optional(),
  text: text(4_000),
  options: z.array(option).min(3).max(8).optional(),
  steps: z.array(step).min(3).max(8).optional(),
  readAgain: text(200),
  explanation: text(2_000).optional(),
});

/** `<module>.questions.yaml`. */
export const questionsSchema = strict({
  questions: z.array(question).min(1).max(100),
});

/** One question as it was read. */
export type WrittenQuestion = z.output<typeof question>;
