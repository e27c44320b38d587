import {
  decimalField,
  modelName,
  present,
  readRecord,
  recordFields,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { failed, ok } from '@ai-enablement/governance-core';
import { z } from 'zod';

const MOST_DOLLARS = 1e10;
const SKU = /^(?:copilot|coding[_ ]agent|spark|ai[_ ]credits?)[\w -]{0,60}$/i;
/** Seats are priced by the configuration, and would count twice. */
const SEAT_UNIT = /^user[-_ ]?months?$/i;

const within = decimalField(MOST_DOLLARS);
const { text } = recordFields;

/** A line of the bill for AI credits, as its CSV has it. */
const row = z.object({
  date: z
    .string()
    .transform(value => value.trim().slice(0, 10))
    .pipe(z.iso.date()),
  username: text,
  product: z.string(),
  sku: z.string(),
  model: text,
  quantity: within,
  unit_type: text,
  applied_cost_per_quantity: text,
  net_amount: within,
  organization: text,
  repository: text,
  cost_center_name: text,
});

const kept = z.object({
  day: z.string(),
  person: z.string().optional(),
  item: z.string(),
  isSeat: z.boolean(),
  amountMinorUnits: z.number(),
});

/**
 * What a line of GitHub's bill costs. A line is named by all that it is about; a later export of the same day replaces it. A correction,
 * which is below 0, is a line of its own and adds up. Amounts are those after discounts, in US dollars.
 */
export const billingLineKind = (host: string): RecordKind => ({
  id: 'billingLine',
  keep(record, pseudonym) {
    const read = readRecord(row, withoutMark(record));
    if (!read.ok) return read;
    const { value: line, dropped } = read.value;
    if (!/copilot|spark/i.test(`${line.product} ${line.sku}`))
      return failed({
        code: 'insights.invalidRecord',
        message:
          '`product`: expected `copilot`; leave lines of other products out of the export',
        path: 'product',
      });
    const isCorrection = line.quantity < 0 || line.net_amount < 0;
    const naturalKey = pseudonym({
      kind: 'id',
      provider: `${host}/bill`,
      value: JSON.stringify([
        line.date,
        line.username ?? '',
        line.product,
        line.sku,
        line.model ?? '',
        line.unit_type ?? '',
        line.applied_cost_per_quantity ?? '',
        line.organization ?? '',
        line.repository ?? '',
        line.cost_center_name ?? '',
        isCorrection ? [line.quantity, line.net_amount] : [],
      ]),
    });
    const username = line.username?.trim();
    const sku = SKU.test(line.sku) ? line.sku.toLowerCase() : 'other';
    return ok({
      naturalKey,
      revision: isCorrection ? 0 : Math.round(line.quantity * 1_000),
      payload: {
        day: line.date,
        item: [sku, modelName(line.model), naturalKey.slice(0, 12)]
          .filter(Boolean)
          .join(' · '),
        isSeat: SEAT_UNIT.test(line.unit_type ?? ''),
        amountMinorUnits: line.net_amount * 100,
        ...present({
          person: username
            ? pseudonym({ kind: 'login', provider: host, value: username })
            : undefined,
        }),
      },
      dropped,
    });
  },
  extract(payload) {
    const { isSeat, ...cost } = kept.parse(payload);
    return isSeat
      ? []
      : [
          {
            kind: 'cost',
            body: { ...cost, assistant: 'copilot', currency: 'USD' },
          },
        ];
  },
});

/** Without the byte order mark that GitHub puts before the first name. */
function withoutMark(record: unknown): unknown {
  if (typeof record !== 'object' || record === null) return record;
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name.replace(/^\ufeff/, '').replaceAll('"', ''),
      value,
    ]),
  );
}
