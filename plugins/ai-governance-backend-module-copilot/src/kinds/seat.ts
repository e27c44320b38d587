import {
  present,
  readRecord,
  recordFields,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { failed, ok } from '@ai-enablement/governance-core';
import { z } from 'zod';
import { personOf } from './fields';

const { instant } = recordFields;

const PLANS = ['business', 'enterprise', 'unknown'] as const;

/** A seat of the list of seats, with the day on which it was read. */
const dated = z.object({
  day: z.iso.date(),
  seat: z.object({
    assignee: z.object({
      login: z.string().nullish(),
      id: z.union([z.int(), z.string()]).nullish(),
    }),
    created_at: instant,
    updated_at: instant,
    last_activity_at: instant,
    pending_cancellation_date: z.string().nullish(),
    plan_type: z.string().nullish(),
  }),
});

const kept = z.object({
  day: z.string(),
  person: z.string(),
  plan: z.enum(PLANS).optional(),
  assignedAt: z.string().optional(),
  lastActiveAt: z.string().optional(),
  isPendingCancellation: z.boolean(),
});

const epochMs = (text: string | null | undefined): number =>
  text ? Date.parse(text) : 0;

/** That a person had a seat on one day. The same person twice, which enterprises tell, is one seat. */
export const seatKind = (host: string): RecordKind => ({
  id: 'seat',
  keep(record, pseudonym) {
    const read = readRecord(dated, record);
    if (!read.ok) return read;
    const { day, seat } = read.value.value;
    const { login, id } = seat.assignee;
    const key = personOf({ user_login: login, user_id: id }, host);
    if (!key)
      return failed({
        code: 'insights.invalidRecord',
        message: '`seat.assignee.login`: expected a login, or `id`',
        path: 'seat.assignee.login',
      });
    const person = pseudonym(key);
    return ok({
      naturalKey: `${day}/${person}`,
      revision: Math.max(
        epochMs(seat.updated_at),
        epochMs(seat.last_activity_at),
        0,
      ),
      payload: {
        day,
        person,
        isPendingCancellation: Boolean(seat.pending_cancellation_date),
        ...present({
          plan: seat.plan_type && planOf(seat.plan_type),
          assignedAt: seat.created_at,
          lastActiveAt: seat.last_activity_at,
        }),
      },
      dropped: read.value.dropped,
    });
  },
  extract: payload => [
    { kind: 'seat', body: { assistant: 'copilot', ...kept.parse(payload) } },
  ],
});

const planOf = (plan: string): (typeof PLANS)[number] =>
  PLANS.find(known => known === plan) ?? 'unknown';
