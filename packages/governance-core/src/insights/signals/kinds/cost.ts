import { z } from 'zod';
import { defineSignal } from '../defineSignal';
import { currency, day, identity, name } from '../fields';

/** What was paid for an assistant on one day. */
export const costSignal = defineSignal({
  kind: 'cost',
  about: 'person',
  title: 'What was paid for an assistant on one day, beside seats.',
  body: z.strictObject({
    day,
    /** Absent when it cannot be told whose it was. */
    person: identity.optional(),
    assistant: name,
    /** The line of the bill, such as a SKU or a model. */
    item: name,
    /** Hundredths of the currency; fractions are kept, and corrections are below 0. */
    amountMinorUnits: z.number().min(-1e12).max(1e12),
    currency,
  }),
  key: body => [body.day, body.person ?? '', body.assistant, body.item],
  at: body => `${body.day}T00:00:00.000Z`,
});
