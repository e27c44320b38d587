import type { FleetRandom } from './fleetRandom';

/** What makes one team differ from another. Shares are 0–1. */
export interface TeamTraits {
  /** Share of changes made with an assistant when history begins, and when it ends. */
  readonly assistedAtFirst: number;
  readonly assistedAtLast: number;
  /** Share of those that say so; the others are of unknown attribution. */
  readonly declared: number;
  /** Share of the changes without an assistant that say so, where anybody says anything. */
  readonly disclaimed: number;
  /** Ids of the assistants in use, the most used first. */
  readonly assistants: readonly string[];
  /** Median from ready for review to the merge. */
  readonly reviewHours: number;
  /** Expected defects of 100 merged changes. */
  readonly defectsPer100: number;
  /** From a day of history on there are so many times as many defects. */
  readonly drift?: { readonly fromDay: number; readonly times: number };
  /** From a day of history on reviews take so many times as long. */
  readonly pace?: { readonly fromDay: number; readonly times: number };
  /** Share of people with a seat, and of those of whom use is seen on a working day. */
  readonly seated: number;
  readonly active: number;
  /** Share of those with a seat who use it at all. */
  readonly using: number;
  /** Tier of its repositories. */
  readonly tier: string;
}

const between = (random: FleetRandom, least: number, most: number) =>
  least + (most - least) * random.next();

/** Traits as teams of a large company have them: most adopt, few drift, some hide what they do, some hold seats that nobody uses. */
export function usualTraits(random: FleetRandom, days: number): TeamTraits {
  const assistedAtFirst = between(random, 0.02, 0.15);
  return {
    assistedAtFirst,
    assistedAtLast: random.chance(0.8)
      ? between(random, 0.25, 0.7)
      : assistedAtFirst,
    declared: random.chance(0.1)
      ? between(random, 0.05, 0.2)
      : between(random, 0.6, 0.95),
    disclaimed: 0.6,
    assistants: random.weighted([
      [['copilot'], 4],
      [['copilot', 'claude-code'], 3],
      [['claude-code', 'cursor'], 2],
      [['cursor'], 1],
    ]),
    reviewHours: random.skewed(14, 1.6),
    defectsPer100: random.skewed(4, 1.5),
    ...(random.chance(0.05) && {
      drift: {
        fromDay: Math.floor(days * between(random, 0.6, 0.9)),
        times: between(random, 1.6, 3),
      },
    }),
    seated: between(random, 0.5, 1),
    active: random.chance(0.1)
      ? between(random, 0.02, 0.15)
      : between(random, 0.4, 0.85),
    using: 1,
    tier: random.weighted([
      ['internal', 6],
      ['confidential', 3],
      ['public', 1],
    ]),
  };
}
