import {
  decimalField,
  modelName,
  present,
  readRecord,
  recordFields,
  type ReadRecord,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ok, type Result } from '@ai-enablement/governance-core';
import { z } from 'zod';
import { addCosts, type ModelCost } from './costs';

const { count } = recordFields;
const MOST_CENTS = 1e12;

const row = z.object({
  date: z
    .string()
    .transform(text => text.slice(0, 10))
    .pipe(z.iso.date()),
  actor: z.union(
    [
      z.object({
        type: z.literal('user_actor'),
        email_address: z.string().min(1),
      }),
      z.object({
        type: z.literal('api_actor'),
        api_key_name: z.string().min(1),
      }),
    ],
    {
      error:
        'expected `user_actor` with an address, or `api_actor` with a name',
    },
  ),
  customer_type: z.enum(['api', 'subscription']).nullish().catch(undefined),
  subscription_type: z.string().nullish(),
  terminal_type: z.string().nullish(),
  is_remote: z.boolean().nullish(),
  core_metrics: z
    .object({
      num_sessions: count,
      lines_of_code: z.object({ added: count, removed: count }).nullish(),
      commits_by_claude_code: count,
      pull_requests_by_claude_code: count,
    })
    .nullish(),
  tool_actions: z
    .record(z.string(), z.object({ accepted: count, rejected: count }))
    .nullish(),
  model_breakdown: z
    .array(
      z.object({
        model: z.string(),
        tokens: z
          .object({
            input: count,
            output: count,
            cache_read: count,
            cache_creation: count,
          })
          .nullish(),
        estimated_cost: z
          .object({
            currency: z.string().regex(/^[A-Z]{3}$/, {
              message: 'expected a code such as `USD`',
            }),
            amount: decimalField(MOST_CENTS),
          })
          .nullish(),
      }),
    )
    .max(1_000)
    .nullish(),
});

type Row = z.output<typeof row>;

/** A row of the usage report, read. */
export interface ActorDay {
  readonly row: Row;
  /** Of the whole row. */
  readonly counts: Readonly<Record<string, number>>;
  /** By name of the model; the counts of models that are told apart by the vendor alone are one. */
  readonly tokens: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** What is billed by use. With a subscription an estimate is no money. */
  readonly costs: readonly ModelCost[];
}

/** Reads a row by the allow list; issues as `readRecord`. */
export function readActorDay(record: unknown): Result<ReadRecord<ActorDay>> {
  const read = readRecord(row, record);
  if (!read.ok) return read;
  const { value, dropped } = read.value;
  const day = {
    row: value,
    counts: countsOf(value),
    tokens: tokensOf(value),
    costs: value.customer_type === 'subscription' ? [] : costsOf(value),
  };
  return ok({ value: day, dropped });
}

function countsOf({ core_metrics: core, tool_actions: tools }: Row) {
  const actions = Object.values(tools ?? {});
  const sum = (key: 'accepted' | 'rejected') =>
    tools
      ? actions.reduce((total, each) => total + (each[key] ?? 0), 0)
      : undefined;
  return present({
    sessions: core?.num_sessions,
    addedLines: core?.lines_of_code?.added,
    deletedLines: core?.lines_of_code?.removed,
    commits: core?.commits_by_claude_code,
    changes: core?.pull_requests_by_claude_code,
    acceptances: sum('accepted'),
    rejections: sum('rejected'),
  });
}

function tokensOf({ model_breakdown: models }: Row) {
  const all = new Map<string, Record<string, number>>();
  for (const { model, tokens } of models ?? []) {
    const name = modelName(model) ?? 'other';
    const total = all.get(name) ?? {};
    const counts = present({
      inputTokens: tokens?.input,
      outputTokens: tokens?.output,
      cacheReadTokens: tokens?.cache_read,
      cacheWriteTokens: tokens?.cache_creation,
    });
    for (const [key, each] of Object.entries(counts))
      total[key] = (total[key] ?? 0) + each;
    all.set(name, total);
  }
  return all;
}

const costsOf = ({ model_breakdown: models }: Row): readonly ModelCost[] =>
  addCosts(
    (models ?? []).flatMap(({ model, estimated_cost: cost }) =>
      cost
        ? [
            {
              model: modelName(model) ?? 'other',
              currency: cost.currency,
              amountMinorUnits: cost.amount,
            },
          ]
        : [],
    ),
  );
