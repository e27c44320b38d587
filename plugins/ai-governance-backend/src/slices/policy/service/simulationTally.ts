import type { SimulatedDecision } from '@ai-enablement/governance-core';
import { Counting, NO_COUNTS, NO_DIFFERENCES } from '../simulationCounts';
import type {
  DifferenceKind,
  Differences,
  SimulationTally,
} from '../simulationModel';
import type { SimulatedQuestion } from '../simulationQuestions';

/** Stands for the team of what nobody owns. */
export const NO_TEAM = 'none';
/** Stands for the tier of what nobody classified. */
export const NO_TIER = 'unclassified';

/** Before anything was looked at. */
export const EMPTY_TALLY: SimulationTally = {
  ...NO_COUNTS,
  byOrigin: { decided: NO_COUNTS, history: NO_COUNTS },
  byTeam: {},
  byTier: {},
  byRule: {},
};

type Groups = Map<string, Record<DifferenceKind, number>>;

/** Counts the changes of one batch on top of what was counted before. */
export class Tallying {
  private readonly all: Counting;
  private readonly byOrigin;
  private readonly byTeam: Groups;
  private readonly byTier: Groups;
  private readonly byRule: Groups;

  constructor(from: SimulationTally) {
    this.all = new Counting(from);
    this.byOrigin = {
      decided: new Counting(from.byOrigin.decided),
      history: new Counting(from.byOrigin.history),
    };
    this.byTeam = groupsOf(from.byTeam);
    this.byTier = groupsOf(from.byTier);
    this.byRule = groupsOf(from.byRule);
  }

  addNotComparable({ origin }: Pick<SimulatedQuestion, 'origin'>): void {
    this.all.addNotComparable();
    this.byOrigin[origin].addNotComparable();
  }

  add(
    question: Pick<SimulatedQuestion, 'outcome' | 'origin'>,
    found: SimulatedDecision,
  ): void {
    this.all.add(question, found);
    this.byOrigin[question.origin].add(question, found);
    const { kind } = found;
    if (kind === 'unchanged') return;
    teamsOf(found).forEach(team => count(this.byTeam, team, kind));
    count(this.byTier, found.tier ?? NO_TIER, kind);
    found.rules.forEach(rule => count(this.byRule, rule, kind));
  }

  tally(): SimulationTally {
    return {
      ...this.all.counts(),
      byOrigin: {
        decided: this.byOrigin.decided.counts(),
        history: this.byOrigin.history.counts(),
      },
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
