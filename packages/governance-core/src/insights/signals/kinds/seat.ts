import { z } from 'zod';
import { defineSignal } from '../defineSignal';
import { day, identity, instant, name } from '../fields';

/** That a person had a seat of an assistant on one day. */
export const seatSignal = defineSignal({
  kind: 'seat',
  about: 'person',
  title: 'That a person had a seat of an assistant on one day.',
  body: z.strictObject({
    day,
    person: identity,
    assistant: name,
    plan: name.optional(),
    assignedAt: instant.optional(),
    lastActiveAt: instant.optional(),
    isPendingCancellation: z.boolean().optional(),
  }),
  key: body => [body.day, body.person, body.assistant],
  at: body => `${body.day}T00:00:00.000Z`,
});
