import { z } from 'zod';
import { defineSignal } from '../defineSignal';
import { amount, change, instant } from '../fields';

/** What our own gate did to a change. */
export const gateSignal = defineSignal({
  kind: 'gate',
  about: 'repository',
  title: 'What the gate did to a change until it was merged or given up.',
  body: z.strictObject({
    ...change,
    at: instant,
    /** For how long it was held after everything else let it go on. */
    waitingHours: amount,
    wasDenied: z.boolean(),
    /** How a denial ended that did not stand. */
    overturnedBy: z.enum(['waiver', 'breakGlass', 'laterDecision']).optional(),
  }),
  key: ({ repository, number }) => [repository, String(number)],
  at: ({ at }) => at,
});
