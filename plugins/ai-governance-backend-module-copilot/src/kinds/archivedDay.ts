import {
  present,
  readRecord,
  recordFields,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ok } from '@ai-enablement/governance-core';
import { z } from 'zod';

const { count } = recordFields;

const languages = z
  .array(
    z.object({
      total_code_suggestions: count,
      total_code_acceptances: count,
      total_code_lines_suggested: count,
      total_code_lines_accepted: count,
    }),
  )
  .nullish();
const engaged = z.object({ total_engaged_users: count }).nullish();

/** A day of the metrics that GitHub gave until 2026, for a whole organization, enterprise or team, which the file does not name. */
const row = z.object({
  organization: z.string().optional(),
  team: z.string().optional(),
  date: z.iso.date(),
  total_active_users: count,
  total_engaged_users: count,
  copilot_ide_code_completions: z
    .object({
      total_engaged_users: count,
      editors: z
        .array(z.object({ models: z.array(z.object({ languages })).nullish() }))
        .nullish(),
    })
    .nullish(),
  copilot_ide_chat: engaged,
  copilot_dotcom_chat: engaged,
  copilot_dotcom_pull_requests: engaged,
});

type Row = z.output<typeof row>;

/**
 * A day of archived metrics. It is kept and gives no signal: it counts people and names none, and signals of usage are of people. Add
 * `organization` and `team` to the days of each file, so that those of several stay apart.
 */
export const archivedDayKind: RecordKind = {
  id: 'archivedDay',
  keep(record, pseudonym) {
    const read = readRecord(row, record);
    if (!read.ok) return read;
    const { value, dropped } = read.value;
    const of = pseudonym({
      kind: 'id',
      provider: 'copilot/archive',
      value: JSON.stringify([value.organization ?? '', value.team ?? '']),
    });
    return ok({
      naturalKey: `${value.date}/${of}`,
      payload: {
        day: value.date,
        of,
        ...present({
          activePeople: value.total_active_users,
          engagedPeople: value.total_engaged_users,
          chatPeople: value.copilot_ide_chat?.total_engaged_users,
          webChatPeople: value.copilot_dotcom_chat?.total_engaged_users,
          changesPeople:
            value.copilot_dotcom_pull_requests?.total_engaged_users,
        }),
        completions: completionsOf(value),
      },
      dropped,
    });
  },
  extract: () => [],
};

function completionsOf({ copilot_ide_code_completions: part }: Row) {
  const all = (part?.editors ?? [])
    .flatMap(({ models }) => models ?? [])
    .flatMap(each => each.languages ?? []);
  const sum = (key: keyof (typeof all)[number]) =>
    all.reduce((total, each) => total + (each[key] ?? 0), 0);
  return {
    ...present({ people: part?.total_engaged_users }),
    suggestions: sum('total_code_suggestions'),
    acceptances: sum('total_code_acceptances'),
    suggestedLines: sum('total_code_lines_suggested'),
    acceptedLines: sum('total_code_lines_accepted'),
  };
}
