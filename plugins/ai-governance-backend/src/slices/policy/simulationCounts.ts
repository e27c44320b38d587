import type { SimulatedDecision } from '@ai-enablement/governance-core';
import type { Differences, SimulationCounts } from './simulationModel';
import type { SimulatedQuestion } from './simulationQuestions';

/** No change fares otherwise. */
export const NO_DIFFERENCES: Differences = {
  newlyHeld: 0,
  newlyPassed: 0,
  heldOtherwise: 0,
  cannotTell: 0,
};

/** Nothing was looked at. */
export const NO_COUNTS: SimulationCounts = {
  before: { passed: 0, held: 0 },
  results: { passed: 0, held: 0, cannotTell: 0 },
  unchanged: 0,
  differences: NO_DIFFERENCES,
  notComparable: 0,
};

/** Changes that were looked at, those that cannot be compared included. */
export const lookedAt = ({ before, notComparable }: SimulationCounts): number =>
  before.passed + before.held + notComparable;

/** Counts to which changes can be added one by one. */
export class Counting {
  private readonly before;
  private readonly results;
  private readonly differences;
  private unchanged: number;
  private notComparable: number;

  constructor(from: SimulationCounts) {
    this.before = { ...from.before };
    this.results = { ...from.results };
    this.differences = { ...from.differences };
    this.unchanged = from.unchanged;
    this.notComparable = from.notComparable;
  }

  addNotComparable(): void {
    this.notComparable += 1;
  }

  add(
    { outcome }: Pick<SimulatedQuestion, 'outcome'>,
    { kind, result }: Pick<SimulatedDecision, 'kind' | 'result'>,
  ): void {
    this.before[outcome === 'pass' ? 'passed' : 'held'] += 1;
    this.results[result] += 1;
    if (kind === 'unchanged') this.unchanged += 1;
    else this.differences[kind] += 1;
  }

  counts(): SimulationCounts {
    return {
      before: { ...this.before },
      results: { ...this.results },
      unchanged: this.unchanged,
      differences: { ...this.differences },
      notComparable: this.notComparable,
    };
  }
}
