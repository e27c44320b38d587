/** How long something took, or how long it has been going on. */
export interface Duration {
  /** Any unit, at least 0. */
  readonly length: number;
  /** False while it is still going on: it takes at least that long. */
  readonly hasEnded: boolean;
}

/** Share that goes on after `at`, 0–1. */
export interface SurvivalStep {
  readonly at: number;
  readonly share: number;
  /** How many were going on just before. */
  readonly atRisk: number;
  readonly ended: number;
}

/** A quantile of durations, or that it lies beyond everything observed. */
export type DurationQuantile =
  | { readonly kind: 'reached'; readonly length: number }
  | { readonly kind: 'moreThan'; readonly length: number };

/**
 * The share that goes on, after each length at which something ended, in rising order; what goes on counts as long as it has been
 * watched. Source: E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", JASA 53 (1958).
 */
export function kaplanMeier(durations: readonly Duration[]): SurvivalStep[] {
  const sorted = [...durations].sort((a, b) => a.length - b.length);
  const steps: SurvivalStep[] = [];
  let share = 1;
  for (let from = 0; from < sorted.length;) {
    const at = sorted[from]!.length;
    let to = from;
    let ended = 0;
    for (; to < sorted.length && sorted[to]!.length === at; to += 1)
      if (sorted[to]!.hasEnded) ended += 1;
    const atRisk = sorted.length - from;
    share *= 1 - ended / atRisk;
    if (ended > 0) steps.push({ at, share, atRisk, ended });
    from = to;
  }
  return steps;
}

/** The shortest length by which at least the share `p` (0–1) has ended; `undefined` of nothing. */
export function durationQuantile(
  durations: readonly Duration[],
  p: number,
): DurationQuantile | undefined {
  if (durations.length === 0) return undefined;
  const step = kaplanMeier(durations).find(
    ({ share }) => share <= 1 - p + 1e-12,
  );
  return step
    ? { kind: 'reached', length: step.at }
    : {
        kind: 'moreThan',
        length: durations.reduce(
          (most, { length }) => Math.max(most, length),
          0,
        ),
      };
}
