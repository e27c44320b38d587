import type { KeptChange } from './keptChange';

/** How a check can end, in GitHub's words; another word is kept as `other`. */
const CONCLUSIONS: ReadonlySet<string> = new Set([
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
  'stale',
  'startup_failure',
  'error',
]);

/** The checks that are required, as they ended; of one name that which ended last. */
export function keptChecks(
  checks: readonly {
    readonly name: string;
    readonly isDone: boolean;
    readonly conclusion?: string | null | undefined;
    readonly at?: string | null | undefined;
  }[],
  required: readonly string[],
): KeptChange['checks'] {
  const newest = new Map<string, KeptChange['checks'][number]>();
  for (const { name, isDone, conclusion, at } of checks) {
    const held = newest.get(name);
    if (!required.includes(name) || (held?.at ?? '') > (at ?? '')) continue;
    newest.set(name, {
      name,
      isDone,
      ...(conclusion && {
        conclusion: CONCLUSIONS.has(conclusion) ? conclusion : 'other',
      }),
      ...(at && { at }),
    });
  }
  return [...newest.values()];
}
