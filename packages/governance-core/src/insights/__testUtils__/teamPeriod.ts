import { KPIS } from '../kpis';
import type { KpiResult } from '../kpi';
import type { ObservedChange, TeamPeriod } from '../observations';

/** Hours after the beginning of November 2026, as an instant. */
export const hour = (hours: number) =>
  Date.UTC(2026, 10, 1) + hours * 3_600_000;
/** Days after the beginning of November 2026, as an instant. */
export const day = (days: number) => hour(24 * days);

/** A change of a person, opened at the beginning of November and merged ten hours later. */
export const aChange = (
  over: Partial<ObservedChange> = {},
): ObservedChange => ({
  id: 'c',
  repository: 'github.com/acme/checkout',
  author: 'p1',
  isBot: false,
  isHotfix: false,
  openedAt: hour(0),
  mergedAt: hour(10),
  attribution: 'unknown',
  assistants: [],
  surfaces: [],
  checks: [],
  reviews: [],
  defects: [],
  ...over,
});

/** `count` changes made by `make` from their number. */
export const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** November 2026 with nothing in it but what is said, looked at a year later. */
export const november = (over: Partial<TeamPeriod> = {}): TeamPeriod => ({
  window: { from: day(0), to: day(30) },
  now: day(395),
  changes: [],
  releases: [],
  deployments: [],
  criticalBugs: [],
  incidents: [],
  usage: [],
  seats: [],
  costs: [],
  requests: [],
  answers: [],
  ...over,
});

/** What the KPI with this id says of a period. */
export function kpiOf(id: string, over: Partial<TeamPeriod>): KpiResult {
  const kpi = KPIS.find(({ definition }) => definition.id === id);
  if (!kpi) throw new Error(`no KPI \`${id}\``);
  return kpi.compute(november(over));
}
