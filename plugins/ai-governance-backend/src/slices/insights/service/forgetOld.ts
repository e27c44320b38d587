import type { InsightsDeps } from './deps';

const MS_PER_DAY = 86_400_000;
const MONTH_LENGTH = 7;
/** Rows that are removed in one transaction: a fraction of a second, so that nobody waits for it. */
const ROWS_AT_ONCE = 5_000;

/** What forgetting works with. */
export type ForgetDeps = Pick<
  InsightsDeps,
  'config' | 'ingest' | 'state' | 'work' | 'unitOfWork' | 'ambient'
>;

/**
 * Removes what sources told longer ago than they may be kept, some thousand rows in one transaction, until nothing of it is left or it is told
 * to stop; what is left then is removed next time. Cells stay: those of months of which something is removed are sealed before and never
 * computed again.
 */
export async function forgetOld(
  deps: ForgetDeps,
  signal?: AbortSignal,
): Promise<void> {
  const now = Date.parse(deps.ambient.now());
  for (const [source, { keepRawDays }] of deps.config.sources) {
    const before = new Date(now - keepRawDays * MS_PER_DAY)
      .toISOString()
      .slice(0, MONTH_LENGTH);
    if (await deps.work.isOlder(source, before)) await seal(deps, before);
    for (const what of ['signals', 'records'] as const) {
      let removed = ROWS_AT_ONCE;
      while (removed === ROWS_AT_ONCE && !signal?.aborted)
        removed = await deps.unitOfWork.run(transaction =>
          deps.ingest.forget(transaction, {
            what,
            source,
            beforeMonth: before,
            most: ROWS_AT_ONCE,
          }),
        );
    }
  }
}

/** INVARIANT: sealed before the first signal goes, so that no cell is ever computed of half a month. */
async function seal(
  { work, state, unitOfWork }: ForgetDeps,
  before: string,
): Promise<void> {
  const { sealedBefore } = await work.state();
  if (sealedBefore !== undefined && sealedBefore >= before) return;
  await unitOfWork.run(transaction =>
    state.save(transaction, { sealedBefore: before }),
  );
}
