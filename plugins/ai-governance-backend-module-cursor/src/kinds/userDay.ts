import {
  present,
  readRecord,
  recordFields,
  revisionOfCounts,
  utcDay,
  type PersonKey,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { failed, ok } from '@ai-enablement/governance-core';
import { z } from 'zod';
import { keptUserDay, usageOf } from './usageOf';

const { count } = recordFields;
/** The end of the year 9999. */
const LAST_MS = 253_402_300_799_999;

/** A row of daily usage. Lines that people typed themselves, models and versions are left out. */
const row = z.object({
  userId: z.union([z.int(), z.string()]).nullish(),
  email: z.string().nullish(),
  teamId: z.int().min(0).nullish(),
  day: z.iso.date().nullish(),
  date: z.int().min(0).max(LAST_MS).nullish(),
  isActive: z.boolean().nullish(),
  acceptedLinesAdded: count,
  acceptedLinesDeleted: count,
  totalApplies: count,
  totalAccepts: count,
  totalRejects: count,
  totalTabsShown: count,
  totalTabsAccepted: count,
  composerRequests: count,
  chatRequests: count,
  agentRequests: count,
  cmdkUsages: count,
  bugbotUsages: count,
});

type Row = z.output<typeof row>;

/** What one person did with Cursor on one day. */
export const userDayKind: RecordKind = {
  id: 'userDay',
  keep(record, pseudonym) {
    const read = readRecord(row, record);
    if (!read.ok) return read;
    const { value, dropped } = read.value;
    const day = value.day ?? (value.date ? utcDay(value.date) : undefined);
    const key = personOf(value);
    if (day === undefined || !key)
      return failed({
        code: 'insights.invalidRecord',
        message: key
          ? '`day`: expected a day, or `date` in milliseconds'
          : '`email`: expected an address, or `userId`',
        path: key ? 'day' : 'email',
      });
    const person = pseudonym(key);
    const bySurface = countsOf(value);
    const team = value.teamId ?? undefined;
    return ok({
      naturalKey: `${day}/${person}/${team ?? ''}`,
      revision: revisionOfCounts(bySurface),
      payload: {
        day,
        person,
        ...(team !== undefined && { team }),
        isActive: value.isActive ?? revisionOfCounts(bySurface) > 0,
        ...bySurface,
      },
      dropped,
    });
  },
  extract: payload => usageOf(keptUserDay.parse(payload)),
};

function personOf({ email, userId }: Row): PersonKey | undefined {
  if (email?.trim()) return { kind: 'email', value: email.trim() };
  return userId === null || userId === undefined || userId === ''
    ? undefined
    : { kind: 'id', provider: 'cursor.com', value: String(userId) };
}

const countsOf = (value: Row) => ({
  completion: present({
    suggestions: value.totalTabsShown,
    acceptances: value.totalTabsAccepted,
  }),
  chat: present({ interactions: sum(value.chatRequests, value.cmdkUsages) }),
  agent: present({
    interactions: sum(value.composerRequests, value.agentRequests),
  }),
  review: present({ interactions: value.bugbotUsages }),
  edits: present({
    suggestions: value.totalApplies,
    acceptances: value.totalAccepts,
    rejections: value.totalRejects,
    addedLines: value.acceptedLinesAdded,
    deletedLines: value.acceptedLinesDeleted,
  }),
});

const isCount = (value: number | null | undefined): value is number =>
  typeof value === 'number';

/** `undefined` when nothing was measured. */
function sum(...values: readonly (number | null | undefined)[]) {
  const measured = values.filter(isCount);
  return measured.length === 0
    ? undefined
    : measured.reduce((a, b) => a + b, 0);
}
