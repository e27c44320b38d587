import type { IngestReceipt } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { requireShape } from '../check/requireAnswer';
import type { Connection } from '../connection';
import { answerTo } from '../http/explainAnswer';
import type { LinePack } from './packLines';

/** How long to wait in all for a portal that is behind, for each request. */
export const MOST_BUSY_MS = 30 * 60_000;

/** Where records go. */
export interface Destination {
  readonly source: string;
  readonly kind?: string;
  readonly batch: string;
}

const count = z.number().int().nonnegative();
const receiptShape = z.object({
  batch: z.string(),
  lines: count,
  stored: count,
  repeated: count,
  refused: z.array(z.object({ line: count, message: z.string() })),
  refusedInAll: count,
  nextLine: count,
});
const progressShape = z.object({ nextLine: z.number().int().min(1) });

const PERMISSION = 'ai-governance.signals.ingest';

/** Hands one pack of lines in. Failures: those of `answerTo`. */
export async function sendRecords(
  { client, hasToken }: Connection,
  { source, kind, batch }: Destination,
  { text, fromLine }: LinePack<unknown>,
): Promise<IngestReceipt> {
  const purpose = `hand records in to \`${source}\``;
  const receipt = await answerTo(
    { purpose, permission: PERMISSION, hasToken },
    client.ingestRecords({
      source,
      query: { kind, batch, fromLine },
      body: text,
    }),
  );
  requireShape(receiptShape, receipt, purpose);
  return receipt;
}

/** The line with which a batch goes on. Failures: those of `answerTo`, `insights.unknownBatch` among them. */
export async function nextLineOf(
  { client, hasToken }: Connection,
  batch: string,
): Promise<number> {
  const purpose = `ask how far the batch \`${batch}\` came`;
  const progress = await answerTo(
    { purpose, permission: PERMISSION, hasToken },
    client.getBatch(batch),
  );
  requireShape(progressShape, progress, purpose);
  return progress.nextLine;
}
