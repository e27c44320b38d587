import type { TeamTraits } from '../fleet';
import type { Team } from '../organisation';

/** Days of history: seventy weeks, of which the first twenty are what drift is measured against. */
export const DAYS = 490;
/** A quarter of mature weeks ended with the last one; what changes on this day is between it and the quarter before. */
const TURN = DAYS - 124;

/** As most teams are: some months of adoption, which is said, and nothing that stands out. */
const ORDINARY: TeamTraits = {
  assistedAtFirst: 0.1,
  assistedAtLast: 0.5,
  declared: 0.97,
  disclaimed: 0.9,
  assistants: ['copilot', 'claude-code'],
  reviewHours: 12,
  defectsPer100: 4,
  seated: 0.9,
  active: 0.6,
  using: 1,
  tier: 'internal',
};

/** What a team is told of, and how it differs from an ordinary one. */
const STORIES: Readonly<Partial<Record<Team, Partial<TeamTraits>>>> = {
  // adopts, and is faster for it
  storefront: {
    assistedAtFirst: 0.05,
    assistedAtLast: 0.75,
    reviewHours: 20,
    pace: { fromDay: TURN, times: 0.45 },
    seated: 1,
    active: 0.8,
  },
  // adopts, and ships more defects
  checkout: {
    assistedAtFirst: 0.05,
    assistedAtLast: 0.7,
    defectsPer100: 5,
    drift: { fromDay: TURN, times: 4 },
    seated: 1,
    active: 0.75,
  },
  // pays for seats that few use
  billing: {
    assistedAtFirst: 0.05,
    assistedAtLast: 0.12,
    assistants: ['copilot'],
    seated: 1,
    using: 0.25,
  },
  // uses assistants and does not say so
  mobile: {
    assistedAtFirst: 0.1,
    assistedAtLast: 0.65,
    declared: 0.15,
    assistants: ['cursor'],
    active: 0.8,
  },
};

/** Teams with repositories, in the order of their numbers; one of them is too small to be shown. */
export const TOLD: readonly Team[] = [
  'checkout',
  'storefront',
  'search',
  'mobile',
  'fulfilment',
  'payments',
  'billing',
  'fraud',
  'platform',
  'identity',
  'data',
];

/** Traits of a team. */
export const traitsOf = (team: Team): TeamTraits => ({
  ...ORDINARY,
  ...STORIES[team],
});
