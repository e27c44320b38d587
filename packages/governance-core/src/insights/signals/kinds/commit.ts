import { z } from 'zod';
import { defineSignal } from '../defineSignal';
import { count, identity, instant, name, repository, surface } from '../fields';

/** How many lines of a commit an assistant wrote, as its vendor measured. */
export const commitSignal = defineSignal({
  kind: 'commit',
  about: 'repository',
  title:
    'How many lines of a commit an assistant wrote, as its vendor measured.',
  body: z.strictObject({
    repository,
    /** Hash of the commit; vendors may shorten it. */
    commit: z
      .string()
      .regex(/^[0-9a-fA-F]{7,64}$/)
      .transform(text => text.toLowerCase()),
    at: instant,
    author: identity.optional(),
    assistant: name,
    isOnDefaultBranch: z.boolean().optional(),
    /** Of the whole commit, whoever wrote them. */
    addedLines: count,
    deletedLines: count,
    /** Of the assistant, by surface. */
    parts: z
      .array(
        z.strictObject({ surface, addedLines: count, deletedLines: count }),
      )
      .max(10),
  }),
  key: body => [body.repository, body.commit, body.assistant],
  at: ({ at }) => at,
});
