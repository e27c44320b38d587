import type { SeriesBreak } from '@ai-enablement/backstage-plugin-ai-governance-node';

/** All that tell who was active. */
const ACTIVE = ['adoption7', 'adoption28', 'idleSeats'] as const;

/**
 * Days from which on GitHub counts other people as active than before, by its changelog. That credits count more since 2026-07-02 is not among
 * them, since no KPI is made of credits.
 */
export const COPILOT_BREAKS: readonly SeriesBreak[] = [
  {
    day: '2026-04-10',
    title: 'GitHub Copilot counts who uses its CLI',
    kpis: ACTIVE,
  },
  {
    day: '2026-06-15',
    title: 'GitHub Copilot counts as active whom its servers saw',
    kpis: ACTIVE,
  },
  {
    day: '2026-07-28',
    title: 'GitHub Copilot counts who uses its app',
    kpis: ACTIVE,
  },
];
