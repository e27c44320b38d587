import type { InsightsDeps } from './deps';

const KNOWN_DAYS = 30;
const MS_PER_DAY = 86_400_000;

/** Forgets batches that nothing was added to for 30 days. */
export async function forgetBatches({
  unitOfWork,
  ambient,
  batches,
}: Pick<InsightsDeps, 'unitOfWork' | 'ambient' | 'batches'>): Promise<void> {
  const before = Date.parse(ambient.now()) - KNOWN_DAYS * MS_PER_DAY;
  await unitOfWork.run(transaction =>
    batches.forgetBatches(transaction, new Date(before).toISOString()),
  );
}
