import type { SimulatedDecision } from '@ai-enablement/governance-core';
import type {
  DifferenceKind,
  Differences,
  SimulatedQuestion,
  SimulationTally,
} from '../simulationModel';

/** Stands for the team of what nobody owns. */
export const NO_TEAM = 'none';
/** Stands for the tier of what nobody classified. */
export const NO_TIER = 'unclassified';

const NO_DIFFERENCES: Differences = {
  newlyHeld: 0,
  newlyPassed: 0,
  heldOtherwise: 0,
  cannotTell: 0,
};

/** Before anything was looked at. */
export const EMPTY_TALLY: SimulationTally = {
  before: { passed: 0, held: 0 },
  results: { passed: 0, held: 0, cannotTell: 0 },
  unchanged: 0,
  differences: NO_DIFFERENCES,
  notComparable: 0,
  byTeam: {},
  byTier: {},
  byRule: {},
};

type Groups = Map<string, Record<DifferenceKind, number>>;

/** Counts the changes of one batch on top of what was counted before. */
export class Tallying {
  private readonly counts;
  private readonly byTeam: Groups;
  private readonly byTier: Groups;
  private readonly byRule: Groups;

  constructor(from: SimulationTally) {
    this.counts = {
      before: { ...from.before },
      results: { ...from.results },
      unchanged: from.unchanged,
      differences: { ...from.differences },
      notComparable: from.notComparable,
    };
    this.byTeam = groupsOf(from.byTeam);
    this.byTier = groupsOf(from.byTier);
    this.byRule = groupsOf(from.byRule);
  }

  addNotComparable(): void {
    this.counts.notComparable += 1;
  }

  add(
    { outcome }: Pick<SimulatedQuestion, 'outcome'>,
    found: SimulatedDecision,
  ): void {
    const { kind, result } = found;
    this.counts.before[outcome === 'pass' ? 'passed' : 'held'] += 1;
    this.counts.results[result] += 1;
    if (kind === 'unchanged') {
      this.counts.unchanged += 1;
      return;
    }
    this.counts.differences[kind] += 1;
    teamsOf(found).forEach(team => count(this.byTeam, team, kind));
    count(this.byTier, found.tier ?? NO_TIER, kind);
    found.rules.forEach(rule => count(this.byRule, rule, kind));
  }

  tally(): SimulationTally {
    return {
      ...this.counts,
      byTeam: Object.fromEntries(this.byTeam),
      byTier: Object.fromEntries(this.byTier),
      byRule: Object.fromEntries(this.byRule),
    };
  }
}

/** Teams of a change as they are counted and listed. */
export const teamsOf = ({
  teams,
}: Pick<SimulatedDecision, 'teams'>): readonly string[] =>
  teams.length > 0 ? teams : [NO_TEAM];

const groupsOf = (groups: Readonly<Record<string, Differences>>): Groups =>
  new Map(Object.entries(groups).map(([key, each]) => [key, { ...each }]));

function count(groups: Groups, key: string, kind: DifferenceKind): void {
  const group = groups.get(key) ?? { ...NO_DIFFERENCES };
  group[kind] += 1;
  groups.set(key, group);
}
