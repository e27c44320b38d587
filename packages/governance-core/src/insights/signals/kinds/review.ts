import { z } from 'zod';
import { defineSignal } from '../defineSignal';
import { change, identity, instant, name } from '../fields';

/** A review that somebody gave. */
export const reviewSignal = defineSignal({
  kind: 'review',
  about: 'repository',
  title: 'A review that somebody gave.',
  body: z.strictObject({
    ...change,
    /** The host's id of the review. */
    review: name,
    submittedAt: instant,
    /** When the reviewer began, where a tool tells. */
    startedAt: instant.optional(),
    state: z.enum(['approved', 'changesRequested', 'commented', 'dismissed']),
    reviewer: identity.optional(),
    isBot: z.boolean(),
  }),
  key: ({ repository, number, review }) => [repository, String(number), review],
  at: ({ submittedAt }) => submittedAt,
});
