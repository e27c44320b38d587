import {
  modelName,
  readRecord,
  revisionOfCounts,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ok } from '@ai-enablement/governance-core';
import { z } from 'zod';
import { keptCosts } from './keptCosts';

const record = z.object({
  day: z.iso.date(),
  costs: z
    .array(
      z.object({
        model: z.string(),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/, { message: 'expected a code such as `USD`' }),
        amountMinorUnits: z.number().min(-1e12).max(1e12),
      }),
    )
    .max(10_000),
});
const kept = z.object({ day: z.string(), costs: keptCosts });

/** What a day cost by model, as of nobody; takes the place of people's days where people may not be named. */
export const dayCostKind: RecordKind = {
  id: 'dayCost',
  keep(given) {
    const read = readRecord(record, given);
    if (!read.ok) return read;
    const { value, dropped } = read.value;
    const costs = value.costs.map(cost => ({
      ...cost,
      model: modelName(cost.model) ?? 'other',
    }));
    return ok({
      naturalKey: value.day,
      revision: revisionOfCounts(costs),
      payload: { day: value.day, costs },
      dropped,
    });
  },
  extract(payload) {
    const { day, costs } = kept.parse(payload);
    return costs.map(({ model, ...cost }) => ({
      kind: 'cost' as const,
      body: {
        day,
        assistant: 'claude-code',
        item: `${model} · ${cost.currency}`,
        ...cost,
      },
    }));
  },
};
