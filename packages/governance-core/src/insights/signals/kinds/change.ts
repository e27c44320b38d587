import { z } from 'zod';
import { defineSignal } from '../defineSignal';
import { change, count, identity, instant, sha } from '../fields';

/** A pull or merge request, as it is now. */
export const changeSignal = defineSignal({
  kind: 'change',
  about: 'repository',
  title: 'A pull or merge request as it is now.',
  body: z.strictObject({
    ...change,
    openedAt: instant,
    /** Ready for review; absent when the host does not tell. */
    readyAt: instant.optional(),
    /** When its first commit was written. */
    firstCommitAt: instant.optional(),
    /** First review or comment by somebody else who is a person. */
    firstReviewAt: instant.optional(),
    /** Last approval before the merge. */
    approvedAt: instant.optional(),
    mergedAt: instant.optional(),
    closedAt: instant.optional(),
    author: identity.optional(),
    /** Opened by a machine that follows no person, such as an updater of dependencies. */
    isBot: z.boolean(),
    /** Into the branch that is released. */
    isToDefaultBranch: z.boolean(),
    isHotfix: z.boolean().optional(),
    addedLines: count.optional(),
    deletedLines: count.optional(),
    files: count.optional(),
    mergeSha: sha.optional(),
  }),
  key: ({ repository, number }) => [repository, String(number)],
  at: body => body.mergedAt ?? body.closedAt ?? body.openedAt,
});
