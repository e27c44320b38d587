import type { InsightsDeps } from './deps';

const MS_PER_DAY = 86_400_000;
const MONTH_LENGTH = 7;

/**
 * Removes what sources told longer ago than they may be kept. Cells stay: those of months of which something was removed are sealed and
 * never computed again.
 */
export async function forgetOld(
  deps: Pick<
    InsightsDeps,
    'config' | 'ingest' | 'state' | 'work' | 'unitOfWork' | 'ambient'
  >,
): Promise<void> {
  const now = Date.parse(deps.ambient.now());
  for (const [source, { keepRawDays }] of deps.config.sources) {
    const before = new Date(now - keepRawDays * MS_PER_DAY)
      .toISOString()
      .slice(0, MONTH_LENGTH);
    await deps.unitOfWork.run(async transaction => {
      const newest = await deps.ingest.forget(transaction, source, before);
      if (newest === undefined) return;
      const { sealedBefore } = await deps.work.state();
      if (sealedBefore === undefined || sealedBefore < before)
        await deps.state.save(transaction, { sealedBefore: before });
    });
  }
}
