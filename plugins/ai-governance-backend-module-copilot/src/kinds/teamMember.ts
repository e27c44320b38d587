import {
  readRecord,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { failed, ok } from '@ai-enablement/governance-core';
import { z } from 'zod';
import { account, personOf } from './fields';

/** A row of `user-teams-1-day`. */
const row = z.object({
  ...account,
  day: z.iso.date(),
  team_id: z.int().min(0),
});

/** That a person was in a team of GitHub on one day. It gives no signal: scorecards take teams from the catalog. */
export const teamMemberKind = (host: string): RecordKind => ({
  id: 'teamMember',
  keep(record, pseudonym) {
    const read = readRecord(row, record);
    if (!read.ok) return read;
    const { value, dropped } = read.value;
    const key = personOf(value, host);
    if (!key)
      return failed({
        code: 'insights.invalidRecord',
        message: '`user_login`: expected a login, or `user_id`',
        path: 'user_login',
      });
    const { day, team_id: team } = value;
    const person = pseudonym(key);
    return ok({
      naturalKey: `${day}/${team}/${person}`,
      payload: { day, team, person },
      dropped,
    });
  },
  extract: () => [],
});
