import {
  present,
  readRecord,
  recordFields,
  revisionOfCounts,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { failed, ok } from '@ai-enablement/governance-core';
import { z } from 'zod';
import { account, personOf } from './fields';
import { FEATURES, keptUserDay, usageOf } from './usageOf';

const { amount, count } = recordFields;

const counts = {
  user_initiated_interaction_count: count,
  code_generation_activity_count: count,
  code_acceptance_activity_count: count,
  loc_added_sum: count,
  loc_deleted_sum: count,
};
const flag = z.boolean().nullish();

/** A row of `users-1-day`, or one with a day of `users-28-day`. Other breakdowns are other cuts of the same events and are left out. */
const row = z.object({
  ...account,
  day: z.iso.date(),
  ...counts,
  used_agent: flag,
  used_chat: flag,
  used_cli: flag,
  used_copilot_code_review_active: flag,
  used_copilot_coding_agent: flag,
  used_copilot_cloud_agent: flag,
  ai_credits_used: amount,
  totals_by_feature: z
    .array(z.object({ feature: z.string(), ...counts }))
    .max(200)
    .nullish(),
  totals_by_cli: z
    .object({
      session_count: count,
      prompt_count: count,
      token_usage: z
        .object({ prompt_tokens_sum: count, output_tokens_sum: count })
        .nullish(),
    })
    .nullish(),
});

type Row = z.output<typeof row>;
type Counts = z.output<z.ZodObject<typeof counts>>;

const keptCounts = (from: Counts) =>
  present({
    interactions: from.user_initiated_interaction_count,
    suggestions: from.code_generation_activity_count,
    acceptances: from.code_acceptance_activity_count,
    addedLines: from.loc_added_sum,
    deletedLines: from.loc_deleted_sum,
  });

/** What one person did with Copilot on one day. */
export const userDayKind = (host: string): RecordKind => ({
  id: 'userDay',
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
    const person = pseudonym(key);
    const payload = keptUserDay.parse({
      day: value.day,
      person,
      ...keptRow(value),
    });
    return ok({
      naturalKey: `${value.day}/${person}`,
      revision: revisionOfCounts(payload),
      payload,
      dropped,
    });
  },
  extract: payload => usageOf(keptUserDay.parse(payload)),
});

function keptRow(value: Row) {
  const { totals_by_cli: cli, ai_credits_used: credits } = value;
  return {
    totals: keptCounts(value),
    features: (value.totals_by_feature ?? []).map(({ feature, ...each }) => ({
      feature: FEATURES.find(known => known === feature) ?? 'others',
      ...keptCounts(each),
    })),
    used: [
      ...(value.used_agent ? ['agent'] : []),
      ...(value.used_chat ? ['chat'] : []),
      ...(value.used_cli ? ['cli'] : []),
      ...(value.used_copilot_code_review_active ? ['review'] : []),
      ...(value.used_copilot_coding_agent || value.used_copilot_cloud_agent
        ? ['agent']
        : []),
    ],
    ...(cli && {
      cli: present({
        sessions: cli.session_count,
        interactions: cli.prompt_count,
        inputTokens: cli.token_usage?.prompt_tokens_sum,
        outputTokens: cli.token_usage?.output_tokens_sum,
      }),
    }),
    ...present({ credits }),
  };
}
