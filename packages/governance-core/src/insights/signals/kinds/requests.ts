import { z } from 'zod';
import { defineSignal } from '../defineSignal';
import { amount, count, identity, instant, name } from '../fields';

/** How an assistant answered for a while. */
export const requestsSignal = defineSignal({
  kind: 'requests',
  about: 'person',
  title: 'How an assistant answered one person for a while.',
  body: z.strictObject({
    /** Where the report comes from and which one it is, so that it counts once. */
    report: name,
    at: instant,
    person: identity.optional(),
    assistant: name,
    model: name.optional(),
    requests: count,
    errors: count,
    /** One for each request that was timed. */
    latenciesMs: z.array(amount).max(10_000),
  }),
  key: ({ report }) => [report],
  at: ({ at }) => at,
});
