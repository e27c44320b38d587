import type { InsightsState } from '../model';
import type { StateStore } from '../store';
import type { WorkViews } from '../views';

/** What the slice remembers about itself, in memory; kept like the table by their shared contract. */
export class FakeStateRow implements StateStore, Pick<WorkViews, 'state'> {
  private row: InsightsState = {};

  async save(_transaction: unknown, state: InsightsState) {
    const said = Object.entries(state).filter(
      ([, value]) => value !== undefined,
    );
    this.row = { ...this.row, ...Object.fromEntries(said) };
  }

  async state() {
    return this.row;
  }
}
