import type { ExtractedSignal } from '../signals';
import type { KeptChange } from './keptChange';
import { withoutAbsent } from './withoutAbsent';

/** Ended without having looked at the change. */
const DID_NOT_RUN: ReadonlySet<string> = new Set([
  'skipped',
  'cancelled',
  'stale',
  'startup_failure',
]);
const PASSED: ReadonlySet<string> = new Set(['success', 'neutral']);

/** Each required check of a change that was merged, whether it ran or not. */
export function checksOf(kept: KeptChange): readonly ExtractedSignal[] {
  const { repository, number, mergedAt, required, checks } = kept;
  if (mergedAt === undefined) return [];
  return required.map(name => {
    const check = checks.find(each => each.name === name);
    const conclusion = check?.isDone ? (check.conclusion ?? '') : '';
    const hasRun = check !== undefined && !DID_NOT_RUN.has(conclusion);
    return {
      kind: 'check',
      // What ran tells more than that nothing had run yet.
      revision: check?.at ? Date.parse(check.at) : 0,
      body: withoutAbsent({
        repository,
        number,
        name,
        at: check?.at ?? mergedAt,
        hasRun,
        hasPassed: hasRun && check.isDone ? PASSED.has(conclusion) : undefined,
      }),
    };
  });
}
