import { z } from 'zod';
import { defineSignal } from '../defineSignal';
import { identity, instant, name } from '../fields';

/** Longest survey that is read. */
const MOST_ITEMS = 100;

/** That somebody was asked in a survey, and what they answered. */
export const surveySignal = defineSignal({
  kind: 'survey',
  about: 'person',
  title: 'That somebody was asked in a survey, and what they answered.',
  body: z.strictObject({
    survey: name,
    person: identity,
    askedAt: instant,
    /** Absent when there was no answer. */
    answeredAt: instant.optional(),
    /** 1 (worst) to 5 (best) by item; items that were left out are absent. */
    answers: z
      .record(name, z.int().min(1).max(5))
      .refine(answers => Object.keys(answers).length <= MOST_ITEMS, {
        message: `expected at most ${MOST_ITEMS} items`,
      })
      .optional(),
  }),
  key: ({ survey, person }) => [survey, person],
  at: ({ askedAt }) => askedAt,
});
