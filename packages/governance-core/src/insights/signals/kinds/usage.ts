import { z } from 'zod';
import { defineSignal } from '../defineSignal';
import {
  amount,
  count,
  day,
  identity,
  name,
  repository,
  surface,
} from '../fields';

/** What one person did with one assistant on one day. A count that is absent was not measured; 0 was measured. */
export const usageSignal = defineSignal({
  kind: 'usage',
  about: 'person',
  title: 'What one person did with one assistant on one day.',
  body: z.strictObject({
    day,
    person: identity,
    assistant: name,
    surface,
    /** Which of several rows of one day it is, such as a terminal or a model; their counts add up. */
    part: name.optional(),
    model: name.optional(),
    repository: repository.optional(),
    isActive: z.boolean(),
    interactions: count.optional(),
    sessions: count.optional(),
    suggestions: count.optional(),
    acceptances: count.optional(),
    rejections: count.optional(),
    addedLines: count.optional(),
    deletedLines: count.optional(),
    commits: count.optional(),
    changes: count.optional(),
    inputTokens: count.optional(),
    outputTokens: count.optional(),
    cacheReadTokens: count.optional(),
    cacheWriteTokens: count.optional(),
    credits: amount.optional(),
  }),
  key: body => [
    body.day,
    body.person,
    body.assistant,
    body.surface,
    body.part ?? '',
  ],
  at: body => `${body.day}T00:00:00.000Z`,
});
