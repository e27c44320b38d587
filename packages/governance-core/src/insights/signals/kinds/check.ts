import { z } from 'zod';
import { defineSignal } from '../defineSignal';
import { change, instant, name } from '../fields';

/** Whether a required check ran on a change, and how it ended. */
export const checkSignal = defineSignal({
  kind: 'check',
  about: 'repository',
  title: 'Whether a required check ran on a change, and how it ended.',
  body: z.strictObject({
    ...change,
    name,
    at: instant,
    hasRun: z.boolean(),
    /** Absent when it did not run or did not finish. */
    hasPassed: z.boolean().optional(),
  }),
  key: body => [body.repository, String(body.number), body.name],
  at: ({ at }) => at,
});
